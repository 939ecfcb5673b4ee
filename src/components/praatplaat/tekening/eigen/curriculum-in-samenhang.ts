import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { draai, ell, glad, type Maatpunt, type Pad, type PadBron, poly, type Punt, rh, seg, spiegel, strook } from '../vorm.ts';

/** A point of a track: where it is, how wide, and the normal to its left. */
interface Spoorpunt {
  x: number;
  y: number;
  breedte: number;
  nx: number;
  ny: number;
}

/** The value at `t` of a Catmull-Rom curve between b and c. */
const tussen = (a: number, b: number, c: number, d: number, t: number): number => 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Points about every `stap` units along a flowing line of points with a width. */
function monster(punten: readonly Maatpunt[], stap: number): Spoorpunt[] {
  const op = (i: number): Maatpunt => punten[Math.max(0, Math.min(punten.length - 1, i))] ?? [0, 0, 0];
  const fijn: Maatpunt[] = [];
  for (let i = 0; i < punten.length - 1; i++) {
    const [a, b, c, d] = [op(i - 1), op(i), op(i + 1), op(i + 2)];
    for (let k = 0; k < 24; k++) fijn.push([0, 1, 2].map((m) => tussen(a[m] ?? 0, b[m] ?? 0, c[m] ?? 0, d[m] ?? 0, k / 24)) as unknown as Maatpunt);
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
    const [[ax, ay], [bx, by]] = [gelijk[Math.max(0, i - 1)] ?? op(0), gelijk[Math.min(gelijk.length - 1, i + 1)] ?? op(0)];
    const lengte = Math.hypot(bx - ax, by - ay) || 1;
    return { x, y, breedte, nx: -(by - ay) / lengte, ny: (bx - ax) / lengte };
  });
}

/** A point beside the track, `u` times its width to the left. */
const opzij = ({ x, y, breedte, nx, ny }: Spoorpunt, u: number): Punt => [x + nx * breedte * u, y + ny * breedte * u * 0.8];

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
export function spoor(pen: Pen, { punten, a = 'school', b = a, bed = '#F1DCB0', stap = 15, hout = 'hout', zonderBed = false }: SpoorOpties): void {
  const alle = monster(punten, stap);
  const dun = alle.filter((_, i) => i % 3 === 0 || i === alle.length - 1);
  if (!zonderBed) pen.vlak(strook(dun.map((q) => opzij(q, 0.72)), dun.map((q) => opzij(q, -0.72))), bed);
  const breedte = punten.reduce((som, q) => som + q[2], 0) / punten.length;
  pen.lijn(alle.slice(1, -1).flatMap((q) => seg(opzij(q, 0.58), opzij(q, -0.58))), hout, Math.max(3, breedte * 0.17));
  for (const [u, kleur] of [[-0.34, a], [0.34, b]] as const) pen.lijn(glad(dun.map((q) => opzij(q, u))), kleur, Math.max(3, breedte * 0.16));
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
    lijst.flatMap(([x, y0, y1, b]) => [...seg([x - b * 0.5, y0], [x - b * 0.85, y1]), ...seg([x + b * 0.5, y0], [x + b * 0.85, y1])]),
    kleur,
    5.4,
  );
  pen.lijn(
    lijst.flatMap(([x, y0, y1, b]) => (y1 - y0 > 26 ? seg([x - b * 0.66, y0 + (y1 - y0) * 0.45], [x + b * 0.66, y0 + (y1 - y0) * 0.45]) : [])),
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
export function loc(pen: Pen, { x, y, s = 1, draai: g = 0, kleur = 'broker', kap = 'brokerD', inhoud }: LocOpties): void {
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
    for (const [wx, r] of [[-22, 10], [4, 10], [29, 8]] as const) {
      pen.vlak(ell(wx, -r + 1, r), 'donker');
      pen.vlak(ell(wx, -r + 1, r * 0.42), 'metaal');
    }
    pen.lijn('M-22 -8H4', 'metaal', 2.6);
  });
}

