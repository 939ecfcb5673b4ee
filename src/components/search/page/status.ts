import type { SearchResult } from '../rank/search';
import { quoted, type Say } from './say';

/** From here on nobody reads them all: how many there are says nothing, unless a filter was chosen. */
const MANY = 30;

/** What was asked, and how. */
interface Asked {
  q: string;
  filtered: boolean;
  /** What the address asked for and is not there. */
  strange: readonly string[];
}

/** How many hits there are: none anywhere, none within the filters, or so many. */
function countText({ q, filtered }: Asked, found: number, shown: number, withNearby: boolean, say: Say): string {
  if (shown) return say(shown > MANY && !filtered ? 'zoeken.veel' : 'zoeken.gevonden', { aantal: shown, q });
  if (filtered && found) return say('zoeken.nietsMetFilter', { aantal: found, q });
  return say(withNearby ? 'zoeken.nietsMetBuurt' : 'zoeken.niets', { q });
}

/** What the address asked for and is not there; nothing when all of it is. */
export const strangeText = (strange: readonly string[], say: Say): string =>
  strange.length ? say('zoeken.onbekend', { wat: quoted(strange) }) : '';

/** What is said above the hits: how many, which words were read otherwise, which stand nowhere, whether the query was relaxed. */
export function statusText(asked: Asked, result: SearchResult, shown: number, withNearby: boolean, say: Say): string {
  const { query, complete, hits, nowhere } = result;
  return [
    countText(asked, hits.length, shown, withNearby, say),
    strangeText(asked.strange, say),
    ...query.corrections.map(({ from, to }) => say('zoeken.gelezenAls', { van: from, naar: to })),
    ...(hits.length && nowhere.length ? [say('zoeken.nergens', { woorden: quoted(nowhere) })] : []),
    ...(hits.length && !complete && query.terms.length > 1 ? [say('zoeken.versoepeld')] : []),
  ]
    .filter(Boolean)
    .join(' ');
}
