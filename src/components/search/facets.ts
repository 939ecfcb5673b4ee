/** What a record is filed under: facet → values. */
export type Filing = Readonly<Record<string, readonly string[]>>;
/**
 * Facets of all records as they travel: small, because every first query fetches them.
 * Facet → value → numbers of records, each as its distance to the one before.
 */
export type FacetFile = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
/** Facets of all records, to look things up in. */
export interface FacetIndex {
  /** Ids of the records filed under a value. */
  withFacet: (facet: string, value: string) => ReadonlySet<string>;
  /** Values of a facet. */
  facetValues: (facet: string) => readonly string[];
}

/** Records that are filed alike side by side: so their numbers pack well. */
export function inFilingOrder<R>(records: readonly R[], filing: (record: R) => Filing): R[] {
  const keys = new Map(records.map((record) => [record, JSON.stringify(filing(record))]));
  return [...records].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
}

/**
 * Packs the facets of all records.
 * @param filings what each record is filed under, by its number
 */
export function packFacets(filings: readonly Filing[]): FacetFile {
  const lists: Record<string, Record<string, number[]>> = {};
  const last = new Map<string, number>();
  filings.forEach((filing, number) => {
    for (const [facet, values] of Object.entries(filing))
      for (const value of new Set(values)) {
        ((lists[facet] ??= {})[value] ??= []).push(number - (last.get(`${facet}=${value}`) ?? 0));
        last.set(`${facet}=${value}`, number);
      }
  });
  return lists;
}

/** The reverse of `packFacets`; each list is unpacked when it is first asked for. */
export function readFacets(file: FacetFile): FacetIndex {
  const kept = new Map<readonly number[], ReadonlySet<string>>();
  const unpack = (steps: readonly number[]): ReadonlySet<string> => {
    let number = 0;
    return new Set(steps.map((step) => String((number += step))));
  };
  return {
    facetValues: (facet) => Object.keys(file[facet] ?? {}),
    withFacet(facet, value) {
      const steps = file[facet]?.[value] ?? [];
      const ids = kept.get(steps) ?? unpack(steps);
      kept.set(steps, ids);
      return ids;
    },
  };
}