export interface WagonCurriculumOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function wagonCurriculum(pen: Pen, { x, y, s = 1, draai: g = 0, kleur = 'school', rand = 'schoolD', inhoud }: WagonCurriculumOpties): void {
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

export interface KraamOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the shade. */
  donker?: Kleur | undefined;
  /** Colour of the side in the light. */
  licht?: Kleur | undefined;
  /** Name written on it; empty for none. */
  naam?: string | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** What stands behind it. */
  achter?: Inhoud | undefined;
  /** What stands on the counter. */
  op?: Inhoud | undefined;
}
/** A market stall: `achter` is who sells, `op` what lies on the counter at y = −50. */
export function kraam(pen: Pen, { x, y, s = 1, b = 128, kleur = 'school', donker = 'schoolD', licht = 'wit', naam = '', h = 126, achter, op }: KraamOpties): void {
  pen.groep({ x, y, s }, () => {
    const w = b / 2,
      n = 7,
      q = b / n;
    pen.schaduw(ell(4, 0, w + 8, 9), 0.16);
    for (const a of [-w + 5, w - 11]) pen.vlak(rh(a, -h + 14, 6, h - 14, 1), 'hout');
    pen.vlak(rh(-w + 8, -h + 26, b - 16, h - 70), 'papier');
    pen.vlak(rh(-w + 8, -h + 26, b - 16, h - 70), kleur, { op: 0.38 });
    achter?.();
    pen.vlak(rh(-w - 2, -50, b + 4, 9, 2), 'houtL');
    pen.vlak(rh(-w + 2, -42, b - 4, 42, [0, 0, 3, 3]), donker);
    pen.vlak(rh(-w + 2, -42, b - 4, 5), 'schaduw', { op: 0.2 });
    if (naam) pen.tekst(0, -12, naam, { letter: 'kop', grootte: 24, anker: 'middle', kleur: 'wit' });
    op?.();
    for (const oneven of [0, 1]) {
      const o: Pad = [];
      for (let i = 0; i < n; i++)
        if (i % 2 === oneven) {
          const x0 = -w + i * q - 3,
            x1 = x0 + q + 0.9,
            t0 = -w + 12 + (i * (b - 24)) / n,
            t1 = t0 + (b - 24) / n + 0.3;
          o.push(['M', t0, -h], ['L', t1, -h], ['L', x1, -h + 26], ['C', x1, -h + 42, x0, -h + 42, x0, -h + 26], ['Z']);
        }
      pen.vlak(o, oneven ? licht : kleur);
    }
    pen.vlak(rh(-w + 9, -h - 5, b - 18, 7, 2), donker);
  });
}

/** A scale of the balance: its name, its colours and what lies in it. */
export interface Schaal {
  /** Name written on it; empty for none. */
  naam: string;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of the edge. */
  rand: Kleur;
  /** Colour of the name. */
  tekstkleur?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export interface WeegschaalOpties extends Plek {
  /** The scales on the left, on the right and in front. */
  schalen: readonly Schaal[];
}
/** A balance with three arms. */
export function weegschaal(pen: Pen, { x, y, s = 1, schalen }: WeegschaalOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(6, 0, 96, 13), 0.2);
    pen.vlak('M-62 0C-62 -14 -40 -16 -22 -18L22 -18C40 -16 62 -14 62 0C40 8 -40 8 -62 0Z', 'brokerD');
    pen.vlak('M-48 -12C-40 -20 40 -20 48 -12C30 -7 -30 -7 -48 -12Z', 'broker');
    pen.vlak('M-9 -16L-5 -246L5 -246L9 -16Z', 'brokerD');
    pen.vlak('M-9 -16L-5 -246L-1 -246L-2 -16Z', 'broker');
    for (const yy of [-60, -190]) pen.vlak(rh(-11, yy, 22, 9, 4), 'broker');
    const pt: readonly Punt[] = [[-104, -226], [104, -226], [0, -200]],
      hang = 112;
    pen.lijn(seg([0, -200], [0, -236]), 'brokerD', 9);
    pen.vlak(poly([[-110, -230], [110, -230], [6, -198], [-6, -198]]), 'broker');
    pen.vlak(poly([[-110, -230], [-6, -198], [6, -198], [110, -230], [110, -223], [6, -190], [-6, -190], [-110, -223]]), 'brokerD');
    pen.vlak(
      poly([[-62, -226], [62, -226], [0, -208]]),
      'wit',
      { op: 0.35 },
    );
    pen.vlak(rh(-34, -252, 68, 18, 9), 'inkt');
    pen.vlak(rh(-27, -248, 54, 10, 5), 'groenL');
    pen.vlak(ell(0, -243, 7, 4.4), 'wit');
    pen.lijn('M-10 -249V-237M10 -249V-237', 'groenD', 2);
    schalen.forEach((q, i) => {
      const [a, b] = pt[i] ?? [0, 0],
        yy = b + hang,
        w = 58;
      pen.groep({ x: a, y: yy }, () => {
        pen.lijn(`M0 ${-hang + 6}L${-w + 5} 0M0 ${-hang + 6}L${w - 5} 0M0 ${-hang + 6}V-2`, 'inkt', 1.8);
        pen.vlak(ell(0, 0, w, 8), q.rand);
        q.inhoud?.();
        pen.vlak(`M${-w} 0C${-w} 6 ${w} 6 ${w} 0C${w - 4} 26 ${w - 22} 37 0 37C${-w + 22} 37 ${-w + 4} 26 ${-w} 0Z`, q.kleur);
        pen.vlak(`M${-w} 0C${-w} 7 ${w} 7 ${w} 0C${w} 12 ${-w} 12 ${-w} 0Z`, q.rand);
        pen.tekst(0, 24, q.naam, { letter: 'label', grootte: 19.5, anker: 'middle', kleur: q.tekstkleur ?? 'wit' });
      });
    });
  });
}

