import { joined } from '../dutch/fold.ts';
import { addressIn } from './address.ts';
import { placeNumbers } from './place-number.ts';
import type { Lookup } from './query.ts';
import type { SpokenPlaces } from './spoken-place.ts';

/** The numbers that places of this site have, and how they are said. */
export interface Places {
  /** What ids of items begin with, up to the hyphen, in lower case. */
  stems: ReadonlySet<string>;
  spoken: SpokenPlaces;
}

/** What is looked up as it stands, as one word. */
export interface Exact {
  lookups: Lookup[];
  /** Can nothing else be meant? Else the query is read as words when nothing is found by it. */
  sure: boolean;
}

/** The sign before a DOI may be left out, and so may what follows the number of the publisher. */
const DOI = /\b10\.\d{4,9}(?:\/[^\s"<>]*[a-z0-9])?/i;
const ISBN = /^(?:isbn(?:-?1[03])?:?\s*)?((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dx])$/i;
/** One piece with many figures, as what stands behind the stroke of a DOI. */
const PIECE_OF_DOI = /^(?=(?:\D*\d){6})[a-z0-9][a-z0-9.():_-]{8,}$/i;
/** What longer numbers count that begin like the one that was asked for. */
const LONGER = 0.3;

/** The one word by which the index knows a DOI, whatever signs stand in it. */
export const doiWord = (doi: string): string => `doi${joined(doi)}`;
/** The same for what stands behind the stroke of a DOI, for an ISBN and for an address elsewhere. */
export const endOfDoiWord = (doi: string): string =>
  `doistaart${joined(doi.replace(/^(?:10\.\d+\/)?(?:[a-z]\.)?/i, ''))}`;
/** An ISBN as one word of the index. */
export const isbnWord = (isbn: string): string => `isbn${joined(isbn)}`;
/** An address elsewhere as one word of the index, without what differs between two copies of it. */
export const addressWord = (address: string): string =>
  `adres${joined(address.replace(/^https?:\/\/(?:www\.)?|[?#].*$/gi, ''))}`;

const itself = (word: string, weight = 1): Lookup => ({ word, relation: 'self', weight });
/** Not what begins like it. */
const whole = (word: string): Lookup => itself(`"${word}"`);

/**
 * What to look up for a query that is the number of a place in a document (T3-07, W1.4-O2), an address, an ISBN, or holds a
 * DOI: to the index each is one word, whatever is in it.
 */
export function exactLookups(query: string, places: Places): Exact | undefined {
  const doi = DOI.exec(query)?.[0];
  if (doi) return { lookups: [itself(doiWord(doi))], sure: doi.includes('/') };
  const isbn = ISBN.exec(query)?.[1];
  if (isbn) return { lookups: [whole(isbnWord(isbn))], sure: true };
  return exactPlace(query, places) ?? exactAddress(query, places);
}

function exactPlace(query: string, places: Places): Exact | undefined {
  const found = placeNumbers(query, places.stems, places.spoken);
  if (!found) return undefined;
  const [first = ''] = found.numbers;
  return {
    lookups: [...found.numbers.map(whole), itself(first, LONGER)],
    sure: found.asWritten,
  };
}

/** An address: the place its last part names, else the page of a source; a piece of a DOI. */
function exactAddress(query: string, places: Places): Exact | undefined {
  const address = addressIn(query);
  if (address)
    return (
      (address.place && exactPlace(address.place, places)) || {
        lookups: [whole(addressWord(query))],
        sure: false,
      }
    );
  return PIECE_OF_DOI.test(query) ? { lookups: [whole(endOfDoiWord(query))], sure: false } : undefined;
}
