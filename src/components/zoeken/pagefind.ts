import type { Index } from './zoek';

/** The parts of pagefind's API that are used here. */
interface Pagefind {
  options(opties: object): Promise<void>;
  search(woord: string | null, opties?: { filters?: Record<string, string> }): Promise<{ results: { id: string; score: number; data(): Promise<Gegevens> }[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
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
 */
export async function openIndex(basis: string): Promise<Zoekindex> {
  const pad = `${basis}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ pad)) as Pagefind;
  await pagefind.options({ excerptLength: 10, ranking: { metaWeights: { title: 5, ook: 1.5, koppen: 0.5, pad: 0.2, soort: 0, plaats: 1 }, termSimilarity: 1.2, pageLength: 0.4, termFrequency: 0.6, termSaturation: 1.4 } });
  const laders = new Map<string, () => Promise<Gegevens>>();
  const woorden = new Map<string, Promise<Map<string, number>>>();
  const facetten = new Map<string, Promise<Set<string>>>();

  // Pagefind's searches share one memory: two at the same time get each other's hits, so they queue.
  let rij: Promise<unknown> = Promise.resolve();
  const vraag = (woord: string | null, filters?: Record<string, string>) => {
    const beurt = rij.then(() => nu(woord, filters));
    rij = beurt.catch(() => undefined);
    return beurt;
  };
  const nu = async (woord: string | null, filters?: Record<string, string>) => {
    const { results } = await pagefind.search(woord, filters ? { filters } : {});
    for (const r of results) if (!laders.has(r.id)) laders.set(r.id, () => r.data());
    return results;
  };
  return {
    zoek: (woord) => onthoud(woorden, woord, async () => new Map((await vraag(woord)).map((r) => [r.id, r.score]))),
    metFacet: (facet, waarde) => onthoud(facetten, `${facet}=${waarde}`, async () => new Set((await vraag(null, { [facet]: waarde })).map((r) => r.id))),
    waarden: async (facet) => Object.keys((await pagefind.filters())[facet] ?? {}),
    gegevens(id) {
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
