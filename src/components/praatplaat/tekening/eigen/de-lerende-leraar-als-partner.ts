import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { draai, ell, glad, type Pad, pad, type PadBron, poly, type Punt, rh, seg, spiegel, toeval, zet } from '../vorm.ts';

export interface DriehoekhuisOpties {
  /** Middle, across. */
  cx: number;
  /** Top. */
  y0: number;
  /** Begin, down. */
  y1: number;
  /** Half its width in units. */
  half: number;
  /** Height of every floor, from above. */
  vloeren: readonly number[];
  /** Per storey: wall, skirting, and how high the skirting reaches. */
  kamers: readonly (readonly [wand: Kleur, plint: Kleur, hoogte: number])[];
  /** Thickness of the walls in units. */
  wand?: number | undefined;
  /** Colour of the left side. */
  links?: Kleur | undefined;
  /** Colour of the right side. */
  rechts?: Kleur | undefined;
  /** Colour of the point. */
  punt?: Kleur | undefined;
}
/** A house cut open that stands on its point: its middle, the underside of the deck, the point, and half its width at the deck. */
export function driehoekhuis(
  pen: Pen,
  { cx, y0, y1, half, vloeren, kamers, wand = 24, links = 'school', rechts = 'opleiding', punt = 'broker' }: DriehoekhuisOpties,
): void {
  const k = half / (y1 - y0),
    B = (y: number) => (y1 - y) * k,
    I = (y: number) => B(y) - wand; // outer and inner half width at height y
  pen.schaduw(poly([[cx - half + 16, y0 + 10], [cx + half + 26, y0 + 10], [cx + 26, y1 + 4]]), 0.13);
  pen.vlak([['M', cx - half - 8, y0], ['L', cx, y0], ['L', cx, y1 + 2], ['C', cx - 8, y1 + 2, cx - 12, y1 - 3, cx - 16, y1 - 8], ['Z']], links, { korrel: true });
  pen.vlak([['M', cx + half + 8, y0], ['L', cx, y0], ['L', cx, y1 + 2], ['C', cx + 8, y1 + 2, cx + 12, y1 - 3, cx + 16, y1 - 8], ['Z']], rechts, { korrel: true });
  pen.licht(poly([[cx - half - 4, y0 + 4], [cx - half + 3, y0 + 4], [cx - 10, y1 - 6], [cx - 16, y1 - 8]]), 0.22);
  pen.schaduw(poly([[cx + half + 8, y0], [cx + half, y0], [cx + 8, y1 - 2], [cx + 16, y1 - 8]]), 0.22);
  let boven = y0;
  vloeren.forEach((v, i) => {
    const c = kamers[i] ?? (['papier', 'steenL', 30] as const);
    pen.vlak(
      poly([[cx - I(boven), boven], [cx + I(boven), boven], [cx + I(v), v], [cx - I(v), v]]),
      c[0],
    );
    pen.vlak(
      poly([
        [cx - I(v - c[2]), v - c[2]],
        [cx + I(v - c[2]), v - c[2]],
        [cx + I(v), v],
        [cx - I(v), v],
      ]),
      c[1],
    );
    pen.schaduw(
      poly([[cx - I(boven), boven], [cx + I(boven), boven], [cx + I(boven + 9), boven + 9], [cx - I(boven + 9), boven + 9]]),
      0.12,
    );
    boven = v + 9;
  });
  vloeren.forEach((v) => {
    pen.vlak(rh(cx - I(v) - 7, v - 1, 2 * I(v) + 14, 10, 2), 'hout');
    pen.vlak(rh(cx - I(v) - 7, v - 1, 2 * I(v) + 14, 3.6, 1.5), 'houtL');
  });
  const e = (vloeren.at(-1) ?? y0) + 9;
  pen.vlak(
    poly([[cx - I(e), e], [cx + I(e), e], [cx, y1 - wand / k]]),
    punt,
  );
  pen.schaduw(
    poly([[cx, e], [cx + I(e), e], [cx, y1 - wand / k]]),
    0.16,
  );
  for (const z of [-1, 1]) for (let y = y0 + 34; y < y1 - 110; y += 50) pen.vlak(ell(cx + z * (B(y) - wand / 2), y, 2.6), 'wit', { op: 0.55 }); // rivets
}

