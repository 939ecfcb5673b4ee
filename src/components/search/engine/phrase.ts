import type { IndexWord, Posting } from './postings.ts';
import type { Measures } from './score.ts';

/** Where one word stands in a record, in all spellings. */
type Places = ReadonlyMap<number, Omit<Posting, 'record'>>;

/**
 * Records in which these words stand one after the other, in this order: 1 in the text, else what the field counts.
 * @param words each word of the phrase, as the index has it
 */
export function phraseScores(words: readonly IndexWord[], { fields, weights }: Measures): Map<number, number> {
  const places = words.map(placesOf);
  const out = new Map<number, number>();
  for (const record of places[0]?.keys() ?? []) {
    const here = places.map((of) => of.get(record));
    if (!here.every((place) => place !== undefined)) continue;
    if (consecutive(here.map((place) => place.places.map(([, position]) => position)))) out.set(record, 1);
    else {
      const field = fields.findIndex((_, number) =>
        consecutive(here.map((place) => place.fields.flatMap(([of, at]) => (of === number ? [at] : [])))),
      );
      if (field >= 0) out.set(record, weights.metaWeights[fields[field]!] ?? 1);
    }
  }
  return out;
}

function placesOf({ postings, accented }: IndexWord): Places {
  const out = new Map<number, Omit<Posting, 'record'>>();
  for (const { record, places, fields } of [...postings, ...accented]) {
    const before = out.get(record);
    out.set(record, {
      places: [...(before?.places ?? []), ...places],
      fields: [...(before?.fields ?? []), ...fields],
    });
  }
  return out;
}

/** Is there a place in the first list after which the others follow, one by one? */
function consecutive(positions: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = positions;
  return first.some((start) => rest.every((list, i) => list.includes(start + i + 1)));
}
