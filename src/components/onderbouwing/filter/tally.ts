import { FACETS, type Entry, type Facet, type Selection } from './selection';

/** What a selection shows, and what each choice would show. */
export interface Tally {
  /** Ids of the findings that are shown. */
  shown: ReadonlySet<string>;
  /** How many sources they come from. */
  sources: number;
  /** Per value of a facet: how many findings have it, the other facets kept. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Per year: how many findings have it, the choice of years left aside. */
  years: ReadonlyMap<number, number>;
}

/** Does a finding lie within the chosen years? One of its sources is enough. */
const inYears = ({ years }: Entry, { from, to }: Selection): boolean =>
  years.some((y) => (from === undefined || y >= from) && (to === undefined || y <= to));

const add = <K>(map: Map<K, number>, keys: readonly K[]): void => {
  for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
};

/**
 * Counts in one walk over the findings. One that fails a single facet still counts there: it would be shown if that facet
 * asked for something else.
 * @param hasWords does a finding hold the words that were typed?
 */
export function tally(entries: readonly Entry[], selection: Selection, hasWords: (id: string) => boolean): Tally {
  const shown = new Set<string>();
  const sources = new Set<string>();
  const counts = Object.fromEntries(FACETS.map((f) => [f, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const years = new Map<number, number>();
  for (const entry of entries) {
    if (!hasWords(entry.id)) continue;
    const failed = FACETS.filter((f) => {
      const chosen = selection.chosen[f];
      return chosen.length > 0 && !entry.has[f].some((v) => chosen.includes(v));
    });
    const timely = inYears(entry, selection);
    if (failed.length === 0) add(years, entry.years);
    if (!timely || failed.length > 1) continue;
    for (const facet of FACETS) if (failed.length === 0 || failed[0] === facet) add(counts[facet], entry.has[facet]);
    if (failed.length > 0) continue;
    shown.add(entry.id);
    for (const source of entry.has.bron) sources.add(source);
  }
  return { shown, sources: sources.size, counts, years };
}

/**
 * May a value without research stay in sight, to invite? Sources, years and words say nothing of it: only another value or
 * level hides it, or that nothing at all is found.
 */
export function invites({ chosen }: Selection, { shown }: Tally): (nr: string, level: string) => boolean {
  const asked = (facet: Facet, value: string) => !chosen[facet].length || chosen[facet].includes(value);
  return (nr, level) => asked('waarde', nr) && asked('niveau', level) && (shown.size > 0 || chosen.waarde.includes(nr));
}
