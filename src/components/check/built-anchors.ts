import type { Problem } from '../problem/author-error.ts';
import { didYouMean } from '../text/nearest.ts';

/** A page as it was built. */
export interface Built {
  /** Its address from the root of the site, without base: `/begrippen/groenpluk/`. */
  page: string;
  html: string;
}

/**
 * Links to a place that the built page does not have. Before the build only the places that content makes are known; here
 * those of indexes and of everything else a template makes are too.
 * @param base base path, with slashes at both ends
 * @param fileOf the file of content behind a page, when there is one
 */
export function builtAnchorProblems(
  pages: readonly Built[],
  base: string,
  fileOf: (page: string) => string | undefined,
): Problem[] {
  const html = new Map(pages.map((built) => [built.page, built.html]));
  const kept = new Map<string, ReadonlySet<string>>();
  const placesOf = (page: string): ReadonlySet<string> | undefined => {
    const own = html.get(page);
    if (own !== undefined && !kept.has(page))
      kept.set(page, new Set([...own.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)));
    return kept.get(page);
  };
  return pages.flatMap((built) =>
    [...built.html.matchAll(/<a\s[^>]*?href="([^"]*#[^"]+)"/g)].flatMap(([, raw]) => {
      const address = raw!.replaceAll('&amp;', '&');
      const { origin, pathname, hash } = new URL(address, `${SITE}${base}${built.page.slice(1)}`);
      if (origin !== SITE || !pathname.startsWith(base)) return [];
      const page = decodeURI(`/${pathname.slice(base.length)}`);
      const places = placesOf(page);
      // A highlight of words in a page is no place in it.
      const place = decodeURIComponent(hash.slice(1)).split(':~:')[0]!;
      if (!places || !place || places.has(place)) return [];
      return {
        bestand: fileOf(built.page) ?? `de bladzij ${built.page}`,
        veld: '(een link in de tekst)',
        gegeven: address,
        fout: `de bladzij ${page} heeft geen plaats die ${place} heet`,
        doe: didYouMean(place, places) ?? `haal #${place} weg, of kies een plaats die er is`,
      };
    }),
  );
}

const SITE = 'https://site.test';
