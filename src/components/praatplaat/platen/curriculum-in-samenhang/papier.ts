import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import { ell, poly, seg, type Punt } from '../../tekening/vorm.ts';
import { kompas } from './berg.ts';

/** A fold in a sheet of paper: its top and its foot. */
export type Vouw = readonly [kam: Punt, voet: Punt];
/** A place on a folded sheet: the panel, counted from 0, and how far across and down that panel, 0 to 1. */
export type Papierplek = readonly [paneel: number, opzij: number, omlaag: number];

const tussen = (a: Punt, b: Punt, t: number): Punt => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** The points of every fold at height `t` (0 top, 1 foot), or at a height of its own for each. */
const langs = (vouwen: readonly Vouw[], hoogte: number | ((i: number) => number)): Punt[] =>
  vouwen.map(([kam, voet], i) => tussen(kam, voet, typeof hoogte === 'number' ? hoogte : hoogte(i)));
/** The strip of the sheet between two heights. */
const baan = (vouwen: readonly Vouw[], van: number | ((i: number) => number), tot: number | ((i: number) => number)) =>
  poly([...langs(vouwen, van), ...langs(vouwen, tot).reverse()]);

function panelen(pen: Pen, vouwen: readonly Vouw[], kleuren: readonly Kleur[]): void {
  vouwen.slice(1).forEach((rechts, i) => {
    const links = vouwen[i] ?? rechts;
    pen.vlak(poly([links[0], rechts[0], rechts[1], links[1]]), kleuren[i % kleuren.length] ?? 'papier');
  });
}

export interface VouwkaartOpties {
  /** The folds from left to right. */
  vouwen: readonly Vouw[];
  /** Colours of the panels, again and again. */
  kleuren: readonly Kleur[];
  /** Where the printed route crosses each fold: how far down, and half its width, both as a part of the fold. */
  route: readonly (readonly [hoogte: number, half: number])[];
  /** Colours of the two rows of dots on the route. */
  stippen: readonly [Kleur, Kleur];
  /** Printed trees: they grow and get more colour to the right, where paper becomes land. */
  bomen?: readonly Papierplek[] | undefined;
  /** Printed hills, as rings of height. */
  heuvels?: readonly Papierplek[] | undefined;
  /** Place of the compass. */
  kompas?: Papierplek | undefined;
}
/** A map that stands on its folds: margin, route, lines of the grid, trees and hills. */
export function vouwkaart(
  pen: Pen,
  { vouwen, kleuren, route, stippen, bomen = [], heuvels = [], kompas: roos }: VouwkaartOpties,
): void {
  const [midden, half] = [(i: number) => route[i]?.[0] ?? 0.5, (i: number) => route[i]?.[1] ?? 0.1];
  const op = ([paneel, opzij, omlaag]: Papierplek): Punt => {
    const [a, b] = langs(vouwen.slice(paneel, paneel + 2), omlaag);
    return tussen(a ?? [0, 0], b ?? [0, 0], opzij);
  };
  panelen(pen, vouwen, kleuren);
  pen.vlak(
    baan(
      vouwen,
      (i) => midden(i) - half(i),
      (i) => midden(i) + half(i),
    ),
    '#FCE9C2',
  );
  // The shaded side of every second fold goes on over the route.
  for (let i = 1; i < vouwen.length - 1; i += 2)
    pen.schaduw(
      baan(
        vouwen.slice(i, i + 2),
        (k) => midden(i + k) - half(i + k),
        (k) => midden(i + k) + half(i + k),
      ),
      0.07,
    );
  for (const [van, tot] of [
    [0, 0.08],
    [0.93, 1],
  ] as const)
    pen.vlak(baan(vouwen, van, tot), 'wit', { op: 0.9 });
  stippen.forEach((kleur, i) =>
    pen.lijn(poly(langs(vouwen, midden), false), kleur, 4.4, {
      streep: '.1 26',
      verschuiving: i === 0 ? undefined : -13,
    }),
  );
  for (const t of [0.22, 0.74]) pen.lijn(poly(langs(vouwen, t), false), 'opleiding', 1.8, { op: 0.45, streep: '9 6' });
  vouwen
    .slice(2)
    .forEach((_, i) => pen.lijn(seg(op([i, 0.5, 0.08]), op([i, 0.5, 0.93])), 'opleiding', 1.4, { op: 0.3 }));
  for (const boom of bomen) {
    const [[x, y], maat] = [op(boom), 0.8 + boom[0] * 0.2];
    pen.vlak(
      poly([
        [x - 6 * maat, y],
        [x, y - 13 * maat],
        [x + 6 * maat, y],
      ]),
      'groen',
      { op: 0.4 + boom[0] * 0.13 },
    );
  }
  for (const heuvel of heuvels) {
    const [x, y] = op(heuvel);
    for (const rx of [13, 7]) pen.lijn(ell(x, y, rx, rx * 0.35), 'hout', 1.4, { op: 0.7 });
  }
  if (roos) {
    const [x, y] = op(roos);
    kompas(pen, { x, y, s: 0.56 });
  }
}

