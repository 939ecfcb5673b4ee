import type { QueryTerm } from '../dictionary/query.ts';
import type { Tuning } from '../tuning.ts';
import type { Index } from './port.ts';

/** A word of the query at a place among the words by which a record is asked for. */
interface Place {
  at: number;
  term: number;
  weight: number;
}

/**
 * Which share of what the query says stands in one of the phrases in which the editors wrote down how people ask for a record:
 * words that only meet there by chance say less than a phrase that says the same.
 * @param weights per word of the query, how telling it is
 * @returns record → share, for records with at least two words of the query in one phrase
 */
export async function inOnePhrase(
  terms: readonly QueryTerm[],
  weights: readonly number[],
  index: Index,
  { rank }: Tuning,
): Promise<ReadonlyMap<string, number>> {
  const all = weights.reduce((a, b) => a + b, 0);
  const places = new Map<string, Place[]>();
  const found = await Promise.all(
    terms.flatMap(({ lookups }, term) =>
      lookups.map(async ({ word, weight }) => ({ term, weight, of: await index.asked(word) })),
    ),
  );
  for (const { term, weight, of } of found)
    for (const [id, positions] of of) {
      const here = places.get(id) ?? [];
      here.push(...positions.map((at) => ({ at, term, weight: weight * weights[term]! })));
      places.set(id, here);
    }
  return new Map(
    [...places].flatMap(([id, of]) => {
      const most = Math.max(...of.map((place) => saidFrom(place, of, rank.phraseLength)));
      return most > 0 ? [[id, most / all] as const] : [];
    }),
  );
}

/** What the words within a phrase from this place on say together; nothing when it is one word. */
function saidFrom({ at }: Place, places: readonly Place[], length: number): number {
  const best = new Map<number, number>();
  for (const place of places)
    if (place.at >= at && place.at < at + length)
      best.set(place.term, Math.max(best.get(place.term) ?? 0, place.weight));
  return best.size > 1 ? [...best.values()].reduce((a, b) => a + b, 0) : 0;
}
