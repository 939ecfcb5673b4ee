import { vul, type Invulling, type Woord } from '../../teksten/woorden';

/** The words of the picture by their key below `ketenbeeld`. */
export type Say = (key: string, values?: Invulling) => string;

/** Speaks from the words the page gave. */
export function speaker(words: Readonly<Record<string, Woord>>): Say {
  const map = new Map(Object.entries(words));
  return (key, values) => vul(map, key.includes('.zekerheid.') ? key : `ketenbeeld.${key}`, values);
}
