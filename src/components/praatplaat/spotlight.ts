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
export type Sign = readonly [x: number, y: number, breed: number, hoog: number];

/** Signs no further apart than this belong together. */
const NAAD = 4;
/** How far a light fades into the evening, in units. */
const ZACHT = 26;
/** Room that a light leaves to the edge of the plate, so that its edge is whole. */
const MARGE = 8;
/** From this part in the light on, a sign is lit, and lit wholly. */
const LICHT_VANAF = 0.2;

/** Middle and radius of a stretch, kept inside the plate. */
function within(midden: number, straal: number, heel: number): [midden: number, straal: number] {
  const [van, tot] = [Math.max(MARGE, midden - straal), Math.min(heel - MARGE, midden + straal)];
  return [(van + tot) / 2, (tot - van) / 2];
}

/** @returns the ellipses of spots, whole on the plate; a spot without light of its own gets a round one. */
export const lightsOf = (plekken: readonly LitSpot[]): Light[] =>
  plekken.flatMap((p) =>
    (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const]).map(([x, y, rx, ry]) => {
      const [[cx, breed], [cy, hoog]] = [within(x * 16, rx * 16, 1600), within(y * 10, ry * 10, 1000)];
      return { cx, cy, rx: breed, ry: hoog };
    }),
  );

const erin = (x: number, y: number, { cx, cy, rx, ry }: Light, ruim = 0): boolean =>
  ((x - cx) / (rx + ruim)) ** 2 + ((y - cy) / (ry + ruim)) ** 2 <= 1;

/** Signs that lie over each other, a disc and its label above all, belong together. */
function groepen(borden: readonly Sign[]): Sign[][] {
  const raken = (a: Sign, b: Sign) =>
    a[0] < b[0] + b[2] + NAAD && b[0] < a[0] + a[2] + NAAD && a[1] < b[1] + b[3] + NAAD && b[1] < a[1] + a[3] + NAAD;
  return borden.reduce<Sign[][]>((uit, bord) => {
    const [bij, los] = [
      uit.filter((g) => g.some((b) => raken(b, bord))),
      uit.filter((g) => !g.some((b) => raken(b, bord))),
    ];
    return [...los, [...bij.flat(), bord]];
  }, []);
}

/** How much of signs lies in the light, 0 to 1, and whether a light or its soft edge touches them at all. */
function deelInLicht(borden: readonly Sign[], lichten: readonly Light[]): { deel: number; raakt: boolean } {
  // Large signs have more points, so that they weigh more.
  const punten = borden.flatMap(([x, y, breed, hoog]) => {
    const [n, m] = [Math.ceil(breed / 8), Math.ceil(hoog / 8)];
    return Array.from(
      { length: (n + 1) * (m + 1) },
      (_, i) => [x + (breed * (i % (n + 1))) / n, y + (hoog * Math.floor(i / (n + 1))) / m] as const,
    );
  });
  const telt = (ruim: number) => punten.filter(([px, py]) => lichten.some((v) => erin(px, py, v, ruim))).length;
  return { deel: telt(0) / punten.length, raakt: telt(ZACHT) > 0 };
}

/** From the middle of an ellipse outwards: whole until its edge, then fading over the soft edge. */
function verloop(id: string, { rx, ry }: Light, stappen: (rand: number) => readonly [plaats: number, kleur: string][]) {
  const rand = Math.max(rx / (rx + ZACHT), ry / (ry + ZACHT));
  const stops = stappen(rand).map(([plaats, kleur]) => `<stop offset="${Math.round(plaats * 1000) / 1000}" ${kleur}/>`);
  return `<radialGradient id="${id}">${stops.join('')}</radialGradient>`;
}

const DICHT = 'stop-color="#000"';
const OPEN = 'stop-color="#000" stop-opacity="0"';
const WARM = 'stop-color="#FFE3A1"';
const warm = (dekking: number): string => `${WARM} stop-opacity="${dekking}"`;

/**
 * Evening over a plate with light on some places, as the inside of an SVG of 1600 × 1000. Lights that meet have one soft
 * edge together, with a warm glow round it. Light falls on the scene, not through a sign: a sign is wholly lit or wholly
 * dark, and the glow passes behind it.
 * @param borden signs of the plate
 * @param id makes the ids of the masks unique on the page
 */
export function lightMask(lichten: readonly Light[], borden: readonly Sign[], id: string): string {
  const geraakt = groepen(borden)
    .map((groep) => ({ groep, ...deelInLicht(groep, lichten) }))
    .filter((g) => g.raakt);
  const ellips = (v: Light, ruim: number, fill: string) =>
    `<ellipse cx="${r(v.cx)}" cy="${r(v.cy)}" rx="${r(v.rx + ruim)}" ry="${r(v.ry + ruim)}" fill="${fill}"/>`;
  const vak = ([x, y, breed, hoog]: Sign, kleur: string) =>
    `<rect x="${r(x)}" y="${r(y)}" width="${r(breed)}" height="${r(hoog)}" rx="${r(Math.min(10, hoog / 2))}" fill="${kleur}"/>`;
  const alles = '<rect width="1600" height="1000" fill="#fff"/>';
  const verlopen = lichten.flatMap((v, i) => [
    verloop(`${id}-zacht-${i}`, v, (rand) => [
      [rand, DICHT],
      [1, OPEN],
    ]),
    verloop(`${id}-gloed-${i}`, v, (rand) => [
      [rand - 0.001, warm(0)],
      [rand, warm(0.9)],
      [rand + (1 - rand) * 0.3, warm(0.35)],
      [1, warm(0)],
    ]),
  ]);
  const zachte = lichten.map((v, i) => ellips(v, ZACHT, `url(#${id}-zacht-${i})`)).join('');
  const gloed = lichten.map((v, i) => ellips(v, ZACHT, `url(#${id}-gloed-${i})`)).join('');
  const binnen = lichten.map((v) => ellips(v, 0, '#000')).join('');
  const vakken = (groep: readonly Sign[], kleur: string) => groep.map((bord) => vak(bord, kleur)).join('');
  const schildjes = geraakt.map((g) => vakken(g.groep, g.deel > LICHT_VANAF ? '#000' : '#fff')).join('');
  const achter = geraakt.map((g) => vakken(g.groep, '#000')).join('');
  return (
    `<defs>${verlopen.join('')}</defs><mask id="${id}">${alles}${zachte}${schildjes}</mask>` +
    `<mask id="${id}-ring">${alles}${binnen}${achter}</mask><rect ` +
    `class="licht__donker" width="1600" height="1000" mask="url(#${id})"/>` +
    `<g class="licht__ring" mask="url(#${id}-ring)">${gloed}</g>`
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
