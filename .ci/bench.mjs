// What visitors and builders wait for, as ratios within one run: machines differ, so only a comparison says something.
// npm run bench, after a build, does all of it; `npm run bench -- search evidence` only those parts. Not a test.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { answers } from './bench/answers.mjs';
import { builds } from './bench/builds.mjs';
import { evidence } from './bench/evidence.mjs';
import { besides } from './bench/besides.mjs';
import { composer } from './bench/composer.mjs';
import { pages } from './bench/pages.mjs';
import { plates } from './bench/plates.mjs';
import { room } from './bench/room.mjs';
import { search } from './bench/search.mjs';
import { serve } from './serve.mjs';
import { browser as findBrowser } from './browser.mjs';

/** Everything that is measured, from quick to slow: each gets a browser, the built site and its address. */
const PARTS = { plates, pages, evidence, composer, answers, search, besides, room, builds };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

const dist = join(import.meta.dirname, '../dist');
const host = await serve(dist);
const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await part({ browser, dist, address: host.address });
}
await browser.close();
host.close();
