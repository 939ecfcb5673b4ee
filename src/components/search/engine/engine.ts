import { readFacets } from '../facets.ts';
import type { Index } from '../rank/port.ts';
import { TUNING } from '../tuning.ts';
import { RECORDS_IN_FILE, partFile, recordFile, type IndexFile, type RecordData } from './file.ts';
import { Parts } from './parts.ts';
import { phraseScores } from './phrase.ts';
import { answering, scores, type Measures } from './score.ts';

/** The field with the words by which people ask for a record. */
const ASKED = 'ook';

/** Index, plus what the page needs to show hits. */
export interface SiteIndex extends Index {
  /** Number of records. */
  total: number;
  data: (id: string) => Promise<RecordData>;
}

/**
 * Opens the index that the build wrote: it fetches the part that holds a word when that is asked for, and a record when it is shown.
 * @param base base path of the site with slashes at both ends
 */
export function openIndex(base: string, file: IndexFile, ranking = TUNING.engine): SiteIndex {
  const lengths = file.lengtes.split(' ').map(Number);
  const measures: Measures = {
    lengths,
    averageLength: lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length),
    fields: file.velden,
    weights: ranking,
  };
  const folder = `${base}zoek/${file.map}/`;
  const parts = new Parts(
    file.delen.split(' '),
    remember(async (part: number) => (await fetched(folder + partFile(part))).text()),
  );
  const records = remember(async (path: string) => (await fetched(folder + path)).json() as Promise<RecordData[]>);
  const ask = async (query: string): Promise<Map<string, number>> => {
    const phrase = /^"(.*)"$/.exec(query)?.[1];
    const found =
      phrase === undefined ? await allWords(query, parts, measures) : await wholePhrase(phrase, parts, measures);
    return new Map([...found].map(([record, score]) => [String(record), score]));
  };
  return {
    total: lengths.length,
    search: remember(ask),
    asked: remember((word: string) => placesAmong(word, parts, file.velden.indexOf(ASKED))),
    ...readFacets(file.facetten),
    data: async (id) => (await records(recordFile(Number(id))))[Number(id) % RECORDS_IN_FILE]!,
  };
}

/** The letters and figures of what is asked, as the index writes words: without the signs in and between them. */
const wordsIn = (query: string): string[] =>
  query
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}&]/gu, ''))
    .filter(Boolean);

/** Records with all these words, or words that begin with them. */
async function allWords(query: string, parts: Parts, measures: Measures): Promise<Map<number, number>> {
  const asked = wordsIn(query);
  const found = await Promise.all(asked.map((word) => parts.beginningWith(word)));
  return scores(
    asked.map((word, i) => answering(word, found[i]!, measures)),
    measures,
  );
}

/** Records with these words one after the other. */
async function wholePhrase(phrase: string, parts: Parts, measures: Measures): Promise<Map<number, number>> {
  const words = await Promise.all(wordsIn(phrase).map((word) => parts.exactly(word)));
  return words.every((word) => word !== undefined) ? phraseScores(words, measures) : new Map<number, number>();
}

/** Where a word stands in one field: record → places. */
async function placesAmong(query: string, parts: Parts, field: number): Promise<Map<string, number[]>> {
  const [word = '', ...more] = wordsIn(query);
  const found = more.length ? undefined : await parts.exactly(word);
  const out = new Map<string, number[]>();
  for (const { record, fields } of [...(found?.postings ?? []), ...(found?.accented ?? [])]) {
    const here = fields.flatMap(([of, at]) => (of === field ? [at] : []));
    if (here.length) out.set(String(record), [...(out.get(String(record)) ?? []), ...here]);
  }
  return out;
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Asks once, also when the answer is still under way; a failure is asked again. */
function remember<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const promise = make(key);
    kept.set(key, promise);
    promise.catch(() => kept.delete(key));
    return promise;
  };
}
