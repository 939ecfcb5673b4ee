// Time and memory of a build: today's site, and the same grown to 1,000 and 4,000 pages, beside Astro alone with as many; and
// what a search fetches in the grown site. Slow: half an hour on a small machine.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeBare } from './bare.mjs';
import { grow } from './grow.mjs';
import { kB, ms, times } from './numbers.mjs';
import { build, inFolder, root, sharePackages, write } from './project.mjs';
import { measureSearch, ours } from './search.mjs';
import { serve } from '../serve.mjs';
import { FAST, SLOW } from './slow-phone.mjs';
import { textOfPages } from './text-of-pages.mjs';

const SIZES = [1000, 4000];
const PARTS = ['src', 'public', '.ci', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const said = ({ seconds, memory }) => `${seconds.toFixed(1)} s, ${Math.round(memory)} MB`;

export async function builds({ browser, dist, address }) {
  const text = textOfPages(dist);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('index.html')).length;
  const today = await measureSearch(browser, address, ours, SLOW);
  const now = await grown(0, [], () => undefined);
  console.log(`${pages} pages, today: ${said(now.cold)}; once more with nothing changed ${said(now.warm)}`);
  for (const size of SIZES) {
    const words = grow(text, size - pages);
    const bare = await inFolder(async (folder) => {
      makeBare(folder, [...text, ...words.map(({ slug, title, body }) => ({ slug, title, body }))]);
      return build(folder);
    });
    await grown(size, words, async (host) => {
      for (const [line, speed] of Object.entries({ 'slow phone': SLOW, 'fast line': FAST }))
        (await measureSearch(browser, host, ours, speed)).forEach(({ query, took, bytes }, i) => {
          const before = line === 'slow phone' ? ` (${times(bytes, today[i].bytes)} of today's)` : '';
          console.log(`${size} pages, search ${query}, ${line}: first hit after ${ms(took)}, ${kB(bytes)}${before}`);
        });
    }).then(({ cold, warm }) =>
      console.log(
        `${size} pages: ${said(cold)}; with nothing changed ${said(warm)}; Astro alone ${said(bare)} ` +
          `(${times(cold.seconds, bare.seconds)} cold, ${times(warm.seconds, bare.seconds)} kept)`,
      ),
    );
  }
}

/** This project with more terms: built cold, and once more; served in between for who wants to look. */
const grown = (size, words, look) =>
  inFolder(async (folder) => {
    for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
    sharePackages(folder);
    write(folder, Object.fromEntries(words.map(({ file, source }) => [file, source])));
    const cold = await build(folder);
    const warm = await build(folder);
    const host = await serve(join(folder, 'dist'));
    try {
      await look(host.address);
    } finally {
      host.close();
    }
    return { size, cold, warm };
  });
