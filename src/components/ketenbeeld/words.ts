import { fill, type Values, type Word } from '../words/fill';

/** The words of the picture by their key below `ketenbeeld`. */
export type Say = (key: string, values?: Values) => string;

/** Speaks from the words the page gave. */
export function speaker(words: Readonly<Record<string, Word>>): Say {
  const map = new Map(Object.entries(words));
  return (key, values) => fill(map, key.includes('.zekerheid.') ? key : `ketenbeeld.${key}`, values);
}
