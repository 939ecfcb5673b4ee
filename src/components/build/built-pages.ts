import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Pages of one folder: their text as the integrations have it now, by path, and which of them have to be written. */
interface Held {
  html: Map<string, string>;
  changed: Set<string>;
}
const held = new Map<string, Held>();

function pagesIn(dist: string): Held {
  const known = held.get(dist);
  if (known) return known;
  const html = new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.replaceAll(sep, '/'), readFileSync(join(dist, name), 'utf8')] as const),
  );
  const read = { html, changed: new Set<string>() };
  held.set(dist, read);
  return read;
}

/**
 * The pages that Astro wrote, by path, as the integrations before this one left them. Several look at every page: each is
 * read from disk once and written once.
 * @param dist folder of the built site
 */
export const builtPages = (dist: string): ReadonlyMap<string, string> => pagesIn(dist).html;

/** Puts another text in the place of a page; it is on disk after {@link writePages}. */
export function changePage(dist: string, path: string, html: string): void {
  const pages = pagesIn(dist);
  pages.html.set(path, html);
  pages.changed.add(path);
}

/** Writes what changed, and lets go of everything: the next build of this process reads its own pages. */
export function writePages(dist: string): void {
  const { html, changed } = pagesIn(dist);
  for (const path of changed) writeFileSync(join(dist, path), html.get(path)!);
  held.delete(dist);
}
