import type { Tuning } from '../tuning.ts';
import type { IndexWord, Posting } from './postings.ts';

/** What is known of all records together. */
export interface Measures {
  /** Words in each record. */
  lengths: readonly number[];
  averageLength: number;
  /** Names of the fields, in the order of their numbers. */
  fields: readonly string[];
  weights: Tuning['engine'];
}

/** A word that answers to a word that was asked, with what it counts by its length. */
export interface Answering {
  word: string;
  nearness: number;
  /** Postings of the word as it is, and of its accented spelling. */
  plain: readonly Posting[];
  accented: readonly Posting[];
}

/** What the word as it was asked counts beside an accented spelling of it. */
const PLAIN = 1.8;
/** A whole word weighs this in the postings. */
const WHOLE = 24;

/** The words of the index that answer to what was asked, each with its nearness in length. */
export const answering = (asked: string, found: readonly IndexWord[], { weights }: Measures): Answering[] =>
  found.map(({ word, postings, accented }) => ({
    word,
    nearness: nearness(Math.abs(word.length - asked.length) + 1, weights.termSimilarity),
    plain: postings,
    accented,
  }));

/** Between 0 and 1, less the more letters two words differ in length. */
function nearness(difference: number, similarity: number): number {
  const bell = Math.exp(-0.5 * (difference / 2) ** 2);
  return Math.exp(bell * similarity) / Math.exp(similarity);
}

/** How rare it is to hold a word. */
const rarity = (records: number, holding: number): number => Math.log((records - holding + 0.5) / (holding + 0.5) + 1);

/** Per record, per word that was asked, the words that answer with their posting. */
type Rows = ReadonlyMap<number, readonly (readonly Row[])[]>;
interface Row {
  answer: Answering;
  posting: Posting;
  plain: boolean;
}

/** Files the postings of all answering words under their records. */
function rowsOf(terms: readonly (readonly Answering[])[]): Rows {
  const rows = new Map<number, Row[][]>();
  terms.forEach((answers, term) => {
    for (const answer of answers)
      for (const [list, plain] of [[answer.plain, true] as const, [answer.accented, false] as const])
        for (const posting of list) {
          const of = rows.get(posting.record) ?? terms.map((): Row[] => []);
          of[term]!.push({ answer, posting, plain });
          rows.set(posting.record, of);
        }
  });
  return rows;
}

/** What each record counts for the words that were asked: BM25 over its text, and more for words in its title and other fields. */
export function scores(terms: readonly (readonly Answering[])[], measures: Measures): Map<number, number> {
  const rows = rowsOf(terms);
  const rare = terms.map((_, term) =>
    rarity(measures.lengths.length, [...rows.values()].filter((of) => of[term]!.length).length),
  );
  const out = new Map<number, number>();
  for (const [record, of] of rows)
    if (of.every((row) => row.length))
      out.set(record, Math.fround(inText(record, of, rare, measures) + inFields(of, rare, measures)));
  return out;
}

/** Of words that stand at the same place, as the parts of a compound with a hyphen, one counts for each word that was asked. */
function placesOf(of: readonly (readonly Row[])[]): Map<number, Map<number, { word: string; weight: number }>> {
  const places = new Map<number, Map<number, { word: string; weight: number }>>();
  of.forEach((row, term) => {
    for (const { answer, posting } of row)
      for (const [weight, position] of posting.places) {
        const here = places.get(position) ?? new Map<number, { word: string; weight: number }>();
        if (!here.has(term)) here.set(term, { word: answer.word, weight });
        places.set(position, here);
      }
  });
  return places;
}

function inText(record: number, of: readonly (readonly Row[])[], rare: readonly number[], measures: Measures): number {
  const weighed = new Map<string, number>();
  for (const here of placesOf(of).values()) {
    const weight = Math.min(...[...here.values()].map((word) => word.weight)) * here.size;
    for (const { word } of here.values()) weighed.set(word, (weighed.get(word) ?? 0) + weight);
  }
  let sum = 0;
  for (const [word, weight] of weighed) {
    const term = of.findIndex((row) => row.some(({ answer }) => answer.word === word));
    const first = of[term]!.find(({ answer }) => answer.word === word)!;
    const often = (weight / WHOLE) * first.answer.nearness;
    sum += rare[term]! * frequency(often, measures.lengths[record]!, measures) * (first.plain ? PLAIN : 1);
  }
  return sum;
}

/** How much a word says that stands so often in a text of this length. */
function frequency(often: number, length: number, { averageLength, weights }: Measures): number {
  const { termSaturation, pageLength, termFrequency } = weights;
  const saturated =
    ((termSaturation + 1) * often) /
    (termSaturation * (1 - pageLength + pageLength * (length / averageLength)) + often);
  const counted = Math.min(often / (averageLength / 5), termSaturation + 1);
  return (1 - termFrequency) * counted + termFrequency * saturated;
}

/** What words in the title and other fields add. */
function inFields(of: readonly (readonly Row[])[], rare: readonly number[], { fields, weights }: Measures): number {
  const words = new Map<number, Map<string, number>>();
  of.forEach((row, term) => {
    for (const { answer, posting } of row)
      for (const [field] of posting.fields)
        words.set(field, (words.get(field) ?? new Map<string, number>()).set(answer.word, rare[term]!));
  });
  const all = rare.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (const [field, found] of words) {
    const said = [...found.values()].reduce((a, b) => a + b, 0);
    sum += all > 0 ? (weights.metaWeights[fields[field]!] ?? 1) * said * (said / all) ** 2 : 0;
  }
  return sum;
}
