import type { Vak } from '../../praatplaat/tekening/meter';
import { middle } from './box';

/** As high as a line of reading is on a plate, in units. */
const LINE = 140;

/** Things in the order of reading: line by line, and in a line from left to right. */
export function inReadingOrder<T>(things: readonly T[], boxOf: (thing: T) => Vak | undefined): T[] {
  const placed = things.flatMap((thing) => {
    const box = boxOf(thing);
    return box ? [{ thing, at: middle(box) }] : [];
  });
  const line = (y: number): number => Math.floor(y / LINE);
  return placed
    .sort((a, b) => line(a.at[1]) - line(b.at[1]) || a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ thing }) => thing);
}
