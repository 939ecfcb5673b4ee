import { compoundParts } from '../dutch/compound.ts';
import { relatedForms } from '../dutch/forms.ts';
import { allNearWords, nearWords } from '../dutch/near.ts';
import { stem } from '../dutch/stem.ts';
import { nearestWord } from './spelling.ts';

/** All words of the site, and what may be said of another word beside them. */
export class WordList {
  /** Sorted. */
  readonly all: readonly string[];
  readonly #set: ReadonlySet<string>;
  readonly #byStem = new Map<string, string[]>();
  /** Words that are no slip: those of the site, and those with a neighbour on it. */
  readonly #readable: readonly string[];

  /** @param sorted every word of the site, folded */
  constructor(sorted: readonly string[]) {
    this.all = sorted;
    this.#set = new Set(sorted);
    for (const word of sorted) this.#byStem.set(stem(word), [...this.sameStem(word), word]);
    this.#readable = [...sorted, ...[...allNearWords()].filter((w) => !this.#set.has(w))];
  }

  has = (word: string): boolean => this.#set.has(word);

  /** Does a word of the site begin like this? The index finds those by itself. */
  knows(word: string): boolean {
    return this.has(word) || (word.length > 2 && Boolean(this.all[this.#firstFrom(word)]?.startsWith(word)));
  }

  /** Words of the site with the same stem. */
  sameStem(word: string): readonly string[] {
    return this.#byStem.get(stem(word)) ?? [];
  }

  /** Words of the site that are another form of this one. */
  forms(word: string): string[] {
    return [...new Set([...relatedForms(word).filter(this.has), ...this.sameStem(word)])].filter((v) => v !== word);
  }

  /** Words of the site near in meaning to this one. */
  near(word: string): string[] {
    return nearWords(word).filter(this.has);
  }

  /** Is a word no slip: does the site have it, a form of it, a neighbour in meaning, or all its parts? */
  understands(word: string): boolean {
    if (this.knows(word) || /^\d+$/.test(word) || this.forms(word).length || this.near(word).length) return true;
    // A slip of one letter is likelier than a compound that nobody wrote down here.
    return compoundParts(word, this.has).length > 0 && !this.correct(word, 1);
  }

  /**
   * A word of the site for something that is none.
   * @param atMost how many slips may lie between
   */
  correct(word: string, atMost = 2): string | undefined {
    return this.has(word) ? word : nearestWord(word, this.#readable, atMost);
  }

  #firstFrom(word: string): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
