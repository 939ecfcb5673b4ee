import type { Tekstmeting } from '../../praatplaat/tekening/meter';
import { contrast } from '../domain/advice';

/** Where along a lettering it is looked what lies under it. */
const ALONG = [0.15, 0.5, 0.85];
/** What lets so much through is a shade, and no ground. */
const SOLID = 0.9;

const hex = (rgb: string): string | undefined => {
  const [r, g, b, alpha = '1'] = /^rgba?\((.*)\)$/.exec(rgb)?.[1]?.split(',') ?? [];
  if (b === undefined || Number(alpha) < SOLID) return undefined;
  return `#${[r, g, b].map((v) => Number(v).toString(16).padStart(2, '0')).join('')}`;
};

/** Every colour of a fill: one, or those of a gradient; none for what is no colour. */
function coloursOf(fill: string): string[] {
  const id = /^url\("?#([^"]+)"?\)/.exec(fill)?.[1];
  const plain = id ? [] : [hex(fill)];
  const stops = id ? [...(document.getElementById(id)?.querySelectorAll('stop') ?? [])] : [];
  return [...plain, ...stops.map((stop) => hex(getComputedStyle(stop).stopColor))].flatMap((colour) => colour ?? []);
}

function seeThrough(shape: Element, svg: Element): boolean {
  let rest = Number(getComputedStyle(shape).fillOpacity);
  for (let node: Element | null = shape; node && node !== svg; node = node.parentElement)
    rest *= Number(getComputedStyle(node).opacity);
  return rest < SOLID;
}

/** The colour under one point of a lettering that stands apart from it most: of a gradient the kindest is taken. */
function under(point: DOMPoint, { tekst, kleur }: Tekstmeting, svg: SVGSVGElement): string | undefined {
  const shapes = document.elementsFromPoint(point.x, point.y).filter((shape) => svg.contains(shape));
  const own = shapes.findIndex((shape) => /^t(?:ext|span)$/.test(shape.tagName) && shape.textContent.includes(tekst));
  if (own === -1) return undefined;
  for (const shape of shapes.slice(own + 1)) {
    if (shape === svg || /^t(?:ext|span)$/.test(shape.tagName) || seeThrough(shape, svg)) continue;
    const { fill } = getComputedStyle(shape);
    if (fill === 'none') continue;
    return coloursOf(fill).sort((a, b) => (contrast(b, kleur) ?? 0) - (contrast(a, kleur) ?? 0))[0];
  }
  return undefined;
}

/**
 * The colour that lies under a lettering as it is drawn, where the two are hardest to tell apart.
 * @returns nothing when it is a picture, or lies out of sight
 */
export function groundUnder(svg: SVGSVGElement, lettering: Tekstmeting): string | undefined {
  const matrix = svg.getScreenCTM();
  if (!matrix) return undefined;
  const { x, y, w, h, kleur } = lettering;
  return ALONG.flatMap(
    (part) => under(new DOMPoint(x + w * part, y + h / 2).matrixTransform(matrix), lettering, svg) ?? [],
  ).sort((a, b) => (contrast(a, kleur) ?? 21) - (contrast(b, kleur) ?? 21))[0];
}
