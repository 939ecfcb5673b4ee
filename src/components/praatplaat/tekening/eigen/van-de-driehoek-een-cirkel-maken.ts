import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { ell, glad, poly, type Punt, rh, seg } from '../vorm.ts';

export function morf(cx: number, cy: number, R: number, t: number, draai = 0, n = 12) {
  if (t >= 1) return ell(cx, cy, R);
  const pts: Punt[] = [];
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 6.2832,
      r = R * (t + (1 - t) * [1.02, 0.77, 0.69, 0.77][i % 4]!);
    pts.push([cx + Math.sin(a + draai) * r, cy - Math.cos(a + draai) * r]);
  }
  return glad(pts, true);
}

export interface WielCirkelOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  R: number;
  /** Thickness in units. */
  t?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export function wielCirkel(pen: Pen, { x, y, R, t = 1, draai = 0 }: WielCirkelOpties): void {
  pen.vlak(morf(x, y, R, t, draai), 'donker');
  pen.vlak(morf(x, y, R * 0.66, t, draai), 'broker');
  pen.vlak(ell(x, y, R * 0.26), 'donker');
}

export interface TandwielOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r: number;
  /** How many. */
  n?: number | undefined;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of the hub. */
  naaf?: Kleur | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function tandwiel(pen: Pen, { x, y, r, n = 12, kleur, naaf = 'wit', draai = 0, inhoud }: TandwielOpties): void {
  const pts: Punt[] = [],
    st = 6.2832 / n;
  for (let i = 0; i < n; i++) {
    const a = i * st + draai;
    for (const [f, g] of [[-0.32, 0.84], [-0.2, 1.02], [0.2, 1.02], [0.32, 0.84]] as const)
      pts.push([x + Math.sin(a + f * st) * r * g, y - Math.cos(a + f * st) * r * g]);
  }
  pen.vlak(poly(pts), kleur);
  pen.vlak(ell(x, y, r * 0.6), naaf);
  if (inhoud) pen.groep({ x, y }, () => inhoud?.());
}

export interface FlesOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function fles(pen: Pen, { x, y, s = 1, draai = 0, kleur: kl = 'broker' }: FlesOpties): void {
  pen.groep({ x, y, s, draai }, () => {
    pen.vlak(ell(0, -12, 19), 'zon', { op: 0.45 });
    pen.vlak('M-4 -30H4V-22C10 -19 11 -15 11 -10V-2C11 2 9 3 6 3H-6C-9 3 -11 2 -11 -2V-10C-11 -15 -10 -19 -4 -22Z', 'glas');
    pen.vlak('M-11 -11C-6 -14 5 -8 11 -11V-2C11 2 9 3 6 3H-6C-9 3 -11 2 -11 -2Z', kl);
    pen.vlak('M0 -11L2 -6.4L7 -6L3.2 -3L4.4 1.6L0 -1L-4.4 1.6L-3.2 -3L-7 -6L-2 -6.4Z', 'wit');
    pen.vlak(rh(-5, -35, 10, 7, 2), 'hout');
  });
}

export interface VerhaalOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Which of the stories, from 0. */
  soort?: number | undefined;
}
export function verhaal(pen: Pen, { x, y, s = 1, kleur: kl = 'wit', draai = 0, soort = 0 }: VerhaalOpties): void {
  pen.groep({ x, y, s, draai }, () => {
    pen.vlak('M-18 -26H18C22 -26 24 -24 24 -20V-4C24 0 22 2 18 2H0L-10 12L-9 2H-18C-22 2 -24 0 -24 -4V-20C-24 -24 -22 -26 -18 -26Z', kl);
    if (soort === 1) pen.vlak('M0 -4C-10 -11 -9 -20 -3 -20C-1 -20 0 -18 0 -17C0 -18 1 -20 3 -20C9 -20 10 -11 0 -4Z', 'rood');
    else pen.lijn('M-14 -17H14M-14 -8H6', kl === 'wit' ? 'grijs' : 'wit', 3.2);
  });
}