export interface DekOpties {
  /** Middle, across. */
  cx: number;
  /** Place, down. */
  y: number;
  /** Half its width in units. */
  half: number;
  /** Depth in units. */
  d?: number | undefined;
  /** How far the deck sticks out in front in units. */
  voor?: number | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
}
/** The deck; y is the top of its edge, d its depth. */
export function dek(pen: Pen, { cx, y, half, d = 24, voor = 27, rand = 'broker' }: DekOpties): void {
  pen.vlak(
    poly([[cx - half + 22, y - d], [cx + half - 22, y - d], [cx + half, y], [cx - half, y]]),
    'houtL',
    { korrel: true },
  );
  for (let i = 1; i < 20; i++) {
    const t = (i / 20) * 2 - 1;
    pen.lijn(seg([cx + t * (half - 22), y - d], [cx + t * half, y]), 'hout', 1.4, { op: 0.6 });
  }
  pen.vlak(rh(cx - half - 4, y, 2 * half + 8, voor, 7), rand);
  pen.licht(rh(cx - half - 2, y + 2, 2 * half + 4, 3.4, 1.5), 0.45);
  pen.schaduw(rh(cx - half - 4, y + voor - 7, 2 * half + 8, 7, [0, 0, 7, 7]), 0.1);
  pen.schaduw(rh(cx - half + 10, y + voor, 2 * half - 20, 6, 2), 0.25);
}

export interface RelingOpties {
  /** Begin, across. */
  x1: number;
  /** End, across. */
  x2: number;
  /** Place, down. */
  y: number;
  /** Height in units. */
  h?: number | undefined;
  /** How many. */
  n?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function reling(pen: Pen, { x1, x2, y, h = 34, n = 10, kleur = 'wit' }: RelingOpties): void {
  for (let i = 0; i <= n; i++) pen.vlak(rh(x1 + ((x2 - x1) * i) / n - 3, y - h, 6, h, 1.5), kleur);
  pen.vlak(rh(x1 - 6, y - h - 4, x2 - x1 + 12, 6.5, 3), kleur);
  pen.lijn(seg([x1, y - h * 0.45], [x2, y - h * 0.45]), kleur, 2.6);
}

export interface StuurradOpties extends Plek {
  /** Type size in units. */
  g?: number | undefined;
}
/** A ship’s wheel round its axle. */
export function stuurrad(pen: Pen, { x, y, s = 1, g = 0 }: StuurradOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-9 0L9 0L15 46L-15 46Z', 'hout');
    pen.vlak(rh(-20, 43, 40, 8, 3), 'schoolD');
    for (let i = 0; i < 8; i++) {
      const a = i * 45 + g;
      pen.lijn(draai(seg([0, 0], [0, -38]), a), 'hout', 4.6);
      pen.lijn(draai(seg([0, -33], [0, -41]), a), 'schoolD', 6.4);
    }
    pen.lijn(ell(0, 0, 27), 'hout', 8.5);
    pen.lijn(ell(0, 0, 27), 'houtL', 3);
    pen.vlak(ell(0, 0, 10), 'broker');
    pen.vlak(ell(0, 0, 4.6), 'brokerD');
  });
}

