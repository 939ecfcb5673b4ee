import type { Index } from './port.ts';
import type { Matches, Match } from './find-term.ts';

/** Which records stand on which page, for pages with more than one. */
export interface Pages {
  /** Record → pages it stands on. */
  of: ReadonlyMap<string, readonly string[]>;
  /** Page → the record that is the page itself, and the reverse. */
  self: ReadonlyMap<string, string>;
  ofSelf: ReadonlyMap<string, string>;
  /** Page → how many records stand on it. */
  size: ReadonlyMap<string, number>;
}

/** What was read of an index: it does not change. */
const pagesOf = new WeakMap<Index, Pages>();
const kindsOf = new WeakMap<Index, ReadonlyMap<string, string>>();

/** Reads the pages from the index, once. */
export function readPages(index: Index): Pages {
  const pages = pagesOf.get(index) ?? pagesIn(index);
  pagesOf.set(index, pages);
  return pages;
}

function pagesIn(index: Index): Pages {
  const of = new Map<string, string[]>();
  const self = new Map<string, string>();
  const size = new Map<string, number>();
  for (const page of index.facetValues('blad')) {
    const ids = index.withFacet('blad', page);
    size.set(page, ids.size);
    for (const id of ids) of.set(id, [...(of.get(id) ?? []), page]);
    for (const id of index.withFacet('sleutel', page)) self.set(page, id);
  }
  return { of, self, ofSelf: new Map([...self].map(([page, id]) => [id, page])), size };
}

/** Kind of each record, read once. */
export function readKinds(index: Index): ReadonlyMap<string, string> {
  const kinds =
    kindsOf.get(index) ??
    new Map(
      index
        .facetValues('soort')
        .flatMap((kind) => [...index.withFacet('soort', kind)].map((id) => [id, kind] as const)),
    );
  kindsOf.set(index, kinds);
  return kinds;
}

/** The best match of a word on each page. */
export function matchesPerPage(matches: Matches, { of }: Pages): Matches {
  const out = new Map<string, Match>();
  for (const [id, match] of matches)
    for (const page of of.get(id) ?? []) if (match.score > (out.get(page)?.score ?? 0)) out.set(page, match);
  return out;
}
