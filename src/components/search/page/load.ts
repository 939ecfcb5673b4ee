import { Dictionary } from '../dictionary/dictionary';
import type { DictionaryFile } from '../dictionary/file';
import { openIndex, type SiteIndex } from '../engine';
import type { FacetFile } from '../facets';
import { FACETS, type Facet } from './address';

/** Facet → value → ids of the records filed under it. */
export type FacetSets = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** All that a search needs, fetched with the first query. */
export interface Loaded {
  index: SiteIndex;
  dictionary: Dictionary;
  /** Number of records. */
  total: number;
  sets: FacetSets;
}

/** Fetches the program, its index and the words of the site. */
export async function load(base: string): Promise<Loaded> {
  const underway = fetch(`${base}zoek/woorden.json`).then((answer) => {
    if (!answer.ok) throw new Error(`woorden.json: ${answer.status}`);
    return answer.json() as Promise<DictionaryFile & { aantal: number; facetten: FacetFile }>;
  });
  const [index, file] = await Promise.all([openIndex(base, underway), underway]);
  return { index, dictionary: new Dictionary(file), total: file.aantal, sets: facetSets(index) };
}

function facetSets(index: SiteIndex): FacetSets {
  const values = (facet: Facet) =>
    index.facetValues(facet).map((value) => [value, index.withFacet(facet, value)] as const);
  return Object.fromEntries(FACETS.map((facet) => [facet, new Map(values(facet))])) as unknown as FacetSets;
}