export interface SpringlatOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** Height of the low bar in units. */
  laag?: number | undefined;
  /** Height of the high bar in units. */
  hoog?: number | undefined;
}
/** Two posts of a high jump: the bar is sufficient, the dotted line with a pennant is good. */
export function springlat(pen: Pen, { x, y, s = 1, b = 124, h = 146, laag = 44, hoog = 100 }: SpringlatOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(4, 2, b * 0.72, 9), 0.16);
    pen.lijn(seg([-b / 2 + 12, -hoog], [b / 2 - 12, -hoog]), 'groenD', 3.4, { streep: '1 9' });
    for (const z of [-1, 1]) {
      const a = (z * b) / 2;
      pen.vlak(rh(a - 22, -6, 44, 8, 3), 'donker');
      pen.vlak(rh(a - 8, -h, 16, h - 3, 3), 'wit');
      const o: Pad = [],
        l: Pad = [];
      for (let i = 0; i < 5; i++) o.push(...rh(a - 8, -h + 6 + i * 28, 16, 14));
      pen.vlak(o, 'plum');
      for (let i = 1; i < 10; i++) l.push(...seg([a - 8, -h + 6 + i * 14], [a - (i % 2 ? 2 : 3), -h + 6 + i * 14]));
      pen.lijn(l, 'inkt', 1.5);
      pen.vlak(ell(a, -h - 3, 7), 'broker');
      pen.vlak(rh(a - 11, -laag + 10, 22, 6, 2), 'donker');
    }
    pen.vlak(rh(-b / 2 - 14, -laag - 14, b + 28, 25, 4), 'broker');
    pen.tekst(0, -laag + 4.6, 'voldoende', { letter: 'label', grootte: 18.5, anker: 'middle', kleur: 'inkt' });
    pen.vlak(poly([[b / 2 - 8, -hoog - 13], [b / 2 + 56, -hoog - 13], [b / 2 + 64, -hoog], [b / 2 + 56, -hoog + 13], [b / 2 - 8, -hoog + 13]]), 'groenD');
    pen.tekst(b / 2 + 24, -hoog + 6.2, 'goed', { letter: 'label', grootte: 18.5, anker: 'middle', kleur: 'wit' });
  });
}

