/** What a record is filed under: facet → values. */
export type Vakken = Readonly<Record<string, readonly string[]>>;
/** Facets of all records as they travel: small, because every first query fetches them. */
export interface Facettenbestand {
  /** What every id begins with, and how long the rest of it is. */
  voor: string;
  lengte: number;
  /** The rest of every id, one after another. */
  ids: string;
  /** Facet → value → places in `ids`, each as its distance to the one before. */
  lijsten: Record<string, Record<string, number[]>>;
}
/** Facets of all records, to look things up in. */
export interface Facetten {
  /** Ids of the records filed under a value. */
  met(facet: string, waarde: string): ReadonlySet<string>;
  /** Values of a facet. */
  waarden(facet: string): readonly string[];
}

/**
 * Packs the facets of all records.
 * @param records id of every record in the index, all of one form (`taal_hash`), with what it is filed under
 * @throws Error when ids differ in form
 */
export function pakFacetten(records: ReadonlyMap<string, Vakken>): Facettenbestand {
  const ids = [...records.keys()].sort();
  const voor = ids[0]?.replace(/[^_]*$/, '') ?? '';
  const lengte = (ids[0]?.length ?? 0) - voor.length;
  const vreemd = ids.find((id) => !id.startsWith(voor) || id.length !== voor.length + lengte);
  if (vreemd)
    throw new Error(
      `Het kenmerk „${vreemd}” in de zoekindex heeft een andere vorm dan „${ids[0]}”. Pas facetten.ts aan.`,
    );
  const lijsten: Facettenbestand['lijsten'] = {};
  const laatste = new Map<string, number>();
  ids.forEach((id, plaats) => {
    for (const [facet, waarden] of Object.entries(records.get(id)!))
      for (const waarde of new Set(waarden)) {
        ((lijsten[facet] ??= {})[waarde] ??= []).push(plaats - (laatste.get(`${facet}=${waarde}`) ?? 0));
        laatste.set(`${facet}=${waarde}`, plaats);
      }
  });
  return { voor, lengte, ids: ids.map((id) => id.slice(voor.length)).join(''), lijsten };
}

/** The reverse of `pakFacetten`. */
export function leesFacetten({ voor, lengte, ids, lijsten }: Facettenbestand): Facetten {
  const id = (plaats: number): string => voor + ids.slice(plaats * lengte, (plaats + 1) * lengte);
  return {
    waarden: (facet) => Object.keys(lijsten[facet] ?? {}),
    met(facet, waarde) {
      let plaats = 0;
      return new Set((lijsten[facet]?.[waarde] ?? []).map((stap) => id((plaats += stap))));
    },
  };
}
