import { EVERYTHING, FACETS, toggle, type Entry, type Facet, type Selection } from './selection';
import { tally } from './tally';

/** One thing that is on, as it stands in the row of chips. */
export type Chip =
  | { kind: 'woord'; word: string }
  | { kind: 'jaar'; from: number | undefined; to: number | undefined }
  | { kind: Facet; value: string };

/** Everything that is on, in the order of the facets. */
export function chipsOf({ q, from, to, chosen }: Selection): Chip[] {
  return [
    ...(q.trim() ? [{ kind: 'woord' as const, word: q.trim() }] : []),
    ...FACETS.flatMap((kind) => chosen[kind].map((value) => ({ kind, value }))),
    ...(from !== undefined || to !== undefined ? [{ kind: 'jaar' as const, from, to }] : []),
  ];
}

/** The selection without one chip. */
export function without(selection: Selection, chip: Chip): Selection {
  if (chip.kind === 'woord') return { ...selection, q: EVERYTHING.q };
  if (chip.kind === 'jaar') return { ...selection, from: undefined, to: undefined };
  return toggle(selection, chip.kind, chip.value);
}

/**
 * When nothing is found: the chip whose removal brings back most, with what it then shows.
 * @param hasWords does a finding hold words? Asked per selection, since the words themselves may be what has to go.
 * @returns undefined when taking one away brings back nothing
 */
export function bestRemoval(
  entries: readonly Entry[],
  selection: Selection,
  hasWords: (selection: Selection) => (id: string) => boolean,
): { chip: Chip; count: number } | undefined {
  const tried = chipsOf(selection).map((chip) => {
    const rest = without(selection, chip);
    return { chip, count: tally(entries, rest, hasWords(rest)).shown.size };
  });
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    undefined,
  );
  return best;
}