export interface MandCirkelOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function mandCirkel(pen: Pen, { x, y, s = 1, inhoud }: MandCirkelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-20 -16C-18 -46 18 -46 20 -16', 'hout', 3.6);
    inhoud?.();
    pen.vlak('M-24 -18H24L18 10H-18Z', 'houtL');
    pen.lijn('M-22 -9H22M-20 1H20M-10 -17L-8 9M0 -17V9M10 -17L8 9', 'hout', 2);
    pen.vlak(rh(-26, -21, 52, 7, 3), 'hout');
  });
}

export interface KruiwagenCirkelOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function kruiwagenCirkel(pen: Pen, { x, y, s = 1, inhoud }: KruiwagenCirkelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-62 -44L-28 -36L34 -14M-30 -30L-36 0', 'hout', 4.6);
    inhoud?.();
    pen.vlak('M-38 -46H34L22 -16H-24Z', 'rood');
    pen.vlak('M-38 -46H34L31.6 -40H-35Z', 'roodD');
    pen.vlak(ell(38, -12, 13), 'donker');
    pen.vlak(ell(38, -12, 5), 'metaal');
  });
}

export interface BlokOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Main colour. */
  kleur: Kleur;
  /** Width and height in units. */
  w?: number | undefined;
  h?: number | undefined;
}
export function blok(pen: Pen, { x, y, kleur: kl, w = 34, h = 20 }: BlokOpties): void {
  pen.vlak(poly([[x - w / 2, y], [x - w / 2 + 8, y - 8], [x + w / 2 + 8, y - 8], [x + w / 2, y]]), 'wit');
  pen.vlak(
    poly([[x - w / 2, y], [x - w / 2 + 8, y - 8], [x + w / 2 + 8, y - 8], [x + w / 2, y]]),
    kl,
    { op: 0.62 },
  );
  pen.vlak(rh(x - w / 2, y, w, h, 2), kl);
  pen.vlak(poly([[x + w / 2, y], [x + w / 2 + 8, y - 8], [x + w / 2 + 8, y + h - 8], [x + w / 2, y + h]]), kl);
  pen.schaduw(poly([[x + w / 2, y], [x + w / 2 + 8, y - 8], [x + w / 2 + 8, y + h - 8], [x + w / 2, y + h]]), 0.2);
}

export interface TelescoopOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export function telescoop(pen: Pen, { x, y, s = 1, draai = 14 }: TelescoopOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 4L-14 74M0 4L16 74M0 4L4 68', 'hout', 4.4);
    pen.groep({ draai }, () => {
      pen.vlak(rh(-34, -6, 26, 12, 3), 'plumD');
      pen.vlak(rh(-12, -8, 34, 16, 3), 'plum');
      pen.vlak(rh(18, -10, 32, 20, 3), 'broker');
      pen.vlak(rh(44, -11.5, 8, 23, 2), 'brokerD');
      pen.vlak(ell(52, 0, 3, 9), 'glas');
    });
    pen.vlak(ell(0, 3, 5), 'donker');
  });
}

export interface PaddenstoelCirkelOpties extends Plek {
  /** What it says. */
  tekst: readonly string[];
}
export function paddenstoelCirkel(pen: Pen, { x, y, s = 1, tekst }: PaddenstoelCirkelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 2, 62);
    pen.vlak('M-34 0L-30 -58H30L34 0C20 6 -20 6 -34 0Z', 'steenL');
    pen.schaduw('M12 -58H30L34 0C28 3 20 4 14 4.4Z', 0.12);
    pen.vlak('M-66 -54L-44 -100C-40 -108 40 -108 44 -100L66 -54C50 -44 -50 -44 -66 -54Z', 'wit');
    pen.vlak('M-44 -100C-40 -108 40 -108 44 -100C40 -94 -40 -94 -44 -100Z', 'school');
    pen.vlak('M-66 -54C-50 -44 50 -44 66 -54L63 -61C48 -52 -48 -52 -63 -61Z', 'school');
    tekst.forEach((t, i) => pen.tekst(0, -77 + i * 19, t, { letter: 'kop', grootte: 21, anker: 'middle', kleur: 'inkt' }));
    pen.vlak('M-9 -40H5V-47L18 -35L5 -23V-30H-9Z', 'school');
  });
}

