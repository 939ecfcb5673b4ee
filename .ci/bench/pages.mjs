// What a phone on a slow line fetches for each kind of page, and what its reader notices.
import { kB, median, ms } from './numbers.mjs';
import { keep, SLOW, watch } from './slow-phone.mjs';

const PAGES = [
  '/',
  '/begin/',
  '/themas/geschiedenis/',
  '/tafelverslagen/lerarentekort/',
  '/begrippen/groenpluk/',
  '/onderbouwing/',
  '/geschiedenis/',
  '/keten/',
];
const RUNS = 5;

/**
 * Visits a page with nothing kept, five times.
 * @returns medians: `fcp`, `lcp` and `tbt` in milliseconds, `cls`, and `bytes`, `requests` and `script` that were fetched
 */
export async function measurePage(browser, address, { speed = SLOW, runs = RUNS } = {}) {
  const found = [];
  for (let run = 0; run < runs; run++) {
    const { context, page, fetched } = await watch(browser, speed, keep);
    await page.goto(address, { waitUntil: 'networkidle' });
    found.push({ ...(await page.evaluate(() => globalThis.kept)), ...fetched() });
    await context.close();
  }
  return Object.fromEntries(Object.keys(found[0]).map((key) => [key, median(found.map((one) => one[key]))]));
}

/** Prints a line a page. */
export async function pages({ browser, address }) {
  for (const path of PAGES) {
    const { bytes, requests, script, fcp, lcp, tbt, cls } = await measurePage(browser, address + path);
    console.log(
      `${path}: ${kB(bytes)} in ${requests} requests, ${kB(script)} script; first paint ${ms(fcp)}, ` +
        `largest ${ms(lcp)}, blocked ${ms(tbt)}, shift ${cls.toFixed(3)}`,
    );
  }
}
