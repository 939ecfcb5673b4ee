import { fold } from '../dutch/fold.ts';

/** How a place in a document is said aloud, where its number is not at hand: `tafel 3 punt 7` for T3-07. */
export interface SpokenPlaces {
  /** Name of a page, folded → what ids on it begin with: `tafel 3` → T3. */
  bladen: Readonly<Record<string, string>>;
  /** A word for a thing on it → the letter its number has: `punt` → none, `bevinding` → O. */
  dingen: Readonly<Record<string, string>>;
}

const BETWEEN = '[\\s,.:;-]+';
const NUMBER = '(\\d{1,4})';
const OF = '(?:van|bij|uit|in|aan|op)(?: de| het)?';

/**
 * Writes a place as a number where it was said in words; undefined when it says none.
 * @param typed folded, in lower case
 */
export function numberSaid(typed: string, { bladen, dingen }: SpokenPlaces): string | undefined {
  const things = Object.keys(dingen).map(fold);
  if (!things.length) return undefined;
  const thing = `(${things.join('|')})`;
  for (const [name, stem] of Object.entries(bladen)) {
    const page = asTyped(name);
    const there = new RegExp(`^${page}${BETWEEN}${thing}\\s*${NUMBER}$`).exec(typed);
    const [, word = '', figures = ''] =
      there ?? new RegExp(`^${thing}\\s*${NUMBER}${BETWEEN}${OF}\\s+${page}$`).exec(typed) ?? [];
    if (figures) return `${stem.toLowerCase()}-${dingen[word]!.toLowerCase()}${figures}`;
  }
  return undefined;
}

/** `tafel 3` is also typed `tafel3`, `waarde 1.4` also `waarde 1,4`. */
const asTyped = (name: string): string => fold(name).replace(/\s+/g, '\\s*').replace(/\./g, '[.,]');
