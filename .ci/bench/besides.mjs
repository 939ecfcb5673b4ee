// This site beside two others with the same words, in one run: Starlight, and Astro with nothing added.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeBare } from './bare.mjs';
import { kB, ms, times } from './numbers.mjs';
import { measurePage } from './pages.mjs';
import { build, inFolder } from './project.mjs';
import { measureSearch, ours } from './search.mjs';
import { serve } from '../serve.mjs';
import { FAST, SLOW } from './slow-phone.mjs';
import { makeStarlight, theirs } from './starlight.mjs';
import { textOfPages } from './text-of-pages.mjs';

const PAGES = ['/themas/geschiedenis/', '/tafelverslagen/lerarentekort/', '/begrippen/groenpluk/'];
const RUNS = 3;
const astro = createRequire(import.meta.url)('astro/package.json').version;

/** Makes a site, builds it and serves it while the work lasts. */
const beside = (make, work) =>
  inFolder(async (folder) => {
    await make(folder);
    await build(folder);
    const host = await serve(join(folder, 'dist'));
    try {
      return await work(host.address);
    } finally {
      host.close();
    }
  });

/** Prints each measure of this site, and how it stands to the others. */
export async function besides({ browser, dist, address }) {
  const text = textOfPages(dist);
  const own = await measureAll(browser, address);
  await beside(
    (folder) => makeBare(folder, text),
    async (bare) => compare('Astro alone', own, await measureAll(browser, bare)),
  );
  try {
    await beside(
      (folder) => makeStarlight(folder, text, astro),
      async (starlight) => {
        compare('Starlight', own, await measureAll(browser, starlight));
        await searches(browser, address, starlight);
      },
    );
  } catch (error) {
    console.log(`Starlight is left out: ${error.message}`);
  }
}

async function measureAll(browser, address) {
  const all = [];
  for (const path of PAGES) all.push([path, await measurePage(browser, address + path, { runs: RUNS })]);
  return all;
}

function compare(name, own, other) {
  own.forEach(([path, we], i) => {
    const they = other[i][1];
    console.log(
      `${path} beside ${name}: first paint ${ms(we.fcp)} (${times(we.fcp, they.fcp)}), ` +
        `largest ${ms(we.lcp)} (${times(we.lcp, they.lcp)}), ${kB(we.bytes)} (${kB(they.bytes)}), ` +
        `blocked ${ms(we.tbt)} (${ms(they.tbt)}), shift ${we.cls.toFixed(3)} (${they.cls.toFixed(3)})`,
    );
  });
}

async function searches(browser, address, starlight) {
  for (const [line, speed] of Object.entries({ 'slow phone': SLOW, 'fast line': FAST })) {
    const we = await measureSearch(browser, address, ours, speed);
    const they = await measureSearch(browser, starlight, theirs, speed);
    we.forEach(({ query, took, bytes }, i) => {
      console.log(
        `search beside Starlight, ${line}, ${query}: first hit after ${ms(took)} (${times(took, they[i].took)}), ` +
          `${kB(bytes)} (${kB(they[i].bytes)})`,
      );
    });
  }
}
