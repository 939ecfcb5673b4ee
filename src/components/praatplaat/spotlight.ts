/** A spot with the places of its light, all in % of the plate. */
export interface LitSpot {
  nr: number;
  x: number;
  y: number;
  /** Ellipses: middle and radii. */
  licht: [x: number, y: number, rx: number, ry: number][];
  /** The part of the plate that shows it best. */
  uitsnede?: Uitsnede | undefined;
}
/** Left and upper edge, and the size in % of width and height alike: a piece in the shape of the plate. */
export type Uitsnede = [links: number, boven: number, maat: number];
/** An ellipse on the canvas of 1600 × 1000. */
export interface Light {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
}
/** A sign on the same canvas: a label, balloon, board or numbered disc. */
export type Sign = readonly [x: number, y: number, width: number, height: number];

/** A lamp or a lit window on the same canvas: its middle, and how far it reaches. */
export type Lamp = readonly [x: number, y: number, reach: number];

/** Signs no further apart than this belong together. */
const SEAM = 4;
/** How far a light fades into the evening, in units. */
const SOFT = 26;
/** Room that a light leaves to the edge of the plate, so that its own edge is whole. */
const MARGIN = 8;
/** How much further than itself a lamp glows. */
const GLOW = 2.4;
/** From this part in the light on, a sign is lit, and lit wholly. */
const LIT_FROM = 0.2;

/** Middle and radius of a stretch, kept inside the plate. */
function within(middle: number, radius: number, whole: number): [middle: number, radius: number] {
  const [from, to] = [Math.max(MARGIN, middle - radius), Math.min(whole - MARGIN, middle + radius)];
  return [(from + to) / 2, (to - from) / 2];
}

/** @returns the ellipses of spots, whole on the plate; a spot without light of its own gets a round one. */
export const lightsOf = (plekken: readonly LitSpot[]): Light[] =>
  plekken.flatMap((p) =>
    (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const]).map(([x, y, width, height]) => {
      const [[cx, rx], [cy, ry]] = [within(x * 16, width * 16, 1600), within(y * 10, height * 10, 1000)];
      return { cx, cy, rx, ry };
    }),
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

/** How much of signs lies in the light, 0 to 1, and whether a light or its soft edge touches them at all. */
function shareLit(borden: readonly Sign[], lights: readonly Light[]): { part: number; touched: boolean } {
  // Large signs have more points, so that they weigh more.
  const points = borden.flatMap(([x, y, width, height]) => {
    const [n, m] = [Math.ceil(width / 8), Math.ceil(height / 8)];
    return Array.from(
      { length: (n + 1) * (m + 1) },
      (_, i) => [x + (width * (i % (n + 1))) / n, y + (height * Math.floor(i / (n + 1))) / m] as const,
    );
  });
  const count = (wide: number) => points.filter(([px, py]) => lights.some((v) => inside(px, py, v, wide))).length;
  return { part: count(0) / points.length, touched: count(SOFT) > 0 };
}

/** Does a sign stand where a spot has its disc? */
const standsAt = ([x, y, width, height]: Sign, spot: LitSpot): boolean =>
  spot.x * 16 >= x && spot.x * 16 <= x + width && spot.y * 10 >= y && spot.y * 10 <= y + height;

/** Signs at the light, and how much of each lies in it: all of one on which a spot in the light has its disc. */
const signsNear = (
  borden: readonly Sign[],
  plekken: readonly LitSpot[],
  lights: readonly Light[],
): { group: Sign[]; part: number }[] =>
  groups(borden).flatMap((group) => {
    if (group.some((bord) => plekken.some((plek) => standsAt(bord, plek)))) return [{ group, part: 1 }];
    const { part, touched } = shareLit(group, lights);
    return touched ? [{ group, part }] : [];
  });

/** A stop of a gradient: its place, and its colour as attributes. */
type Stop = readonly [place: number, colour: string];
const BLACK = 'stop-color="#000"';
const CLEAR = 'stop-color="#000" stop-opacity="0"';
const warm = (opacity: number): string => `stop-color="#FFE3A1" stop-opacity="${opacity}"`;

/** A gradient from the middle of a light outwards; its stops follow from the place where the soft edge begins. */
function gradient(id: string, { rx, ry }: Light, stopsFrom: (edge: number) => readonly Stop[]): string {
  const stops = stopsFrom(Math.max(rx / (rx + SOFT), ry / (ry + SOFT))).map(
    ([place, colour]) => `<stop offset="${Math.round(place * 1000) / 1000}" ${colour}/>`,
  );
  return `<radialGradient id="${id}">${stops.join('')}</radialGradient>`;
}

