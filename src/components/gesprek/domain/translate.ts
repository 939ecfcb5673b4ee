import { vul, type Invulling, type Woord } from '../../teksten/woorden';

/** A sentence of the interface by its key. */
export type Translate = (key: string, blanks?: Invulling) => string;

export const translator =
  (words: ReadonlyMap<string, Woord>): Translate =>
  (key, blanks) =>
    vul(words, key, blanks);
