/** What a record is filed under: facet → values. */
export type Filing = Readonly<Record<string, readonly string[]>>;
/** Facets of all records as they travel: small, because every first query fetches them. */
export interface FacetFile {
  /** What every id begins with, and how long the rest of it is. */
  voor: string;
  lengte: number;
  /** The rest of every id, one after another. */
  ids: string;
  /** Facet → value → places in `ids`, each as its distance to the one before. */
  lijsten: Record<string, Record<string, number[]>>;
}
/** Facets of all records, to look things up in. */
export interface FacetIndex {
  /** Ids of the records filed under a value. */
  withFacet: (facet: string, value: string) => ReadonlySet<string>;
  /** Values of a facet. */
  facetValues: (facet: string) => readonly string[];
}

/**
 * Packs the facets of all records.
 * @param records id of every record in the index, all of one form (`language_hash`), with what it is filed under
 * @throws Error when ids differ in form
 */
export function packFacets(records: ReadonlyMap<string, Filing>): FacetFile {
  const ids = [...records.keys()].sort();
  const voor = ids[0]?.replace(/[^_]*$/, '') ?? '';
  const lengte = (ids[0]?.length ?? 0) - voor.length;
  const odd = ids.find((id) => !id.startsWith(voor) || id.length !== voor.length + lengte);
  if (odd)
    throw new Error(`Het kenmerk „${odd}” in de zoekindex heeft een andere vorm dan „${ids[0]}”. Pas facets.ts aan.`);
  const lijsten: FacetFile['lijsten'] = {};
  const last = new Map<string, number>();
  ids.forEach((id, place) => {
    for (const [facet, values] of Object.entries(records.get(id)!))
      for (const value of new Set(values)) {
        ((lijsten[facet] ??= {})[value] ??= []).push(place - (last.get(`${facet}=${value}`) ?? 0));
        last.set(`${facet}=${value}`, place);
      }
  });
  return { voor, lengte, ids: ids.map((id) => id.slice(voor.length)).join(''), lijsten };
}

/** The reverse of `packFacets`. */
export function readFacets({ voor, lengte, ids, lijsten }: FacetFile): FacetIndex {
  const id = (place: number): string => voor + ids.slice(place * lengte, (place + 1) * lengte);
  return {
    facetValues: (facet) => Object.keys(lijsten[facet] ?? {}),
    withFacet(facet, value) {
      let place = 0;
      return new Set((lijsten[facet]?.[value] ?? []).map((step) => id((place += step))));
    },
  };
}
