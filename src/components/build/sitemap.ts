import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** What a page says that search engines must not list; `Pagina.astro` writes it. */
const HIDDEN = /<meta name="robots" content="noindex"/;

/** The list of pages for search engines: every page but those that say themselves that they must not be listed. */
export function listedPages(): AstroIntegration {
  let dist: URL;
  let base: string;
  const fileOf = (address: string) =>
    new URL(`${decodeURIComponent(new URL(address).pathname).slice(base.length)}index.html`, dist);
  const list = sitemap({ filter: (address) => !HIDDEN.test(readFileSync(fileOf(address), 'utf8')) });
  return {
    ...list,
    hooks: {
      ...list.hooks,
      'astro:config:done': async (options) => {
        dist = options.config.outDir;
        base = options.config.base;
        await list.hooks['astro:config:done']?.(options);
      },
    },
  };
}