export interface DenkwolkCurriculumOpties {
  /** Middle. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
  /** Number of bulges. */
  n?: number | undefined;
  /** Where the first bulge begins, in radians. */
  draai?: number | undefined;
}
/** A thought cloud: round bulges evenly along an ellipse. */
export function denkwolkCurriculum(pen: Pen, { x, y, w, h, kleur = 'wit', op, n = 11, draai: begin = 0 }: DenkwolkCurriculumOpties): void {
  const rand = (hoek: number): Punt => [x + (Math.cos(hoek) * w) / 2, y + (Math.sin(hoek) * h) / 2];
  const fijn: { langs: number; punt: Punt }[] = [];
  let omtrek = 0;
  for (let i = 0; i < 240; i++) {
    const [a, b] = [rand(begin + (i / 240) * 6.2832), rand(begin + ((i + 1) / 240) * 6.2832)];
    fijn.push({ langs: omtrek, punt: a });
    omtrek += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const opLengte = (t: number): Punt => fijn.find((_, k) => (fijn[k + 1]?.langs ?? Infinity) >= t)?.punt ?? rand(begin);
  const knopen = Array.from({ length: n }, (_, i) => opLengte(((i + 0.12 * Math.sin(i * 2.7)) / n) * omtrek + (i > 0 ? 0 : 0.01)));
  const pad: Pad = [];
  knopen.forEach((a, i) => {
    const b = knopen[(i + 1) % n] ?? a;
    const koorde = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [ux, uy] = [(b[0] - a[0]) / koorde, (b[1] - a[1]) / koorde];
    const bolling = (p: Punt, z: number): Punt => [p[0] + uy * koorde * 0.54 - ux * z * koorde * 0.1, p[1] - ux * koorde * 0.54 - uy * z * koorde * 0.1];
    if (i === 0) pad.push(['M', ...a]);
    pad.push(['C', ...bolling(a, 1), ...bolling(b, -1), ...b]);
  });
  pad.push(['Z']);
  pen.vlak(pad, kleur, { op });
}

export interface BelletjesOpties {
  /** Where it begins. */
  van: Punt;
  /** Where it ends. */
  naar: Punt;
  /** Main colour. */
  kleur: Kleur;
  /** How many. */
  n?: number | undefined;
  /** Radius of the first one in units. */
  r0?: number | undefined;
  /** Radius of the last one in units. */
  r1?: number | undefined;
  /** How far the line bends aside in units. */
  buig?: number | undefined;
}
export function belletjes(pen: Pen, { van, naar, kleur, n = 4, r0 = 4, r1 = 11, buig = 0 }: BelletjesOpties): void {
  for (let i = 0; i < n; i++) {
    const t = (i + 0.2) / n,
      bx = Math.sin(t * Math.PI) * buig;
    pen.vlak(ell(van[0] + (naar[0] - van[0]) * t + bx, van[1] + (naar[1] - van[1]) * t, r0 + (r1 - r0) * t), kleur);
  }
}

export interface BustesOpties {
  /** Per bust: x, y, scale and the colours of skin, sweater and hair. */
  lijst: readonly (readonly [x: number, y: number, s: number, huid: Kleur, trui: Kleur, haar: Kleur])[];
}
export function bustes(pen: Pen, { lijst }: BustesOpties): void {
  for (const [x, y, s, huid, trui, haar] of lijst)
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-13 16C-13 3 13 3 13 16Z', trui);
      pen.vlak(ell(0, -5, 10), huid);
      pen.vlak('M-10.6 -4C-12 -16 12 -16 10.6 -4C6 -9 -6 -9 -10.6 -4Z', haar);
      pen.vlak([...ell(-3.6, -3.6, 1.3), ...ell(3.6, -3.6, 1.3)], 'oog');
      pen.lijn('M-3 .6q3 3 6 0', 'oog', 1.3);
    });
}

export interface KringOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
  /** Width in units. */
  w?: number | undefined;
}
/** Three arrows in a ring. */
export function kring(pen: Pen, { x, y, r = 26, kleuren: kl = ['opleiding', 'opleidingD', 'opleiding'], w = 5 }: KringOpties): void {
  for (let i = 0; i < 3; i++) {
    const a0 = i * 2.0944 - 1.4,
      a1 = a0 + 1.45,
      P = (a: number, q = r): Punt => [x + Math.cos(a) * q, y + Math.sin(a) * q],
      m = [P(a0), P((a0 * 2 + a1) / 3), P((a0 + a1 * 2) / 3), P(a1)];
    pen.lijn(glad(m), kl[i], w);
    pen.vlak(poly([P(a1 - 0.04, r + w * 1.5), P(a1 - 0.04, r - w * 1.5), P(a1 + 0.42, r)]), kl[i]!);
  }
}

export interface KatCurriculumOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the stripes. */
  streep?: Kleur | undefined;
}
/** A sleeping cat, curled up. */
export function katCurriculum(pen: Pen, { x, y, s = 1, kleur = '#E39A4A', streep = '#B96F26' }: KatCurriculumOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 38, 8), 0.18);
    pen.vlak('M-36 -4C-38 -26 -16 -34 4 -32C28 -30 38 -16 34 -3C20 3 -24 3 -36 -4Z', kleur);
    pen.lijn('M-4 -31Q-1 -24 -3 -19M8 -31Q11 -24 9 -18M20 -26Q22 -20 20 -15', streep, 3.4);
    pen.lijn('M33 -6C24 2 2 2 -10 -3', kleur, 9);
    pen.lijn('M-4 -1.4L-10 -3', streep, 8);
    pen.vlak('M-38 -20L-37 -33L-28 -27L-19 -28L-12 -35L-10 -21Z', kleur);
    pen.vlak(ell(-24, -15, 15.5, 12.5), kleur);
    pen.vlak('M-36 -30L-34.6 -25L-31 -27Z', 'blos');
    pen.vlak('M-13.4 -31L-14 -26L-17.6 -28Z', 'blos');
    pen.lijn('M-33 -15q3 2.6 6 0M-21 -15q3 2.6 6 0', 'inkt', 1.7);
    pen.vlak('M-26 -11H-22L-24 -8.6Z', 'mond');
    pen.lijn('M-40 -12H-34M-40 -8L-34 -9.4M-8 -12H-14M-8 -8L-14 -9.4', 'inkt', 1);
    pen.lijn('M-26 -27V-23M-23 -27V-22', streep, 2.4);
  });
}

