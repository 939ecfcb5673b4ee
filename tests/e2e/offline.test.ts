import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesOf, LIST, type SiteList } from '../../src/components/offline/list';
import { RoomPage, PLAAT } from '../fixtures/room-page';
import {
  builtFiles,
  killWorker,
  offlineHost,
  someOfEachKind,
  version,
  type Files,
  type OfflineHost,
} from '../fixtures/offline-host';
import { useSite } from '../fixtures/site';
import { BASE, buildVariant } from '../fixtures/variant';

const site = useSite();
const WHOLE = builtFiles();
const KINDS = someOfEachKind();
/** A few pages, for what is about the worker and not about the pages. */
const FEW = version(
  builtFiles(
    new RegExp(
      `^(?:(?:index|404|offline/.*|themas/index|praatplaten/${PLAAT}/gesprek/index)\\.(?!bin).*|sw\\.js|_astro/.*)$`,
    ),
  ),
);
const listOf = (files: Files) => JSON.parse(String(files.get(LIST))) as SiteList;

async function profile(): Promise<BrowserContext> {
  const context = await site.browser.newContext({ serviceWorkers: 'allow' });
  onTestFinished(() => context.close());
  return context;
}

/** How many files of a version are on the device. */
const kept = (page: Page, files: Files): Promise<number> =>
  page.evaluate(
    async (keys) => {
      const here = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      const urls = new Set(here.flat().map(({ url }) => decodeURI(url.slice(location.origin.length + 1))));
      return keys.filter((key) => urls.has(key)).length;
    },
    filesOf(listOf(files)).map(([path, hash]) => `${path}?${hash}`),
  );
const whole = (page: Page, files: Files) => expect.poll(() => kept(page, files)).toBe(filesOf(listOf(files)).length);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const packsAsked = (host: OfflineHost) => host.asked.filter((path) => path.startsWith('offline/pak/'));

/** A profile that visited the first page and has the site on its device. */
async function visited(files: Files): Promise<{ host: OfflineHost; context: BrowserContext; page: Page }> {
  const [host, context] = await Promise.all([offlineHost(files), profile()]);
  const page = await context.newPage();
  await page.goto(`${host.adres}/`);
  await whole(page, files);
  return { host, context, page };
}

describe('after one visit, with the server gone', () => {
  it('every kind of page opens, a conversation becomes a Word file, and search finds', async () => {
    const { host, page } = await visited(KINDS);
    const { packs } = listOf(WHOLE);
    expect(packs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8_000_000);
    expect(filesOf(listOf(WHOLE)).reduce((sum, [, , bytes]) => sum + bytes, 0)).toBeLessThan(20_000_000);
    expect(host.asked.filter((path) => /plaat\.png|\.zip$/.test(path))).toEqual([]);
    // Nothing of it came before the page itself.
    const early = await page.evaluate(() => {
      const [{ loadEventStart }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.includes('/offline/') && startTime < loadEventStart).length;
    });
    expect(early).toBe(0);

    host.answer = () => 'gone';
    const opens = async (path: string, title: RegExp | string) => {
      await page.goto(host.adres + path);
      await expect.poll(() => page.title(), { message: path }).toMatch(title);
    };
    await opens(`/praatplaten/${PLAAT}/?kies=1#plek-2`, 'Leerrijke verbindingen');
    await opens(`/praatplaten/${PLAAT}/poster/`, /./);
    await opens('/themas', /Thema/);
    await opens('/bestaat-niet/', /./);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('');
    await opens('/praatplaten/', 'Praatplaten');
    await expect
      .poll(() =>
        page.evaluate(() => {
          for (const picture of document.images) picture.loading = 'eager';
          return [...document.images].filter((picture) => !picture.naturalWidth).map((picture) => picture.currentSrc);
        }),
      )
      .toEqual([]);
    await page.goto(`${host.adres}/zoeken/?q=lerarentekort`);
    await page.locator('[data-zoekresultaat]').first().waitFor();

    const gesprek = await new RoomPage(page).open(host.adres);
    await gesprek.start('eigen');
    await gesprek.note('zonder lijn getypt');
    await gesprek.closeDrawer();
    await gesprek.verslag();
    const [word] = await Promise.all([page.waitForEvent('download'), gesprek.takeAlong('docx')]);
    expect(word.suggestedFilename()).toMatch(/\.docx$/);
  });

  it('a page that is not on the device says so, and comes when there is a line again', async () => {
    const { host, page } = await visited(FEW);
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      for (const request of await cache.keys()) if (request.url.includes('/themas/')) await cache.delete(request);
    });
    host.answer = () => 'gone';
    await page.goto(`${host.adres}/themas/`);
    await page.locator('[data-mist]').waitFor();
    host.answer = () => undefined;
    await page.locator('[data-doe="opnieuw"]').click();
    await expect.poll(() => page.title()).toMatch(/Thema/);
  });
});

