/** A spot with the places of its light, all in % of the plate. */
export interface LitSpot {
  nr: number;
  x: number;
  y: number;
  /** Ellipses: middle and radii. */
  licht: [x: number, y: number, rx: number, ry: number][];
}
/** An ellipse on the canvas of 1600 × 1000. */
export interface Light {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
}
/** A sign on the same canvas: a label, balloon, board or numbered disc. */
export type Sign = readonly [x: number, y: number, width: number, height: number];

/** Signs no further apart than this belong together. */
const SEAM = 4;
/** Half the width of the ring round a light. */
const RING = 8;

/** @returns the ellipses of spots; a spot without light of its own gets a round one. */
export const lightsOf = (plekken: readonly LitSpot[]): Light[] =>
  plekken.flatMap((p) =>
    (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const]).map(([x, y, rx, ry]) => ({
      cx: x * 16,
      cy: y * 10,
      rx: rx * 16,
      ry: ry * 10,
    })),
  );

const inside = (x: number, y: number, { cx, cy, rx, ry }: Light, wide = 0): boolean =>
  ((x - cx) / (rx + wide)) ** 2 + ((y - cy) / (ry + wide)) ** 2 <= 1;

/** Signs that lie over each other, a disc and its label above all, belong together. */
function groups(borden: readonly Sign[]): Sign[][] {
  const touch = (a: Sign, b: Sign) =>
    a[0] < b[0] + b[2] + SEAM && b[0] < a[0] + a[2] + SEAM && a[1] < b[1] + b[3] + SEAM && b[1] < a[1] + a[3] + SEAM;
  return borden.reduce<Sign[][]>((out, bord) => {
    const [at, loose] = [
      out.filter((g) => g.some((b) => touch(b, bord))),
      out.filter((g) => !g.some((b) => touch(b, bord))),
    ];
    return [...loose, [...at.flat(), bord]];
  }, []);
}

/** How much of signs lies in the light, 0 to 1, and whether a light or its ring touches them at all. */
function shareLit(borden: readonly Sign[], lights: readonly Light[]): { part: number; lit: boolean } {
  // Large signs have more points, so that they weigh more.
  const points = borden.flatMap(([x, y, width, height]) => {
    const [n, m] = [Math.ceil(width / 8), Math.ceil(height / 8)];
    return Array.from(
      { length: (n + 1) * (m + 1) },
      (_, i) => [x + (width * (i % (n + 1))) / n, y + (height * Math.floor(i / (n + 1))) / m] as const,
    );
  });
  const telt = (wide: number) => points.filter(([px, py]) => lights.some((v) => inside(px, py, v, wide))).length;
  return { part: telt(0) / points.length, lit: telt(2 * RING) > 0 };
}

/**
 * Evening over a plate with light on some places, as the inside of an SVG of 1600 × 1000. Light falls on the scene, not
 * through a sign: a sign is wholly lit or wholly dark, and the ring passes behind it.
 * @param borden signs of the plate
 * @param id makes the ids of the masks unique on the page
 */
export function lightMask(lights: readonly Light[], borden: readonly Sign[], id: string): string {
  const geraakt = groups(borden)
    .map((groep) => ({ groep, ...shareLit(groep, lights) }))
    .filter((g) => g.lit);
  const ellips = (v: Light, wide: number, meer: string) =>
    `<ellipse cx="${r(v.cx)}" cy="${r(v.cy)}" rx="${r(v.rx + wide)}" ry="${r(v.ry + wide)}"${meer}/>`;
  const vak = ([x, y, width, height]: Sign, kleur: string) =>
    `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" rx="${r(Math.min(10, height / 2))}" fill="${kleur}"/>`;
  const alles = '<rect width="1600" height="1000" fill="#fff"/>';
  const gaten = lights.map((v) => ellips(v, 0, ' fill="#000"')).join('');
  const vakken = (groep: readonly Sign[], kleur: string) => groep.map((bord) => vak(bord, kleur)).join('');
  const schildjes = geraakt.map((g) => vakken(g.groep, g.part > 0.5 ? '#000' : '#fff')).join('');
  const achter = geraakt.map((g) => vakken(g.groep, '#000')).join('');
  const ringen = lights
    .map((v) => ellips(v, RING, ' class="licht__rand"') + ellips(v, RING, ' class="licht__ring"'))
    .join('');
  return (
    `<mask id="${id}">${alles}${gaten}${schildjes}</mask><mask id="${id}-ring">${alles}${gaten}${achter}</mask><rect ` +
    `class="licht__donker" width="1600" height="1000" mask="url(#${id})"/><g ` +
    `mask="url(#${id}-ring)">${ringen}</g>`
  );
}

const r = (n: number): number => Math.round(n * 2) / 2;

/** Evening over the plate, with light on chosen spots. */
export class Spotlight {
  #laag: SVGSVGElement | undefined;
  readonly #plaat: HTMLElement;
  readonly #borden: readonly Sign[];

  constructor(plaat: HTMLElement, borden: readonly Sign[]) {
    this.#plaat = plaat;
    this.#borden = borden;
  }

  get on(): boolean {
    return Boolean(this.#laag);
  }

  show(plekken: readonly LitSpot[]): void {
    this.off();
    const laag = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [naam, waarde] of [
      ['viewBox', '0 0 1600 1000'],
      ['class', 'licht'],
      ['aria-hidden', 'true'],
    ] as const)
      laag.setAttribute(naam, waarde);
    // Numbers only: nothing in it comes from outside.
    laag.innerHTML = lightMask(lightsOf(plekken), this.#borden, 'schijnwerper');
    this.#plaat.querySelector('img, picture, svg')!.after(laag);
    this.#laag = laag;
  }

  off(): void {
    this.#laag?.remove();
    this.#laag = undefined;
  }
}
