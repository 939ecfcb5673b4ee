/** The facets of search, as they stand in the address and in the index. */
export const FACETS = ['soort', 'thema', 'sector', 'jaar'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked: the whole state of the search page. */
export interface SearchState {
  q: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads the state from an address: `?q=tekort&soort=begrip&jaar=2017`. */
export function fromAddress(query: string): SearchState {
  const p = new URLSearchParams(query);
  return {
    q: (p.get('q') ?? '').slice(0, 200),
    chosen: Object.fromEntries(FACETS.map((f) => [f, [...new Set(p.getAll(f))]])) as unknown as SearchState['chosen'],
  };
}

/** The address of a state; empty when nothing is asked. */
export function toAddress({ q, chosen }: SearchState): string {
  const p = new URLSearchParams();
  if (q) p.set('q', q);
  for (const f of FACETS) for (const value of chosen[f]) p.append(f, value);
  const out = p.toString();
  return out ? `?${out}` : '';
}

/** Puts a value of a facet on or off. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const now = state.chosen[facet];
  const next = now.includes(value) ? now.filter((w) => w !== value) : [...now, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}