export interface WaarschuwingOpties extends Plek {}
export function waarschuwing(pen: Pen, { x, y, s = 1 }: WaarschuwingOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-3, -44, 6, 44, 1), 'hout');
    pen.vlak(morf(0, -62, 27, 0.12), 'wit');
    pen.vlak(morf(0, -62, 24, 0.12), 'rood');
    pen.vlak(morf(0, -62, 16, 0.12), 'wit');
    pen.vlak('M-9 -56C-5 -66 -3 -56 0 -56C3 -56 5 -66 9 -56Z', 'inkt');
  });
}

export interface EzelOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function ezel(pen: Pen, { x, y, s = 1, inhoud }: EzelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-26 0L-6 -124M26 0L6 -124M0 -110L10 -6', 'hout', 4.6);
    pen.vlak(rh(-40, -116, 80, 74, 2), 'wit');
    inhoud?.();
    pen.vlak(rh(-44, -42, 88, 6, 2), 'hout');
  });
}

export interface KleedCirkelOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
}
export function kleedCirkel(pen: Pen, { x, y, w, h }: KleedCirkelOpties): void {
  const P = (u: number, v: number): Punt => [x + (u - 0.5) * w + (0.5 - v) * 40, y + (v - 0.5) * h];
  pen.vlak(poly([P(0, 0), P(1, 0), P(1, 1), P(0, 1)]), 'wit');
  for (let i = 0; i < 5; i++) pen.vlak(poly([P(i / 5 + 0.03, 0), P(i / 5 + 0.12, 0), P(i / 5 + 0.12, 1), P(i / 5 + 0.03, 1)]), 'school', { op: 0.6 });
  for (let i = 0; i < 3; i++) pen.vlak(poly([P(0, i / 3 + 0.08), P(0, i / 3 + 0.22), P(1, i / 3 + 0.22), P(1, i / 3 + 0.08)]), 'school', { op: 0.6 });
}

export interface HondCirkelOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function hondCirkel(pen: Pen, { x, y, s = 1, kijk = 1 }: HondCirkelOpties): void {
  pen.groep({ matrix: [s * kijk, 0, 0, s, x, y] }, () => {
    pen.lijn('M-14 -14L-24 -4M-8 -12L-16 -1M12 -12L24 -8M9 -12L20 -2M-16 -20C-24 -22 -26 -30 -24 -34', 'hout', 4.4);
    pen.vlak(rh(-18, -25, 34, 14, 7), 'hout');
    pen.vlak('M12 -36C18 -40 26 -36 27 -31L33 -29C33 -24 26 -22 20 -23C14 -23 10 -28 12 -36Z', 'hout');
    pen.vlak('M14 -37C8 -34 8 -26 12 -24C16 -26 17 -32 14 -37Z', 'haar2');
    pen.vlak(ell(33, -28.4, 2), 'inkt');
    pen.vlak(ell(22, -31, 1.5), 'inkt');
    pen.lijn('M24 -25L22 -19', 'rood', 3);
  });
}

export interface PlasOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
}
export function plas(pen: Pen, { x, y, rx, ry }: PlasOpties): void {
  const q = (f: number) =>
    glad(
      [
        [x - rx * f, y],
        [x - rx * 0.62 * f, y - ry * 0.8 * f],
        [x - rx * 0.1 * f, y - ry * f],
        [x + rx * 0.55 * f, y - ry * 0.78 * f],
        [x + rx * f, y + ry * 0.1 * f],
        [x + rx * 0.6 * f, y + ry * 0.86 * f],
        [x, y + ry * 0.96 * f],
        [x - rx * 0.66 * f, y + ry * 0.8 * f],
      ],
      true,
    );
  pen.vlak(q(1.12), 'hout', { op: 0.5 });
  pen.vlak(q(1), 'water');
  pen.vlak(q(0.6), 'waterL', { op: 0.7 });
}