export interface VouwbergOpties {
  /** The folds from left to right: ridge and foot. */
  vouwen: readonly Vouw[];
  /** Colours of the panels, again and again. */
  kleuren: readonly Kleur[];
  /** Up to which fold the white margin of the paper shows along the ridge; left out for none. */
  rand?: number | undefined;
  /** Snow on the top between two places across, with so many points down the slope. */
  sneeuw?: { van: number; tot: number; punten: number } | undefined;
}
/** Land folded from the same paper as the map: one sheet of it, standing behind or before another. */
export function vouwberg(pen: Pen, { vouwen, kleuren, rand, sneeuw }: VouwbergOpties): void {
  panelen(pen, vouwen, kleuren);
  pen.vlak(baan(vouwen, 0, 1), 'korrel');
  const kam = langs(vouwen, 0);
  if (rand !== undefined) pen.vlak(papierrand(vouwen.slice(0, rand + 1)), 'papier');
  if (!sneeuw) return;
  const { van, tot, punten } = sneeuw;
  const opKam = (x: number): Punt => {
    const i = Math.max(
      1,
      kam.findIndex((p) => p[0] >= x),
    );
    const a: Punt = kam[i - 1] ?? [x, 0];
    const b = kam[i] ?? a;
    return tussen(a, b, (x - a[0]) / (b[0] - a[0] || 1));
  };
  const [links, rechts] = [opKam(van), opKam(tot)];
  const terug = Array.from({ length: 2 * punten - 1 }, (_, i): Punt => {
    const [x, y] = tussen(rechts, links, (i + 1) / (2 * punten));
    return [x, y + (i % 2 === 0 ? 30 : 4)];
  });
  const boven = kam.filter(([x]) => x > van && x < tot);
  pen.vlak(poly([links, ...boven, rechts, ...terug]), 'papier');
  // The last point lies in the shade.
  pen.vlak(poly([boven.at(-1) ?? rechts, rechts, ...terug.slice(0, 2)]), '#E6DCC4');
}

/** The margin of a sheet: from the foot of its first fold up and along the ridge. */
function papierrand(vouwen: readonly Vouw[]) {
  const [
    [, voet] = [
      [0, 0],
      [0, 0],
    ],
  ] = vouwen;
  const buiten = [voet as Punt, ...langs(vouwen, 0)];
  const binnen = buiten.map(([x, y], i): Punt => {
    const [[ax, ay], [bx, by]] = [
      buiten[Math.max(0, i - 1)] ?? [x, y],
      buiten[Math.min(buiten.length - 1, i + 1)] ?? [x, y],
    ];
    const lengte = Math.hypot(bx - ax, by - ay) || 1;
    return [x - ((by - ay) / lengte) * 11, y + ((bx - ax) / lengte) * 11];
  });
  return poly([...buiten, ...binnen.reverse()]);
}

export interface KaartrandOpties {
  /** Corners of the edge. */
  punten: readonly Punt[];
  /** Width in units. */
  w?: number | undefined;
  /** Length of a dark piece, and of the light one between two. */
  stuk?: number | undefined;
}
/** The edge of a printed map, white with dark pieces, as land lies on it. */
export function kaartrand(pen: Pen, { punten, w = 13, stuk = 24 }: KaartrandOpties): void {
  const lager = (dy: number): Punt[] => punten.map(([x, y]): Punt => [x, y + dy]);
  pen.vlak(poly([...lager(-w / 2), ...lager(w / 2).reverse()]), 'wit', { op: 0.9 });
  for (const [i, b] of punten.slice(1).entries()) {
    const a = punten[i] ?? b;
    const n = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (2 * stuk)));
    for (let k = 0; k < n; k++) {
      const [van, tot] = [tussen(a, b, k / n), tussen(a, b, (k + 0.5) / n)];
      pen.vlak(
        poly([
          [van[0], van[1] - 3],
          [tot[0], tot[1] - 3],
          [tot[0], tot[1] + 3],
          [van[0], van[1] + 3],
        ]),
        'inkt',
      );
    }
  }
}