/** The pictures on the kites. */
const ICOON = {
  vitaliteit(pen: Pen): void {
    pen.vlak('M0 15C-20 1 -17 -13 -8 -13C-3 -13 0 -9 0 -7C0 -9 3 -13 8 -13C17 -13 20 1 0 15Z', 'wit');
    pen.lijn('M-15 0H-6L-3 -6L2 7L5 0H15', 'rood', 2.6);
  },
  zelfsturing(pen: Pen): void {
    pen.vlak(ell(0, 0, 17), 'wit');
    pen.vlak('M6 -11L3.6 3.6L-6 11L-3.6 -3.6Z', 'inkt');
    pen.vlak('M6 -11L3.6 3.6L-3.6 -3.6Z', 'school');
    pen.vlak(ell(0, 0, 1.8), 'wit');
  },
  samenwerken(pen: Pen): void {
    pen.vlak(ell(-8, -8, 5.6), 'wit');
    pen.vlak(ell(8, -8, 5.6), 'wit');
    pen.vlak('M-17 13C-17 -4 1 -4 1 13Z', 'wit');
    pen.vlak('M-1 13C-1 -4 17 -4 17 13Z', 'wit', { op: 0.85 });
  },
  onderzoekend(pen: Pen): void {
    pen.lijn(seg([6, 6], [14, 15]), 'wit', 6);
    pen.lijn(ell(-2, -3, 11), 'wit', 4.6);
    pen.vlak(ell(-2, -3, 9), 'glas', { op: 0.55 });
  },
  eigenaarschap(pen: Pen): void {
    pen.lijn(ell(0, -9, 7), 'wit', 5.2);
    pen.lijn('M0 -1V16M0 9H7M0 15H6', 'wit', 5);
  },
  maatschappelijk(pen: Pen): void {
    pen.vlak(ell(0, 0, 16.5), 'wit');
    pen.lijn('M-16 0H16M0 -16V16M0 -16C-11 -8 -11 8 0 16M0 -16C11 -8 11 8 0 16', 'opleiding', 2);
  },
};

export interface VliegerLeraarOpties extends Plek {
  /** Type size in units. */
  g?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the shade. */
  donker?: Kleur | undefined;
  /** The picture on it; a kite without one is still to be filled in. */
  icoon?: keyof typeof ICOON | undefined;
  /** Colours of the bows on the tail. */
  strik?: readonly Kleur[] | undefined;
  /** With a tail? */
  staart?: boolean | undefined;
}
/** A kite round the crossing of its sticks. */
export function vliegerLeraar(
  pen: Pen,
  { x, y, s = 1, g = 0, kleur = 'school', donker = 'schoolD', icoon, strik = ['broker', 'wit', 'opleiding'], staart = true }: VliegerLeraarOpties,
): void {
  pen.groep({ x, y, s, draai: g }, () => {
    if (staart) {
      const P: readonly Punt[] = [[0, 52], [10, 70], [-5, 88], [7, 106], [-2, 118]];
      pen.lijn(glad(P), 'donker', 2);
      P.slice(1).forEach(([a, b], i) => {
        if (i < 3)
          pen.vlak(poly([[a - 11, b - 6], [a, b - 1], [a + 11, b - 7], [a + 10, b + 6], [a, b + 1], [a - 10, b + 6]]), strik[i % 3]!);
      });
    }
    pen.vlak('M0 -54C1 -54 44 -13 44 -11C44 -9 1 56 0 56C-1 56 -44 -9 -44 -11C-44 -13 -1 -54 0 -54Z', kleur);
    if (icoon) {
      pen.vlak('M0 -54C1 -54 44 -13 44 -11L0 -11Z', donker, { op: 0.55 });
      pen.vlak('M0 -11L-44 -11C-44 -9 -1 56 0 56Z', donker, { op: 0.55 });
      pen.lijn('M0 -52V54M-42 -11H42', 'wit', 1.6, { op: 0.55 });
      pen.groep({ y: -10, s: 1.06 }, () => {
        ICOON[icoon](pen);
      });
    } else {
      pen.schaduw('M0 -54C1 -54 44 -13 44 -11C44 -9 1 56 0 56L0 -54Z', 0.07);
      pen.lijn('M0 -46L37 -10.5L0 46L-37 -10.5Z', 'grijs', 2.2, { streep: '5 6' });
      for (const q of [-13, 0, 13]) pen.vlak(ell(q, -8, 3.9), 'inkt');
    }
  });
}

