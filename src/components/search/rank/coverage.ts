import type { Tuning } from '../tuning.ts';
import type { Match, Matches } from './find-term.ts';
import { matchesPerPage, type Pages } from './pages.ts';

/** For each word of the query the match of one record; undefined where it lacks the word. */
type Row = readonly (Match | undefined)[];

/** A record that may be a hit, with how much of the query it answers. */
export interface Candidate {
  id: string;
  own: Row;
  /** With what other records on the page add, where the record is the page. */
  together: Row;
  coverage: number;
  score: number;
}

/** What is known before records are weighed. */
export interface Found {
  /** Per word of the query. */
  matches: readonly Matches[];
  /** Per word of the query: how telling it is. */
  weights: readonly number[];
  pages: Pages;
}

/** Has a record all words that stand anywhere? */
export const isComplete = (row: Row, weights: readonly number[]): boolean =>
  row.every((match, i) => match || !weights[i]);

/**
 * All records with a word of the query. When none has them all, a page answers with its items together what no record says alone.
 * @param named records to weigh as well, though no word stands in them
 */
export function candidates(found: Found, named: Iterable<string>, tuning: Tuning): Candidate[] {
  const { matches, weights, pages } = found;
  const ids = new Set(matches.flatMap((of) => [...of.keys()]));
  const own = (id: string): Row => matches.map((of) => of.get(id));
  const scattered = ![...ids].some((id) => isComplete(own(id), weights));
  const onPage = matches.map((of) => matchesPerPage(of, pages));
  if (scattered) for (const [page, id] of pages.self) if (onPage.some((of) => of.has(page))) ids.add(id);
  return [...new Set([...ids, ...named])].map((id) => {
    const page = scattered ? pages.ofSelf.get(id) : undefined;
    const together = page === undefined ? own(id) : own(id).map((match, i) => match ?? onPage[i]!.get(page));
    return weigh(id, own(id), together, pages.size.get(page ?? '') ?? 1, weights, tuning);
  });
}

function weigh(
  id: string,
  own: Row,
  together: Row,
  pageSize: number,
  weights: readonly number[],
  tuning: Tuning,
): Candidate {
  const alone = share(own, weights, tuning);
  const wide = share(together, weights, tuning);
  const byPage = wide > alone ? score(together, wide, tuning) * pageCounts(pageSize, tuning) : 0;
  return {
    id,
    own,
    together,
    coverage: Math.max(alone, wide),
    score: Math.max(score(own, alone, tuning), byPage),
  };
}

/** Which share of what the query says a record has. */
function share(row: Row, weights: readonly number[], { rank }: Tuning): number {
  const all = weights.reduce((a, b) => a + b, 0) || 1;
  const part = (match: Match): number => rank.anyCoverage + (1 - rank.anyCoverage) * match.lookup.weight;
  return row.reduce((sum, match, i) => sum + (match ? weights[i]! * part(match) : 0), 0) / all;
}

function score(row: Row, coverage: number, { rank }: Tuning): number {
  const damped = row.reduce((sum, match) => sum + (match?.score ?? 0) ** rank.damping, 0);
  return (damped + rank.evenWithoutScore) * (rank.coverageFloor + coverage ** rank.coveragePower);
}

/** What a page of this many records counts for words that only its items have: on a long page everything stands somewhere. */
const pageCounts = (records: number, { rank }: Tuning): number => rank.pageShare / (1 + Math.log(records));
