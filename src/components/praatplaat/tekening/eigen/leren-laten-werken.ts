import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { draai, ell, glad, type Pad, type PadBron, poly, type Punt, rad, rh, schuif, seg, spiegel, zet } from '../vorm.ts';

/** The knob of a jigsaw piece along its edge: curves as [x, y] pairs, from where the edge bends to the top of the knob and back. */
const KNOP = [
  [0.3, 0.2, 0.4, 0.285, 0.5, 0.285],
  [0.6, 0.285, 0.7, 0.2, 0.595, 0.075],
] as const;
/** The corners of a piece, and per edge its direction and its outward normal: top, right, bottom, left. */
const HOEKEN = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;
const RICHTINGEN = [[1, 0], [0, 1], [-1, 0], [0, -1]] as const;
const NORMALEN = [[0, -1], [1, 0], [0, 1], [-1, 0]] as const;

/**
 * The outline of a jigsaw piece of b × h round (0, 0).
 * @param kanten per edge (top, right, bottom, left) 1 for a knob, −1 for a hole, 0 for a straight edge
 * @param knop size of the knobs in units, the same on long and short edges
 */
export function stukPad(kanten: readonly number[], b: number, h: number, knop = Math.min(b, h)): Pad {
  const uit: Pad = [['M', -b / 2, -h / 2]];
  HOEKEN.forEach(([hx, hy], i) => {
    const teken = kanten[i] ?? 0;
    const lengte = i % 2 === 0 ? b : h;
    const [[dx, dy], [nx, ny]] = [RICHTINGEN[i] ?? [1, 0], NORMALEN[i] ?? [0, -1]];
    const op = (t: number, n: number): Punt => [(hx * b) / 2 + dx * t + nx * n * knop * teken, (hy * h) / 2 + dy * t + ny * n * knop * teken];
    const langs = (t: number): number => lengte / 2 + (t - 0.5) * knop;
    if (teken === 0) {
      uit.push(['L', ...op(lengte, 0)]);
      return;
    }
    uit.push(['C', ...op(langs(0.2) * 0.6, 0.02), ...op(langs(0.43), -0.05), ...op(langs(0.405), 0.075)]);
    for (const [ax, ay, bx, by, cx, cy] of KNOP) uit.push(['C', ...op(langs(ax), ay), ...op(langs(bx), by), ...op(langs(cx), cy)]);
    uit.push(['C', ...op(langs(0.57), -0.05), ...op(lengte - (lengte - langs(0.8)) * 0.6, 0.02), ...op(lengte, 0)]);
  });
  uit.push(['Z']);
  return uit;
}

export interface StukOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width in units. */
  b?: number | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** Per edge (top, right, bottom, left): 1 a knob, −1 a hole, 0 straight. */
  kanten?: readonly number[] | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
  /** What it says. */
  tekst?: readonly string[] | undefined;
  /** Type size in units. */
  grootte?: number | undefined;
  /** Colour of the lettering. */
  tk?: Kleur | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** How far the dark side shows, to the right and down. */
  diep?: readonly [number, number] | undefined;
  /** Size of the knobs in units. */
  knop?: number | undefined;
}
/** A jigsaw piece that stands, is carried or flies, with or without words. */
export function stuk(
  pen: Pen,
  {
    x,
    y,
    b = 150,
    h = 90,
    kanten = [1, 1, 1, -1],
    kleur = 'opleiding',
    rand = 'opleidingD',
    tekst,
    grootte = 20,
    tk = 'wit',
    draai: g = 0,
    diep = [5, 6],
    knop = Math.min(b, h) * 0.8,
  }: StukOpties,
): void {
  pen.groep({ x, y, draai: g }, () => {
    const q = stukPad(kanten, b, h, knop);
    pen.vlak(schuif(q, ...diep), rand);
    pen.vlak(q, kleur);
    if (tekst)
      tekst.forEach((t, i) => pen.tekst(0, (i - (tekst.length - 1) / 2) * grootte * 1.16 + grootte * 0.35, t, { letter: 'label', grootte, anker: 'middle', kleur: tk }));
  });
}

export interface HandOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Colour of the skin. */
  huid: Kleur;
  /** Scale, 1 is the size it was drawn at. */
  s?: number | undefined;
}
export function hand(pen: Pen, { x, y, huid, s = 1 }: HandOpties): void {
  pen.vlak(ell(x, y, 4.6 * s, 5 * s), huid);
}

