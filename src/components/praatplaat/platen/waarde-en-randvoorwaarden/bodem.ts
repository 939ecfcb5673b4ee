import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Inhoud, Plek } from '../../tekening/soorten.ts';
import { ell, glad, poly, rh, seg, strook, toeval, type Pad, type Punt } from '../../tekening/vorm.ts';

export interface GraszoomOpties {
  /** Where it begins. */
  van: number;
  /** Where it ends. */
  tot: number;
  /** Height of the cut, on which the grass stands. */
  y: number;
  /** How far the blades hang over the cut, in units. */
  h?: number | undefined;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
}
/** The edge of grass on soil that is cut through: a light strip over blades that hang down. */
export function graszoom(pen: Pen, { van, tot, y, h = 15, seed = 1 }: GraszoomOpties): void {
  const kans = toeval(seed);
  const n = Math.max(1, Math.round((tot - van) / 15));
  const breed = (tot - van) / n;
  const sprieten = Array.from({ length: n }, (_, i): Punt[] => [
    [van + (i + 0.5) * breed, y + h + kans.pm(4)],
    [van + (i + 1) * breed, y + h / 3],
  ]);
  pen.vlak(poly([[van, y - 5], [van, y + h / 3], ...sprieten.flat(), [tot, y - 5]]), 'groenD');
  pen.vlak(rh(van, y - 7, tot - van, 7, 3), '#7FB058');
}

export interface SleufOpties {
  /** Left edge. */
  x: number;
  /** Height of the ground it is dug in. */
  y: number;
  /** Width at the top, and depth, in units. */
  w: number;
  h: number;
}
/** A trench in soil that is cut through: it narrows towards its floor and shows three layers. */
export function sleuf(pen: Pen, { x, y, w, h }: SleufOpties): void {
  const wand = (deel: number): readonly [number, number] => [x + 16 * deel, x + w - 16 * deel];
  const laag = (boven: number, onder: number): Pad => {
    const [[a, b], [c, d]] = [wand(boven), wand(onder)];
    const golf = (links: number, rechts: number, yy: number): Punt[] => [
      [links, yy - 2],
      [links + w * 0.3, yy + 3],
      [links + w * 0.66, yy - 4],
      [rechts, yy + 2],
    ];
    return strook(golf(a, b, y + h * boven), golf(c, d, y + h * onder));
  };
  const [links, rechts] = wand(1);
  pen.vlak(
    `M${x} ${y}H${x + w}L${rechts} ${y + h}C${rechts - 1} ${y + h + 10} ${links + 1} ${y + h + 10} ${links} ${y + h}Z`,
    '#C8945F',
  );
  pen.vlak(laag(0.31, 0.54), '#B87E4C');
  pen.vlak(laag(0.77, 1), '#A9713F');
  pen.schaduw(rh(x + 1, y, w - 2, 14), 0.2);
}

export interface KolkOpties {
  /** Middle, at the height of the water. */
  x: number;
  y: number;
  /** Width at the top, and depth, in units. */
  w: number;
  h: number;
}
/** A pool in soil that is cut through: sand, deep water, and the light that falls in. */
export function kolk(pen: Pen, { x, y, w, h }: KolkOpties): void {
  const kom = (half: number, diep: number): string =>
    `M${x - half} ${y}C${x - half * 0.92} ${y + diep * 0.64} ${x - half * 0.58} ${y + diep} ${x} ${y + diep}C${x + half * 0.58} ${y + diep} ${x + half * 0.92} ${y + diep * 0.64} ${x + half} ${y}Z`;
  pen.vlak(kom(w / 2 + 10, h + 13), '#F0D9A4');
  pen.vlak(kom(w / 2, h), 'waterD');
  pen.vlak(
    `M${x - w / 2} ${y}Q${x - w * 0.48} ${y + h * 0.3} ${x - w * 0.44} ${y + h * 0.45}C${x - w * 0.2} ${y + h * 0.29} ${x + w * 0.2} ${y + h * 0.29} ${x + w * 0.44} ${y + h * 0.45}Q${x + w * 0.48} ${y + h * 0.3} ${x + w / 2} ${y}Z`,
    'water',
  );
}

export interface HolOpties {
  /** Middle of the hollow. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx?: number | undefined;
  ry?: number | undefined;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
  /** What lives or lies in it, from the middle of the hollow. */
  inhoud?: Inhoud | undefined;
}
/** A hollow under the ground, where a root ends. */
export function hol(pen: Pen, { x, y, rx = 70, ry = 36, seed = 1, inhoud }: HolOpties): void {
  const kans = toeval(seed * 31 + 5);
  const rand = Array.from({ length: 11 }, (_, i): Punt => {
    const hoek = (i / 11) * 2 * Math.PI;
    return [Math.cos(hoek) * rx * kans.tussen(0.94, 1.05), Math.sin(hoek) * ry * kans.tussen(0.92, 1.06)];
  });
  const vloer = `M${-rx * 0.8} ${ry * 0.5}C${-rx * 0.4} ${ry * 1.12} ${rx * 0.4} ${ry * 1.12} ${rx * 0.8} ${ry * 0.5}Q0 ${ry * 0.72} ${-rx * 0.8} ${ry * 0.5}Z`;
  pen.groep({ x, y }, () => {
    pen.vlak(
      glad(
        rand.map(([a, b]): Punt => [a * 1.09, b * 1.14]),
        true,
      ),
      '#54301F',
      { op: 0.55 },
    );
    pen.vlak(glad(rand, true), '#F3D7A4');
    pen.vlak(vloer, '#DDB277');
    inhoud?.();
  });
}

