import type { SiteIndex } from '../engine/engine';
import type { Hit } from '../rank/search';
import { FACETS, type SearchState } from './address';
import type { Say } from './say';

const TAKEN: Readonly<Record<string, string>> = { bevindingen: 'bevinding', bronnen: 'bron' };

/** Findings and sources among the hits, in their order, as what can be taken along: `bevinding:rug-2018-vertrouwen`. */
export function takenAlong(hits: readonly Hit[], index: SiteIndex): string[] {
  const names = new Map(
    index.facetValues('sleutel').flatMap((key) => {
      const [folder = '', slug = ''] = key.split('/');
      const kind = TAKEN[folder];
      return kind ? [...index.withFacet('sleutel', key)].map((id) => [id, `${kind}:${slug}`] as const) : [];
    }),
  );
  return hits.flatMap(({ id }) => names.get(id) ?? []);
}

/** Name of a file with what was found: says what was asked. */
export function fileName({ q, chosen, years }: SearchState): string {
  const said = [q, ...FACETS.flatMap((facet) => chosen[facet]), years.vanaf ?? '', years.tot ?? ''].join(' ');
  const plain = said.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return ['zoeken', ...(plain.toLowerCase().match(/[a-z0-9]+/g) ?? [])].join('-').slice(0, 60).replace(/-$/, '');
}

/** What was asked, for on paper: the query and every filter that is on. */
export function askedText({ q, chosen, years }: SearchState, say: Say): string {
  const filters = FACETS.filter((facet) => chosen[facet].length).map((facet) => {
    const values = chosen[facet].map((value) => (facet === 'soort' ? say(`zoeken.soorten.${value}`) : value));
    return `${say(`zoeken.facet.${facet}`)}: ${values.join(', ')}`;
  });
  const range =
    years.vanaf || years.tot ? [say('zoeken.jarenVan', { vanaf: years.vanaf ?? '…', tot: years.tot ?? '…' })] : [];
  return [say('zoeken.gevraagd', { q }), ...filters, ...range].join(' · ');
}
