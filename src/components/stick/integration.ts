import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { script } from '../offline/build/integration.ts';
import { sharpest } from '../offline/build/packs.ts';
import { pictureOf } from '../offline/worker/answer.ts';
import { fill, flatten } from '../words/fill.ts';
import { folder, type Built, type Wanted } from './folder.ts';
import { zip } from './zip.ts';

/** Name of the zip of a plate, beside its page. */
const zipName = (plate: string): string => `praatplaat-${plate}.zip`;

/** What a plate has that works without a server: not the window of the facilitator, nor writing along by phone. */
const PAGE = /^praatplaten\/([^/]+)\/(?:(?:gesprek|blad|poster|kaarten|placemat)\/)?index\.html$/;
/** The zip of the whole site. */
const SITE_ZIP = 'offline/samen-opleiden.zip';
const DRAWING = /^praatplaten\/.*\.(?:svg|css)$/;
/** What makes no sense without a server: a second window, phones, what is made and kept for the web. */
const NEEDS_SERVER =
  /^(?:404|offline\/.*|redactie\/onderdelen\/.*|praatplaten\/(?:maken|eigen)\/.*)|\/(?:gespreksleider|meeschrijven)\//;
/** Not a plate, but a page beside them. */
const NO_PLATE = ['', 'maken', 'eigen'];

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
        const write = async (path: string, name: string, door: string, wanted: Wanted) => {
          const made = await folder(site, wanted);
          made.set('werking/begin.js', begin);
          made.set('Begin hier.html', Buffer.from(doorTo(door, fill(said, 'stick.begin'))));
          const packed = await zip(name, made);
          writeFileSync(join(site.dist, path), packed);
          logger.info(`${path}: ${Math.round(packed.length / 1000)} kB`);
        };
        const note = fill(said, 'stick.noot');
        for (const [plate, pages] of platesOf(site)) {
          const own = `praatplaten/${plate}/`;
          const files = (path: string) => path.startsWith(own) && DRAWING.test(path);
          const name = zipName(plate);
          const path = `${own}${name}`;
          await write(path, name.replace('.zip', ''), `${own}index.html`, { pages, files, note: () => note });
        }
        const all = [...site.paths];
        await write(SITE_ZIP, 'samen-opleiden', 'index.html', {
          pages: all.filter((path) => path.endsWith('.html') && !NEEDS_SERVER.test(path)),
          files: (path) => DRAWING.test(path) || /^(?:begin|geschiedenis|praatplaten)\/.*\.webp$/.test(path),
          note: (page) => (/^(?:(?:gesprekken|.*\/gesprek)\/)?index\.html$/.test(page) ? note : undefined),
          texts: all.filter((path) => /^(?:zoek|leeslijst)\/(?!.*\.html$)/.test(path)),
        });
      },
    },
  };
}

const platesOf = ({ paths }: Built): Map<string, string[]> => {
  const plateOf = (path: string) => PAGE.exec(path)?.[1] ?? '';
  const pages = Map.groupBy(paths, plateOf);
  for (const none of NO_PLATE) pages.delete(none);
  return pages;
};

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
  return { dist, base, paths: new Set(paths), picture, made: new Map() };
}
