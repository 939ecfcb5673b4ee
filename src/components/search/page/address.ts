import { strangeNames } from '../../browser/strange-names';

/** The facets of search, as they stand in the address and in the index. */
export const FACETS = ['soort', 'thema', 'sector', 'jaar'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked: the whole state of the search page. */
export interface SearchState {
  q: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
  years: Years;
}

/** From which year on, and up to which; either may be left open. */
export interface Years {
  vanaf?: number;
  tot?: number;
}
const ENDS = ['vanaf', 'tot'] as const;

/** A year as it was typed, or nothing. */
export const yearOf = (typed: string | null): number | undefined =>
  /^\d{4}$/.test(typed?.trim() ?? '') ? Number(typed) : undefined;

/** Reads the state from an address: `?q=tekort&soort=begrip&vanaf=2015`. */
export function fromAddress(query: string): SearchState {
  const p = new URLSearchParams(query);
  return {
    q: (p.get('q') ?? '').slice(0, 200),
    chosen: Object.fromEntries(FACETS.map((f) => [f, [...new Set(p.getAll(f))]])) as unknown as SearchState['chosen'],
    years: Object.fromEntries(ENDS.flatMap((end) => (yearOf(p.get(end)) ? [[end, yearOf(p.get(end))]] : []))),
  };
}

/** What an address asks for that no search has: years that are none, and names that mean nothing here. */
export function strangeIn(query: string): string[] {
  const p = new URLSearchParams(query);
  const years = ENDS.flatMap((end) => (p.get(end) && !yearOf(p.get(end)) ? [p.get(end)!] : []));
  return [...years, ...strangeNames(query, ['q', ...FACETS, ...ENDS])];
}

/**
 * A state with only values that exist: an address may be old, or come from elsewhere.
 * @param known per facet its values
 */
export function onlyKnown(
  state: SearchState,
  known: Readonly<Record<Facet, { has: (value: string) => boolean }>>,
): { state: SearchState; strange: string[] } {
  const strange = FACETS.flatMap((facet) => state.chosen[facet].filter((value) => !known[facet].has(value)));
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, state.chosen[facet].filter((value) => known[facet].has(value))]),
  ) as unknown as SearchState['chosen'];
  return { state: strange.length ? { ...state, chosen } : state, strange };
}

/** The address of a state; empty when nothing is asked. */
export function toAddress({ q, chosen, years }: SearchState): string {
  const p = new URLSearchParams();
  if (q) p.set('q', q);
  for (const f of FACETS) for (const value of chosen[f]) p.append(f, value);
  for (const end of ENDS) if (years[end]) p.set(end, String(years[end]));
  const out = p.toString();
  return out ? `?${out}` : '';
}

/** How many filters are on. */
export const filtersOn = ({ chosen, years }: SearchState): number =>
  FACETS.reduce((n, facet) => n + chosen[facet].length, 0) + Object.keys(years).length;

/** Puts a value of a facet on or off. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const now = state.chosen[facet];
  const next = now.includes(value) ? now.filter((w) => w !== value) : [...now, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}
