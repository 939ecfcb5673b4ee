import { type Kleur } from './palet.ts';
import { type Pen } from './pen.ts';
import { type Plek } from './soorten.ts';
import { ell, poly, type Pad, type Punt, punt } from './vorm.ts';

export interface ZonOpties {
  /** Middle of the sun. */
  x: number;
  y: number;
  /** Rings of light from the outside in: radius in units, opacity (1 where it is left out). */
  gloed: readonly (readonly [straal: number, op?: number])[];
}
/** The low sun with its glow: the one big light of a plate. */
export function zon(pen: Pen, { x, y, gloed }: ZonOpties): void {
  for (const [straal, op] of gloed) pen.vlak(ell(x, y, straal), 'zon', { op });
}

export interface StralenOpties {
  /** Middle of the light. */
  x: number;
  y: number;
  /** How many. */
  n: number;
  /** Radius in units where a ray begins and where it ends. */
  binnen: number;
  /** Where it ends. */
  buiten: number;
  /** How much of its room a ray fills, 0 to 1. */
  vul?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
/** Rays of light that go out in all directions. */
export function stralen(
  pen: Pen,
  { x, y, n, binnen, buiten, vul = 0.43, draai: g = 0, kleur = 'zon', op }: StralenOpties,
): void {
  const uit = (i: number, r: number): Punt => punt(x, y, 180 - g - (i / n) * 360, r);
  pen.vlak(
    Array.from({ length: n }, (_, i) =>
      poly([uit(i, binnen), uit(i, buiten), uit(i + vul, buiten), uit(i + vul, binnen)]),
    ).flat(),
    kleur,
    { op },
  );
}

export interface WolkOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
export function wolk(pen: Pen, { x, y, s = 1, kleur = 'wit', op = 1 }: WolkOpties): void {
  pen.groep({ x, y, s }, () =>
    pen.vlak(
      'M-62 0C-74 0 -76 -20 -58 -22C-58 -42 -30 -48 -20 -34C-10 -54 26 -50 28 -30C42 -38 62 -28 56 -14C70 -14 70 0 58 0Z',
      kleur,
      { op },
    ),
  );
}

export interface MeeuwOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function meeuw(pen: Pen, { x, y, s = 1, kleur = 'inkt' }: MeeuwOpties): void {
  pen.lijn(
    `M${x - 14 * s} ${y - 3 * s}Q${x - 7 * s} ${y - 10 * s} ${x} ${y}Q${x + 7 * s} ${y - 10 * s} ${x + 14 * s} ${y - 4 * s}`,
    kleur,
    2.6 * s,
  );
}

export interface DruppelsOpties {
  /** Points it runs through. */
  punten: readonly (readonly [x: number, y: number, s?: number])[];
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** Drops of water. */
export function druppels(pen: Pen, { punten: pts, kleur = 'waterL' }: DruppelsOpties): void {
  const uit: Pad = [];
  for (const [x, y, s = 1] of pts)
    uit.push(
      ['M', x, y - 8 * s],
      ['C', x + 3 * s, y - 3 * s, x + 5 * s, y, x + 5 * s, y + 3 * s],
      ['C', x + 5 * s, y + 9 * s, x - 5 * s, y + 9 * s, x - 5 * s, y + 3 * s],
      ['C', x - 5 * s, y, x - 3 * s, y - 3 * s, x, y - 8 * s],
      ['Z'],
    );
  pen.vlak(uit, kleur);
}
