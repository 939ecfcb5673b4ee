import { readFacets, type FacetFile } from './facets.ts';
import type { Index } from './rank/port.ts';
import { TUNING } from './tuning.ts';

/** The parts of pagefind's API that are used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Without a word: every record. */
  search: (word: string | null) => Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  score: number;
  data: () => Promise<RecordData>;
}

/** A record as the index keeps it. */
export interface RecordData {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Index, plus what the page needs to show hits. */
export interface SiteIndex extends Index {
  data: (id: string) => Promise<RecordData>;
}

/**
 * Opens the index that the build wrote.
 * @param base base path of the site with slashes at both ends
 * @param file the words of the site, on their way; they bring the facets
 */
export async function openIndex(
  base: string,
  file: Promise<{ facetten: FacetFile }>,
  ranking = TUNING.engine,
): Promise<SiteIndex> {
  const script = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // A worker would fetch the whole script a second time; a search in these few hundred records takes milliseconds.
  await pagefind.options({ noWorker: true, excerptLength: 10, ranking });
  const loaders = new Map<string, () => Promise<RecordData>>();
  const { shorten, ...facets } = readFacets((await file).facetten);
  const ask = inTurn(async (word: string | null) => {
    const { results } = await pagefind.search(word);
    const scores = results.map((r) => [shorten(r.id), r.score] as const);
    results.forEach((r, i) => loaders.set(scores[i]![0], () => r.data()));
    return new Map(scores);
  });
  return {
    search: remember(ask),
    ...facets,
    async data(id) {
      // A record that is named, not found by a word: asking for all of them fetches nothing.
      if (!loaders.has(id)) await ask(null);
      const loader = loaders.get(id);
      if (!loader) throw new Error(`no record ${id}`);
      return loader();
    },
  };
}

/** Pagefind's searches share one memory: two at the same time get each other's hits, so they queue. */
function inTurn<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A> {
  let queue: Promise<unknown> = Promise.resolve();
  return (question) => {
    const turn = queue.then(() => ask(question));
    queue = turn.catch(() => undefined);
    return turn;
  };
}

function remember<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const promise = kept.get(key) ?? make(key);
    kept.set(key, promise);
    return promise;
  };
}