export interface BakOpties {
  /** Width in units. */
  W: number;
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function bak(pen: Pen, { W, h = 54, kleur: kl = 'broker' }: BakOpties): void {
  pen.vlak(rh(-W / 2 - 9, -28, 9, 6, 2), 'donker');
  pen.vlak(rh(-W / 2, -30 - h, W, h + 2, [10, 10, 0, 0]), kl);
  pen.schaduw(rh(-W / 2, -40, W, 12), 0.1);
  pen.vlak(rh(-W / 2 - 4, -36 - h, W + 8, 9, 4), 'school');
  pen.vlak(rh(-W / 2 + 3, -34, W - 6, 17, [0, 0, 8, 8]), 'opleidingD');
}

export interface WagonCirkelOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Width in units. */
  W: number;
  /** What it says. */
  tekst: readonly string[];
  /** How round its wheels have become: 0 a triangle, 1 a circle. */
  rond: number;
  /** Size of the wheels in units. */
  wd?: number | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** An open float with a name and a small scene on it. */
export function wagonCirkel(pen: Pen, { x, y, s = 1, draai, W, tekst, rond, wd = 0, inhoud }: WagonCirkelOpties): void {
  pen.groep({ x, y, s, draai }, () => {
    pen.schaduw(ell(4, 2, W * 0.56, 9), 0.2);
    const h = 50 / s + 4;
    if (inhoud) pen.groep({ y: 54 - h }, inhoud);
    bak(pen, { W, h });
    tekst.forEach((t, i) => pen.tekst(0, -30 - h / 2 - 4.5 / s + (i * 21.5) / s, t, { grootte: +(19 / s).toFixed(1), anker: 'middle' }));
    for (const [z, e] of [[-1, 0], [1, 0.7]] as const)
      wielCirkel(pen, { x: z * (W / 2 - 30), y: -17, R: 17, t: rond, draai: wd + e });
  });
}

export interface StoomtramOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Who drives. */
  bestuurder?: Inhoud | undefined;
}
/** A steam tram; (x, y) is its middle on the road. */
export function stoomtram(pen: Pen, { x, y, s = 1, draai, bestuurder }: StoomtramOpties): void {
  pen.groep({ x, y, s, draai }, () => {
    for (const q of [-118, -44, 46, 122]) wielCirkel(pen, { x: q, y: -22, R: 22, t: 1 });
    pen.lijn(seg([-118, -14], [-44, -14]), 'metaal', 5);
    pen.lijn(seg([46, -14], [122, -14]), 'metaal', 5);
    pen.vlak('M150 -36L198 -4H150Z', 'donker');
    for (const q of [160, 171, 182]) pen.lijn(seg([q, -28 + (q - 160) * 0.5], [q, -6]), 'broker', 3);
    pen.groep({ y: -15 }, () => {
      pen.vlak(rh(124, -240, 26, 44), 'plumD');
      pen.vlak('M116 -256H158L150 -236H124Z', 'plum');
      pen.vlak(rh(120, -222, 34, 7), 'broker');
      pen.vlak('M-165 -44V-188H128C150 -188 158 -170 164 -120L170 -44Z', 'broker', { korrel: true });
      pen.vlak(rh(-152, -160, 244, 108, 12), 'wit');
      pen.vlak(rh(-147, -155, 234, 98, 9), 'donker');
      pen.vlak(ell(-30, -106, 96, 42), 'opleiding', { op: 0.25 });
      pen.lijn(seg([-147, -104], [87, -104]), 'grijs', 5);
      tandwiel(pen, {
        x: -103,
        y: -99,
        r: 39,
        kleur: 'schoolL',
        draai: 0.1,
        inhoud: () => {
          pen.lijn(seg([5, 5], [14, 15]), 'hout', 5);
          pen.vlak(ell(-2, -3, 11), 'glas');
          pen.lijn(ell(-2, -3, 11), 'donker', 3.4);
        },
      });
      tandwiel(pen, {
        x: -29,
        y: -108,
        r: 39,
        kleur: 'broker',
        draai: 0.26,
        inhoud: () => {
          pen.vlak('M-16 -13H4C7 -13 8 -11 8 -9V-2C8 0 7 2 4 2H-6L-12 8L-11 2H-16C-19 2 -20 0 -20 -2V-9C-20 -11 -19 -13 -16 -13Z', 'school');
          pen.vlak('M-2 -3H14C17 -3 18 -1 18 1V8C18 10 17 12 14 12H12L12 17L6 12H-2C-5 12 -6 10 -6 8V1C-6 -1 -5 -3 -2 -3Z', 'opleiding');
        },
      });
      tandwiel(pen, {
        x: 45,
        y: -99,
        r: 39,
        kleur: 'opleidingL',
        draai: 0.1,
        inhoud: () => {
          pen.lijn('M0 18V-2', 'groenD', 4);
          pen.vlak('M0 4C-2 -8 -12 -10 -17 -9C-16 0 -8 6 0 4Z', 'groen');
          pen.vlak('M0 -2C0 -14 10 -19 17 -18C17 -9 9 -2 0 -2Z', 'groenD');
        },
      });
      pen.licht(poly([[-140, -57], [-96, -155], [-64, -155], [-108, -57]]), 0.13);
      pen.licht(poly([[-92, -57], [-48, -155], [-38, -155], [-82, -57]]), 0.13);
      pen.vlak(rh(98, -166, 48, 66, 6), 'wit');
      pen.vlak(rh(102, -162, 40, 60, 4), 'glas');
      bestuurder?.();
      pen.vlak('M94 -102H163L170 -48H94Z', 'broker');
      pen.vlak('M94 -102H166L167 -94H94Z', 'school');
      pen.vlak(rh(-165, -52, 335, 12), 'school');
      pen.vlak(rh(-168, -42, 342, 34, [0, 0, 10, 10]), 'opleidingD');
      pen.vlak('M-180 -186C-176 -206 146 -206 166 -186Z', 'school');
      pen.vlak(rh(-182, -189, 352, 7, 3), 'schoolD');
      pen.vlak(ell(172, -70, 15), 'metaal');
      pen.vlak(ell(176, -70, 12), 'zon');
      const bundel = pen.verloop('bundel', { stappen: [[0, 'zon', 0.75], [1, 'zon', 0]], x2: 1, y2: 0 });
      pen.vlak('M182 -80L290 -112V-28L182 -60Z', bundel);
    });
  });
}

