import { joined } from '../dutch/fold.ts';
import type { Lookup } from './query.ts';

const PLACE_NUMBER = /^([a-z0-9.-]+)-[a-z]*\d{1,4}$/i;
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+[a-z0-9]/i;
/** What longer numbers count that begin like the one that was asked for. */
const LONGER = 0.3;

/** The one word by which the index knows a DOI, whatever signs stand in it. */
export const doiWord = (doi: string): string => `doi${joined(doi)}`;

/**
 * What to look up for a query that is the number of a place in a document (T3-07, W1.4-O2) or holds a DOI: to the index each is
 * one word, whatever is in it.
 * @param stems what ids of items begin with, up to the hyphen, in lower case
 */
export function exactLookups(query: string, stems: ReadonlySet<string>): Lookup[] | undefined {
  const doi = DOI.exec(query)?.[0];
  if (doi) return [{ word: doiWord(doi), relation: 'self', weight: 1 }];
  const [, stem = ''] = PLACE_NUMBER.exec(query) ?? [];
  if (!stems.has(stem.toLowerCase())) return undefined;
  return [
    { word: `"${query}"`, relation: 'self', weight: 1 },
    { word: query, relation: 'self', weight: LONGER },
  ];
}
