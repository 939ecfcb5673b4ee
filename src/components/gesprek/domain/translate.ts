import { fill, type Values, type Word } from '../../words/fill';

/** A sentence of the interface by its key. */
export type Translate = (key: string, blanks?: Values) => string;

/** What fills in sentences from these words. */
export const translator =
  (words: ReadonlyMap<string, Word>): Translate =>
  (key, blanks) =>
    fill(words, key, blanks);
