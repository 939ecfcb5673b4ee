/** A spot with the places of its light, all in % of the plate. */
export interface Lichtplek {
  nr: number;
  x: number;
  y: number;
  /** Ellipses: middle and radii. */
  licht: [x: number, y: number, rx: number, ry: number][];
}

const SVG = 'http://www.w3.org/2000/svg';

/** @returns the ellipses of spots on a canvas of 1600 × 1000; a spot without light of its own gets a round one. */
export const vlekken = (plekken: readonly Lichtplek[]): { cx: number; cy: number; rx: number; ry: number }[] =>
  plekken.flatMap((p) => (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const]).map(([x, y, rx, ry]) => ({ cx: x * 16, cy: y * 10, rx: rx * 16, ry: ry * 10 })));

/** Evening over the plate, with light on chosen spots. */
export class Schijnwerper {
  #laag: SVGSVGElement | undefined;
  readonly #plaat: HTMLElement;

  constructor(plaat: HTMLElement) {
    this.#plaat = plaat;
  }

  get aan(): boolean {
    return Boolean(this.#laag);
  }

  toon(plekken: readonly Lichtplek[]): void {
    this.uit();
    const svg = maak('svg', { viewBox: '0 0 1600 1000', class: 'licht', 'aria-hidden': 'true' });
    const masker = maak('mask', { id: 'schijnwerper' });
    masker.append(maak('rect', { width: 1600, height: 1000, fill: '#fff' }), ...vlekken(plekken).map((v) => maak('ellipse', { ...v, fill: '#000' })));
    svg.append(masker, maak('rect', { width: 1600, height: 1000, class: 'licht__donker', mask: 'url(#schijnwerper)' }));
    for (const v of vlekken(plekken)) svg.append(maak('ellipse', { ...v, class: 'licht__rand' }), maak('ellipse', { ...v, class: 'licht__ring' }));
    this.#plaat.querySelector('img, picture, svg')!.after(svg);
    this.#laag = svg as SVGSVGElement;
  }

  uit(): void {
    this.#laag?.remove();
    this.#laag = undefined;
  }
}

function maak(naam: string, eigenschappen: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) element.setAttribute(sleutel, String(waarde));
  return element;
}
