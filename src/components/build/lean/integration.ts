import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, changePage } from '../built-pages.ts';
import { webFont } from '../fonts.ts';
import { joinSheets, sharedSheet } from './sheets.ts';

/** Makes what every page fetches small: letters with only the signs of Dutch, and at most two stylesheets a page. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await leanFonts(dist);
        fewSheets(dist);
      },
    },
  };
}

/** Every file below a folder whose name ends so. */
const filesOf = (dist: string, ending: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(dist, file));

/** Puts a smaller file in the place of each font, under a name that follows from what is in it. */
async function leanFonts(dist: string): Promise<void> {
  const renamed = new Map<string, string>();
  for (const file of filesOf(join(dist, '_astro'), '.woff2')) {
    const content = await webFont(readFileSync(file));
    const old = file.slice(file.lastIndexOf('/') + 1);
    const name = old.replace(
      /\.[^.]+\.woff2$/,
      `.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.woff2`,
    );
    rmSync(file);
    writeFileSync(join(dist, '_astro', name), content);
    renamed.set(old, name);
  }
  const withNewNames = (text: string) => [...renamed].reduce((all, [old, name]) => all.replaceAll(old, name), text);
  for (const [path, html] of builtPages(dist)) {
    const changed = withNewNames(html);
    if (changed !== html) changePage(dist, path, changed);
  }
  for (const file of filesOf(join(dist, '_astro'), '.css')) {
    const text = readFileSync(file, 'utf8');
    const changed = withNewNames(text);
    if (changed !== text) writeFileSync(file, changed);
  }
}

function fewSheets(dist: string): void {
  const folder = join(dist, '_astro');
  const pages = builtPages(dist);
  const shared = sharedSheet([...pages.values()]);
  if (!shared) return;
  const before = filesOf(folder, '.css');
  const sheets = new Map(before.map((file) => [basename(file), readFileSync(file, 'utf8')]));
  const made = new Map<string, string>();
  for (const [path, html] of pages) {
    const joined = joinSheets(html, shared, (name) => sheets.get(name)!);
    if (!joined) continue;
    changePage(dist, path, joined.html);
    made.set(joined.sheet.name, joined.sheet.css);
  }
  for (const [name, css] of made) writeFileSync(join(folder, name), css);
  const unasked = new Set(before);
  const look = (text: string) => {
    for (const file of unasked) if (text.includes(basename(file))) unasked.delete(file);
  };
  for (const html of pages.values()) look(html);
  for (const file of filesOf(folder, '.js')) look(readFileSync(file, 'utf8'));
  for (const file of unasked) rmSync(file);
}
