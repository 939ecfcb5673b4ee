import { fruitmand } from '../../tekening/fruitmand.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Inhoud, Plek } from '../../tekening/soorten.ts';
import { ell, poly, rh, seg, spiegel, type PadBron } from '../../tekening/vorm.ts';

export interface LadderOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** Width at its foot in units. */
  b?: number | undefined;
  /** Number of rungs. */
  n?: number | undefined;
}
/** A ladder that leans against something and narrows towards its top. */
export function ladder(pen: Pen, { x1, y1, x2, y2, b = 30, n = 8 }: LadderOpties): void {
  const lengte = Math.hypot(x2 - x1, y2 - y1);
  const [nx, ny] = [((-(y2 - y1) / lengte) * b) / 2, (((x2 - x1) / lengte) * b) / 2];
  for (let i = 1; i <= n; i++) {
    const t = i / (n + 0.6);
    const smal = 1 - 0.25 * t;
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    pen.lijn(seg([x - nx * smal, y - ny * smal], [x + nx * smal, y + ny * smal]), 'houtL', 4.4);
  }
  for (const z of [-1, 1])
    pen.lijn(seg([x1 + nx * z, y1 + ny * z], [x2 + nx * z * 0.75, y2 + ny * z * 0.75]), 'hout', 6);
}

export interface SchommelOpties {
  /** Where it hangs from: the middle of its two ropes. */
  x1: number;
  y1: number;
  /** Middle of the seat. */
  x: number;
  y: number;
  /** Width in units. */
  b?: number | undefined;
}
/** A swing on two ropes. */
export function schommel(pen: Pen, { x1, y1, x, y, b = 40 }: SchommelOpties): void {
  pen.lijn(seg([x1 - b / 2, y1], [x - b / 2 + 3, y]), 'karton', 3.4);
  pen.lijn(seg([x1 + b / 2, y1], [x + b / 2 - 3, y]), 'karton', 3.4);
  pen.vlak(rh(x - b / 2 - 3, y - 2, b + 6, 7, 2), 'rood');
}

export interface WaterradOpties {
  /** Middle of the wheel. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Number of paddles. */
  n?: number | undefined;
  /** Height of the foot in units. */
  voet?: number | undefined;
}
/** A water wheel on its trestle. */
export function waterrad(pen: Pen, { x, y, r = 76, n = 10, voet = 30 }: WaterradOpties): void {
  pen.groep({ x, y }, () => {
    pen.lijn(`M${r * 0.12} 0L${r * 0.62} ${r + voet}M${-r * 0.12} 0L${-r * 0.62} ${r + voet}`, 'haar2', 9);
    for (let i = 0; i < n; i++) {
      const hoek = (i / n) * 2 * Math.PI + 0.2;
      const [c, s] = [Math.cos(hoek), Math.sin(hoek)];
      pen.vlak(
        poly([
          [c * r * 0.8 - s * 11, s * r * 0.8 + c * 11],
          [c * r * 1.16 - s * 13, s * r * 1.16 + c * 13],
          [c * r * 1.16 - s * 6, s * r * 1.16 + c * 6],
          [c * r * 0.8 - s * 4, s * r * 0.8 + c * 4],
        ]),
        'karton',
      );
      pen.lijn(seg([0, 0], [c * r * 0.95, s * r * 0.95]), 'hout', 6);
    }
    pen.lijn(ell(0, 0, r), 'hout', 9);
    pen.lijn(ell(0, 0, r * 0.76), 'houtL', 6);
    pen.vlak(ell(0, 0, 17), 'rood');
    pen.vlak(ell(0, 0, 7), 'donker');
    for (let i = 0; i < 3; i++) {
      const hoek = (i / 3) * 2 * Math.PI + 0.5;
      pen.vlak(ell(Math.cos(hoek) * r, Math.sin(hoek) * r, 3), 'metaal');
    }
  });
}

export interface BakfietsOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** A cargo bike with a little flag on its box. */
export function bakfiets(pen: Pen, { x, y, s = 1, kijk = -1, inhoud }: BakfietsOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 1, 70);
    for (const [wx, wr] of [
      [-34, 17],
      [52, 13],
    ] as const) {
      pen.lijn(ell(wx * kijk, -wr - 1, wr), 'donker', 3.4);
      pen.vlak(ell(wx * kijk, -wr - 1, 2.6), 'donker');
    }
    pen.lijn(m('M-34 -18L-20 -46L-8 -18ZM-8 -18L8 -30M-19 -42L10 -44'), 'opleiding', 4);
    pen.lijn(m('M-26 -48H-13M14 -30L8 -56L2 -58'), 'donker', 4.4);
    inhoud?.();
    pen.vlak(m('M8 -44H78L70 -14H18Z'), 'hout');
    pen.schaduw(m('M8 -44H78L76 -38H10Z'), 0.2);
    pen.lijn(m('M14 -28H74'), 'houtL', 3);
    pen.vlak(
      m(
        poly([
          [58, -46],
          [58, -66],
          [82, -60],
        ]),
      ),
      'broker',
    );
    pen.lijn(m('M58 -44V-66'), 'hout', 3);
  });
}

export interface BoomstronkOpties extends Plek {}
/** A tree stump as a table. */
export function boomstronk(pen: Pen, { x, y, s = 1 }: BoomstronkOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-44 -30L-52 2C-30 12 30 12 52 2L44 -30Z', 'hout');
    pen.schaduw('M20 -22L26 7C36 6 46 5 52 2L44 -30Z', 0.16);
    pen.vlak(ell(0, -30, 46, 14), 'houtL');
    pen.lijn(ell(0, -30, 32, 9), 'hout', 1.8);
    pen.lijn(ell(2, -30, 17, 4.6), 'hout', 1.8);
  });
}

export interface KatrolOpties {
  /** Middle of the pulley. */
  x: number;
  y: number;
  /** What drives it: where the ropes run to. */
  x2: number;
  y2: number;
  /** Height at which the basket hangs. */
  mandY: number;
}
/** A pulley with a basket of fruit on its rope. */
export function katrol(pen: Pen, { x, y, x2, y2, mandY }: KatrolOpties): void {
  const r = 11;
  pen.lijn(seg([x, y - 26], [x, y]), 'donker', 4);
  pen.lijn(seg([x - r, y], [x2 - 9, y2]), 'karton', 3);
  pen.lijn(seg([x + r, y], [x2 + 9, y2]), 'karton', 3);
  pen.vlak(ell(x, y, r + 3), 'donker');
  pen.vlak(ell(x, y, r - 2), 'broker');
  pen.vlak(ell(x, y, 3), 'donker');
  const t = (mandY - y) / (y2 - y);
  fruitmand(pen, { x: x - r + (x2 - 9 - x + r) * t, y: mandY + 34, s: 0.82, soort: 'mix' });
}