export interface TouwOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Width in units. */
  w?: number | undefined;
}
export function touw(pen: Pen, { punten: pts, w = 5 }: TouwOpties): void {
  pen.lijn(glad(pts), 'hout', w);
  pen.lijn(glad(pts), 'karton', w * 0.62);
  pen.lijn(glad(pts), 'hout', w * 0.5, { streep: '1 7' });
}

export interface OogOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
}
export function oog(pen: Pen, { x, y, r = 11 }: OogOpties): void {
  pen.lijn(ell(x, y, r), 'donker', 5);
  pen.lijn(ell(x, y, r), 'metaal', 2);
}

export interface KatrolLeraarOpties extends Plek {}
export function katrolLeraar(pen: Pen, { x, y, s = 1 }: KatrolLeraarOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-20 0L-10 -8L10 -8L20 0Z', 'hout');
    pen.vlak('M-9 -6L-5 -34L5 -34L9 -6Z', 'donker');
    pen.vlak(ell(0, -30, 15), 'hout');
    pen.lijn(ell(0, -30, 12), 'houtL', 4);
    pen.vlak(ell(0, -30, 4.4), 'metaal');
  });
}

export interface LierOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function lier(pen: Pen, { x, y, s = 1, kijk = 1 }: LierOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 2, 34);
    pen.vlak(m('M-27 0L-13 -44L-5 -44L-18 0Z'), 'hout');
    pen.vlak(m('M27 0L13 -44L5 -44L18 0Z'), 'hout');
    pen.vlak(rh(-30, -4, 60, 7, 2), 'schoolD');
    pen.vlak(ell(0, -38, 19), 'houtL');
    pen.lijn(ell(0, -38, 14), 'karton', 5);
    pen.lijn(ell(0, -38, 8), 'hout', 3);
    pen.lijn(m('M0 -38L26 -27H43'), 'donker', 5.4);
    pen.vlak(ell(0, -38, 4.4), 'donker');
  });
}

export interface HefboomOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** Where the support stands along the beam, 0 to 1. */
  steun?: number | undefined;
  /** Width in units. */
  b?: number | undefined;
}
export function hefboom(pen: Pen, { x1, y1, x2, y2, steun = 0.45, b = 13 }: HefboomOpties): void {
  const g = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI,
    l = Math.hypot(x2 - x1, y2 - y1),
    sx = x1 + (x2 - x1) * steun,
    sy = y1 + (y2 - y1) * steun;
  pen.grond(sx, sy + 40, 34);
  pen.vlak(poly([[sx - 26, sy + 42], [sx - 6, sy + 4], [sx + 7, sy + 4], [sx + 28, sy + 42]]), 'steenD');
  pen.schaduw(poly([[sx + 1, sy + 4], [sx + 7, sy + 4], [sx + 28, sy + 42], [sx + 8, sy + 42]]), 0.2);
  pen.vlak(draai(rh(x1, y1 - b / 2, l, b, 4), g, x1, y1), 'hout');
  pen.vlak(draai(rh(x1 + 3, y1 - b / 2, l - 6, b * 0.36, 3), g, x1, y1), 'houtL');
}

export interface KeiOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width in units. */
  b: number;
  /** Height in units. */
  h: number;
  /** What it says. */
  tekst: string;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
}
/** A boulder with a flat top and a word, round its middle. */
export function kei(pen: Pen, { x, y, b, h, tekst, seed = 1, kleur = 'steenL', g = 20 }: KeiOpties): void {
  const r = toeval(seed * 31),
    w = b / 2,
    q = h / 2,
    o = (n: number) => r.pm(n),
    dak = -q * 0.5 + o(3);
  const P: readonly Punt[] = [
    [-w, q * 0.1 + o(5)],
    [-w * 0.86 + o(4), dak],
    [-w * 0.62 + o(6), -q],
    [w * 0.1 + o(14), -q * 1.04],
    [w * 0.64 + o(6), -q * 0.94],
    [w * 0.9, dak + o(4)],
    [w, q * 0.2 + o(5)],
    [w * 0.88, q * 0.92],
    [w * 0.3, q],
    [-w * 0.5, q],
    [-w * 0.92, q * 0.86],
  ];
  pen.groep({ x, y }, () => {
    pen.grond(0, q * 0.94, w * 1.02);
    pen.vlak(rond(P, 9), kleur, { korrel: true });
    pen.licht(rond([...P.slice(1, 6), [w * 0.5, dak + 5], [-w * 0.2, dak + 1]], 6), 0.55);
    pen.schaduw(rond([[w * 0.72, dak + 6], ...P.slice(5, 9), [w * 0.62, q * 0.7]], 6), 0.12);
    pen.schaduw(rond([[-w * 0.96, q * 0.5], [-w * 0.2, q * 0.72], [w * 0.7, q * 0.66], ...P.slice(7, 11)], 6), 0.16);
    pen.tekst(0, g * 0.36, tekst, { letter: 'label', grootte: g, anker: 'middle' });
  });
}

