import type { Hit } from '../rank/search';
import { FACETS, type Facet, type SearchState, type Years } from './address';
import type { FacetSets } from './load';

type Asked = Pick<SearchState, 'chosen' | 'years'>;
type Chosen = SearchState['chosen'];

/** A value of a facet, with how many hits it leaves. */
export interface FacetCount {
  value: string;
  count: number;
  on: boolean;
}

const fits = (id: string, facet: Facet, chosen: Chosen, sets: FacetSets): boolean =>
  !chosen[facet].length || chosen[facet].some((value) => sets[facet].get(value)?.has(id));

/** Is a record of a year in this range? Typed the wrong way round, the two years mean the same. */
function inYears(id: string, { vanaf = -Infinity, tot = Infinity }: Years, sets: FacetSets): boolean {
  if (vanaf === -Infinity && tot === Infinity) return true;
  const [first, last] = vanaf <= tot ? [vanaf, tot] : [tot, vanaf];
  return [...sets.jaar].some(([year, ids]) => Number(year) >= first && Number(year) <= last && ids.has(id));
}

/** Hits that fit what is chosen, in each facet and in the years. */
export const chosenHits = (hits: readonly Hit[], { chosen, years }: Asked, sets: FacetSets): Hit[] =>
  hits.filter(({ id }) => FACETS.every((facet) => fits(id, facet, chosen, sets)) && inYears(id, years, sets));

/** Counts per value among the hits that the other facets leave: years from late to early, the rest from many to few. */
export function countFacet(
  facet: Facet,
  hits: readonly Hit[],
  { chosen, years }: Asked,
  sets: FacetSets,
): FacetCount[] {
  const left = hits.filter(
    ({ id }) => FACETS.every((other) => other === facet || fits(id, other, chosen, sets)) && inYears(id, years, sets),
  );
  const order = (a: FacetCount, b: FacetCount): number =>
    facet === 'jaar' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value, 'nl');
  return [...sets[facet]]
    .map(([value, ids]) => ({
      value,
      count: left.filter(({ id }) => ids.has(id)).length,
      on: chosen[facet].includes(value),
    }))
    .filter(({ count, on }) => count || on)
    .sort(order);
}
