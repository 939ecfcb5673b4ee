import { sound } from '../dutch/sound.ts';
import { CloseWords } from './close-words.ts';
import { grouped, once } from './lazy.ts';

/** Letters that sound as they are written, in their order: words that sound the same share them. */
const skeleton = (word: string): string => word.replace(/([lmnrbw])\1/g, '$1').replace(/[^lmnrbw]/g, '');

/** Words among which those that look or sound like a typed one are found without looking at all of them. */
export class AlikeWords {
  readonly #close: () => CloseWords;
  readonly #bySkeleton: () => ReadonlyMap<string, readonly string[]>;
  readonly #place: () => ReadonlyMap<string, number>;

  /** @param words asked for when they are first needed */
  constructor(words: () => readonly string[]) {
    this.#close = once(() => new CloseWords(words()));
    this.#bySkeleton = once(() => grouped(words(), skeleton));
    this.#place = once(() => new Map(words().map((word, i) => [word, i])));
  }

  /**
   * Words at most so many slips away, and when asked for those that sound the same; in the order in which they were given.
   */
  of(typed: string, slips: number, byEar: boolean): string[] {
    const place = this.#place();
    return [...new Set([...this.#close().within(typed, slips), ...(byEar ? this.#soundingLike(typed) : [])])].sort(
      (a, b) => place.get(a)! - place.get(b)!,
    );
  }

  #soundingLike(typed: string): string[] {
    const heard = sound(typed);
    return (this.#bySkeleton().get(skeleton(typed)) ?? []).filter((word) => sound(word) === heard);
  }
}