export interface SteenOpties {
  /** Middle of the stone. */
  x: number;
  y: number;
  /** Half the width in units. */
  r: number;
  /** Main colour. */
  kleur: Kleur;
}
/** A stone in the ground. */
export function steen(pen: Pen, { x, y, r, kleur }: SteenOpties): void {
  const h = r * 0.7;
  pen.vlak(
    `M${x - r} ${y + h * 0.5}C${x - r * 1.1} ${y - h * 0.6} ${x - r * 0.3} ${y - h * 1.1} ${x + r * 0.2} ${y - h}C${x + r * 0.9} ${y - h * 0.8} ${x + r * 1.1} ${y + h * 0.2} ${x + r * 0.8} ${y + h * 0.7}C${x + r * 0.3} ${y + h} ${x - r * 0.7} ${y + h} ${x - r} ${y + h * 0.5}Z`,
    kleur,
  );
  pen.licht(
    `M${x - r * 0.7} ${y - h * 0.1}C${x - r * 0.6} ${y - h * 0.7} ${x} ${y - h * 0.9} ${x + r * 0.2} ${y - h * 0.8}C${x - r * 0.2} ${y - h * 0.6} ${x - r * 0.5} ${y - h * 0.3} ${x - r * 0.7} ${y - h * 0.1}Z`,
    0.25,
  );
}

export interface SlakhuisOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** An empty snail shell. */
export function slakhuis(pen: Pen, { x, y, s = 1, kleur = 'karton' }: SlakhuisOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(ell(0, 0, 17), kleur);
    pen.lijn('M13 4C10 14 -12 14 -12 -1C-12 -12 8 -12 8 0C8 8 -5 7 -5 0C-5 -5 3 -5 3 0', 'hout', 3);
  });
}

export interface BotOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
/** A bone. */
export function bot(pen: Pen, { x, y, s = 1, draai = 0 }: BotOpties): void {
  pen.groep({ x, y, s, draai }, () => {
    pen.lijn('M-18 0H18', 'steenL', 7);
    for (const q of [-20, 20]) {
      pen.vlak(ell(q, -4, 5), 'steenL');
      pen.vlak(ell(q, 4, 5), 'steenL');
    }
  });
}

export interface TouwhekOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Height in units. */
  h?: number | undefined;
}
/** A rope of red and white between posts. */
export function touwhek(pen: Pen, { punten, h = 24 }: TouwhekOpties): void {
  punten.slice(1).forEach(([x, y], i) => {
    const [vx, vy] = punten[i] ?? [x, y];
    const touw = `M${vx} ${vy - h + 4}Q${(vx + x) / 2} ${(vy + y) / 2 - h + 13} ${x} ${y - h + 4}`;
    pen.lijn(touw, 'wit', 3.4);
    pen.lijn(touw, 'rood', 3.4, { streep: '7 9' });
  });
  for (const [x, y] of punten) {
    pen.vlak(rh(x - 3, y - h, 6, h, 2), 'hout');
    pen.vlak(rh(x - 3, y - h, 6, 6, 2), 'rood');
  }
}

export interface BoorkernOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
/** A soil sample in a glass tube. */
export function boorkern(pen: Pen, { x, y, s = 1, draai: g = 0 }: BoorkernOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak(rh(-9, -86, 18, 86, 5), 'wit', { op: 0.75 });
    (['#9B6440', '#C8945F', '#84502F', '#DDAF72', '#6C3F28'] as const).forEach((k, i) =>
      pen.vlak(rh(-6, -80 + i * 16, 12, 15.4, i ? 0 : 2), k),
    );
    pen.vlak(rh(-11, -90, 22, 8, 3), 'opleiding');
    pen.licht(rh(-6, -82, 3, 78), 0.5);
  });
}

export interface LantaarnOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  l?: number | undefined;
}
/** A lamp on a cord, with its glow. */
export function lantaarn(pen: Pen, { x, y, l = 30 }: LantaarnOpties): void {
  pen.lijn(seg([x, y - l], [x, y]), 'donker', 2.4);
  pen.vlak(ell(x, y + 12, 34), 'zon', { op: 0.28 });
  pen.vlak(`M${x - 12} ${y + 16}L${x - 7} ${y}H${x + 7}L${x + 12} ${y + 16}Z`, 'donker');
  pen.vlak(`M${x - 8} ${y + 16}H${x + 8}C${x + 8} ${y + 27} ${x - 8} ${y + 27} ${x - 8} ${y + 16}Z`, 'zon');
}

export interface MolshoopOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the light. */
  licht?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** A molehill. */
export function molshoop(
  pen: Pen,
  { x, y, s = 1, kleur = '#84502F', licht = '#9B6440', inhoud }: MolshoopOpties,
): void {
  pen.groep({ x, y, s }, () => {
    inhoud?.();
    pen.vlak('M-34 2C-28 -14 -16 -18 -6 -16C4 -22 22 -16 34 2Z', kleur);
    pen.vlak('M-22 -4C-16 -12 -10 -13 -4 -11C2 -15 10 -12 14 -7C4 -9 -10 -8 -22 -4Z', licht);
  });
}
