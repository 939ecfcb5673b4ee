import { lint } from '../../tekening/lint.ts';
import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Plek } from '../../tekening/soorten.ts';
import { ell, rh, seg, type Pad } from '../../tekening/vorm.ts';
import { type Wegpunt } from '../../tekening/wegen.ts';

export interface VoetstappenOpties {
  /** Points of a flowing line, as those of a road; a width at a point is left aside. */
  punten: readonly Wegpunt[];
  /** A row of footprints for each colour, side by side, from the left of the way they go to the right. */
  kleuren: readonly Kleur[];
  /** Part of the line before the first print, and part of it at the last. */
  stuk?: readonly [van: number, tot: number] | undefined;
}
/** Footprints along a road, left and right in turn; who go together go side by side. */
export function voetstappen(pen: Pen, { punten, kleuren, stuk: [van, tot] = [0, 1] }: VoetstappenOpties): void {
  const lijn = lint(punten.map(([x, y]) => [x, y, 0]));
  const [stap, uit, lengte] = [17, 5, 5];
  kleuren.forEach((kleur, i) => {
    const opzij = (kleuren.length / 2 - i - 0.5) * 19;
    const stappen = Array.from({ length: Math.floor((lijn.lengte * (tot - van)) / stap) + 1 }, (_, k): Pad => {
      const {
        x,
        y,
        links: [nx, ny],
      } = lijn.op(lijn.lengte * van + k * stap);
      const d = opzij + (k % 2 ? -uit : uit);
      const [mx, my] = [x + nx * d, y + ny * d * 0.72];
      return seg([mx + (ny * lengte) / 2, my - (nx * lengte) / 2], [mx - (ny * lengte) / 2, my + (nx * lengte) / 2]);
    });
    pen.lijn(stappen.flat(), kleur, 4.4, { op: 0.85 });
  });
}

export interface MarkeringOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
}
export function markering(pen: Pen, { x, y, s = 1, h = 46 }: MarkeringOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-6, -h, 12, h, [4, 4, 0, 0]), 'hout');
    pen.vlak(rh(-6, -h + 8, 12, 6), 'broker');
    pen.vlak(rh(-6, -h + 14, 12, 6), 'rood');
  });
}

export interface SpeldOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function speld(pen: Pen, { x, y, s = 1, draai: g = 0, kleur = 'rood' }: SpeldOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak('M0 0C-7 -24 -34 -44 -34 -74C-34 -95 -18 -108 0 -108C18 -108 34 -95 34 -74C34 -44 7 -24 0 0Z', kleur);
    pen.schaduw('M0 0C7 -24 34 -44 34 -74C34 -95 18 -108 4 -108C28 -92 26 -44 0 0Z', 0.14);
    pen.vlak(ell(0, -74, 17), 'wit');
    pen.tekst(0, -65.5, '?', { letter: 'kop', grootte: 26, anker: 'middle' });
  });
}

export interface PaddenstoelOpties extends Plek {}
export function paddenstoel(pen: Pen, { x, y, s = 1 }: PaddenstoelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 26, 5), 0.2);
    pen.vlak('M-11 0L-9 -16H9L11 0Z', 'steenL');
    pen.vlak('M-26 -12L-16 -36H16L26 -12Z', 'wit');
    pen.vlak('M-16 -36L-12 -40H12L16 -36Z', '#EDE7DA');
    pen.tekst(0, -17, '20', { letter: 'kop', grootte: 18 / s, anker: 'middle', kleur: 'rood' });
  });
}