export interface PijlrondOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
  /** Where it begins, in degrees. */
  van: number;
  /** Where it ends, in degrees. */
  tot: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Width in units. */
  w?: number | undefined;
}
/** A curved arrow on an ellipse; angles in degrees, clockwise from the right. */
export function pijlrond(pen: Pen, { x, y, rx, ry, van, tot, kleur = 'wit', w = 7 }: PijlrondOpties): void {
  const P = (a: number): Punt => [x + Math.cos(rad(a)) * rx, y + Math.sin(rad(a)) * ry],
    n = 8,
    pts = Array.from({ length: n + 1 }, (_, i) => P(van + ((tot - van) * i) / n));
  pen.lijn(glad(pts), kleur, w);
  const e = P(tot),
    z = tot > van ? 1 : -1,
    tx = -Math.sin(rad(tot)) * rx * z,
    ty = Math.cos(rad(tot)) * ry * z,
    l = Math.hypot(tx, ty),
    ux = tx / l,
    uy = ty / l,
    q = w * 1.7;
  pen.vlak(
    poly([
      [e[0] - uy * q, e[1] + ux * q],
      [e[0] + ux * q * 1.5, e[1] + uy * q * 1.5],
      [e[0] + uy * q, e[1] - ux * q],
    ]),
    kleur,
  );
}

export interface StuurwielOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
/** A steering wheel on a stand. */
export function stuurwiel(pen: Pen, { x, y, s = 1, draai: g = 12 }: StuurwielOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 46);
    pen.vlak('M-30 0L-12 -62L12 -62L30 0L16 0L8 -28L-8 -28L-16 0Z', 'hout');
    pen.schaduw('M30 0L12 -62L2 -62L2 -28L8 -28L16 0Z', 0.16);
    pen.vlak(rh(-38, -5, 76, 8, 3), 'hout');
    for (let i = 0; i < 8; i++) {
      const a = rad(g + i * 45),
        c = Math.cos(a),
        n = Math.sin(a);
      pen.lijn(seg([c * 8, -78 + n * 8], [c * 74, -78 + n * 74]), 'hout', 6);
      pen.vlak(ell(c * 76, -78 + n * 76, 5.2), 'hout');
    }
    pen.lijn(ell(0, -78, 52), 'hout', 15);
    pen.lijn(ell(0, -78, 53), 'houtL', 7);
    pen.vlak(ell(0, -78, 17), 'houtL');
    pen.vlak(ell(0, -78, 9), 'broker');
  });
}

export interface VliegerLerenOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export function vliegerLeren(pen: Pen, { x, y, s = 1, draai: g = 18 }: VliegerLerenOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    const k = [1, 1, -1, -1],
      q = stukPad(k, 84, 84);
    pen.knip('vlieger', q);
    pen.vlak(q, 'school');
    pen.groep({ knip: 'vlieger' }, () => {
      pen.vlak(poly([[0, 0], [-90, -90], [90, -90]]), 'broker');
      pen.vlak(poly([[0, 0], [-90, 90], [90, 90]]), 'schoolL');
      pen.vlak(poly([[0, 0], [-90, -90], [-90, 90]]), 'wit');
    });
    pen.lijn('M-42 -42L42 42M42 -42L-42 42', 'hout', 2.6);
  });
}

export interface StaartOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
}
export function staart(pen: Pen, { punten: pts, kleuren: kl = ['school', 'broker', 'opleiding'] }: StaartOpties): void {
  pen.lijn(glad(pts), 'hout', 2.2);
  pts.slice(1).forEach(([a, b], i) => {
    const h = i % 2 ? 25 : -20;
    pen.vlak(draai(`M${a} ${b}L${a - 11} ${b - 6}L${a - 11} ${b + 6}ZM${a} ${b}L${a + 11} ${b - 6}L${a + 11} ${b + 6}Z`, h, a, b), kl[i % kl.length]!);
  });
}

/** Where the eyes of a die lie on a face of 1 × 1. */
const OGEN: Readonly<Record<number, readonly Punt[]>> = {
  1: [[0.5, 0.5]],
  2: [[0.27, 0.27], [0.73, 0.73]],
  3: [[0.24, 0.24], [0.5, 0.5], [0.76, 0.76]],
  4: [[0.27, 0.27], [0.73, 0.27], [0.27, 0.73], [0.73, 0.73]],
  5: [[0.25, 0.25], [0.75, 0.25], [0.5, 0.5], [0.25, 0.75], [0.75, 0.75]],
  6: [[0.27, 0.22], [0.73, 0.22], [0.27, 0.5], [0.73, 0.5], [0.27, 0.78], [0.73, 0.78]],
};

