import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Inhoud, Plek } from '../../tekening/soorten.ts';
import { ell, glad, rh, seg, strook, type Maatpunt, type Punt } from '../../tekening/vorm.ts';

/** A point of a track: where it is, how wide, and the normal to its left. */
interface Spoorpunt {
  x: number;
  y: number;
  breedte: number;
  nx: number;
  ny: number;
}

/** The value at `t` of a Catmull-Rom curve between b and c. */
const tussen = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Points about every `stap` units along a flowing line of points with a width. */
function monster(punten: readonly Maatpunt[], stap: number): Spoorpunt[] {
  const op = (i: number): Maatpunt => punten[Math.max(0, Math.min(punten.length - 1, i))] ?? [0, 0, 0];
  const fijn: Maatpunt[] = [];
  for (let i = 0; i < punten.length - 1; i++) {
    const [a, b, c, d] = [op(i - 1), op(i), op(i + 1), op(i + 2)];
    for (let k = 0; k < 24; k++)
      fijn.push(
        [0, 1, 2].map((m) => tussen(a[m] ?? 0, b[m] ?? 0, c[m] ?? 0, d[m] ?? 0, k / 24)) as unknown as Maatpunt,
      );
  }
  fijn.push(op(punten.length - 1));
  const gelijk: Maatpunt[] = [op(0)];
  let rest = stap;
  for (let i = 1; i < fijn.length; i++) {
    let [x, y, w] = fijn[i - 1] ?? op(0);
    const [x1, y1, w1] = fijn[i] ?? op(0);
    let lengte = Math.hypot(x1 - x, y1 - y);
    while (lengte >= rest) {
      const t = rest / lengte;
      [x, y, w] = [x + (x1 - x) * t, y + (y1 - y) * t, w + (w1 - w) * t];
      gelijk.push([x, y, w]);
      lengte -= rest;
      rest = stap;
    }
    rest -= lengte;
  }
  gelijk.push(op(punten.length - 1));
  return gelijk.map(([x, y, breedte], i) => {
    const [[ax, ay], [bx, by]] = [
      gelijk[Math.max(0, i - 1)] ?? op(0),
      gelijk[Math.min(gelijk.length - 1, i + 1)] ?? op(0),
    ];
    const lengte = Math.hypot(bx - ax, by - ay) || 1;
    return { x, y, breedte, nx: -(by - ay) / lengte, ny: (bx - ax) / lengte };
  });
}

/** A point beside the track, `u` times its width to the left. */
const opzij = ({ x, y, breedte, nx, ny }: Spoorpunt, u: number): Punt => [
  x + nx * breedte * u,
  y + ny * breedte * u * 0.8,
];

export interface SpoorOpties {
  /** The middle of the track with its width. */
  punten: readonly Maatpunt[];
  /** Colours of the left and the right rail. */
  a?: Kleur | undefined;
  /** Colour of the second rail. */
  b?: Kleur | undefined;
  /** Colour of the bed. */
  bed?: Kleur | undefined;
  /** Distance of the sleepers. */
  stap?: number | undefined;
  /** Colour of the wood. */
  hout?: Kleur | undefined;
  /** Without the ballast under the rails? */
  zonderBed?: boolean | undefined;
}
/** A railway track with rails in two colours. */
export function spoor(
  pen: Pen,
  { punten, a = 'school', b = a, bed = '#F1DCB0', stap = 15, hout = 'hout', zonderBed = false }: SpoorOpties,
): void {
  const alle = monster(punten, stap);
  const dun = alle.filter((_, i) => i % 3 === 0 || i === alle.length - 1);
  if (!zonderBed)
    pen.vlak(
      strook(
        dun.map((q) => opzij(q, 0.72)),
        dun.map((q) => opzij(q, -0.72)),
      ),
      bed,
    );
  const breedte = punten.reduce((som, q) => som + q[2], 0) / punten.length;
  pen.lijn(
    alle.slice(1, -1).flatMap((q) => seg(opzij(q, 0.58), opzij(q, -0.58))),
    hout,
    Math.max(3, breedte * 0.17),
  );
  for (const [u, kleur] of [
    [-0.34, a],
    [0.34, b],
  ] as const)
    pen.lijn(glad(dun.map((q) => opzij(q, u))), kleur, Math.max(3, breedte * 0.16));
}

