import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, changePage, writePages } from '../built-pages.ts';
import { withStyle } from './first-style.ts';

/**
 * Pages carry their style to a visitor who is here for the first time. The last of all integrations: what is kept on a
 * device or on a stick has the style once, and not in every page.
 * @param fixed the pages of a built site that must stay as they are, by the folder of that site
 */
export function firstStyle(fixed: (dist: string) => ReadonlySet<string>): AstroIntegration {
  return {
    name: 'first-style',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const asListed = fixed(dist);
        const sheets = new Map<string, string>();
        const read = (path: string): string => {
          const known = sheets.get(path) ?? readFileSync(join(dist, path), 'utf8');
          sheets.set(path, known);
          return known;
        };
        let made = 0;
        for (const [path, html] of builtPages(dist)) {
          if (asListed.has(path)) continue;
          const page = withStyle(html, read);
          if (page === undefined) continue;
          changePage(dist, path, page);
          made += 1;
        }
        writePages(dist);
        logger.info(`${made} pages carry their style`);
      },
    },
  };
}
