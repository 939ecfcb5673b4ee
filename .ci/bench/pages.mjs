// What a phone on a slow line fetches for each kind of page and for a first search, and how long it waits.
import { SLOW, watch } from './slow-phone.mjs';

const PAGES = [
  '/',
  '/begin/',
  '/themas/geschiedenis/',
  '/tafelverslagen/lerarentekort/',
  '/begrippen/groenpluk/',
  '/onderbouwing/',
];
const QUERIES = ['werkplekbegeleider', 'hoe krijgen we genoeg begeleiders'];
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

/** Largest paint, layout shift and blocking time, as the page itself kept them. */
const kept = (page) => page.evaluate(() => globalThis.kept);
const keep = () => {
  const seen = (globalThis.kept = { lcp: 0, cls: 0, tbt: 0 });
  const look = (type, each) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  look('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  look('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  look('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
};

/** Per kind of page: what is fetched, and what a reader notices. */
export async function pages(browser, address) {
  for (const path of PAGES) {
    const { context, page, fetched } = await watch(browser, SLOW, keep);
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const { lcp, cls, tbt } = await kept(page);
    const { bytes, requests, script } = fetched();
    console.log(
      `${path}: ${kB(bytes)} in ${requests} requests, ${kB(script)} script; ` +
        `largest paint ${Math.round(lcp)} ms, blocked ${Math.round(tbt)} ms, shift ${cls.toFixed(3)}`,
    );
    await context.close();
  }
}

/** From the key that asks to the first hit: the first search of a visitor, and the next. */
export async function searches(browser, address) {
  const { context, page, fetched } = await watch(browser, SLOW, keep);
  await page.goto(`${address}/zoeken/`, { waitUntil: 'networkidle' });
  for (const query of QUERIES) {
    const before = fetched().bytes;
    const took = await page.evaluate(async (asked) => {
      const { document, performance, MutationObserver } = globalThis;
      const list = document.querySelector('zoek-pagina [data-hits]');
      const field = document.querySelector('zoek-pagina input[type="search"]');
      const from = performance.now();
      const first = new Promise((shown) => {
        new MutationObserver(() => list.children.length && shown(performance.now() - from)).observe(list, {
          childList: true,
        });
      });
      field.value = asked;
      field.form.requestSubmit();
      return first;
    }, query);
    await page.waitForLoadState('networkidle');
    console.log(`search ${query}: first hit after ${Math.round(took)} ms, ${kB(fetched().bytes - before)} more`);
  }
  await context.close();
}
