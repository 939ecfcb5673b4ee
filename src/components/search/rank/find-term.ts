import type { Lookup, QueryTerm } from '../dictionary/query.ts';
import type { Tuning } from '../tuning.ts';
import type { Index } from './port.ts';

/** A record found by a word: how well, and by which word. */
export interface Match {
  score: number;
  lookup: Lookup;
}
export type Matches = ReadonlyMap<string, Match>;

/** Records for one word of the query: of all its lookups the one that counts most. */
export async function findTerm({ lookups }: QueryTerm, index: Index, { rank }: Tuning): Promise<Matches> {
  const out = new Map<string, Match>();
  const found = await Promise.all(lookups.map(async (lookup) => ({ lookup, ids: await index.search(lookup.word) })));
  for (const { lookup, ids } of found)
    for (const [id, raw] of ids) {
      const score = raw * lookup.weight ** rank.lookupPower;
      if (score > (out.get(id)?.score ?? 0)) out.set(id, { score, lookup });
    }
  return out;
}

/** How telling a word is: the rarer, the more. A word that stands nowhere says nothing about which record is meant. */
export const tellingness = (matches: Matches, total: number, tuning: Tuning): number =>
  matches.size ? Math.log(1 + total / (1 + about(matches, tuning))) * nearest(matches) : 0;

/** The weight of the best lookup that found something: a word known only by a neighbour says less. */
const nearest = (matches: Matches): number => Math.max(...[...matches.values()].map(({ lookup }) => lookup.weight));

/**
 * How many records a word is really about: those with the word itself, a form or a part, when there are any,
 * and not those that the index only finds because they begin a little like it.
 */
function about(matches: Matches, { rank }: Tuning): number {
  const all = [...matches.values()];
  const own = all.filter(({ lookup }) => lookup.relation !== 'synonym');
  const list = own.length ? own : all;
  const best = Math.max(...list.map(({ score }) => score));
  return list.filter(({ score }) => score > best * rank.tellingHit).length;
}
