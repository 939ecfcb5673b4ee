import { merge } from './merge';
import type { Gesprek } from './model';

/** Not through arguments: there may be more of them than a call can have. */
export const highest = (numbers: readonly number[]): number => numbers.reduce((most, n) => Math.max(most, n), 0);
/** The next number in the order of entry, and of the counter of fields. */
export const nextEntry = (g: Gesprek): number => highest([...g.notities, ...g.afspraken].map((x) => x.volg)) + 1;
/** The next number of the counter that fields and drafts are ordered by. */
export const nextTick = (g: Gesprek): number =>
  highest([...Object.values(g.velden), ...g.concepten].map((x) => x.klok)) + 1;
/** Every version that is here of a note or an agreement. */
export const versions = (all: readonly { id: string; stam: string }[], stam: string): string[] =>
  all.filter((x) => x.stam === stam).map((x) => x.id);

/** Merging with what is new keeps the order of the sets fixed and drops what was replaced. */
export const extend = (g: Gesprek, part: Partial<Gesprek>): Gesprek =>
  merge(g, {
    ...g,
    notities: [],
    briefjes: undefined,
    afspraken: [],
    vervallen: [],
    concepten: [],
    velden: {},
    ...part,
  });
