import { strangeNames } from '../browser/strange-names';

/** What the address asks to see: kinds of events, and where they come from. */
export interface Filter {
  soort: ReadonlySet<string>;
  uit: ReadonlySet<string>;
}
/** The facets of the timeline, as they stand in the address: `?soort=beleid,onderzoek&uit=document`. */
export const FACETS = ['soort', 'uit'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * Reads the address.
 * @param known the values each facet has on the page
 * @returns the filter, and what the address asks for that does not exist
 */
export function readFilter(
  search: string,
  known: Readonly<Record<Facet, readonly string[]>>,
): { filter: Filter; unknown: string[] } {
  const query = new URLSearchParams(search);
  const asked = (facet: Facet) => (query.get(facet) ?? '').split(',').filter(Boolean);
  const kept = (facet: Facet) => new Set(asked(facet).filter((value) => known[facet].includes(value)));
  return {
    filter: { soort: kept('soort'), uit: kept('uit') },
    unknown: [
      ...FACETS.flatMap((facet) => asked(facet).filter((value) => !known[facet].includes(value))),
      ...strangeNames(search, FACETS),
    ],
  };
}

/** The address of a filter, from `?` on; empty when everything is shown. */
export function filterSearch(filter: Filter): string {
  const parts = FACETS.filter((facet) => filter[facet].size).map((facet) => `${facet}=${[...filter[facet]].join(',')}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** The filter with one value more, or one less. */
export function toggle(filter: Filter, facet: Facet, value: string): Filter {
  const values = new Set(filter[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...filter, [facet]: values };
}

/** Is an event asked for? A facet of which nothing is chosen asks for everything. */
export const asks = (filter: Filter, event: Readonly<Record<Facet, string>>): boolean =>
  FACETS.every((facet) => filter[facet].size === 0 || filter[facet].has(event[facet]));