export interface GeitOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function geit(pen: Pen, { x, y, s = 1, kijk = 1 }: GeitOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    for (const lx of [-13, -8, 8, 12]) pen.vlak(m(rh(lx - 1.8, -14, 3.6, 14)), 'steenD');
    pen.vlak(m('M-19 -24C-18 -30 -8 -30 0 -29L12 -31C18 -26 17 -14 12 -12C2 -9 -12 -9 -17 -12C-20 -15 -20 -20 -19 -24Z'), 'wit');
    pen.vlak(m('M-18 -26L-24 -31L-20 -22Z'), 'wit');
    pen.vlak(m('M8 -28L13 -44L24 -42L28 -35C28 -31 20 -30 18 -29L16 -22Z'), 'wit');
    pen.lijn(m('M14 -43C10 -50 6 -52 1 -51M18 -43C15 -50 12 -53 8 -54'), 'hout', 3);
    pen.vlak(m('M21 -31L24 -22L18 -29Z'), 'steenL');
    pen.vlak(m(ell(20, -38, 1.4)), 'inkt');
    pen.vlak(m('M12 -40L6 -37L12 -36Z'), 'steenL');
  });
}

export interface SlakCurriculumOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function slakCurriculum(pen: Pen, { x, y, s = 1, kijk = 1 }: SlakCurriculumOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M-18 0C-14 -7 6 -6 12 -8C14 -14 20 -14 20 -8C20 -2 14 0 8 0Z'), 'houtL');
    pen.vlak(m(ell(-2, -11, 9.6)), 'plum');
    pen.lijn(m('M-2 -11C2 -14 4 -8 -1 -7C-8 -6 -8 -16 -1 -17'), 'plumL', 2);
    pen.lijn(m('M16 -12L15 -19M19 -12L22 -18'), 'houtL', 2);
    pen.vlak(m(ell(15, -20, 1.6)), 'inkt');
    pen.vlak(m(ell(22.4, -19, 1.6)), 'inkt');
    pen.lijn(m('M-6 -20V-34'), 'hout', 1.8);
    pen.vlak(m('M-6 -34L6 -30L-6 -26Z'), 'broker');
  });
}

export interface VlagtopOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
}
export function vlagtop(pen: Pen, { x, y, s = 1, h = 120, kleur = 'broker', rand = 'brokerD' }: VlagtopOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-3, -h, 6, h, 2), 'hout');
    pen.vlak(ell(0, -h - 3, 5), 'broker');
    pen.vlak(`M3 ${-h + 3}C24 ${-h - 8} 40 ${-h + 16} 70 ${-h + 2}L62 ${-h + 23}L70 ${-h + 46}C42 ${-h + 58} 26 ${-h + 36} 3 ${-h + 48}Z`, kleur);
    pen.vlak(`M3 ${-h + 34}C26 ${-h + 24} 42 ${-h + 46} 66 ${-h + 34}L70 ${-h + 46}C42 ${-h + 58} 26 ${-h + 36} 3 ${-h + 48}Z`, rand, { op: 0.3 });
    const c = [31, -h + 23];
    pen.vlak(
      poly(
        Array.from({ length: 10 }, (_, i) => {
          const a = i * 0.62832 - 1.5708,
            q = i % 2 ? 5.6 : 13;
          return [c[0]! + Math.cos(a) * q, c[1]! + Math.sin(a) * q];
        }),
      ),
      'wit',
    );
  });
}

