import { stem } from '../dutch/stem.ts';
import type { Glossary } from './glossary.ts';
import { NAMINGS, type Naming } from './query.ts';
import type { WordList } from './word-list.ts';

/** Longest run of words that is tried as a name. */
const LONGEST_NAME = 6;
/** The subject of the whole site: among other words it does not say which page is meant. */
const SUBJECT = 'samen-opleiden';

/** How a word of the query takes part in names: slug → as the name itself, or as a word that leads to it. */
export type InNames = ReadonlyMap<string, 'among' | 'signpost'>;

/** Terms of the glossary that a query names. */
export interface NamedTerms {
  naming: Map<string, Naming>;
  byWord: ReadonlyMap<string, InNames>;
}

/** A run of words of the query. */
interface Run {
  parts: readonly string[];
  name: string;
  /** Does one of its words say something? */
  telling: boolean;
}

/** All runs of words, longest first. */
function runs(words: readonly string[], telling: readonly string[]): Run[] {
  const out: Run[] = [];
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 1; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const parts = words.slice(i, i + length);
      const says = parts.some((word) => telling.includes(word));
      if (length > 1 || says) out.push({ parts, name: parts.join(''), telling: says });
    }
  return out;
}

/** The term of which a run is nearly the name; a word that is one by itself is no slip. */
function nearlyNamed({ parts, name }: Run, glossary: Glossary, list: WordList): string | undefined {
  if (name.length < 6 || (parts.length === 1 && (list.knows(name) || list.hasNear(name)))) return undefined;
  return glossary.nearlyNamed(name);
}

/** Which term a run of words names, and whether by its name or by a word that leads to it. */
function termOf(run: Run, glossary: Glossary, list: WordList): { slug: string; as: 'among' | 'signpost' } | undefined {
  if (run.name.length > glossary.longest + 2) return undefined;
  const own = glossary.named(run.name);
  if (own) return { slug: own, as: 'among' };
  const led = glossary.signposted(run.name);
  if (led) return { slug: led, as: 'signpost' };
  // `naar de` is no slip of waarde.
  const near = run.telling ? nearlyNamed(run, glossary, list) : undefined;
  return near ? { slug: near, as: 'among' } : undefined;
}

/** Keeps the strongest way in which a term is named. */
function strengthen<N extends Naming>(naming: Map<string, N>, slug: string, as: N): void {
  const now = naming.get(slug);
  if (!now || NAMINGS.indexOf(as) < NAMINGS.indexOf(now)) naming.set(slug, as);
}

/**
 * Which terms a query names, in whole, in part, or by words that lead to them.
 * @param words of the query, all
 * @param telling those that carry meaning
 */
export function namedTerms(
  words: readonly string[],
  telling: readonly string[],
  glossary: Glossary,
  list: WordList,
): NamedTerms {
  const naming = new Map<string, Naming>();
  const byWord = new Map<string, Map<string, 'among' | 'signpost'>>();
  for (const run of runs(words, telling)) {
    const term = termOf(run, glossary, list);
    if (!term) continue;
    const whole = telling.every((w) => run.parts.includes(w));
    strengthen(naming, term.slug, whole ? 'exact' : term.as);
    for (const word of run.parts) {
      const of = byWord.get(word) ?? new Map<string, 'among' | 'signpost'>();
      strengthen(of, term.slug, term.as);
      byWord.set(word, of);
    }
  }
  const stems = [...words, ...telling.flatMap((word) => list.near(word))].map(stem);
  for (const slug of glossary.phrased(stems)) if (!naming.has(slug)) naming.set(slug, 'signpost');
  return { naming, byWord };
}

/** "schoolopleider en instituutsopleider": names and nothing else are each exact. */
export function exactWhenOnlyNames({ naming, byWord }: NamedTerms, telling: readonly string[]): void {
  if (!telling.every((word) => byWord.has(word))) return;
  for (const [slug, as] of naming) if (as === 'among') naming.set(slug, 'exact');
}

/** Forgets the subject of the whole site, unless nothing else was asked. */
export function dropSubject({ naming }: NamedTerms): void {
  if (naming.get(SUBJECT) !== 'exact') naming.delete(SUBJECT);
}