/** The light itself, whole until its edge and then fading; and the warm glow that begins at that edge. */
const gradientsOf = (light: Light, id: string): string =>
  gradient(`${id}-licht`, light, (edge) => [
    [edge, BLACK],
    [1, CLEAR],
  ]) +
  gradient(`${id}-gloed`, light, (edge) => [
    [edge - 0.001, warm(0)],
    [edge, warm(0.9)],
    [edge + (1 - edge) * 0.3, warm(0.35)],
    [1, warm(0)],
  ]);

/** Lamps that burn in the light: their glow, behind the signs, drawn once. */
function lampsIn(lamps: readonly Lamp[], lights: readonly Light[], borden: readonly Sign[], id: string): string {
  const lit = lamps.filter(([x, y]) => lights.some((light) => inside(x, y, light)));
  if (!lit.length) return '';
  const near = borden.filter(([x, y, width, height]) =>
    lit.some(([cx, cy, reach]) => {
      const [dx, dy] = [Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height)];
      return Math.hypot(dx, dy) < reach * GLOW;
    }),
  );
  const stops = [
    [0, 0.85],
    [0.4, 0.45],
    [1, 0],
  ].map(([place, opacity]) => `<stop offset="${place}" ${warm(opacity!)}/>`);
  const glow = ([x, y, reach]: Lamp) => `<circle cx="${r(x)}" cy="${r(y)}" r="${r(reach * GLOW)}"/>`;
  return (
    `<radialGradient id="${id}-lamp">${stops.join('')}</radialGradient>` +
    `<mask id="${id}-lampen" maskUnits="userSpaceOnUse" width="1600" height="1000">` +
    `<rect width="1600" height="1000" fill="#fff"/>${near.map((bord) => box(bord, '#000')).join('')}</mask>` +
    `<g class="licht__lampen" fill="url(#${id}-lamp)" mask="url(#${id}-lampen)">${lit.map(glow).join('')}</g>`
  );
}

const ellipse = (v: Light, wide: number, fill: string): string =>
  `<ellipse cx="${r(v.cx)}" cy="${r(v.cy)}" rx="${r(v.rx + wide)}" ry="${r(v.ry + wide)}" fill="${fill}"/>`;
const box = ([x, y, width, height]: Sign, fill: string): string =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" rx="${r(Math.min(10, height / 2))}" fill="${fill}"/>`;

/**
 * Evening over a plate with light on some places, as the inside of an SVG of 1600 × 1000. Lights that meet have one soft
 * edge together, with a warm glow round it. Light falls on the scene, not through a sign: a sign is wholly lit or wholly
 * dark, and the glow passes behind it. The disc of a spot in the light is always lit, with the label it lies on.
 * @param plekken the spots in the light
 * @param borden signs of the plate
 * @param id makes the ids of the masks unique on the page
 * @param lamps lamps and lit windows of the plate: those in the light glow
 */
export function lightMask(
  plekken: readonly LitSpot[],
  borden: readonly Sign[],
  id: string,
  lamps: readonly Lamp[] = [],
): string {
  const lights = lightsOf(plekken);
  const touched = signsNear(borden, plekken, lights);
  const all = '<rect width="1600" height="1000" fill="#fff"/>';
  const each = (draw: (light: Light, i: number) => string): string => lights.map(draw).join('');
  const boxes = (fill: (part: number) => string): string =>
    touched.map(({ group, part }) => group.map((bord) => box(bord, fill(part))).join('')).join('');
  return (
    `<defs>${each((v, i) => gradientsOf(v, `${id}-${i}`))}</defs>` +
    `<mask id="${id}">${all}${each((v, i) => ellipse(v, SOFT, `url(#${id}-${i}-licht)`))}` +
    `${boxes((part) => (part > LIT_FROM ? '#000' : '#fff'))}</mask>` +
    `<mask id="${id}-ring">${all}${each((v) => ellipse(v, 0, '#000'))}${boxes(() => '#000')}</mask>` +
    `<rect class="licht__donker" width="1600" height="1000" mask="url(#${id})"/>` +
    `<g class="licht__ring" mask="url(#${id}-ring)">${each((v, i) => ellipse(v, SOFT, `url(#${id}-${i}-gloed)`))}</g>` +
    lampsIn(lamps, lights, borden, id)
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
    laag.innerHTML = lightMask(plekken, this.#borden, 'schijnwerper');
    this.#plaat.querySelector('img, picture, svg')!.after(laag);
    this.#laag = laag;
  }

  off(): void {
    this.#laag?.remove();
    this.#laag = undefined;
  }
}
