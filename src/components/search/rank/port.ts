/** What the index must be able to do; a fake in a test. */
export interface Index {
  /** Records with this one word: id → score. */
  search: (word: string) => Promise<ReadonlyMap<string, number>>;
  /** Ids of all records with this value of a facet. */
  withFacet: (facet: string, value: string) => ReadonlySet<string>;
  /** All values of a facet. */
  facetValues: (facet: string) => readonly string[];
}