export interface DobbelsteenOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
  /** Pips on top, on the left and on the right. */
  ogen?: readonly number[] | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function dobbelsteen(
  pen: Pen,
  { x, y, r = 60, draai: g = 0, kleuren: kl = ['wit', '#E4E6EA', '#C6CBD4'], ogen = [5, 3, 1], kleur = 'schoolD' }: DobbelsteenOpties,
): void {
  // Three faces: top, left, right; (x, y) is the middle.
  const [a, b, op]: readonly Punt[] = [[r * 0.94, r * 0.42], [-r * 0.84, r * 0.5], [0, -r * 1.02]];
  const onder = r * 0.98;
  if (!a || !b || !op) return;
  const min = ([px, py]: Punt): Punt => [-px, -py];
  const vlakken: readonly (readonly [oorsprong: Punt, langs: Punt, op: Punt])[] = [
    [[0, onder + op[1]], min(a), min(b)],
    [[0, onder], min(a), op],
    [[0, onder], min(b), op],
  ];
  pen.groep({ x, y, draai: g }, () => {
    const plaats = ([o, u, v]: (typeof vlakken)[number], s: number, t: number): Punt => [o[0] + u[0] * s + v[0] * t, o[1] + u[1] * s + v[1] * t];
    vlakken.forEach((vlak, i) => pen.vlak(poly([plaats(vlak, 0, 0), plaats(vlak, 1, 0), plaats(vlak, 1, 1), plaats(vlak, 0, 1)]), kl[i] ?? 'wit', { rand: [kl[i] ?? 'wit', 9] }));
    vlakken.forEach((vlak, i) => {
      for (const [u, v] of OGEN[ogen[i] ?? 1] ?? []) pen.vlak(zet(ell(u, v, 0.1), (px, py) => plaats(vlak, px, py)), kleur);
    });
  });
}

export interface DoelvlagOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function doelvlag(pen: Pen, { x, y, s = 1, kleur = 'broker', kijk = 1, inhoud }: DoelvlagOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 9);
    pen.vlak(rh(-2.4, -78, 4.8, 78, 2), 'hout');
    pen.vlak(ell(0, -80, 4), 'broker');
    pen.vlak(
      zet('M2 -77C16 -82 26 -71 48 -76L48 -42C26 -37 16 -48 2 -43Z', (a, b) => [a * kijk, b]),
      kleur,
    );
    pen.groep({ x: 25 * kijk, y: -60 }, () => inhoud?.());
  });
}

export interface DoosOpties extends Plek {
  /** What it says. */
  tekst: readonly string[];
}
export function doos(pen: Pen, { x, y, s = 1, tekst }: DoosOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 70);
    pen.vlak(poly([[-76, -44], [30, -44], [44, -56], [-58, -56]]), 'plumD');
    for (const [a, b, g, k] of [[-52, -50, 10, 'broker'], [-24, -56, -20, 'opleidingL'], [4, -52, 30, 'school']] as const)
      stuk(pen, { x: a, y: b, b: 24, h: 20, draai: g, kleur: k, rand: 'schaduw', diep: [0, 0] });
    pen.vlak(rh(-76, -44, 106, 46, 3), 'plum');
    pen.vlak(poly([[30, -44], [44, -56], [44, -10], [30, 2]]), 'plumD');
    pen.groep({ x: 84, y: -48, draai: 8 }, () => {
      pen.vlak(rh(-50, -46, 116, 92, 4), 'plumD');
      pen.vlak(rh(-56, -46, 116, 92, 4), 'plum');
      pen.vlak(rh(-48, -38, 100, 76, 3), 'papier');
      tekst.forEach((q, i) => pen.tekst(2, (i - (tekst.length - 1) / 2) * 22 + 6, q, { letter: 'label', grootte: 18, anker: 'middle', kleur: 'inkt' }));
    });
  });
}

