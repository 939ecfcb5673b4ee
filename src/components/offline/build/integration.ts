import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { builtPages } from '../../build/built-pages.ts';
import { LIST } from '../list.ts';
import { packSite, type BuiltFile } from './packs.ts';

const source = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/** One script that needs no other. */
export async function script(entry: string, define: Record<string, string> = {}): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: source(entry), formats: ['iife'], name: 'offline', fileName: 'script' },
    },
  });
  const [first] = [made].flat();
  return (first as { output: { code: string }[] }).output[0]!.code;
}

function read(dist: string): BuiltFile[] {
  const pages = builtPages(dist);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = file.slice(dist.length).replaceAll('\\', '/');
      const page = pages.get(path);
      return { path, bytes: page === undefined ? readFileSync(file) : Buffer.from(page) };
    });
}

/**
 * Keeps the site on the device of who visits it: writes the worker that answers without a line, the list of all files,
 * and packs of them. Last among the integrations: it lists what the others wrote.
 * @param keep whether this site does so; if not, a worker that throws away what an earlier version kept
 */
export function offline(keep: boolean): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const write = (path: string, content: string | Uint8Array) => {
          mkdirSync(dirname(join(dist, path)), { recursive: true });
          writeFileSync(join(dist, path), content);
        };
        if (!keep) {
          // Pages ask for it all the same.
          write('offline/begin.js', '');
          return write('sw.js', await script('worker/kill'));
        }
        write('offline/begin.js', await script('client/begin'));
        write('offline/melding.css', readFileSync(new URL('../client/notice.css', import.meta.url)));
        const { list, packs } = packSite(read(dist));
        for (const { path, bytes } of packs) write(path, bytes);
        write(LIST, JSON.stringify(list));
        write('sw.js', await script('worker/worker', { VERSION: JSON.stringify(list.version) }));
        const bytes = list.packs.reduce((sum, pack) => sum + pack.bytes, 0);
        logger.info(`${list.packs.length} packs, ${Math.round(bytes / 1000)} kB over the line`);
      },
      // A worker that an earlier `npm start` left on this address would go on showing that site.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${server.config.base}sw.js`, (_, response) => {
          void script('worker/kill').then((code) => {
            response.setHeader('content-type', 'text/javascript').end(code);
          });
        });
      },
    },
  };
}
