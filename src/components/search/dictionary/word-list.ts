import { compoundParts } from '../dutch/compound.ts';
import { relatedForms } from '../dutch/forms.ts';
import { rowNeighbours } from '../dutch/rows.ts';
import { stem } from '../dutch/stem.ts';
import { AlikeWords } from './alike-words.ts';
import { unpackWords, type DictionaryFile } from './file.ts';
import { grouped, once } from './lazy.ts';
import { nearestWord } from './spelling.ts';

/** Letters at the end of a word by which compounds are kept. */
const END = 4;

/** All words of the site, and what may be said of another word beside them. What takes long is made when it is first asked for. */
export class WordList {
  /** Sorted. */
  readonly #all: readonly string[];
  readonly #set: ReadonlySet<string>;
  readonly #irregular: ReadonlyMap<string, readonly string[]>;
  readonly #near: ReadonlyMap<string, readonly string[]>;
  /** First letter of a stem → stem → words. */
  readonly #stems = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** Words that are no slip: those of the site, and those with a neighbour on it. */
  readonly #readable = new AlikeWords(() => [...new Set([...this.#all, ...this.#near.keys()])]);
  readonly #corrected = new Map<string, string | undefined>();

  constructor({ woorden, vormen, naast }: Pick<DictionaryFile, 'woorden' | 'vormen' | 'naast'>) {
    this.#all = unpackWords(woorden);
    this.#set = new Set(this.#all);
    this.#irregular = rowNeighbours(vormen);
    this.#near = rowNeighbours(naast);
  }

  /** The neighbours in meaning for another form of a word in a row: `bespreekt` for bespreken. */
  readonly #nearByStem = once(() => {
    const out = new Map<string, readonly string[]>();
    for (const [word, others] of this.#near)
      out.set(stem(word), [...new Set([...(out.get(stem(word)) ?? []), ...others])]);
    return out;
  });

  readonly #byEnd = once(() => grouped(this.#all, (word) => word.slice(-END)));

  has = (word: string): boolean => this.#set.has(word);

  /** Does a word of the site begin like this? The index finds those by itself. */
  knows(word: string): boolean {
    return this.has(word) || (word.length > 2 && Boolean(this.#all[this.#firstFrom(word)]?.startsWith(word)));
  }

  /** Words of the site with the same stem. */
  sameStem(word: string): readonly string[] {
    const of = stem(word);
    return this.#stemsFrom(of[0] ?? '').get(of) ?? [];
  }

  /** Words of the site that end in this one, of at least four letters. */
  endingIn(end: string): readonly string[] {
    return (this.#byEnd().get(end.slice(-END)) ?? []).filter((word) => word.endsWith(end));
  }

  /** Stems that begin with this letter, each with its words; participles lose `ge` (see `stem`). */
  #stemsFrom(letter: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#stems.get(letter);
    if (known) return known;
    const words = new Set([...this.#beginning(letter), ...this.#beginning(`ge${letter}`)]);
    const made = grouped([...words].sort(), stem);
    this.#stems.set(letter, made);
    return made;
  }

  #beginning(start: string): readonly string[] {
    return this.#all.slice(this.#firstFrom(start), this.#firstFrom(`${start}\uffff`));
  }

  /** Words of the site that are another form of this one. */
  forms(word: string): string[] {
    const related = [...(this.#irregular.get(word) ?? []), ...relatedForms(word)].filter(this.has);
    return [...new Set([...related, ...this.sameStem(word)])].filter((v) => v !== word);
  }

  /** Does a word of the site begin like this, or is one another form of it? */
  knowsForm(word: string): boolean {
    return this.knows(word) || this.forms(word).length > 0;
  }

  /** Does a reader use this word for what the site calls otherwise? */
  hasNear(word: string): boolean {
    return this.#near.has(word);
  }

  /** Words of the site near in meaning to this one. */
  near(word: string): string[] {
    const rows = this.#near.get(word) ?? (this.has(word) ? [] : (this.#nearByStem().get(stem(word)) ?? []));
    // What the site has only in another form, is looked up in that form.
    const here = rows.flatMap((other) => (this.has(other) ? [other] : this.sameStem(other).slice(0, 1)));
    return [...new Set(here)].filter((other) => other !== word);
  }

  /** Is a word no slip: does the site have it, a form of it, a neighbour in meaning, or all its parts? */
  understands(word: string): boolean {
    if (this.knowsForm(word) || /^\d+$/.test(word) || this.near(word).length) return true;
    // A slip of one letter is likelier than a compound that nobody wrote down here.
    return compoundParts(word, this.has).length > 0 && !this.correct(word, 1);
  }

  /**
   * A word of the site for something that is none.
   * @param atMost how many slips may lie between
   */
  correct(word: string, atMost = 2): string | undefined {
    if (this.has(word)) return word;
    const key = `${word} ${atMost}`;
    if (!this.#corrected.has(key)) this.#corrected.set(key, nearestWord(word, this.#readable, atMost));
    return this.#corrected.get(key);
  }

  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#all[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
