import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex, type SearchFile } from './write-index.ts';

/** Makes the search index after the pages are written; in `astro dev` serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const source = fileURLToPath(new URL('zoek/records.json', dir));
        if (!existsSync(source)) return;
        const file = JSON.parse(readFileSync(source, 'utf8')) as SearchFile;
        rmSync(source);
        await writeIndex(file, fileURLToPath(dir));
        logger.info(`${file.records.length} records`);
      },
      'astro:server:setup': ({ server }) => {
        const dist = join(server.config.root, 'dist');
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://dev').pathname.slice(server.config.base.length - 1);
          const file = /^\/zoek\/(?!records\.json)/.test(path) ? join(dist, path) : '';
          if (!file.startsWith(dist) || !existsSync(file)) return next();
          response.setHeader('content-type', extname(file) === '.json' ? 'application/json' : 'text/plain');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
