import { finish } from './drafts';
import { hashOf } from './hash';
import { merge } from './merge';
import type { Gesprek } from './model';

/** What stands here under the same id with other words gets an id that follows from its own words. */
function renamed<T extends { id: string }>(outside: readonly T[], here: readonly T[]): T[] {
  const known = new Map(here.map((x) => [x.id, x]));
  const same = (a: T, b: T): boolean =>
    Object.entries(a).every(([key, value]) => {
      return JSON.stringify(value) === JSON.stringify(b[key as keyof T]);
    });
  return outside.map((x) => {
    const other = known.get(x.id);
    return !other || same(x, other) ? x : { ...x, id: hashOf(JSON.stringify(Object.entries(x).sort())) };
  });
}

/**
 * A copy from outside, as it may be joined with the one that is here. A file that somebody changed by hand has other words under
 * an id that is known: joined as it is one of the two would be lost, so both stay.
 */
export const apart = (outside: Gesprek, here: Gesprek): Gesprek => ({
  ...outside,
  notities: renamed(outside.notities, here.notities),
  afspraken: renamed(outside.afspraken, here.afspraken),
  ...(outside.briefjes && { briefjes: renamed(outside.briefjes, here.briefjes ?? []) }),
});

/**
 * A conversation that is here, with what a copy from outside says besides. A file holds half typed words as notes: those
 * are no other words where they are still half typed.
 */
export const joinOutside = (here: Gesprek, outside: Gesprek): Gesprek => merge(here, apart(outside, finish(here)));