export interface KoffieautomaatOpties extends Plek {}
export function koffieautomaat(pen: Pen, { x, y, s = 1 }: KoffieautomaatOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 34);
    pen.vlak(rh(-30, -118, 60, 118, 6), 'schoolD');
    pen.vlak(rh(20, -118, 10, 118, [0, 6, 6, 0]), 'schaduw', { op: 0.2 });
    pen.vlak(rh(-23, -110, 42, 34, 3), 'wit');
    pen.vlak('M-11 -99H5L3 -84H-9Z', 'hout');
    pen.lijn('M5 -96C11 -96 11 -88 4 -88', 'hout', 2.4);
    pen.lijn('M-7 -103q-2 -2 0 -4M0 -103q-2 -2 0 -4', 'grijs', 1.6);
    for (const q of [0, 1, 2]) {
      pen.vlak(ell(-16 + q * 9, -68, 3), (['broker', 'opleidingL', 'wit'] as const)[q]!);
    }
    pen.vlak(rh(-20, -58, 36, 34, 3), 'inkt');
    pen.vlak(rh(-6, -58, 8, 8), 'metaal');
    pen.vlak('M-7 -42H3L2 -28H-6Z', 'wit');
    pen.vlak(rh(-20, -28, 36, 4), 'metaal');
    pen.lijn(seg([-2, -50], [-2, -42]), 'hout', 2);
  });
}

export interface KrukOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function kruk(pen: Pen, { x, y, s = 1, kleur = 'broker' }: KrukOpties): void {
  pen.lijn(seg([x - 8 * s, y - 20 * s], [x - 11 * s, y]), 'hout', 4 * s);
  pen.lijn(seg([x + 8 * s, y - 20 * s], [x + 11 * s, y]), 'hout', 4 * s);
  pen.vlak(rh(x - 14 * s, y - 24 * s, 28 * s, 7 * s, 3), kleur);
}

export interface KleedLerenOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width in units. */
  b?: number | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
}
export function kleedLeren(pen: Pen, { x, y, b = 150, h = 40, kleur = 'plum', rand = 'plumL' }: KleedLerenOpties): void {
  pen.vlak(ell(x, y, b / 2, h / 2), rand);
  pen.vlak(ell(x, y, b / 2 - 8, h / 2 - 4), kleur);
  pen.lijn(ell(x, y, b / 2 - 20, h / 2 - 9), rand, 2.4, { streep: '5 7' });
}

export interface WortelsOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** Roots in a section of the ground: what we know, and what we do not know we know. */
export function wortels(pen: Pen, { x, y, s = 1, kleur = '#E8B985' }: WortelsOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 -4C-2 20 4 40 0 66C-2 84 6 96 2 118', kleur, 8);
    pen.lijn('M0 10C-22 26 -34 30 -46 52C-54 66 -70 66 -82 84M2 22C24 30 40 40 50 58C60 74 76 72 92 92M0 50C-14 66 -18 80 -34 92M2 62C16 76 22 86 36 96', kleur, 5);
    pen.lijn(
      'M-30 34C-50 34 -62 40 -78 40M-58 66C-58 82 -52 92 -56 108M28 36C46 32 60 40 78 36M60 74C58 88 66 98 62 112M0 90C-10 102 -14 108 -12 122M-34 92C-44 98 -44 110 -40 118M36 96C40 106 36 114 40 124',
      kleur,
      3,
    );
  });
}

export interface MolLerenOpties extends Plek {}
export function molLeren(pen: Pen, { x, y, s = 1 }: MolLerenOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-26 14C-28 -14 -16 -26 0 -26C16 -26 28 -14 26 14Z', '#4A3F55');
    pen.vlak(ell(0, -2, 10, 8), 'blos');
    pen.vlak(ell(0, -5, 4, 3), 'mond');
    for (const q of [-1, 1]) {
      pen.vlak(ell(q * 9, -13, 5.6), 'wit');
      pen.vlak(ell(q * 8, -12.4, 2), 'oog');
      pen.lijn(ell(q * 9, -13, 5.6), 'broker', 1.8);
      pen.vlak(ell(q * 21, 12, 7, 5), 'blos');
    }
    pen.lijn('M-3.4 -13h6.8', 'broker', 1.8);
    pen.lijn('M-5 2q5 4 10 0', 'mond', 1.4);
  });
}

export interface KatLerenOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the light. */
  licht?: Kleur | undefined;
}
export function katLeren(pen: Pen, { x, y, s = 1, kleur = '#5B4B42', licht = '#8C7767' }: KatLerenOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-30 2C-36 -14 -18 -26 2 -24C22 -24 32 -12 30 2C20 8 -20 8 -30 2Z', kleur);
    pen.lijn('M28 -2C38 2 30 10 12 7', kleur, 7);
    pen.vlak('M-34 -10L-33 -24L-25 -18H-17L-10 -24L-8 -10C-8 0 -34 0 -34 -10Z', kleur);
    pen.lijn('M-29 -9q2.4 2.4 5 0M-18 -9q2.4 2.4 5 0', 'wit', 1.6);
    pen.vlak('M-23 -6h4l-2 2.4Z', 'blos');
    pen.lijn('M0 -23q3 5 1 9M8 -23q3 5 1 9M16 -20q2 4 0 8', licht, 3);
    pen.lijn('M-35 -6l-6 -1M-35 -3l-6 1M-7 -6l6 -1M-7 -3l6 1', 'wit', 1, { op: 0.8 });
  });
}

