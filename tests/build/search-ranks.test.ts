import { beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';
import { ranksOf, type Ranks } from '../fixtures/golden-ranks';
import { LISTED_QUERIES } from '../fixtures/listed-queries';
import type { QueryKind } from '../fixtures/newcomer-queries';
import { openBuiltIndex } from '../fixtures/node-index';
import { GOLDEN_QUERIES } from '../fixtures/golden-queries';

const QUERIES = [...GOLDEN_QUERIES, ...LISTED_QUERIES];
let ranks: Ranks;
beforeAll(async () => {
  ranks = await ranksOf(QUERIES, openBuiltIndex(DIST));
});
/** Queries whose page is not among the first three. */
const missed = (queries: readonly { query: string }[]) =>
  queries.map(({ query }) => query).filter((query) => !((ranks.get(query) ?? Infinity) <= 3));

describe('search finds the page that was meant among the first three', () => {
  it('for at least 95 % of all queries', () =>
    expect(missed(QUERIES).length / QUERIES.length, missed(QUERIES).join('\n')).toBeLessThanOrEqual(0.05));
  it.each<[QueryKind, number]>([
    ['question', 0.95],
    ['sloppy', 0.95],
    ['other words', 0.9],
  ])('for a newcomer: %s', (kind, share) => {
    const queries = LISTED_QUERIES.filter((query) => query.kind === kind);
    expect(queries.length).toBeGreaterThanOrEqual(30);
    expect(1 - missed(queries).length / queries.length, missed(queries).join('\n')).toBeGreaterThanOrEqual(share);
  });
  it('and puts first what is called by its number, its DOI, its capitals or one of its authors', () => {
    const exact = ['W1.1-O1', '10.1016/j.stueduc.2017.10.006', 'RuG', 'Canrinus', 'reﬂectie', '3hoeksgesprek'];
    exact.push('w1-1 o1', 't307', 'waarde 1.4', 'p4v2', 'ISBN 9789087070182', 'stueduc.2017.10.006', 'tafel5');
    exact.push('/tafelverslagen/onderzoek/#t3-07', '/begrippen/groenpluk/?van=zoeken', 'tafel 3 punt 7');
    expect(exact.map((query) => [query, ranks.get(query)])).toEqual(exact.map((query) => [query, 1]));
  });
});
