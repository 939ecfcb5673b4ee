import type { Dictionary } from '../dictionary/dictionary.ts';
import { words } from '../dutch/fold.ts';
import { keywords } from '../dutch/keywords.ts';
import type { Index } from './port.ts';

/** Records in which two telling neighbours of the query are neighbours too: "passend onderwijs". */
export async function sideBySide(query: string, dictionary: Dictionary, index: Index): Promise<ReadonlySet<string>> {
  const all = words(query);
  const telling = new Set(keywords(query).filter((w) => dictionary.knows(w)));
  const pairs = all.flatMap((word, i) => {
    const next = all[i + 1] ?? '';
    return telling.has(word) && telling.has(next) ? [`"${word} ${next}"`] : [];
  });
  const found = await Promise.all(pairs.map((pair) => index.search(pair)));
  return new Set(found.flatMap((ids) => [...ids.keys()]));
}
