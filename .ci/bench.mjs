// How long a phone on a slow line waits for the picture of a plate, against what is promised; how long the evidence takes to
// answer a filter, today and with ten times the content; what each kind of page and a first search cost. Not a test: machines differ.
// npm run bench, after a build. Prints the median of five and how much of the promise it takes (1.00 is all of it).
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { chromium } from 'playwright';
import { pages, searches } from './bench/pages.mjs';
import { room } from './bench/room.mjs';
import { SLOW } from './bench/slow-phone.mjs';
import { browser as findBrowser } from './browser.mjs';

const KEREN = 5;
const BELOFTE = { lcp: 2500, bytes: 180_000 };
const SOORT = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};
const dist = join(import.meta.dirname, '../dist');
/** The plates with the heaviest page: what is kept for these is kept for all. */
const PLATEN = readdirSync(join(dist, 'praatplaten'), { withFileTypes: true })
  .filter((map) => map.isDirectory())
  .map(({ name }) => ({ name, size: statSync(join(dist, 'praatplaten', name, 'index.html')).size }))
  .toSorted((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ name }) => name);

const server = createServer((vraag, antwoord) => {
  let bestand = join(dist, decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname));
  if (existsSync(bestand) && statSync(bestand).isDirectory()) bestand = join(bestand, 'index.html');
  if (!existsSync(bestand)) return antwoord.writeHead(404).end();
  const soort = SOORT[extname(bestand)] ?? 'application/octet-stream';
  const klein = /text|json|javascript|svg/.test(soort);
  antwoord.writeHead(200, { 'content-type': soort, ...(klein ? { 'content-encoding': 'gzip' } : {}) });
  const stroom = createReadStream(bestand);
  (klein ? stroom.pipe(createGzip()) : stroom).pipe(antwoord);
}).listen(0);
const adres = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
const midden = (lijst) => lijst.toSorted((a, b) => a - b)[Math.floor(lijst.length / 2)];

async function meet(pad) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW.line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.rate });
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(adres + pad, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate(
    () =>
      new Promise((klaar) =>
        new globalThis.PerformanceObserver((lijst) => klaar(lijst.getEntries().at(-1).startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );
  await context.close();
  return { lcp, bytes };
}

for (const plaat of PLATEN) {
  const metingen = [];
  for (let i = 0; i < KEREN; i++) metingen.push(await meet(`/praatplaten/${plaat}/`));
  const [lcp, bytes] = [midden(metingen.map((m) => m.lcp)), midden(metingen.map((m) => m.bytes))];
  const deel = (wat, belofte) => (wat / belofte).toFixed(2);
  console.log(
    `${plaat}: largest paint ${Math.round(lcp)} ms (${deel(lcp, BELOFTE.lcp)} of what is promised), ` +
      `${Math.round(bytes / 1000)} kB (${deel(bytes, BELOFTE.bytes)})`,
  );
}
/** One frame of a screen that shows sixty a second. */
const FRAME = 1000 / 60;

/**
 * From a click in the filter to the page laid out anew, in milliseconds.
 * @param keer how many times the findings of today
 */
async function filter(keer) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${adres}/onderbouwing/`, { waitUntil: 'networkidle' });
  const tijden = await page.evaluate(
    ([keer, keren]) => {
      const { document, performance } = globalThis;
      const blad = document.querySelector('onderbouwing-blad');
      const gegevens = blad.querySelector('[data-deel="gegevens"]');
      const data = JSON.parse(gegevens.textContent);
      const rijen = blad.querySelector('[data-deel="rijen"]');
      const eerste = [...rijen.children];
      const alle = Array.from({ length: keer }, (_, i) => data.entries.map((e) => ({ ...e, id: `${e.id}.${i}` })));
      rijen.replaceChildren(
        ...alle.flatMap((_, i) =>
          eerste.map((rij) => {
            const kopie = rij.cloneNode(true);
            kopie.dataset.bevinding += `.${i}`;
            return kopie;
          }),
        ),
      );
      gegevens.textContent = JSON.stringify({ ...data, entries: alle.flat() });
      // Taken out and put back, the element reads what the page now holds.
      const plek = blad.parentElement;
      blad.remove();
      plek.append(blad);
      const vakje = blad.querySelector('input[name="waarde"][value="1.1"]');
      const meet = () => {
        const van = performance.now();
        vakje.click();
        void document.body.offsetHeight;
        return performance.now() - van;
      };
      meet();
      meet();
      return Array.from({ length: 2 * keren }, meet);
    },
    [keer, KEREN],
  );
  await page.close();
  return midden(tijden);
}

const [nu, straks] = [await filter(1), await filter(10)];
console.log(
  `evidence: a filter takes ${nu.toFixed(1)} ms today, ${straks.toFixed(1)} ms with ten times the findings ` +
    `(${(straks / nu).toFixed(1)} times as long, ${(straks / FRAME).toFixed(2)} of a frame)`,
);
await pages(browser, adres);
await searches(browser, adres);
await room(browser, adres);
await browser.close();
server.close();
