// How long a phone on a slow line waits for the picture of a plate, against what is promised. Not a test: machines differ.
// npm run bench, after a build. Prints the median of five and how much of the promise it takes (1.00 is all of it).
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { chromium } from 'playwright';
import { browser as findBrowser } from './browser.mjs';

const KEREN = 5;
/** 1.6 Mbit/s, 150 ms there and back, a processor four times as slow. */
const LIJN = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const BELOFTE = { lcp: 2500, bytes: 180_000 };
const SOORT = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
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
  await cdp.send('Network.emulateNetworkConditions', LIJN);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
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
await browser.close();
server.close();
