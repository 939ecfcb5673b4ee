import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { script } from '../offline/build/integration.ts';
import { sharpest } from '../offline/build/packs.ts';
import { pictureOf } from '../offline/worker/answer.ts';
import { fill, flatten } from '../words/fill.ts';
import { folder, type Built } from './folder.ts';
import { zip } from './zip.ts';

/** Name of the zip of a plate, beside its page. */
export const zipName = (plate: string): string => `praatplaat-${plate}.zip`;

/** What a plate has that works without a server: not the window of the facilitator, nor writing along by phone. */
const PAGE = /^praatplaten\/([^/]+)\/(?:(?:gesprek|blad|poster|kaarten|placemat)\/)?index\.html$/;
/** Not a plate, but a page beside them. */
const NO_PLATE = new Set(['maken', 'eigen']);

/** A folder for each plate that opens from a stick, without a line and without a server. */
export function stick(words: URL): AstroIntegration {
  let base = '/';
  return {
    name: 'stick',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = builtSite(fileURLToPath(dir), base);
        const said = flatten(parse(readFileSync(words, 'utf8')));
        const begin = Buffer.from(await script('../stick/begin'));
        const plates = Map.groupBy(
          [...site.paths].filter((path) => PAGE.test(path) && !NO_PLATE.has(PAGE.exec(path)![1]!)),
          (path) => PAGE.exec(path)![1]!,
        );
        let bytes = 0;
        for (const [plate, pages] of plates) {
          const own = `praatplaten/${plate}/`;
          const files = (path: string) => path.startsWith(own) && /\.(?:svg|css)$/.test(path);
          const made = await folder(site, { pages, files, note: fill(said, 'stick.noot') });
          made.set('werking/begin.js', begin);
          made.set('Begin hier.html', Buffer.from(doorTo(`${own}index.html`, fill(said, 'stick.begin'))));
          const packed = zip(`praatplaat-${plate}`, made);
          bytes += packed.length;
          writeFileSync(join(site.dist, own, zipName(plate)), packed);
        }
        logger.info(`${plates.size} folders, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}

/** The page on top of the folder: it opens the one below. */
const doorTo = (path: string, text: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${path}">` +
  `<title>${text}</title><p><a href="${path}">${text}</a></p></html>\n`;

function builtSite(dist: string, base: string): Built {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .sort();
  const sizes = Map.groupBy(paths, pictureOf);
  const size = (path: string) => statSync(join(dist, path)).size;
  const picture = (path: string) => sharpest(sizes.get(pictureOf(path)) ?? [path], size);
  return { dist, base, paths: new Set(paths), picture, scripts: new Map() };
}