/** A polygon with corners rounded by r. */
function rond(punten: readonly Punt[], r: number): Pad {
  const n = punten.length;
  const pad: Pad = punten.flatMap((b, i): Pad => {
    const naar = (q: Punt): Punt => {
      const lengte = Math.hypot(q[0] - b[0], q[1] - b[1]);
      const t = Math.min(r, lengte / 2) / lengte;
      return [b[0] + (q[0] - b[0]) * t, b[1] + (q[1] - b[1]) * t];
    };
    return [[i > 0 ? 'L' : 'M', ...naar(punten[(i - 1 + n) % n] ?? b)], ['Q', ...b, ...naar(punten[(i + 1) % n] ?? b)]];
  });
  return [...pad, ['Z']];
}

export interface SpiegelLeraarOpties extends Plek {
  /** Its words: line and type size. */
  regels?: readonly (readonly [tekst: string, grootte: number])[] | undefined;
}
/** A mirror on legs that asks something. */
export function spiegelLeraar(pen: Pen, { x, y, s = 1, regels = [] }: SpiegelLeraarOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 66);
    pen.lijn('M-84 -96L-62 -4M84 -96L62 -4M-70 -30H70', 'hout', 8);
    pen.lijn('M-74 -1H-46M74 -1H46', 'hout', 9);
    pen.vlak(ell(0, -116, 88, 98), 'broker');
    pen.lijn(ell(0, -116, 82, 92), 'brokerD', 2.4);
    pen.vlak(ell(0, -116, 75, 85), 'glas');
    pen.licht('M-56 -82L24 -192C38 -188 50 -178 58 -166L-36 -44C-46 -54 -52 -66 -56 -82Z', 0.45);
    pen.licht('M-20 -38L66 -150C69 -142 72 -132 73 -122L2 -33Z', 0.35);
    pen.vlak(ell(0, -216, 8), 'school');
    for (const z of [-1, 1]) pen.vlak(ell(z * 89, -112, 7), 'schoolD');
    regels.forEach(([t, g], i) => pen.tekst(0, -128 + i * 28, t, { letter: 'label', grootte: g, anker: 'middle' }));
  });
}

export interface DigibordOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w?: number | undefined;
  h?: number | undefined;
}
export function digibord(pen: Pen, { x, y, w = 104, h = 62 }: DigibordOpties): void {
  pen.vlak(rh(x - w / 2 - 5, y - h / 2 - 5, w + 10, h + 10, 4), 'donker');
  pen.vlak(rh(x - w / 2, y - h / 2, w, h, 2), 'wit');
}

export interface SchoolbankOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function schoolbank(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL' }: SchoolbankOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m(seg([26, -1], [26, -32])), 'donker', 4);
    pen.lijn(m(seg([14, -1], [34, -1])), 'donker', 4);
    pen.vlak(m(rh(8, -36, 38, 6, 2)), kleur);
    pen.lijn(m('M-14 -1L-9 -20H8L10 -1M-12 -22L-15 -44'), 'donker', 3.6);
  });
}

