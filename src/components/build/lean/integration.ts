import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
export const filesOf = (dist: string, ending: string): string[] =>
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
  for (const file of [...filesOf(dist, '.html'), ...filesOf(join(dist, '_astro'), '.css')]) {
    const text = readFileSync(file, 'utf8');
    const changed = [...renamed].reduce((all, [old, name]) => all.replaceAll(old, name), text);
    if (changed !== text) writeFileSync(file, changed);
  }
}

function fewSheets(dist: string): void {
  const folder = join(dist, '_astro');
  const pages = filesOf(dist, '.html').map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  const shared = sharedSheet(pages.map(({ html }) => html));
  if (!shared) return;
  const before = filesOf(folder, '.css');
  for (const page of pages) {
    const joined = joinSheets(page.html, shared, (name) => readFileSync(join(folder, name), 'utf8'));
    if (!joined) continue;
    page.html = joined.html;
    writeFileSync(page.file, joined.html);
    writeFileSync(join(folder, joined.sheet.name), joined.sheet.css);
  }
  const scripts = filesOf(folder, '.js').map((file) => readFileSync(file, 'utf8'));
  const asked = [...pages.map(({ html }) => html), ...scripts].join('\n');
  for (const file of before) if (!asked.includes(file.slice(file.lastIndexOf('/') + 1))) rmSync(file);
}