describe('a site below a folder', () => {
  it('is on the device after one visit, itself and nothing beside it, and works with the server gone', async () => {
    const { host: folder } = await buildVariant();
    const files = builtFiles(/\.(?:html|js|css|json|bin|woff2)$/, folder);
    const [host, context] = await Promise.all([offlineHost(files), profile()]);
    const home = host.adres + BASE;
    const page = await context.newPage();
    await page.goto(home);
    const list = JSON.parse(String(files.get(`${BASE.slice(1)}${LIST}`))) as SiteList;
    const here = () =>
      page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return all.flat().map(({ url }) => new URL(url).pathname);
      });
    await expect.poll(async () => (await here()).length).toBeGreaterThanOrEqual(filesOf(list).length);
    await expect.poll(async () => (await here()).filter((path) => !path.startsWith(BASE))).toEqual([]);
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(home);
    host.answer = () => 'gone';
    await page.goto(`${home}praatplaten/${PLAAT}/gesprek/`);
    const gesprek = new RoomPage(page);
    await gesprek.start('gedeeld');
    await gesprek.note('onder een map');
    await page.goto(`${home}zoeken/?q=lerarentekort`);
    const hit = page.locator('[data-zoekresultaat] a').first();
    await hit.click();
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('Zoeken');
    await expect.poll(() => new URL(page.url()).pathname.startsWith(BASE)).toBe(true);
    await page.goto(`${home}bestaat-niet/`);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('');
    expect(host.asked.filter((path) => !path.startsWith(BASE.slice(1)))).toEqual([]);
  });
});

describe('what comes by itself', () => {
  it('is nothing on a line that costs money, until it is asked for; and what is removed stays away', async () => {
    const [host, context] = await Promise.all([offlineHost(FEW), profile()]);
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    );
    const page = await context.newPage();
    await page.goto(`${host.adres}/`);
    await expect.poll(() => host.asked.includes('offline/begin.js')).toBe(true);
    await page.goto(`${host.adres}/offline/`);
    await page.locator('[data-doe="site"]').waitFor();
    await expect.poll(async () => [packsAsked(host), await workers(page)]).toEqual([[], 0]);
    await page.locator('[data-doe="site"]').click();
    await page.getByText('Klaar.').waitFor();
    await whole(page, FEW);
    await page.locator('[data-doe="weg"]').click();
    await page.getByText('komt niet vanzelf terug').waitFor();
    await expect.poll(async () => [await cacheNames(page), await workers(page)]).toEqual([[], 0]);
  });

  it('goes on where it stopped, and never keeps a page of the network for one of the site', async () => {
    const [host, context] = await Promise.all([offlineHost(FEW), profile()]);
    const page = await context.newPage();
    const { packs } = listOf(FEW);
    const [first, second] = packs;
    // The first part comes; of the others the school's own page says: log in.
    host.answer = (path) => (path.startsWith('offline/pak/') && path !== first!.path ? 'portal' : undefined);
    await page.goto(`${host.adres}/`);
    await expect.poll(() => packsAsked(host)).toContain(second!.path);
    await expect.poll(() => kept(page, FEW)).toBe(first!.files.length);
    host.answer = () => undefined;
    await page.reload();
    await whole(page, FEW);
    expect(packsAsked(host).filter((path) => path === first!.path)).toHaveLength(1);
    // What is removed by hand comes back at the next visit.
    await page.evaluate(async () => caches.delete((await caches.keys())[0]!));
    await page.goto(`${host.adres}/`);
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    await whole(page, FEW);
  });

  it('stops when the device is full: what is there works, and the page says so', async () => {
    const [host, context] = await Promise.all([offlineHost(FEW), profile()]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.adres, quotaSize: 500_000 });
    await page.goto(`${host.adres}/offline/`);
    await page.locator('[data-doe="site"]').click();
    await page.getByText('Het apparaat is vol').waitFor();
    await page.goto(`${host.adres}/themas/`);
    await expect.poll(() => page.title()).toMatch(/Thema/);
  });
});

describe('a new version', () => {
  const SENTENCE = 'Zo staat het in de nieuwe versie';
  const next = () =>
    version(FEW, { 'themas/index.html': String(FEW.get('themas/index.html')).replace('</h1>', ` ${SENTENCE}</h1>`) });

  it('says so quietly, waits until it is asked for, and leaves a conversation and typed words alone', async () => {
    const { host, context, page } = await visited(FEW);
    const gesprek = await new RoomPage(await context.newPage()).open(host.adres);
    await gesprek.start('gedeeld');
    host.files = next();
    await page.goto(`${host.adres}/themas/`);
    const notice = page.locator('.nieuwe-versie');
    await notice.waitFor();
    await expect.poll(() => page.locator('h1').innerText()).not.toContain(SENTENCE);
    await expect.poll(() => gesprek.page.locator('.nieuwe-versie').count()).toBe(0);
    await gesprek.page.evaluate(() => Object.assign(window, { still: true }));
    await notice.locator('[data-vernieuw]').click();
    await page.getByText(SENTENCE).waitFor();
    await expect.poll(() => gesprek.page.evaluate(() => 'still' in window)).toBe(true);
    await gesprek.note('gaat gewoon door');
    // The new one is whole, the old one is gone but for what the open conversation may ask.
    host.answer = () => 'gone';
    await page.reload();
    await page.getByText(SENTENCE).waitFor();
    await whole(page, host.files);
  });

  it('that is half there changes nothing', async () => {
    const { host, page } = await visited(FEW);
    host.files = next();
    host.answer = (path) => (path.startsWith('offline/pak/') ? 'gone' : undefined);
    await page.goto(`${host.adres}/`);
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
      .toBe(true);
    host.answer = () => 'gone';
    await page.goto(`${host.adres}/themas/`);
    await expect.poll(() => page.title()).toMatch(/Thema/);
    await expect.poll(() => page.locator('.nieuwe-versie').count()).toBe(0);
  });

  it('of a site that keeps nothing any more takes everything from the device', async () => {
    const { host, page } = await visited(FEW);
    host.files = new Map([...FEW, ['sw.js', await killWorker()]]);
    await page.goto(`${host.adres}/`);
    await expect.poll(async () => [await cacheNames(page), await workers(page)]).toEqual([[], 0]);
    await page.reload();
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
  });
});
