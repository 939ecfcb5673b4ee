import { Dictionary } from '../dictionary/dictionary';
import { openIndex, type SiteIndex } from '../engine/engine';
import { fromWire, type WireFile } from '../wire';
import { FACETS, type Facet } from './address';

/** Facet → value → ids of the records filed under it. */
export type FacetSets = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** All that a search needs beside the parts of the index it asks for. */
export interface Loaded {
  index: SiteIndex;
  dictionary: Dictionary;
  sets: FacetSets;
}

let underway: Promise<Loaded> | undefined;

/** Fetches the words of the site, once; after a failure anew. */
export function load(base: string): Promise<Loaded> {
  underway ??= fetchWords(base);
  underway.catch(() => (underway = undefined));
  return underway;
}

async function fetchWords(base: string): Promise<Loaded> {
  const answer = await fetch(`${base}zoek/woorden.json`);
  if (!answer.ok) throw new Error(`woorden.json: ${answer.status}`);
  const file = fromWire((await answer.json()) as WireFile);
  const index = openIndex(base, file);
  return { index, dictionary: new Dictionary(file), sets: facetSets(index) };
}

function facetSets(index: SiteIndex): FacetSets {
  const values = (facet: Facet) =>
    index.facetValues(facet).map((value) => [value, index.withFacet(facet, value)] as const);
  return Object.fromEntries(FACETS.map((facet) => [facet, new Map(values(facet))])) as unknown as FacetSets;
}
