/** The facets of the evidence table, by the name they have in the address, in the order in which they stand on the page. */
export const FACETS = ['waarde', 'gevonden', 'niveau', 'letop', 'soort', 'bron'] as const;
export type Facet = (typeof FACETS)[number];

/** A finding as the filter sees it. */
export interface Entry {
  id: string;
  /** What it has of each facet: a value's number, a slug of a source, … */
  has: Readonly<Record<Facet, readonly string[]>>;
  /** Years of its sources. */
  years: readonly number[];
  /** Its place when the table is sorted by a column, from 0. */
  rank: Readonly<Record<SortKey, number>>;
}

/** What can be sorted by. */
export const SORT_KEYS = ['waarde', 'bevinding', 'bron', 'jaar', 'gevonden'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sort {
  key: SortKey;
  down: boolean;
}

/** The ways in which the table is shown. */
export const VIEWS = ['tabel', 'matrix', 'per-waarde'] as const;
export type View = (typeof VIEWS)[number];

/** What a visitor asks of the table. */
export interface Selection {
  /** Words that have to stand in the finding, as typed. */
  q: string;
  /** First and last year; absent when the row of years is open on that side. */
  from?: number | undefined;
  to?: number | undefined;
  chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** The whole state of the page, as it stands in the address. */
export interface State {
  selection: Selection;
  view: View;
  sort: Sort;
}

const NOTHING_CHOSEN = Object.fromEntries(FACETS.map((f) => [f, []])) as unknown as Selection['chosen'];
/** Everything is shown. */
export const EVERYTHING: Selection = { q: '', chosen: NOTHING_CHOSEN };
/** As the page is before anybody asked anything. */
export const AT_REST: State = { selection: EVERYTHING, view: 'tabel', sort: { key: 'waarde', down: false } };

/** Puts a value of a facet on or off. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  const now = selection.chosen[facet];
  const next = now.includes(value) ? now.filter((v) => v !== value) : [...now, value];
  return { ...selection, chosen: { ...selection.chosen, [facet]: next } };
}

/** Is anything left out? */
export const isFiltered = ({ q, from, to, chosen }: Selection): boolean =>
  Boolean(q.trim()) || from !== undefined || to !== undefined || FACETS.some((f) => chosen[f].length > 0);

/** Sorts by a column: up first, and down when it was sorted up already. */
export const sortBy = (now: Sort, key: SortKey): Sort => ({ key, down: now.key === key && !now.down });

/** Entries in the order of a sort; what is equal keeps the order of the table. */
export function sorted<T extends Pick<Entry, 'rank'>>(entries: readonly T[], { key, down }: Sort): T[] {
  const way = down ? -1 : 1;
  return [...entries].sort((a, b) => way * (a.rank[key] - b.rank[key]) || a.rank.waarde - b.rank.waarde);
}
