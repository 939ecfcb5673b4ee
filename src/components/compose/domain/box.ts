import type { Vak } from '../../praatplaat/tekening/meter';

/** The middle of a box, in units of its canvas. */
export const middle = ({ x, y, w, h }: Vak): readonly [number, number] => [x + w / 2, y + h / 2];
/** Where something stands on the ground: the middle of its lower edge. */
export const foot = ({ x, y, w, h }: Vak): readonly [number, number] => [x + w / 2, y + h];
/** Surface in square units of the canvas. */
export const area = ({ w, h }: Vak): number => w * h;

/** Do two boxes share any surface? */
export const overlaps = (a: Vak, b: Vak): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Does a point lie in a box, or at most `margin` units beside it? */
export const contains = ({ x, y, w, h }: Vak, [px, py]: readonly [number, number], margin = 0): boolean =>
  px >= x - margin && px <= x + w + margin && py >= y - margin && py <= y + h + margin;
