const PLACE_NUMBER = /^([a-z0-9.-]+)-[a-z]*\d{1,4}$/i;

/**
 * Is the whole query the number of a place in a document: T3-07, W1.4-O2, L6-V3? To the index that is one word, whatever is in it.
 * @param stems what ids of items begin with, up to the hyphen, in lower case
 */
export function isPlaceNumber(query: string, stems: ReadonlySet<string>): boolean {
  const [, stem = ''] = PLACE_NUMBER.exec(query) ?? [];
  return stems.has(stem.toLowerCase());
}
