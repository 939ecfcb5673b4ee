import type { SearchResult } from '../rank/search';
import { quoted, type Say } from './say';

/** From here on nobody reads them all: how many there are says nothing, unless a filter was chosen. */
const MANY = 30;

/** What is said above the hits: how many, which words were read otherwise, which stand nowhere, whether the query was relaxed. */
export function statusText(
  { q, filtered }: { q: string; filtered: boolean },
  result: SearchResult,
  shown: number,
  withNearby: boolean,
  say: Say,
): string {
  const { query, complete, hits, nowhere } = result;
  const none = withNearby ? 'zoeken.nietsMetBuurt' : 'zoeken.niets';
  return [
    shown ? say(shown > MANY && !filtered ? 'zoeken.veel' : 'zoeken.gevonden', { aantal: shown, q }) : say(none, { q }),
    ...query.corrections.map(({ from, to }) => say('zoeken.gelezenAls', { van: from, naar: to })),
    ...(hits.length && nowhere.length ? [say('zoeken.nergens', { woorden: quoted(nowhere) })] : []),
    ...(hits.length && !complete && query.terms.length > 1 ? [say('zoeken.versoepeld')] : []),
  ].join(' ');
}
