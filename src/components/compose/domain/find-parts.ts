import { fold, words } from '../../search/dutch/fold';
import { stem } from '../../search/dutch/stem';

/** What somebody can look for: a part, a pose or a thing. */
export interface Findable {
  naam: string;
  zin: string;
  zoek: readonly string[];
}

/** A short word without its plural, its long vowels short: `bomen` and `boom` meet. */
const core = (word: string): string =>
  word
    .replace(/(?:jes|tjes|en|s|je)$/, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([a-z])\1$/, '$1');

/** What words have in common with their forms, worked out once: every letter that is typed asks for all of them. */
const forms = new Map<string, readonly [string, string]>();
function formsOf(word: string): readonly [string, string] {
  const known = forms.get(word) ?? [stem(word), core(word)];
  forms.set(word, known);
  return known;
}

/** How well a word answers what was typed: the word itself, a form of it, the beginning or an end of a compound. */
function scoreOf(typed: string, word: string): number {
  if (word === typed) return 4;
  const [a, b] = [formsOf(word), formsOf(typed)];
  if (a[0] === b[0] || a[1] === b[1]) return 3;
  if (typed.length > 1 && word.startsWith(typed)) return 2;
  return typed.length > 3 && word.endsWith(typed) ? 1 : 0;
}

interface Words {
  naam: string[];
  zoek: string[];
  zin: string[];
}
const read = new WeakMap<Findable, Words>();
function wordsOf(part: Findable): Words {
  const known = read.get(part) ?? { naam: words(part.naam), zoek: part.zoek.flatMap(words), zin: words(part.zin) };
  read.set(part, known);
  return known;
}

/** A word in the name weighs more than a synonym, and that more than a word in the sentence. */
const WEIGHTS = { naam: 5, zoek: 4, zin: 1 };
const NAMES = ['naam', 'zoek', 'zin'] as const;
/** What a form of the word is the whole name of comes before longer names with that word in them: a huisje for huis. */
const WHOLE = 6;

/**
 * The parts that a query means, best first; all words must be found.
 * @param near other words for a word, folded
 */
export function findParts<T extends Findable>(
  query: string,
  parts: readonly T[],
  near: (word: string) => string[],
): T[] {
  const asked = words(query);
  if (!asked.length) return [...parts];
  const best = (typed: string, list: readonly string[]): number =>
    Math.max(0, ...list.map((word) => scoreOf(typed, word)));
  const scored = parts.map((part, i) => {
    const fields = wordsOf(part);
    const each = asked.map((typed) => {
      const direct = NAMES.map((name) => best(typed, fields[name]) * WEIGHTS[name]);
      if (fields.naam.length === 1 && best(typed, fields.naam) > 2) direct.push(direct[0]! + WHOLE);
      const others = near(fold(typed)).flatMap((w) => [best(w, fields.naam) * 3, best(w, fields.zoek) * 2]);
      return Math.max(...direct, ...others);
    });
    return { part, i, score: each.includes(0) ? 0 : each.reduce((a, b) => a + b, 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ part }) => part);
}
