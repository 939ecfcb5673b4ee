import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { draai, ell, glad, poly, rh, seg, spiegel, type PadBron, type Punt } from '../../tekening/vorm.ts';

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

export interface TouwOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Width in units. */
  w?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of its edge and strands. */
  rand?: Kleur | undefined;
}
/** A twisted rope. */
export function touw(pen: Pen, { punten: pts, w = 5, kleur = 'karton', rand = 'hout' }: TouwOpties): void {
  pen.lijn(glad(pts), rand, w);
  pen.lijn(glad(pts), kleur, w * 0.62);
  pen.lijn(glad(pts), rand, w * 0.5, { streep: '1 7' });
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

export interface KatrolOpties extends Plek {}
export function katrol(pen: Pen, { x, y, s = 1 }: KatrolOpties): void {
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
  pen.vlak(
    poly([
      [sx - 26, sy + 42],
      [sx - 6, sy + 4],
      [sx + 7, sy + 4],
      [sx + 28, sy + 42],
    ]),
    'steenD',
  );
  pen.schaduw(
    poly([
      [sx + 1, sy + 4],
      [sx + 7, sy + 4],
      [sx + 28, sy + 42],
      [sx + 8, sy + 42],
    ]),
    0.2,
  );
  pen.vlak(draai(rh(x1, y1 - b / 2, l, b, 4), g, x1, y1), 'hout');
  pen.vlak(draai(rh(x1 + 3, y1 - b / 2, l - 6, b * 0.36, 3), g, x1, y1), 'houtL');
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
