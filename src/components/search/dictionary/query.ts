/** How a word that is looked up relates to the word that was typed. */
export type Relation = 'self' | 'form' | 'part' | 'synonym';

/** A word to ask the index for. */
export interface Lookup {
  word: string;
  relation: Relation;
  /** Between 0 and 1: how much a hit on this word counts. */
  weight: number;
}

/** A word of the query as it was read, with everything that is looked up for it. */
export interface QueryTerm {
  word: string;
  lookups: Lookup[];
}

/**
 * How a query names a page: nothing else than its name, its name among other words, a looser search word that leads
 * to it, only a part of its name (`tekort`), or a word near in meaning to its name.
 */
export type Naming = 'exact' | 'among' | 'signpost' | 'part' | 'near';
/** From the strongest way to name a page to the weakest. */
export const NAMINGS: readonly Naming[] = ['exact', 'among', 'signpost', 'part', 'near'];

/** What kind of answer a question asks for. */
export type AsksFor = 'meaning' | 'moment' | 'evidence';

/** A word that was read as another. */
export interface Correction {
  from: string;
  to: string;
}

/** A query, understood. */
export interface Query {
  terms: QueryTerm[];
  /** Slugs of terms of the glossary that the query names. */
  named: { slug: string; naming: Naming }[];
  /** Was it read as one number or address, looked up as it stands? When it only may be one, words are read where nothing is found. */
  asNumber?: 'sure' | 'maybe';
  asksFor?: AsksFor;
  /** Does it ask this of samen opleiden as a whole? */
  ofWholeSubject?: boolean;
  corrections: Correction[];
  /** The whole query as it was read. */
  readAs: string;
}