export interface HuisOpenOpties extends Plek {
  /** Name written on it; empty for none. */
  naam: string;
}
/** A house with an open door. */
export function huisOpen(pen: Pen, { x, y, s = 1, naam }: HuisOpenOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-96, -240, 24, 64), 'steen');
    pen.vlak(rh(-100, -245, 32, 8), 'schoolL');
    pen.vlak(rh(-124, -132, 248, 132), 'papier', { korrel: true });
    pen.schaduw(rh(-124, -132, 248, 14), 0.12);
    pen.vlak(
      poly([[-146, -124], [-92, -216], [92, -216], [146, -124]]),
      'plum',
      { korrel: true },
    );
    pen.vlak(rh(-150, -130, 300, 9, 3), 'plumD');
    for (const [a, b] of [[-62, -190], [-20, -170], [30, -196], [-96, -156], [70, -160], [104, -146], [-48, -146], [8, -148]] as const)
      pen.lijn(`M${a} ${b}q7 8 14 0`, 'plumD', 2.4);
    for (const [wx, b] of [[-116, 1], [78, 0]] as const) {
      pen.vlak(rh(wx, -96, 38, 48, 3), 'wit');
      pen.vlak(rh(wx + 4, -92, 30, 40), b ? 'zon' : 'glas');
      if (b) {
        pen.vlak('M-109 -52C-112 -66 -105 -73 -101 -67H-96C-92 -73 -87 -66 -89 -52Z', 'donker');
        pen.vlak(ell(-102, -61, 1.5), 'broker');
        pen.vlak(ell(-96, -61, 1.5), 'broker');
      }
      pen.lijn(`M${wx + 19} -92V-52M${wx + 4} -74H${wx + 34}`, 'wit', 2.6);
      pen.vlak(rh(wx - 5, -48, 48, 9, 2), 'hout');
      for (let i = 0; i < 4; i++) pen.vlak(ell(wx + 3 + i * 11, -51, 5), (['school', 'broker', 'schoolL', 'plumL'] as const)[i]!);
    }
    pen.vlak(rh(-48, -112, 96, 112, [8, 8, 0, 0]), 'wit');
    pen.vlak(rh(-42, -106, 84, 106, [5, 5, 0, 0]), 'zon');
    pen.vlak(poly([[-42, 0], [-30, -20], [30, -20], [42, 0]]), 'houtL');
    pen.vlak(ell(0, -96, 15, 9), 'broker');
    pen.lijn(seg([0, -106], [0, -100]), 'inkt', 2);
    pen.vlak(rh(-30, -62, 24, 42), 'hout');
    for (const [a, k] of [[-27, 'school'], [-21, 'opleiding'], [-15, 'groen']] as const)
      for (const b of [-58, -40]) pen.vlak(rh(a, b, 5, 14), b === -58 ? k : 'plum');
    for (const z of [-1, 1]) {
      pen.vlak(poly([[z * 42, -106], [z * 70, -116], [z * 70, 10], [z * 42, 0]]), 'groenD');
      pen.vlak(poly([[z * 48, -92], [z * 64, -97], [z * 64, -58], [z * 48, -58]]), 'glas');
      pen.vlak(ell(z * 64, -48, 3), 'broker');
    }
    pen.vlak(rh(-84, -154, 168, 34, 4), 'inkt');
    pen.tekst(0, -128, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
    pen.vlak(rh(-60, 0, 120, 8, 2), 'steenL');
  });
}

