import { leesFacetten, type Facettenbestand } from './facetten';
import type { Index } from './zoek';

/** The parts of pagefind's API that are used here. */
interface Pagefind {
  options(opties: object): Promise<void>;
  /** Without a word: every record. */
  search(woord: string | null): Promise<{ results: { id: string; score: number; data(): Promise<Gegevens> }[] }>;
}

export interface Gegevens {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Index, plus what the page needs to show hits and facets. */
export interface Zoekindex extends Index {
  gegevens(id: string): Promise<Gegevens>;
}

/**
 * Opens the index that the build wrote.
 * @param basis base path of the site with slashes at both ends
 * @param bestand the words of the site, on their way; they bring the facets
 */
export async function openIndex(basis: string, bestand: Promise<{ facetten: Facettenbestand }>): Promise<Zoekindex> {
  const pad = `${basis}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ pad)) as Pagefind;
  // A worker would fetch the whole script a second time; a search in these few hundred records takes milliseconds.
  await pagefind.options({
    noWorker: true,
    excerptLength: 10,
    ranking: {
      metaWeights: { title: 5, ook: 1.5, koppen: 0.5, pad: 0.2, soort: 0, plaats: 1 },
      termSimilarity: 1.2,
      pageLength: 0.4,
      termFrequency: 0.6,
      termSaturation: 1.4,
    },
  });
  const laders = new Map<string, () => Promise<Gegevens>>();
  const woorden = new Map<string, Promise<Map<string, number>>>();
  // Pagefind's searches share one memory: two at the same time get each other's hits, so they queue.
  let rij: Promise<unknown> = Promise.resolve();
  const vraag = (woord: string | null) => {
    const beurt = rij.then(() => nu(woord));
    rij = beurt.catch(() => undefined);
    return beurt;
  };
  const nu = async (woord: string | null) => {
    const { results } = await pagefind.search(woord);
    for (const r of results) if (!laders.has(r.id)) laders.set(r.id, () => r.data());
    return results;
  };
  const facetten = leesFacetten((await bestand).facetten);
  return {
    zoek: (woord) => onthoud(woorden, woord, async () => new Map((await vraag(woord)).map((r) => [r.id, r.score]))),
    metFacet: async (facet, waarde) => facetten.met(facet, waarde),
    waarden: async (facet) => facetten.waarden(facet),
    async gegevens(id) {
      // A record that is named, not found by a word: asking for all of them fetches nothing.
      if (!laders.has(id)) await vraag(null);
      const lader = laders.get(id);
      if (!lader) throw new Error(`no record ${id}`);
      return lader();
    },
  };
}

function onthoud<T>(bewaard: Map<string, Promise<T>>, sleutel: string, maak: () => Promise<T>): Promise<T> {
  let belofte = bewaard.get(sleutel);
  if (!belofte) bewaard.set(sleutel, (belofte = maak()));
  return belofte;
}