export interface SmileyzuilOpties extends Plek {}
export function smileyzuil(pen: Pen, { x, y, s = 1 }: SmileyzuilOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 16);
    pen.vlak(rh(-4, -30, 8, 30, 1), 'metaal');
    pen.vlak(rh(-13, -4, 26, 5, 2), 'donker');
    pen.vlak(rh(-37, -52, 74, 27, 6), 'donker');
    ([['groen', 'M-5 2q5 6 10 0'], ['broker', 'M-5 4h10'], ['rood', 'M-5 6q5 -6 10 0']] as const).forEach(([k, m], i) => {
      const a = (i - 1) * 23;
      pen.vlak(ell(a, -38.5, 9.6), k);
      pen.vlak(ell(a - 3.4, -41, 1.5), 'inkt');
      pen.vlak(ell(a + 3.4, -41, 1.5), 'inkt');
      pen.lijn(
        zet(pad(m!), (q, w) => [q * 0.86 + a, w * 0.86 - 38.5]),
        'inkt',
        1.7,
      );
    });
  });
}

export interface DenkwolkLeraarOpties extends Plek {
  /** Where it ends. */
  naar: Punt;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function denkwolkLeraar(pen: Pen, { x, y, s = 1, naar, inhoud }: DenkwolkLeraarOpties): void {
  for (const [t, r] of [[0.55, 3.4], [0.8, 2.4]] as const)
    pen.vlak(ell(x + (naar[0] - x) * t, y + (naar[1] - y) * t, r), 'wit');
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-24 12C-36 10 -34 -6 -22 -7C-20 -22 2 -24 8 -14C20 -20 32 -8 26 0C34 8 26 14 18 12Z', 'wit');
    inhoud?.();
  });
}

export interface VliegtuigjeOpties extends Plek {
  /** Type size in units. */
  g?: number | undefined;
}
export function vliegtuigje(pen: Pen, { x, y, s = 1, g = 0 }: VliegtuigjeOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak('M-14 0L14 -8L-2 8L-5 3Z', 'wit');
    pen.vlak('M-5 3L14 -8L-2 8Z', 'metaal');
  });
}

export interface VerrekijkerOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function verrekijker(pen: Pen, { x, y, s = 1, kijk = 1 }: VerrekijkerOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M0 -4L17 -6L17 6L0 4Z'), 'donker');
    pen.vlak(m('M15 -7L36 -9L36 9L15 7Z'), 'brokerD');
    pen.vlak(m(rh(33, -10, 5, 20, 2)), 'donker');
  });
}

export interface DubbelbordOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Heads of the two columns. */
  koppen: readonly [string, string];
  /** Rows of the two columns. */
  rijen: readonly (readonly [string, string])[];
  /** Colour of the board. */
  vl?: Kleur | undefined;
  /** Colour of the lettering. */
  tk?: Kleur | undefined;
  /** Type size of the heads in units. */
  g1?: number | undefined;
  /** Type size of the second line in units. */
  g2?: number | undefined;
  /** Length of the posts in units. */
  palen?: number | undefined;
  /** Where the second column begins in units. */
  kol?: number | undefined;
  /** Room before the text in units. */
  in0?: number | undefined;
}
/** A board with two columns, shaped like a station. */
export function dubbelbord(pen: Pen, { x, y, koppen, rijen, vl = 'broker', tk = 'inkt', g1 = 28, g2 = 20, palen = 40, kol = 140, in0 = 42 }: DubbelbordOpties): void {
  const w = in0 + 2 * kol + 14,
    lh = g2 * 1.24,
    h = g1 * 1.1 + 14 + lh * rijen.length + 12,
    x0 = x - w / 2,
    y0 = y - h / 2,
    k = g1 * 1.1 + 12;
  for (const q of [x0 + w * 0.16, x0 + w * 0.84]) pen.vlak(rh(q - 5, y, 10, h / 2 + palen, 2), 'hout');
  pen.schaduw(rh(x0 + 5, y0 + 7, w, h, 14), 0.18);
  pen.vlak(rh(x0, y0, w, h, 14), 'wit');
  pen.vlak(rh(x0, y0, w, k, [14, 14, 0, 0]), vl);
  ([0, 1] as const).forEach((i) => {
    const a = x0 + in0 + i * (kol + 10);
    pen.tekst(a, y0 + g1 * 1.06 + 1, koppen[i], { letter: 'kop', grootte: g1, kleur: tk });
    rijen.forEach((t, n) => pen.tekst(a, y0 + k + lh * (n + 1) - 2, t[i], { letter: 'tekst', grootte: g2 }));
  });
  pen.lijn(seg([x0 + in0 + kol - 3, y0 + k + 10], [x0 + in0 + kol - 3, y0 + h - 11]), 'metaal', 2);
  pen.meter.opschrift(koppen.join(' / '), { x: x0, y: y0, w, h });
}

