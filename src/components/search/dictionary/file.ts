import type { SpokenPlaces } from './spoken-place.ts';

/** What the build knows about words: sent to the visitor once, with the first query. */
export interface DictionaryFile {
  /** Every word of the site, folded, sorted, each as `<letters shared with the previous word><rest>`, joined by spaces. */
  woorden: string;
  /** Rows of forms that no rule derives, and rows of words near in meaning; words of a row joined by spaces. */
  vormen: readonly string[];
  naast: readonly string[];
  /** Terms of the glossary: slug, then every word for it, the term itself first. */
  begrippen: [slug: string, ...names: string[]][];
  /** Looser search words that lead to a term: word → slug. */
  wegwijzers: Record<string, string>;
  /** What ids of items begin with, up to the hyphen, joined by spaces: `TS T1 W1.4`. */
  vindplaatsen: string;
  /** How places are said aloud. */
  gezegd: SpokenPlaces;
}

/** Writes sorted words shorter: each word keeps only what differs from the one before. */
export function packWords(list: readonly string[]): string {
  let previous = '';
  return [...new Set(list)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(9, word.length, previous.length) && word[shared] === previous[shared]) shared++;
      previous = word;
      return shared + word.slice(shared);
    })
    .join(' ');
}

/** The reverse of `packWords`. */
export function unpackWords(packed: string): string[] {
  let previous = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((piece) => (previous = previous.slice(0, Number(piece[0])) + piece.slice(1)));
}
