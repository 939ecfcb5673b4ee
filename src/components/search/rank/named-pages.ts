import type { AsksFor, Naming, Query } from '../dictionary/query.ts';
import { fold, words } from '../dutch/fold.ts';
import { keywords } from '../dutch/keywords.ts';
import type { Tuning } from '../tuning.ts';
import type { Index } from './port.ts';

/** Page that answers a kind of question. */
const ANSWERS: Partial<Record<AsksFor, string>> = { moment: 'geschiedenis', evidence: 'onderbouwing' };

/** Record that the query calls by its name → how much more it counts. */
export type Named = ReadonlyMap<string, number>;

/** Records that the query names: terms of the glossary, pages by their address or title, the timeline by a question. */
export function namedRecords(query: Query, index: Index, { rank }: Tuning): Named {
  if (query.asNumber) return new Map();
  const keys = [
    ...query.named.map(({ slug, naming }) => ({ key: `begrippen/${slug}`, naming })),
    ...namedPages(query.readAs, index),
    ...answerPage(query),
  ];
  const out = new Map<string, number>();
  for (const { key, naming } of keys) {
    const counts = naming === 'part' && query.terms.length > 1 ? rank.partAmongWords : rank.naming[naming];
    for (const id of index.withFacet('sleutel', key)) out.set(id, Math.max(out.get(id) ?? 0, counts));
  }
  return out;
}

/** The page that answers this kind of question; when it is asked of the whole subject, that page is what is meant. */
function answerPage({ asksFor, ofWholeSubject }: Query): { key: string; naming: Naming }[] {
  const key = asksFor && ANSWERS[asksFor];
  return key ? [{ key, naming: ofWholeSubject ? 'exact' : 'among' }] : [];
}

/** A page that may be named, with the words of its name. */
interface NamedPage {
  key: string;
  name: readonly string[];
}
/** Per index, word → pages with that word in their name, in the order of the index. */
const pagesByWord = new WeakMap<Index, ReadonlyMap<string, readonly NamedPage[]>>();

function readNames(index: Index): ReadonlyMap<string, readonly NamedPage[]> {
  const out = new Map<string, NamedPage[]>();
  for (const key of index.facetValues('sleutel')) {
    const name = key.startsWith('begrippen/') ? [] : words(key.split('/').at(-1) ?? '');
    for (const word of new Set(name)) {
      const pages = out.get(word) ?? [];
      pages.push({ key, name });
      out.set(word, pages);
    }
  }
  return out;
}

/** Are all words of a name there? Numbers in their order: `plaat 4 vraag 2` is not question 4 of plate 2. */
function standsIn(name: readonly string[], all: readonly string[]): boolean {
  const numbers = (of: readonly string[]) => of.filter((word) => /^\d+$/.test(word)).join(' ');
  return name.every((word) => all.includes(word)) && numbers(all).includes(numbers(name));
}

/** Pages whose address or title says what is asked: `leren laten werken`, `praatplaat geschiedenis`. */
function namedPages(query: string, index: Index): { key: string; naming: Naming }[] {
  const known = pagesByWord.get(index) ?? readNames(index);
  pagesByWord.set(index, known);
  const all = words(query);
  const telling = keywords(query);
  const pages = new Map(all.flatMap((word) => known.get(word) ?? []).map(({ key, name }) => [key, name]));
  return [...pages].flatMap(([key, name]) => {
    if (standsIn(name, all)) {
      const rest = telling.filter((w) => !name.includes(w) && !fold(key).startsWith(w.slice(0, 6)));
      return [{ key, naming: rest.length ? ('among' as const) : ('exact' as const) }];
    }
    // The larger part of a title, and nothing else: "samen werken samen leren".
    const largerPart = all.length > 2 && all.every((w) => name.includes(w)) && all.length * 2 > name.length;
    return largerPart ? [{ key, naming: 'among' as const }] : [];
  });
}
