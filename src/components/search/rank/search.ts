import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Lookup, Query } from '../dictionary/query.ts';
import { TUNING, type Tuning } from '../tuning.ts';
import { candidates, isComplete, type Candidate, type Found } from './coverage.ts';
import { findTerm, tellingness } from './find-term.ts';
import type { Index } from './port.ts';
import { namedRecords, type Named } from './named-pages.ts';
import { inOnePhrase } from './one-phrase.ts';
import { readKinds, readPages, type Pages } from './pages.ts';
import { sideBySide } from './side-by-side.ts';

export interface Hit {
  id: string;
  score: number;
  /** For each word of the query, in order: the word it was found by; undefined where this record lacks it. */
  via: (Lookup | undefined)[];
  /** Has it all words of the query? */
  complete: boolean;
  /** Words of the query that only items on this page have, where the record is the page. */
  onPage: string[];
}

export interface SearchResult {
  query: Query;
  hits: Hit[];
  /** Records that have all words; when 0 while there are hits, the query was relaxed. */
  complete: number;
  /** Words of the query that stand in no record. */
  nowhere: string[];
}

/** What makes a record count more or less, whatever words it has. */
interface Reasons {
  query: Query;
  kinds: ReadonlyMap<string, string>;
  named: Named;
  neighbours: ReadonlySet<string>;
  phrases: ReadonlyMap<string, number>;
}

/**
 * Finds records for a query: each word by itself with all its forms, then together.
 * @param total number of records in the index, for how telling a word is
 */
export async function search(
  typed: string,
  dictionary: Dictionary,
  index: Index,
  total: number,
  tuning = TUNING,
): Promise<SearchResult> {
  const result = await searchAs(dictionary.read(typed), typed, dictionary, index, total, tuning);
  if (result.query.asNumber !== 'maybe' || result.hits.length) return result;
  return searchAs(dictionary.read(typed, false), typed, dictionary, index, total, tuning);
}

async function searchAs(
  query: Query,
  typed: string,
  dictionary: Dictionary,
  index: Index,
  total: number,
  tuning: Tuning,
): Promise<SearchResult> {
  const [neighbours, ...matches] = await Promise.all([
    sideBySide(typed, dictionary, index),
    ...query.terms.map((term) => findTerm(term, index, tuning)),
  ]);
  const weights = matches.map((of) => tellingness(of, total, tuning));
  const pages = readPages(index);
  const named = namedRecords(query, index, tuning);
  const kinds = readKinds(index);
  const phrases = await inOnePhrase(query.terms, weights, index, tuning);
  const reasons: Reasons = { query, kinds, named, neighbours, phrases };
  const found: Found = { matches, weights, pages };

  const near = nearEnough(candidates(found, named.keys(), tuning), named, tuning);
  const scored = near.map((candidate) => toHit(candidate, reasons, weights, tuning));
  const exact = exactFirst(scored, named, tuning).sort(inOrder);
  const hits = spreadPages(exact, pages, kinds, tuning).sort(inOrder);
  return {
    query,
    hits,
    complete: hits.filter((hit) => hit.complete).length,
    nowhere: query.terms.filter((_, i) => !weights[i]).map((term) => term.word),
  };
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Candidates that say enough of the query. When none does, the nearest ones still do; what is named stays. */
function nearEnough(all: readonly Candidate[], named: Named, { rank }: Tuning): Candidate[] {
  const best = Math.max(0, ...all.map((c) => c.coverage));
  const threshold = Math.min(rank.threshold, best * rank.nearThreshold);
  return all.filter((c) => c.coverage >= threshold || (named.get(c.id) ?? 0) > 1);
}

/** What a candidate counts, with all reasons. */
function toHit(candidate: Candidate, reasons: Reasons, weights: readonly number[], { rank }: Tuning): Hit {
  const { id, own, together } = candidate;
  const { query, kinds, named, neighbours, phrases } = reasons;
  const kind = kinds.get(id) ?? '';
  const asked = query.asksFor ? rank.asksFor[query.asksFor][kind] : undefined;
  return {
    id,
    score:
      candidate.score *
      (rank.kind[kind] ?? 1) *
      (named.get(id) ?? 1) *
      (neighbours.has(id) ? rank.sideBySide : 1) *
      (1 + rank.onePhrase * (phrases.get(id) ?? 0) ** 2) *
      (asked ?? 1),
    via: own.map((match) => match?.lookup),
    complete: isComplete(together, weights),
    onPage: together.flatMap((match, i) => (match && !own[i] ? [query.terms[i]!.word] : [])),
  };
}

/** What is called by its very name comes first, also when its own text uses other words. */
function exactFirst(hits: readonly Hit[], named: Named, { rank }: Tuning): Hit[] {
  const highest = Math.max(0, ...hits.map((hit) => hit.score));
  return hits.map((hit) => (named.get(hit.id) === rank.naming.exact ? { ...hit, score: hit.score + highest } : hit));
}

/** Different pages before more of the same page. Findings have a page of their own. */
function spreadPages(hits: readonly Hit[], { of }: Pages, kinds: Reasons['kinds'], { rank }: Tuning): Hit[] {
  const times = new Map<string, number>();
  return hits.map((hit) => {
    const page = of.get(hit.id)?.[0];
    if (!page || kinds.get(hit.id) === 'bevinding') return hit;
    const before = times.get(page) ?? 0;
    times.set(page, before + 1);
    return { ...hit, score: hit.score * rank.samePageAgain ** before };
  });
}
