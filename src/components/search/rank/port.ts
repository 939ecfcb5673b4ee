/** What the index must be able to do; a fake in a test. */
export interface Index {
  /** Records with this one word: id → score. */
  search: (word: string) => Promise<ReadonlyMap<string, number>>;
  /** Where this one word stands among the words by which a record is asked for: id → places. */
  asked: (word: string) => Promise<ReadonlyMap<string, readonly number[]>>;
  /** Ids of all records with this value of a facet. */
  withFacet: (facet: string, value: string) => ReadonlySet<string>;
  /** All values of a facet. */
  facetValues: (facet: string) => readonly string[];
}
