/** What a record is filed under: facet → values. */
export type Filing = Readonly<Record<string, readonly string[]>>;
/** Facets of all records as they travel: small, because every first query fetches them. */
export interface FacetFile {
  /** What every id begins with, and how long the rest of it is. */
  voor: string;
  lengte: number;
  /** The rest of every id, as far as it tells one from another, one after another. */
  ids: string;
  /** Facet → value → places in `ids`, each as its distance to the one before. */
  lijsten: Record<string, Record<string, number[]>>;
}
/** Facets of all records, to look things up in. */
export interface FacetIndex {
  /** Ids of the records filed under a value. */
  withFacet: (facet: string, value: string) => ReadonlySet<string>;
  /** An id as it is known here. */
  shorten: (id: string) => string;
  /** Values of a facet. */
  facetValues: (facet: string) => readonly string[];
}

/**
 * Packs the facets of all records. Records that are filed alike stand side by side, so that the places pack well.
 * @param records id of every record in the index, all of one form (`language_hash`), with what it is filed under
 * @throws Error when ids differ in form
 */
export function packFacets(records: ReadonlyMap<string, Filing>): FacetFile {
  const key = (id: string): string => JSON.stringify(records.get(id)) + id;
  const ids = [...records.keys()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const voor = ids[0]?.replace(/[^_]*$/, '') ?? '';
  const odd = ids.find((id) => !id.startsWith(voor) || id.length !== ids[0]!.length);
  if (odd)
    throw new Error(`Het kenmerk „${odd}” in de zoekindex heeft een andere vorm dan „${ids[0]}”. Pas facets.ts aan.`);
  const rest = ids.map((id) => id.slice(voor.length));
  const lengte = tellingLength(rest);
  return { voor, lengte, ids: rest.map((id) => id.slice(0, lengte)).join(''), lijsten: placesOf(ids, records) };
}

/** How many letters tell all of them apart. */
function tellingLength(ids: readonly string[]): number {
  let length = 1;
  while (length < (ids[0]?.length ?? 0) && new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length++;
  return length;
}

function placesOf(ids: readonly string[], records: ReadonlyMap<string, Filing>): FacetFile['lijsten'] {
  const lists: FacetFile['lijsten'] = {};
  const last = new Map<string, number>();
  ids.forEach((id, place) => {
    for (const [facet, values] of Object.entries(records.get(id)!))
      for (const value of new Set(values)) {
        ((lists[facet] ??= {})[value] ??= []).push(place - (last.get(`${facet}=${value}`) ?? 0));
        last.set(`${facet}=${value}`, place);
      }
  });
  return lists;
}

/** The reverse of `packFacets`, with ids as long as tells them apart. */
export function readFacets({ voor, lengte, ids, lijsten }: FacetFile): FacetIndex {
  const id = (place: number): string => voor + ids.slice(place * lengte, (place + 1) * lengte);
  return {
    shorten: (long) => long.slice(0, voor.length + lengte),
    facetValues: (facet) => Object.keys(lijsten[facet] ?? {}),
    withFacet(facet, value) {
      let place = 0;
      return new Set((lijsten[facet]?.[value] ?? []).map((step) => id((place += step))));
    },
  };
}