export interface BoekenkastOpties extends Plek {}
export function boekenkast(pen: Pen, { x, y, s = 1 }: BoekenkastOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-24, -72, 48, 72, 2), 'hout');
    const r = toeval(8);
    for (const yy of [-50, -27, -4]) {
      pen.vlak(rh(-20, yy - 18, 40, 18), 'schoolD', { op: 0.5 });
      let a = -19;
      while (a < 13) {
        const w = r.tussen(4, 7),
          h = r.tussen(11, 17);
        pen.vlak(rh(a, yy - h, w, h, 0.8), r.kies(['school', 'opleiding', 'broker', 'wit', 'groen', 'plum']));
        a += w + 0.6;
      }
    }
  });
}

export interface PatrijspoortOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
}
export function patrijspoort(pen: Pen, { x, y, r = 13 }: PatrijspoortOpties): void {
  pen.vlak(ell(x, y, r + 4), 'hout');
  pen.vlak(ell(x, y, r), 'glas');
  pen.licht(`M${x - r * 0.6} ${y + r * 0.3}L${x + r * 0.2} ${y - r * 0.8}L${x + r * 0.6} ${y - r * 0.6}L${x - r * 0.3} ${y + r * 0.75}Z`, 0.6);
}

export interface MemosOpties extends Plek {
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
}
export function memos(pen: Pen, { x, y, s = 1, kleuren: kl = ['broker', 'schoolL', 'opleidingL', 'groenL', 'broker', 'plumL'] }: MemosOpties): void {
  pen.groep({ x, y, s }, () =>
    kl.forEach((k, i) => {
      const a = (i % 3) * 19,
        b = Math.floor(i / 3) * 18;
      pen.vlak(draai(rh(a, b, 15, 15, 1), ((i * 37) % 13) - 6, a + 7, b + 7), k);
      pen.lijn(seg([a + 3, b + 5], [a + 11, b + 5]), 'inkt', 1.2, { op: 0.5 });
    }),
  );
}

export interface MolLeraarOpties extends Plek {}
export function molLeraar(pen: Pen, { x, y, s = 1 }: MolLeraarOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-34 2C-28 -14 -16 -10 -12 -14C-4 -20 6 -16 12 -13C20 -14 30 -8 34 2Z', '#7A5230');
    pen.vlak('M-14 -6C-16 -34 16 -34 14 -6Z', 'donker');
    pen.vlak(ell(-5, -20, 2), 'wit');
    pen.vlak(ell(5, -20, 2), 'wit');
    pen.vlak(ell(-5, -20, 1), 'inkt');
    pen.vlak(ell(5, -20, 1), 'inkt');
    pen.vlak(ell(0, -14, 5, 3.6), 'schoolL');
    pen.vlak(ell(0, -16, 2.4, 1.9), 'rood');
    pen.vlak(ell(-15, -5, 5, 3.6), 'schoolL');
    pen.vlak(ell(15, -5, 5, 3.6), 'schoolL');
    pen.vlak('M-36 4C-30 -6 -18 -4 -10 -6C2 -8 16 -6 22 -4C30 -4 34 0 36 4Z', '#8F6238');
  });
}