export interface SchragenOpties {
  /** Per trestle: x, top, bottom and width. */
  lijst: readonly (readonly [x: number, boven: number, onder: number, breedte: number])[];
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** Wooden trestles under a viaduct. */
export function schragen(pen: Pen, { lijst, kleur = 'hout' }: SchragenOpties): void {
  pen.lijn(
    lijst.flatMap(([x, y0, y1, b]) => [
      ...seg([x - b * 0.5, y0], [x - b * 0.85, y1]),
      ...seg([x + b * 0.5, y0], [x + b * 0.85, y1]),
    ]),
    kleur,
    5.4,
  );
  pen.lijn(
    lijst.flatMap(([x, y0, y1, b]) =>
      y1 - y0 > 26 ? seg([x - b * 0.66, y0 + (y1 - y0) * 0.45], [x + b * 0.66, y0 + (y1 - y0) * 0.45]) : [],
    ),
    kleur,
    3.6,
  );
}

export interface LocOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the roof. */
  kap?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** A wooden toy engine that faces right, with its wheels on y = 0. */
export function loc(
  pen: Pen,
  { x, y, s = 1, draai: g = 0, kleur = 'broker', kap = 'brokerD', inhoud }: LocOpties,
): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak(rh(-34, -20, 74, 13, 3), kap);
    inhoud?.();
    pen.vlak(rh(-2, -42, 38, 26, [4, 13, 4, 0]), kleur);
    pen.vlak(rh(18, -58, 11, 18, 2), 'schoolD');
    pen.vlak(rh(15, -61, 17, 6, 2), 'school');
    pen.vlak(ell(36, -29, 4.6), 'wit');
    pen.vlak('M40 -20L52 -7H38Z', kap);
    pen.vlak(rh(-34, -38, 34, 20, [0, 0, 2, 2]), kleur);
    pen.vlak(rh(-36, -66, 5, 32), kap);
    pen.vlak(rh(-4, -66, 5, 30), kap);
    pen.vlak(rh(-41, -72, 47, 8, 3), 'schoolD');
    for (const [wx, r] of [
      [-22, 10],
      [4, 10],
      [29, 8],
    ] as const) {
      pen.vlak(ell(wx, -r + 1, r), 'donker');
      pen.vlak(ell(wx, -r + 1, r * 0.42), 'metaal');
    }
    pen.lijn('M-22 -8H4', 'metaal', 2.6);
  });
}

export interface WagonOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function wagon(
  pen: Pen,
  { x, y, s = 1, draai: g = 0, kleur = 'school', rand = 'schoolD', inhoud }: WagonOpties,
): void {
  pen.groep({ x, y, s, draai: g }, () => {
    inhoud?.();
    pen.vlak('M-33 -38H33L29 -9H-29Z', kleur);
    pen.vlak(rh(-35, -40, 70, 6, 2), rand);
    pen.lijn('M-14 -32V-12M0 -32V-12M14 -32V-12', rand, 2);
    pen.lijn('M33 -13H46', 'donker', 4);
    for (const wx of [-18, 18]) {
      pen.vlak(ell(wx, -7, 8.4), 'donker');
      pen.vlak(ell(wx, -7, 3.4), 'metaal');
    }
  });
}

export interface WisselOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function wissel(pen: Pen, { x, y, s = 1, kijk = 1 }: WisselOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-14, -7, 28, 8, 2), 'donker');
    pen.lijn(seg([0, -6], [15 * kijk, -44]), 'metaal', 4.4);
    pen.vlak(ell(15 * kijk, -45, 5.4), 'school');
  });
}