export interface SchaaptjeOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function schaaptje(pen: Pen, { x, y, s = 1, kijk = 1 }: SchaaptjeOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m('M-9 -8V0M-4 -8V0M7 -8V0M11 -8V0'), 'inkt', 2.8);
    pen.vlak(
      m(
        glad(
          [[-17, -14], [-14, -22], [-6, -25], [4, -25], [13, -22], [16, -14], [11, -7], [0, -5], [-12, -7]],
          true,
        ),
      ),
      'wit',
    );
    pen.vlak(m('M12 -24C18 -27 25 -23 25 -17C24 -13 17 -14 13 -18Z'), 'inkt');
    pen.vlak(m(ell(20, -20, 1.3)), 'wit');
  });
}

export interface MandCurriculumOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function mandCurriculum(pen: Pen, { x, y, s = 1, inhoud }: MandCurriculumOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-11 0C-11 -20 11 -20 11 0', 'hout', 2.6);
    inhoud?.();
    pen.vlak('M-13 -1H13L10 13H-10Z', 'houtL');
    pen.lijn('M-12 4H12M-11 9H11', 'hout', 1.6);
  });
}

export interface WereldbolOpties extends Plek {}
export function wereldbol(pen: Pen, { x, y, s = 1 }: WereldbolOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 10V16M-8 17H8', 'hout', 3.4);
    pen.lijn('M9 -11C15 -2 10 10 0 11', 'hout', 2.4);
    pen.vlak(ell(0, -1, 11), 'opleiding');
    pen.vlak('M-9 -5C-5 -12 1 -10 2 -6C0 -2 -6 0 -7 3C-9 1 -10 -2 -9 -5ZM3 1C7 -1 9 2 7 5C5 8 2 6 3 1Z', 'groenL');
  });
}

export interface BelOpties extends Plek {}
export function bel(pen: Pen, { x, y, s = 1 }: BelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-2.6, -22, 5.2, 11, 2), 'hout');
    pen.vlak('M-10 4C-7 -2 -8 -12 0 -12C8 -12 7 -2 10 4Z', 'broker');
    pen.vlak(rh(-12, 3, 24, 4.6, 2), 'brokerD');
    pen.vlak(ell(0, 9, 3), 'brokerD');
  });
}

export interface KrijtbordOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function krijtbord(pen: Pen, { x, y, s = 1, inhoud }: KrijtbordOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-17, -13, 34, 26, 2), 'hout');
    pen.vlak(rh(-14, -10, 28, 20), 'groenD');
    if (inhoud) inhoud();
    else pen.lijn('M-9 3L-4 -6L1 3M-7 0H-1M5 -5V3M5 -1H10V3', 'wit', 1.8);
  });
}

export interface TentjeOpties extends Plek {}
export function tentje(pen: Pen, { x, y, s = 1 }: TentjeOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-17 10L0 -14L17 10Z', 'groenL');
    pen.vlak('M-5 10L0 -14L6 10Z', 'groenD');
    pen.lijn('M0 -14V-19', 'hout', 2);
    pen.vlak('M0 -20L7 -17.6L0 -15Z', 'school');
  });
}

export interface HartOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hart(pen: Pen, { x, y, s = 1, kleur = 'rood' }: HartOpties): void {
  pen.groep({ x, y, s }, () => pen.vlak('M0 8C-16 -2 -10 -14 0 -6C10 -14 16 -2 0 8Z', kleur));
}

export interface KompasOpties extends Plek {}
export function kompas(pen: Pen, { x, y, s = 1 }: KompasOpties): void {
  pen.groep({ matrix: [s, 0, 0, s * 0.5, x, y] }, () => {
    pen.vlak(ell(0, 0, 40), 'wit', { op: 0.55 });
    for (const [g, L, k] of [[45, 26, 'groenD'], [0, 40, 'inkt']] as const)
      for (let i = 0; i < 4; i++) {
        const q = (pt: readonly Punt[]) => draai(poly(pt), g + i * 90);
        pen.vlak(q([[0, -L], [7, -7], [0, 0]]), k);
        pen.vlak(q([[0, -L], [-7, -7], [0, 0]]), 'wit');
      }
  });
}

export interface RugzakCurriculumOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the shade. */
  donker?: Kleur | undefined;
}
export function rugzakCurriculum(pen: Pen, { x, y, s = 1, kleur = 'plum', donker = 'plumD' }: RugzakCurriculumOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-6 -32C-6 -40 6 -40 6 -32', donker, 3);
    pen.vlak('M-15 0V-22C-15 -36 15 -36 15 -22V0Z', kleur);
    pen.vlak(rh(-10, -15, 20, 15, 4), donker);
    pen.lijn('M-6 -24H6', 'broker', 3);
  });
}
