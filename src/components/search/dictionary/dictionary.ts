import { abbreviationsIn, abbreviationWord } from '../dutch/abbreviations.ts';
import { joined, words } from '../dutch/fold.ts';
import { keywords } from '../dutch/keywords.ts';
import { TUNING, type Tuning } from '../tuning.ts';
import { addressIn } from './address.ts';
import { asksFor, isOfWholeSubject } from './asks-for.ts';
import { exactLookups, type Exact, type Places } from './exact.ts';
import type { DictionaryFile } from './file.ts';
import { Glossary } from './glossary.ts';
import { lookupsFor } from './lookups.ts';
import { dropSubject, exactWhenOnlyNames, namedTerms, type NamedTerms } from './named-terms.ts';
import type { Lookup, Query, QueryTerm } from './query.ts';
import { correction, inTwoWords, readings, spellNumber, type Reading } from './readings.ts';
import { separableVerb, type SeparableVerb } from './separable.ts';
import { WordList } from './word-list.ts';

/** The Dutch of this site: knows its words and terms, and reads a query. */
export class Dictionary {
  readonly #list: WordList;
  readonly #glossary: Glossary;
  readonly #tuning: Tuning;
  readonly #places: Places;

  constructor(file: DictionaryFile, tuning = TUNING) {
    this.#list = new WordList(file);
    this.#glossary = new Glossary(file);
    this.#tuning = tuning;
    this.#places = { stems: new Set(file.vindplaatsen.toLowerCase().split(' ')), spoken: file.gezegd };
  }

  /** Name of a term as the glossary writes it. */
  nameOf(slug: string): string {
    return this.#glossary.names(slug)[0] ?? slug;
  }

  /** Does a word of the site begin like this? */
  knows(word: string): boolean {
    return this.#list.knows(word);
  }

  /** Terms that look like what was typed, nearest first: help when nothing was found. */
  resembling(query: string, count = 6): string[] {
    return this.#glossary.resembling(query, count);
  }

  /**
   * Reads a query: which terms it names, what to look up for each word, and which words must be a slip.
   * @param query as typed
   * @param asNumber may it be the number of a place, a DOI or an address, looked up as it stands?
   */
  read(query: string, asNumber = true): Query {
    const exact = asNumber ? exactLookups(query.trim(), this.#places) : undefined;
    if (exact) return exactQuery(query.trim(), exact);
    return this.#readWords(this.#nameOfPage(query.trim()));
  }

  /** Of an address the words that name its page: of a term its name alone; else the query as it is. */
  #nameOfPage(query: string): string {
    const names = addressIn(query)?.names ?? [];
    const last = names.at(-1);
    if (!last) return inFull(query);
    return this.#glossary.named(joined(last)) ? last : names.join(' ');
  }

  #readWords(query: string): Query {
    const typed = words(query);
    const spelled = typed.map((word) => spellNumber(word, this.#list));
    const all = spelled.flatMap((word) => inTwoWords(word, this.#glossary, this.#list));
    const parted = separableVerb(all, this.#list);
    const telling = withVerb(keywords(all.join(' ')), parted);
    const abbreviations = abbreviationsIn(query);
    const read = readings(telling, this.#glossary, this.#list);
    const named = namedTerms(all, telling, this.#glossary, this.#list);
    this.#nameByPart(named, read);
    this.#nameByNear(named, read);
    exactWhenOnlyNames(named, telling);
    dropSubject(named);
    return {
      terms: read.map((reading) => this.#term(reading, named, abbreviations, parted)),
      named: [...named.naming].map(([slug, naming]) => ({ slug, naming })),
      asksFor: asksFor(query),
      ofWholeSubject: isOfWholeSubject(telling),
      corrections: [
        ...typed.flatMap((from, i) => correction({ typed: [from], word: spelled[i]! })),
        ...read.flatMap(correction),
      ],
      readAs: readAs(all, read),
    };
  }

  #term(
    { typed, word }: Reading,
    { byWord }: NamedTerms,
    abbreviations: ReadonlySet<string>,
    parted?: SeparableVerb,
  ): QueryTerm {
    // The index finds records with both: the word where it counts most, and the mark of the abbreviation.
    const abbreviation = abbreviationWord(word);
    if (abbreviations.has(word) && this.#list.has(abbreviation))
      return { word, lookups: [{ word: `${word} ${abbreviation}`, relation: 'self', weight: 1 }] };
    const of = (which: string) =>
      lookupsFor(which, byWord.get(typed[0]!) ?? new Map(), this.#glossary, this.#list, this.#tuning);
    if (word !== parted?.verb) return { word, lookups: of(word) };
    const { withoutParticle } = this.#tuning.lookup;
    return { word, lookups: [...of(parted.joined), ...weaker(of(word), withoutParticle)] };
  }

  /** A term whose name ends in a word of the query is named in part. */
  #nameByPart({ naming }: NamedTerms, read: readonly Reading[]): void {
    for (const { typed, word } of read)
      if (typed.length === 1)
        for (const slug of this.#glossary.endingIn(word, this.#list.has))
          if (!naming.has(slug)) naming.set(slug, 'part');
  }

  /** A term whose name is near in meaning to a word of the query; the ending of its name too, where the site lacks the word. */
  #nameByNear({ naming }: NamedTerms, read: readonly Reading[]): void {
    for (const { word } of read)
      for (const near of this.#list.near(word)) {
        const named = this.#glossary.named(near);
        const slugs = [
          ...(named ? [named] : []),
          ...(this.#list.has(word) ? [] : this.#glossary.endingIn(near, this.#list.has)),
        ];
        for (const slug of slugs) if (!naming.has(slug)) naming.set(slug, 'near');
      }
  }
}

/** The telling words with the verb that the sentence parted, and without its first part by itself. */
function withVerb(telling: readonly string[], parted?: SeparableVerb): string[] {
  if (!parted) return [...telling];
  const rest = telling.filter((word) => word !== parted.particle);
  return rest.includes(parted.verb) ? rest : [...rest, parted.joined];
}

const weaker = (lookups: readonly Lookup[], by: number): Lookup[] =>
  lookups.map((lookup) => ({ ...lookup, weight: lookup.weight * by }));

/** `W1.4`, `waarde 1,4`: a value by its number. `p4v2`: a question by the number of its plate. `tafel5`: two words. */
const inFull = (query: string): string =>
  query
    .replace(/(?<![\p{L}\p{N}])(\p{L}{4,})(\d{1,4})(?![\p{L}\p{N}])/gu, '$1 $2')
    .replace(/^(?:w|waarde)[\s.-]*(\d)[.,\s-]+(\d{1,2})$/i, '$1.$2')
    .replace(/^p(?:laat)?[\s.-]*(\d{1,2}|w)[\s.,-]*v(?:raag)?[\s.-]*(\d{1,2})$/i, 'plaat $1 vraag $2');

/** The number of a place, or a DOI, is looked up as it stands. */
const exactQuery = (word: string, { lookups, sure }: Exact): Query => ({
  terms: [{ word, lookups }],
  asNumber: sure ? 'sure' : 'maybe',
  named: [],
  corrections: [],
  readAs: word,
});

/** All words of a query, with the readings in the place of what was typed. */
function readAs(all: readonly string[], read: readonly Reading[]): string {
  const as = new Map(read.flatMap(({ typed, word }) => typed.map((t, i) => [t, i ? '' : word] as const)));
  return all.map((w) => as.get(w) ?? w).join(' ');
}