export interface HondLeraarOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hondLeraar(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL' }: HondLeraarOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 1, 24);
    pen.lijn(m('M-22 -22C-30 -26 -31 -34 -28 -38'), kleur, 5);
    for (const [a, b] of [[-17, -22], [-10, -14], [10, 4], [16, 12]] as const)
      pen.lijn(m(seg([a, -16], [b, -2])), kleur, 6.4);
    pen.vlak(m('M-22 -28C-20 -34 -6 -32 8 -34C18 -35 20 -26 18 -18C8 -10 -12 -10 -20 -14C-24 -18 -24 -24 -22 -28Z'), kleur);
    pen.vlak(m('M12 -30C8 -42 20 -48 28 -43C34 -42 38 -37 37 -33C33 -27 20 -26 12 -30Z'), kleur);
    pen.vlak(m('M14 -44C8 -44 8 -30 12 -28C17 -29 19 -36 18 -42Z'), 'hout');
    pen.vlak(m(ell(24, -39, 1.7)), 'inkt');
    pen.vlak(m(ell(36, -36, 2.6)), 'inkt');
    pen.lijn(m(seg([12, -32], [16, -24])), 'school', 4);
  });
}

export interface BouwhelmOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function bouwhelm(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'wit' }: BouwhelmOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M-13.5 -4C-14 -14 -8 -19 0 -19C8 -19 14 -14 13.5 -4Z'), kleur);
    pen.vlak(m('M-15 -5.5L20 -5.5C20 -2.5 17 -2 14 -2L-15 -2Z'), kleur);
    pen.vlak(m('M-3.4 -21C-3.4 -22 3.4 -22 3.4 -21L4.4 -6L-4.4 -6Z'), 'schoolL');
    pen.schaduw(m('M-15 -5.5L20 -5.5C20 -2.5 17 -2 14 -2L-15 -2Z'), 0.12);
  });
}

export interface MannetjeOpties extends Plek {
  /** Main colour. */
  kleur: Kleur;
}
export function mannetje(pen: Pen, { x, y, s, kleur: kl }: MannetjeOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-6 0C-6 -11 6 -11 6 0Z', kl);
    pen.vlak(ell(0, -12, 4.2), kl);
  });
}

export interface HanglampOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  l?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hanglamp(pen: Pen, { x, y, l = 10, kleur = 'broker' }: HanglampOpties): void {
  pen.lijn(seg([x, y], [x, y + l]), 'donker', 1.8);
  pen.vlak(`M${x - 12} ${y + l + 9}C${x - 11} ${y + l - 3} ${x + 11} ${y + l - 3} ${x + 12} ${y + l + 9}Z`, kleur);
  pen.vlak(ell(x, y + l + 9.5, 4.4, 3), 'wit');
}

export interface BoeiOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
}
export function boei(pen: Pen, { x, y, r = 12 }: BoeiOpties): void {
  pen.lijn(ell(x, y, r), 'wit', 8);
  for (let i = 0; i < 4; i++) {
    const a = i * 90 + 22;
    pen.lijn(glad([0, 22, 45].map((q) => [x + r * Math.cos(((a + q) * Math.PI) / 180), y + r * Math.sin(((a + q) * Math.PI) / 180)])), 'rood', 8);
  }
}

export interface MeeuwzitOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function meeuwzit(pen: Pen, { x, y, s = 1, kijk = 1 }: MeeuwzitOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m('M-1 -5V0M4 -5V0'), 'broker', 1.8);
    pen.vlak(m('M-17 -8C-10 -16 0 -17 6 -20C8 -27 19 -26 18 -18C18 -8 8 -3 -2 -4C-8 -4 -12 -6 -17 -8Z'), 'wit');
    pen.vlak(m('M-20 -9C-12 -14 -4 -15 4 -13C0 -6 -10 -5 -20 -9Z'), 'metaal');
    pen.vlak(m('M17 -21L26 -18L17 -17Z'), 'broker');
    pen.vlak(m(ell(13.4, -20.4, 1.3)), 'inkt');
  });
}
