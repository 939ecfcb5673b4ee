import { fill, type Values, type Word } from '../../words/fill';

/** A sentence of the interface by its key. */
export type Translate = (key: string, blanks?: Values) => string;

export const translator =
  (words: ReadonlyMap<string, Word>): Translate =>
  (key, blanks) =>
    fill(words, key, blanks);
