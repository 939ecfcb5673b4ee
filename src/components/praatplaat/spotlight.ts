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
export type Sign = readonly [x: number, y: number, breed: number, hoog: number];

/** Signs no further apart than this belong together. */
const NAAD = 4;
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

/** How much of signs lies in the light, 0 to 1, and whether a light or its ring touches them at all. */
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
  return { deel: telt(0) / punten.length, raakt: telt(2 * RING) > 0 };
}

/**
 * Evening over a plate with light on some places, as the inside of an SVG of 1600 × 1000. Light falls on the scene, not
 * through a sign: a sign is wholly lit or wholly dark, and the ring passes behind it.
 * @param borden signs of the plate
 * @param id makes the ids of the masks unique on the page
 */
export function lightMask(lichten: readonly Light[], borden: readonly Sign[], id: string): string {
  const geraakt = groepen(borden)
    .map((groep) => ({ groep, ...deelInLicht(groep, lichten) }))
    .filter((g) => g.raakt);
  const ellips = (v: Light, ruim: number, meer: string) =>
    `<ellipse cx="${r(v.cx)}" cy="${r(v.cy)}" rx="${r(v.rx + ruim)}" ry="${r(v.ry + ruim)}"${meer}/>`;
  const vak = ([x, y, breed, hoog]: Sign, kleur: string) =>
    `<rect x="${r(x)}" y="${r(y)}" width="${r(breed)}" height="${r(hoog)}" rx="${r(Math.min(10, hoog / 2))}" fill="${kleur}"/>`;
  const alles = '<rect width="1600" height="1000" fill="#fff"/>';
  const gaten = lichten.map((v) => ellips(v, 0, ' fill="#000"')).join('');
  const vakken = (groep: readonly Sign[], kleur: string) => groep.map((bord) => vak(bord, kleur)).join('');
  const schildjes = geraakt.map((g) => vakken(g.groep, g.deel > 0.5 ? '#000' : '#fff')).join('');
  const achter = geraakt.map((g) => vakken(g.groep, '#000')).join('');
  const ringen = lichten
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
