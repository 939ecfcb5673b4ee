import { fold, words } from '../../search/dutch/fold';
import { stem } from '../../search/dutch/stem';

/** What somebody can look for: a part, a pose or a thing. */
export interface Findable {
  naam: string;
  zin: string;
  zoek: readonly string[];
}

/** How a plural or a small one ends. */
const ENDING = /(?:jes|tjes|en|s|je)$/;

/** A short word without its plural, its long vowels short: `bomen` and `boom` meet. */
const core = (word: string): string =>
  word
    .replace(ENDING, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([a-z])\1$/, '$1');

/** What words have in common with their forms, worked out once: every letter that is typed asks for all of them. */
const forms = new Map<string, readonly [string, string]>();
function formsOf(word: string): readonly [string, string] {
  const known = forms.get(word) ?? [stem(word), core(word)];
  forms.set(word, known);
  return known;
}

/** Are these two forms of one word? Of two that end in nothing but themselves no vowel is short: a bot is no boot. */
function areForms(typed: string, word: string): boolean {
  const [a, b] = [formsOf(word), formsOf(typed)];
  return a[0] === b[0] || (a[1] === b[1] && (ENDING.test(typed) || ENDING.test(word)));
}

/** How well a word answers what was typed: the word itself, a form of it, the beginning or an end of a compound. */
function scoreOf(typed: string, word: string): number {
  if (word === typed) return 4;
  if (areForms(typed, word)) return 3;
  if (typed.length > 1 && word.startsWith(typed)) return 2;
  return typed.length > 3 && word.endsWith(typed) ? 1 : 0;
}

interface Words {
  naam: string[];
  /** What the name says after its first preposition: a roeiboot met naam is no naam. */
  bij: string[];
  zoek: string[];
  zin: string[];
}
const PREPOSITIONS = new Set(['aan', 'in', 'met', 'naar', 'op', 'van', 'voor']);
const read = new WeakMap<Findable, Words>();
function wordsOf(part: Findable): Words {
  const naam = words(part.naam);
  const at = naam.findIndex((word) => PREPOSITIONS.has(word));
  const head = at < 0 ? naam : naam.slice(0, at);
  const known = read.get(part) ?? {
    naam: head,
    bij: naam.slice(head.length),
    zoek: part.zoek.flatMap(words),
    zin: words(part.zin),
  };
  read.set(part, known);
  return known;
}

/** A word in the name weighs more than a synonym, and that more than a word in the sentence. */
const WEIGHTS = { naam: 5, zoek: 4, bij: 3 };
const NAMES = ['naam', 'zoek', 'bij'] as const;
/**
 * What a form of the word is the whole name of comes before longer names with that word in them: a huisje for huis. The
 * first synonym is another name of the thing: a locomotief is a trein, rails are only part of one.
 */
const WHOLE = 6;
/** How much all that answers counts beside what answers best: of two equal ones the name with that word in it is meant. */
const BESIDE = 0.01;

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
  const meant = new Set(asked.flatMap((typed) => [typed, ...near(fold(typed))]));
  const scored = parts.map((part, i) => {
    const fields = wordsOf(part);
    const each = asked.map((typed) => {
      const direct = NAMES.map((name) => best(typed, fields[name]) * WEIGHTS[name]);
      if (fields.naam.length === 1 && !fields.bij.length && best(typed, fields.naam) > 2)
        direct.push(direct[0]! + WHOLE);
      if (fields.zoek[0] === typed) direct.push(direct[1]! + WHOLE);
      const others = [
        best(typed, fields.zin),
        ...near(fold(typed)).flatMap((w) => [best(w, fields.naam) * 3, best(w, fields.zoek) * 2]),
      ];
      const most = Math.max(...direct, ...others);
      return most && most + BESIDE * direct.reduce((a, b) => a + b, 0);
    });
    // Of two that answer as well, the one of which it is an earlier synonym: a wagon before the rails.
    const late = fields.zoek.findIndex((word) => meant.has(word));
    return { part, i, late, score: each.includes(0) ? 0 : each.reduce((a, b) => a + b, 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.late - b.late || a.i - b.i)
    .map(({ part }) => part);
}
