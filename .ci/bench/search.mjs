// From the key that asks to the first hit: the first search of a visitor, and the next.
import { kB, median, ms } from './numbers.mjs';
import { FAST, keep, SLOW, watch } from './slow-phone.mjs';

const QUERIES = ['werkplekbegeleider', 'hoe krijgen we genoeg begeleiders'];
const RUNS = 3;

/**
 * Searches as a visitor does who types at once.
 * @param open opens the page with the field, and returns its selector and that of a hit
 * @returns a row a query: milliseconds to the first hit and bytes that came for it, in the middle of three visitors
 */
export async function measureSearch(browser, address, open, speed) {
  const visits = [];
  for (let run = 0; run < RUNS; run++) {
    const { context, page, fetched } = await watch(
      browser,
      speed,
      keep,
      speed === FAST && { width: 1366, height: 768 },
    );
    const { field, hit } = await open(page, address);
    const rows = [];
    for (const query of QUERIES) {
      const before = fetched().bytes;
      const took = await page.evaluate(firstHit, { field, hit, query });
      await page.waitForLoadState('networkidle');
      rows.push({ took, bytes: fetched().bytes - before });
    }
    visits.push(rows);
    await context.close();
  }
  return QUERIES.map((query, i) => ({
    query,
    took: median(visits.map((rows) => rows[i].took)),
    bytes: median(visits.map((rows) => rows[i].bytes)),
  }));
}

/** In the page: from the letters in the field to a hit that was not there before. */
async function firstHit({ field, hit, query }) {
  const { document, performance, MutationObserver, Event } = globalThis;
  const input = document.querySelector(field);
  const before = new Set(document.querySelectorAll(hit));
  input.focus();
  const from = performance.now();
  const seen = new Promise((shown) => {
    const look = () => [...document.querySelectorAll(hit)].some((one) => !before.has(one) && one.textContent.trim());
    new MutationObserver(() => look() && shown(performance.now() - from)).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return seen;
}

/** This site: the page of its own to search in, as it opens. */
export async function ours(page, address) {
  await page.goto(`${address}/zoeken/`, { waitUntil: 'networkidle' });
  return { field: 'zoek-pagina input[type="search"]', hit: 'zoek-pagina [data-hits] > *' };
}

/** Prints a line a query, on a slow phone and on a fast line. */
export async function search({ browser, address }) {
  for (const [line, speed] of Object.entries({ 'slow phone': SLOW, 'fast line': FAST }))
    for (const { query, took, bytes } of await measureSearch(browser, address, ours, speed))
      console.log(`${line}, ${query}: first hit after ${ms(took)}, ${kB(bytes)} more`);
}
