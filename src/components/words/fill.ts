import { isolate } from './direction.ts';

export type Values = Readonly<Record<string, string | number>>;
/** A text, or its forms for one and for more. */
export type Word = string | { een: string; meer: string; geen?: string };

const isWord = (x: unknown): x is Word =>
  typeof x === 'string' || (typeof x === 'object' && x !== null && 'een' in x && 'meer' in x);

/** Flattens the language file to `groep.sleutel` → text. */
export function flatten(tree: unknown, before = ''): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  for (const [key, value] of Object.entries(tree as Record<string, unknown>)) {
    const path = before ? `${before}.${key}` : key;
    if (isWord(value)) found.set(path, value);
    else for (const [deeper, word] of flatten(value, path)) found.set(deeper, word);
  }
  return found;
}

/**
 * Looks up a text and fills its blanks: `{aantal}` as it is, `{aantal:woord}` and `{aantal:Woord}` as a number in letters.
 * @throws when the text does not exist or a blank stays open
 */
export function fill(words: ReadonlyMap<string, Word>, key: string, values: Values = {}): string {
  const word = words.get(key);
  if (word === undefined) throw new Error(`teksten/nl.yaml heeft geen ${key}`);
  const sentence = typeof word === 'string' ? word : formOf(word, Number(values.aantal));
  return sentence.replace(/\{(\w+)(?::([wW])oord)?\}/g, (_, name: string, inWords?: 'w' | 'W') => {
    const value = values[name];
    if (value === undefined) throw new Error(`teksten/nl.yaml: ${key} mist een waarde voor {${name}}`);
    const text = inWords ? numberInWords(value) : isolate(String(value));
    return inWords === 'W' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}

const NUMBERS = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** A number as it is written in a sentence: in letters up to twelve. */
export const numberInWords = (value: string | number): string => NUMBERS[Number(value)] ?? String(value);

const formOf = (word: Exclude<Word, string>, aantal: number): string =>
  aantal === 1 ? word.een : aantal === 0 && word.geen ? word.geen : word.meer;