export interface DeurmatOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
  /** Lines of text. */
  regels: readonly string[];
  /** Type size in units. */
  g?: number | undefined;
}
export function deurmat(pen: Pen, { x, y, w, h, regels, g = 19 }: DeurmatOpties): void {
  pen.schaduw(poly([[x - w * 0.43, y - h / 2 + 5], [x + w * 0.43, y - h / 2 + 5], [x + w / 2, y + h / 2 + 5], [x - w / 2, y + h / 2 + 5]]), 0.18);
  pen.vlak(poly([[x - w * 0.43, y - h / 2], [x + w * 0.43, y - h / 2], [x + w / 2, y + h / 2], [x - w / 2, y + h / 2]]), 'haar2');
  pen.lijn(poly([[x - w * 0.4, y - h / 2 + 5], [x + w * 0.4, y - h / 2 + 5], [x + w * 0.465, y + h / 2 - 5], [x - w * 0.465, y + h / 2 - 5]]), 'karton', 2.2);
  regels.forEach((t, i) => pen.tekst(x, y - h / 2 + (((i + 0.5) * h) / regels.length) * 0.92 + h * 0.04 + g * 0.33, t, { grootte: g, anker: 'middle', kleur: 'wit' }));
}

export interface SlakCirkelOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function slakCirkel(pen: Pen, { x, y, s = 1, kijk = 1 }: SlakCirkelOpties): void {
  pen.groep({ matrix: [s * kijk, 0, 0, s, x, y] }, () => {
    pen.vlak('M-22 0C-20 -7 10 -4 14 -12C15 -20 26 -20 26 -11C26 -3 20 0 12 0Z', 'karton');
    pen.lijn('M18 -16L16 -26M23 -16L26 -25', 'karton', 2.4);
    pen.vlak(ell(-4, -12, 12), 'plum');
    pen.lijn('M-4 -12q3 -5 6 0q0 7 -7 6q-8 -3 -5 -11q6 -7 13 -1', 'plumL', 2.4);
    pen.vlak(ell(21, -12, 1.4), 'inkt');
  });
}
