import { isCompound } from '../dutch/compound.ts';
import { joined, words } from '../dutch/fold.ts';
import { keywords } from '../dutch/keywords.ts';
import { sound } from '../dutch/sound.ts';
import { stem } from '../dutch/stem.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { AlikeWords } from './alike-words.ts';
import type { DictionaryFile } from './file.ts';
import { unlikeness } from './spelling.ts';

/** Words by which a question speaks of who asks it, or of nothing in particular. */
const NOBODY = new Set('ik je jij u we wij mij me mijn jouw jullie ons onze een de het'.split(' '));

/** What a phrase is known by: its telling words, or all of them when only one is ("wat moet een leraar kunnen"). */
function phraseStems(phrase: string): string[] {
  const telling = keywords(phrase);
  const all = words(phrase).filter((word) => !NOBODY.has(word));
  return (telling.length === 1 && all.length > 2 ? all : telling).map(stem);
}

const alike = (a: string, b: string): boolean => editDistance(a, b, 1) <= 1 || sound(a) === sound(b);

/** The terms of the site, and the words that name them or lead to them. */
export class Glossary {
  readonly #names: ReadonlyMap<string, readonly string[]>;
  /** Name of a term, folded and run together → slug. */
  readonly #byName = new Map<string, string>();
  readonly #signposts: ReadonlyMap<string, string>;
  /** Search words of more than one word: their stems → slug. */
  readonly #phrases: readonly (readonly [stems: readonly string[], slug: string])[];
  readonly #longNames = new AlikeWords(() => [...this.#byName.keys()].filter((name) => name.length > 5));
  /** Letters in the longest name. */
  readonly longest: number;

  constructor({ begrippen, wegwijzers }: Pick<DictionaryFile, 'begrippen' | 'wegwijzers'>) {
    this.#names = new Map(begrippen.map(([slug, ...names]) => [slug, names]));
    for (const [slug, names] of this.#names) for (const name of names) this.#byName.set(joined(name), slug);
    this.#signposts = new Map(Object.entries(wegwijzers).map(([word, slug]) => [joined(word), slug]));
    this.#phrases = Object.entries(wegwijzers)
      .map(([phrase, slug]) => [phraseStems(phrase), slug] as const)
      .filter(([stems]) => stems.length > 1);
    this.longest = Math.max(1, ...[...this.#byName.keys(), ...this.#signposts.keys()].map((name) => name.length));
  }

  /** Every word for a term, the term itself first. */
  names(slug: string): readonly string[] {
    return this.#names.get(slug) ?? [];
  }

  /** The term with exactly this name, folded and run together. */
  named(name: string): string | undefined {
    return this.#byName.get(name);
  }

  /** The term to which a looser search word leads. */
  signposted(name: string): string | undefined {
    return this.#signposts.get(name);
  }

  /** The term with a name that is one slip away. */
  nearlyNamed(name: string): string | undefined {
    const near = this.#longNames.of(name, 1, true).find((other) => alike(name, other));
    return near && this.#byName.get(near);
  }

  /** Terms to which a looser phrase leads, in any order and form: "doelen onderhandelen" for "onderhandelen over doelen". */
  phrased(stems: readonly string[]): string[] {
    return this.#phrases.flatMap(([phrase, slug]) => (phrase.every((s) => stems.includes(s)) ? [slug] : []));
  }

  /** Terms of which this word is the last part: `tekort` → lerarentekort, `lijn` → doorgaande lijn. */
  endingIn(word: string, known: (word: string) => boolean): string[] {
    if (word.length < 4) return [];
    return [...this.#names].flatMap(([slug, [name = '']]) => {
      const last = words(name).at(-1) ?? '';
      return (last === word && last !== joined(name)) || isCompound(last, word, known) ? [slug] : [];
    });
  }

  /** Terms that look like what was typed, nearest first: help when nothing was found. */
  resembling(query: string, count: number): string[] {
    const typed = joined(query);
    return [...this.#names]
      .map(([slug, names]) => ({ slug, far: Math.min(...names.map((name) => unlikeness(typed, joined(name)))) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, count)
      .map(({ slug }) => slug);
  }
}
