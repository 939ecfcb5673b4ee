import type { Lamp, Sign } from './spotlight';
import type { Metingen, Vak } from './tekening/meter';

/** Room round lettering that stands on a thing, in units. */
const OM = 5;
const ligtIn = (a: Vak, b: Vak): boolean =>
  a.x >= b.x - 2 && a.y >= b.y - 2 && a.x + a.w <= b.x + b.w + 2 && a.y + a.h <= b.y + b.h + 2;

/** Every sign of a drawing, numbered discs and lettering on things included, as boxes on the canvas of 1600 × 1000. */
export function signsFrom({ opschriften, plekken, teksten }: Metingen): Sign[] {
  const schijven = plekken.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
  const borden: Vak[] = [...opschriften, ...schijven];
  const los = teksten
    .filter((t) => !borden.some((b) => ligtIn(t, b)))
    .map(({ x, y, w, h }) => ({ x: x - OM, y: y - OM, w: w + 2 * OM, h: h + 2 * OM }));
  return [...borden, ...los].map(({ x, y, w, h }) => [
    Math.round(x) - 1,
    Math.round(y) - 1,
    Math.round(w) + 2,
    Math.round(h) + 2,
  ]);
}

/** Every lamp and lit window of a drawing, on the same canvas. */
export const lampsFrom = ({ lampen }: Metingen): Lamp[] =>
  lampen.map(({ x, y, r }) => [Math.round(x), Math.round(y), Math.round(r)]);
