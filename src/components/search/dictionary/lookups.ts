import { compoundParts, compoundTail, isCompound } from '../dutch/compound.ts';
import { fold } from '../dutch/fold.ts';
import type { Tuning } from '../tuning.ts';
import type { Glossary } from './glossary.ts';
import type { InNames } from './named-terms.ts';
import type { Lookup, Relation } from './query.ts';
import type { WordList } from './word-list.ts';

/** Collects what to look up: the first reason for a word counts. */
class Lookups {
  readonly #of = new Map<string, Lookup>();
  add(found: readonly string[], relation: Relation, weight: number): void {
    for (const word of found) if (!this.#of.has(word)) this.#of.set(word, { word, relation, weight });
  }
  get empty(): boolean {
    return !this.#of.size;
  }
  first(count: number): Lookup[] {
    return [...this.#of.values()].slice(0, count);
  }
}

/** What is looked up for a word: itself, its forms, compounds that end in it, synonyms, words near in meaning, its parts. */
export function lookupsFor(
  word: string,
  inNames: InNames,
  glossary: Glossary,
  list: WordList,
  { lookup: weigh }: Tuning,
): Lookup[] {
  const out = new Lookups();
  // The index answers an unknown word with whatever begins a little like it: do not ask.
  if (list.knows(word) || /\d/.test(word)) out.add([word], 'self', 1);
  out.add(list.forms(word), 'form', weigh.form);
  if (word.length >= 4) out.add(compoundsOf(word, list).slice(0, weigh.maxCompounds), 'part', weigh.part);
  for (const [slug, as] of inNames) {
    const oneWord = glossary
      .names(slug)
      .map(fold)
      .filter((name) => !name.includes(' '));
    out.add(oneWord, 'synonym', as === 'signpost' ? weigh.signpost : weigh.synonym);
  }
  // A term of the glossary has its own synonyms.
  if (![...inNames.values()].includes('among'))
    out.add(list.near(word).slice(0, weigh.maxNear), 'synonym', list.has(word) ? weigh.nearBesideWord : weigh.near);
  if (out.empty || !(list.knowsForm(word) || list.hasNear(word))) addParts(out, word, list, weigh);
  return out.first(weigh.maxLookups);
}

const compoundsOf = (word: string, list: WordList): string[] =>
  list.endingIn(word).filter((other) => isCompound(other, word, list.has));

/** Of a word that the site lacks: its parts, two words run together, or at least its last part. */
function addParts(out: Lookups, word: string, list: WordList, weigh: Tuning['lookup']): void {
  const parts = compoundParts(word, (w) => list.has(w) || list.sameStem(w).length > 0);
  out.add(
    parts.flatMap((part) => [...(list.has(part) ? [part] : []), ...list.forms(part).slice(0, 3)]),
    'part',
    weigh.compoundPart,
  );
  if (out.empty) out.add(inTwo(word, list), 'part', weigh.compoundPart);
  if (out.empty) out.add(compoundTail(word, list), 'part', weigh.tail);
}

/** "topdown" for "top down". */
function inTwo(word: string, list: WordList): string[] {
  for (let i = 3; i <= word.length - 3; i++) {
    const halves = [word.slice(0, i), word.slice(i)];
    if (halves.every(list.has)) return halves;
  }
  return [];
}