export interface HondLerenOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the patches. */
  vlek?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function hondLeren(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL', vlek = 'hout', inhoud }: HondLerenOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 2, 30);
    pen.lijn(m('M-22 -18L-34 -6L-40 -10M-18 -16L-24 -2L-31 -1M16 -16L30 -8L35 -12M20 -18L26 -3L33 -2'), kleur, 6);
    pen.lijn(m('M-24 -26C-34 -30 -36 -38 -34 -44'), kleur, 5.4);
    pen.vlak(m('M-28 -22C-28 -34 -14 -34 0 -32C14 -32 24 -34 27 -26C29 -14 18 -12 4 -13C-10 -14 -26 -10 -28 -22Z'), kleur);
    pen.vlak(m('M-12 -33C-6 -33 2 -32 4 -32C4 -24 -10 -22 -12 -33Z'), vlek);
    pen.vlak(m('M20 -28C18 -42 26 -50 36 -48C42 -47 44 -43 46 -41L55 -38C57 -32 51 -29 44 -29C40 -24 24 -20 20 -28Z'), kleur);
    pen.vlak(m('M26 -46C18 -46 14 -34 18 -26C25 -27 30 -36 30 -45Z'), vlek);
    pen.vlak(m(ell(40, -41, 1.7)), 'oog');
    pen.vlak(m(ell(55, -37, 2.8)), 'oog');
    inhoud?.();
  });
}

export interface MinipuzzelOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Size of one piece in units. */
  m?: number | undefined;
  /** The pieces: column, row and colour. */
  cellen: readonly (readonly [kolom: number, rij: number, kleur: Kleur])[];
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
/** A small jigsaw puzzle, every time another outline. */
export function minipuzzel(pen: Pen, { x, y, m = 17, cellen, draai: g = 0 }: MinipuzzelOpties): void {
  pen.groep({ x, y, draai: g }, () => {
    const H = new Map(cellen.map(([c, r, k]) => [c + ',' + r, k])),
      heeft = (c: number, r: number) => H.get(c + ',' + r),
      R = m * 0.2,
      O = (c: number, r: number, k: Kleur) => pen.vlak(ell(c * m, r * m, R), k);
    for (const [c, r, k] of cellen) pen.vlak(rh(c * m, r * m, m, m), k);
    for (const [c, r, k] of cellen) {
      const z = (c + r) % 2 ? 0.12 : -0.12,
        a = heeft(c + 1, r),
        b = heeft(c, r + 1);
      if (a) O(c + 1 + z, r + 0.5, z > 0 ? k : a);
      if (b) O(c + 0.5, r + 1 - z, z > 0 ? b : k);
      if (!heeft(c, r - 1) && z > 0) O(c + 0.5, r - 0.12, k);
      if (!a && z < 0) O(c + 1.12, r + 0.5, k);
      if (!heeft(c - 1, r) && z > 0) O(c - 0.12, r + 0.5, k);
    }
  });
}

export interface SlakLerenOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
/** A snail with a jigsaw piece for a house. */
export function slakLeren(pen: Pen, { x, y, s = 1, kijk = 1 }: SlakLerenOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 1, 30);
    pen.vlak(m('M-34 2C-30 -8 -10 -8 8 -8C14 -8 12 -24 18 -28C24 -31 31 -27 30 -19C29 -8 24 2 14 2Z'), '#D9AE74');
    pen.lijn(m('M20 -27L17 -40M26 -28L30 -39'), '#D9AE74', 3);
    pen.vlak(m(ell(17, -41, 3)), 'oog');
    pen.vlak(m(ell(30, -40, 3)), 'oog');
    pen.lijn(m('M23 -18q3 2 5 -1'), 'oog', 1.4);
    stuk(pen, { x: -9 * kijk, y: -21, b: 30, h: 26, draai: -8 * kijk, kanten: [1, -1, 0, 1], kleur: 'opleiding', rand: 'opleidingD', diep: [2, 3] });
  });
}
