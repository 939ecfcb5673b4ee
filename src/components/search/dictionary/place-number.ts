/** The number of a place in a document: T3-07, W1.4-O2, L6-V3. */
const PLACE_NUMBER = /^[a-z]{1,2}\d?(?:\.\d)?-[a-z]?\d{1,3}$/i;

/** Is the whole query the number of a place? To the index that is one word, whatever is in it. */
export const isPlaceNumber = (query: string): boolean => PLACE_NUMBER.test(query);
