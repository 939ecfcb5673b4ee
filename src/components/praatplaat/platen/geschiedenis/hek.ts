import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Plek } from '../../tekening/soorten.ts';
import { draai, ell, poly, rh, seg, spiegel, type Pad, type PadBron, type Punt } from '../../tekening/vorm.ts';

/** A white post of the fence, as path: what the fence loses is built with again. */
export const plankpad = (x: number, y: number, lang: number, scheef = 0, breed = 9): Pad =>
  draai(
    poly([
      [x - breed / 2, y],
      [x - breed / 2, y - lang + breed * 0.55],
      [x, y - lang - breed * 0.2],
      [x + breed / 2, y - lang + breed * 0.55],
      [x + breed / 2, y],
    ]),
    scheef,
    x,
    y,
  );

export interface LatjeOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  lang?: number | undefined;
  /** Width in units. */
  breed?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** A post of the fence by itself; (x, y) is its foot. */
export function latje(pen: Pen, { x, y, lang = 40, breed = 9, draai: scheef = 0, kleur = 'wit' }: LatjeOpties): void {
  pen.vlak(plankpad(x, y, lang, scheef, breed), kleur);
}

export interface StapelOpties extends Plek {}
/** Posts of the fence, taken out and piled up. */
export function stapel(pen: Pen, { x, y, s = 1 }: StapelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 36, 6), 0.2);
    for (const [dx, dy, scheef] of [
      [-30, 0, 88],
      [-26, -8, 91],
      [-28, -16, 87],
      [-18, -24, 93],
    ] as const)
      latje(pen, { x: dx, y: dy + 2, lang: 56, draai: scheef, kleur: dy % 16 ? '#EDE7DA' : 'wit' });
  });
}

export interface PoortjeOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
/** The gate in the fence, wide open towards the viewer; (x, y) is the foot of its post. */
export function poortje(pen: Pen, { x, y, s = 1, kijk = 1 }: PoortjeOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron): Pad => spiegel(q, kijk);
    // The wing comes nearer with every post, and so grows.
    const post = (i: number): [number, number, number] => [14 + i * 16, 4 + i * 7, 36 + i * 3];
    const rail = (deel: number): Punt[] => [0, 3].map((i) => ((p) => [p[0], p[1] - p[2] * deel] as const)(post(i)));
    pen.lijn(m(seg(...rail(0.28))), 'wit', 4.8);
    pen.lijn(m(seg(...rail(0.74))), 'wit', 4.8);
    pen.lijn(m(seg(rail(0.28)[0] ?? [0, 0], rail(0.74)[1] ?? [0, 0])), 'wit', 4);
    for (const i of [0, 1, 2, 3]) pen.vlak(m(plankpad(...post(i), 0, 8 + i)), 'wit');
    latje(pen, { x: 0, y: 2, lang: 50, breed: 12 });
    pen.vlak(ell(0, -50, 6), 'broker');
  });
}

export interface OverstapOpties extends Plek {}
/** A stile over a fence, as on footpaths. */
export function overstap(pen: Pen, { x, y, s = 1 }: OverstapOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 3, 50, 8), 0.2);
    pen.vlak(rh(28, -104, 8, 104, 2), 'hout');
    pen.vlak(ell(32, -105, 6), 'broker');
    pen.vlak(
      poly([
        [-36, 4],
        [-26, -54],
        [-19, -54],
        [-28, 4],
      ]),
      'hout',
    );
    pen.vlak(
      poly([
        [36, 4],
        [26, -54],
        [19, -54],
        [28, 4],
      ]),
      'hout',
    );
    for (const [yy, b] of [
      [-14, 68],
      [-34, 60],
    ] as const) {
      pen.vlak(rh(-b / 2, yy, b, 8, 2), 'houtL');
      pen.vlak(rh(-b / 2, yy + 6, b, 3), 'hout');
    }
    pen.vlak(rh(-30, -58, 60, 8, 2), 'houtL');
    pen.vlak(rh(-30, -52, 60, 3.4), 'hout');
  });
}

export interface PlanktafelOpties {
  /** Middle of its edge, across and down. */
  x: number;
  y: number;
  /** Number of planks. */
  n?: number | undefined;
}
/** A table built of posts of the fence. */
export function planktafel(pen: Pen, { x, y, n = 4 }: PlanktafelOpties): void {
  const links = x - n * 16;
  for (let i = 0; i < n; i++) pen.vlak(rh(links + 1 + i * 32, y, 30, 8, 1), 'wit');
  pen.vlak(rh(links - 3, y + 6, n * 32 + 6, 4), '#D8D2C4');
  for (const poot of [links + 9, links + n * 32 - 9]) latje(pen, { x: poot, y: y + 44 });
}
