import { fill, flatten, type Values, type Word } from '../../words/fill';

/** A sentence of the forms, by its name in their group of the language file. */
export type Translate = ((key: string, blanks?: Values) => string) & { has: (key: string) => boolean };

/** Reads the words that came along with the page. */
export function translator(json: string): Translate {
  const words = flatten(JSON.parse(json) as Record<string, Word>);
  return Object.assign((key: string, blanks?: Values) => fill(words, key, blanks), {
    has: (key: string) => words.has(key),
  });
}

/** The name of a field as a label: what the language file calls it, else `zieOok` is "Zie ook". A name in capitals stays one. */
export function labelOf(field: string, t: Translate): string {
  const key = `vormen.veld.${field}`;
  if (t.has(key)) return t(key);
  if (field === field.toUpperCase()) return field;
  const words = field.replaceAll('-', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
