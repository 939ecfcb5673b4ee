import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { handsOf, useFirefox } from '../fixtures/firefox';
import { filesOf, LIST, type SiteList } from '../../src/components/offline/list';
import { PATH, PLAAT } from '../fixtures/room-page';
import { SAID, closeReport, takeAll, wholeTalk } from '../fixtures/keys-only';
import { offlineHost, someOfEachKind } from '../fixtures/offline-host';
import { STICKS, unpacked } from '../fixtures/stick';

const firefox = useFirefox();

const textOf = (page: Page, selector: string) => page.$eval(selector, (e) => e.textContent.trim());
const textsOf = (page: Page, selector: string) => page.$$eval(selector, (all) => all.map((e) => e.textContent.trim()));
const isVisible = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.some((e) => e.checkVisibility()));
/** The driver's own waiting makes programs of text in the page, which the page does not allow. */
const shown = (page: Page, selector: string) => expect.poll(() => isVisible(page, selector)).toBe(true);
async function click(page: Page, selector: string): Promise<void> {
  await shown(page, selector);
  await page.click(selector);
}
async function write(page: Page, selector: string, text: string): Promise<void> {
  await shown(page, selector);
  await page.type(selector, text);
}
/** One page of each kind, with what is heaviest. */
const KINDS = [
  ...['/', '/begin/', '/praatplaten/', '/praatplaten/geschiedenis/', '/praatplaten/geschiedenis/gespreksleider/'],
  ...['/praatplaten/geschiedenis/kaarten/', '/praatplaten/geschiedenis/placemat/', '/praatplaten/geschiedenis/blad/'],
  ...[
    '/themas/geschiedenis/',
    '/onderbouwing/1-1/',
    '/bevindingen/rug-2018-vertrouwen/',
    '/tafelverslagen/lerarentekort/',
  ],
  ...['/geschiedenis/', '/begrippen/', '/documenten/', '/data/', '/leeslijst/', '/redactie/', '/toegankelijkheid/'],
];

describe('in Firefox', () => {
  it('no kind of page is wider than a phone, or complains', async () => {
    const page = await firefox.visit('/', { width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of KINDS) {
      await page.goto(firefox.adres + path);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
    }
    expect(wide).toEqual([]);
    expect(firefox.mistakes).toEqual([]);
  });

  it('a marked word is explained beside it, and Escape gives the focus back', async () => {
    const page = await firefox.visit('/themas/van-de-driehoek-een-cirkel-maken/');
    await click(page, '.lees a.term');
    await shown(page, '.termkader');
    await expect.poll(() => textOf(page, '.termkader')).toContain('Alles over');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('.termkader')).toBeNull();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('a.term'))).toBe(true);
  });

  it('the menu of a phone opens, and leads to a page', async () => {
    const page = await firefox.visit('/', { width: 390, height: 844 });
    expect(await isVisible(page, '#hoofdmenu')).toBe(false);
    await click(page, '.menuknop');
    await click(page, '#hoofdmenu a[href$="/begrippen/"]');
    await expect.poll(() => page.url()).toContain('/begrippen/');
  });

  it('the spots of a plate open by keyboard, and Escape closes', async () => {
    const page = await firefox.visit('/praatplaten/leerrijke-verbindingen/');
    await shown(page, 'plaat-kijker[data-levend]');
    await page.focus('.kijker button.plek[data-plek="3"]');
    await page.keyboard.press('Enter');
    await shown(page, '.paneel');
    await expect.poll(() => textOf(page, '.paneel [data-deel="nr"]')).toBe('3');
    await page.keyboard.press('Escape');
    await expect.poll(() => isVisible(page, '.paneel')).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-plek'))).toBe('3');
  });

  it('a group writes, agrees, reads its report, and finds its conversation back', async () => {
    const page = await firefox.visit(PATH);
    await click(page, '[data-start] [data-plek="eigen"]');
    await shown(page, '[data-hulp]');
    await page.keyboard.press('n');
    await write(page, '[data-tekst]', 'wij missen tijd');
    await click(page, '[data-nieuw] [data-zet]');
    await expect.poll(() => textsOf(page, '[data-notities] li > p:first-of-type')).toEqual(['wij missen tijd']);
    const tab = '[data-tab="afspraken"]';
    if (await isVisible(page, tab)) await click(page, tab);
    await write(page, '[name="wat"]', 'roosters naast elkaar leggen');
    await click(page, '[data-afspraak] [data-zet]');
    await click(page, '[data-lade] [data-doe="dicht"]');
    await click(page, '[data-hulp] [data-doe="verslag"]');
    await shown(page, '[data-verslagvak]');
    const report = await textOf(page, '[data-verslagvak]');
    expect(report).toContain('wij missen tijd');
    expect(report).toContain('roosters naast elkaar leggen');
    await page.goto(`${firefox.adres}/gesprekken/`);
    await expect.poll(() => textsOf(page, '[data-lijst] li')).toEqual([expect.stringContaining('1 notitie')]);
  });

  it('a whole conversation goes by keyboard alone, from the card of the group to every way to take its report along', async () => {
    const page = await firefox.visit(PATH);
    const report = await wholeTalk(handsOf(page));
    for (const words of SAID) expect(report).toContain(words);
    const taken = await takeAll(handsOf(page));
    expect(taken.map((name) => name.replace(/.*\./, '')).sort()).toEqual(['docx', 'ics', 'json', 'md', 'png', 'print']);
    await closeReport(handsOf(page));
  });

  it('a search finds, and says how much', async () => {
    const page = await firefox.visit('/zoeken/?q=lerarentekort');
    await shown(page, '[data-zoekresultaat] a');
    await expect.poll(async () => (await textsOf(page, '[data-zoekresultaat] a')).join(' ')).toMatch(/lerarentekort/i);
    await expect.poll(() => textOf(page, 'zoek-pagina [role="status"]')).toContain('lerarentekort');
  });

  it('the evidence answers a filter and keeps it in the address', async () => {
    const page = await firefox.visit('/onderbouwing/');
    await shown(page, 'onderbouwing-blad:defined');
    await page.$eval('input[name="waarde"][value="1.4"]', (box) => box.click());
    await expect.poll(() => textOf(page, '[data-deel="aantal"]')).toBe('3');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?waarde=1.4');
  });

  it('the chain lights what is chosen', async () => {
    const page = await firefox.visit('/keten/?kies=waarde:1-4');
    await expect.poll(() => textOf(page, '[data-deel="keus-naam"]')).toBe('Behoud van startende leraren');
    await expect.poll(() => page.$$eval('.keten__doek .lit', (lit) => lit.length)).toBeGreaterThan(3);
  });

  it.each([
    ['geschiedenis/poster', 420],
    ['geschiedenis/blad', 210],
    // The longest questions, each with the label that it is ours.
    ['waarde-en-randvoorwaarden/blad', 210],
  ] as const)('%s is one sheet', async (sheet, width) => {
    const page = await firefox.visit(`/praatplaten/${sheet}/`);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      width: `${width}mm`,
      height: '297mm',
    });
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBe(1);
  });

  it('a report goes over to the next sheet between two questions: no line is cut, no sheet blank, no heading alone', async () => {
    const page = await firefox.visit('/praatplaten/curriculum-in-samenhang/gesprek/');
    await click(page, '[data-start] [data-plek="gedeeld"]');
    await shown(page, '[data-hulp]');
    await page.keyboard.press('n');
    for (let notes = 1; notes <= 10; notes++) {
      await write(page, '[data-tekst]', `Notitie ${notes}`);
      await click(page, '[data-nieuw] [data-zet]');
      // Where a sheet ends moves along with the notes.
      if (![2, 4, 8, 10].includes(notes)) continue;
      await click(page, '[data-hulp] [data-doe="verslag"]');
      await shown(page, '[data-verslagvak]');
      const headings = (await textsOf(page, '[data-verslagvak] h2')).filter(Boolean);
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { text } = await extractText(pdf, { mergePages: false });
      const sheets = text.map((sheet) => sheet.replace(/\s+/g, ' ').trim());
      expect(sheets.filter((sheet) => !sheet)).toEqual([]);
      expect(headings.filter((heading) => sheets.some((sheet) => sheet.endsWith(heading)))).toEqual([]);
      expect(headings.filter((heading) => sheets.join(' ').split(heading).length > 2)).toEqual([]);
      expect(sheets.join(' ').split('Deel die ervaringen ook eens in je eigen groep')).toHaveLength(2);
      await page.goBack();
    }
  });

  it('paper is for the report, from every state of a conversation', async () => {
    const page = await firefox.visit(PATH);
    await click(page, '[data-start] [data-plek="gedeeld"]');
    await shown(page, '[data-hulp]');
    const sheets = async () => {
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
      return text.map((sheet) => sheet.replace(/\s+/g, ' ').trim());
    };
    // With nothing said there is one sheet, that says so.
    await expect.poll(sheets).toEqual([expect.stringContaining('Er zijn geen notities gemaakt.')]);
    await page.keyboard.press('n');
    await write(page, '[data-tekst]', 'midden in het gesprek');
    await click(page, '[data-nieuw] [data-zet]');
    const drawer = await sheets();
    expect(drawer.filter((sheet) => !sheet)).toEqual([]);
    expect(drawer.join(' ').split('midden in het gesprek')).toHaveLength(2);
    await click(page, '[data-lade] [data-doe="dicht"]');
    const press = (doe: string) =>
      page.$eval(`[data-doe="${doe}"]`, (button) => {
        (button as HTMLElement).click();
      });
    for (const doe of ['plaat', 'zwart', 'deel', 'groot', 'lees-in', 'ronde', 'muur', 'hulp', 'verslag']) {
      await press(doe);
      await expect.poll(() => sheets(), { message: doe }).toEqual(drawer);
      await page.keyboard.press('Escape');
    }
  });

  it('nothing complained all the while', () => expect(firefox.mistakes).toEqual([]));
});

/** A group writes one note and reads it back in its report. */
async function conversation(page: Page): Promise<void> {
  await click(page, '[data-start] [data-plek="eigen"]');
  await shown(page, '[data-hulp]');
  await page.keyboard.press('n');
  await write(page, '[data-tekst]', 'zonder lijn getypt');
  await click(page, '[data-nieuw] [data-zet]');
  await click(page, '[data-lade] [data-doe="dicht"]');
  await click(page, '[data-hulp] [data-doe="verslag"]');
  await expect.poll(() => textOf(page, '[data-verslagvak]')).toContain('zonder lijn getypt');
}

/** Nothing is on its way to the page any more: of what somebody leaves meanwhile Firefox complains. */
async function still(page: Page): Promise<void> {
  const arrived = () =>
    page.evaluate(() => {
      const images = [...document.images];
      const begun = images.filter(({ currentSrc }) => currentSrc);
      const inSight = images.filter((image) => image.getBoundingClientRect().top < innerHeight);
      const there = (list: HTMLImageElement[]) =>
        list.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      return inSight.length > 0 && there(inSight) && there(begun) && document.fonts.status === 'loaded';
    });
  await expect.poll(arrived).toBe(true);
  await page.waitForNetworkIdle();
}

describe('in Firefox without a line', () => {
  it('a site that was visited once opens, searches and holds a conversation', async () => {
    const files = someOfEachKind();
    const host = await offlineHost(files);
    const page = await firefox.tab();
    await page.goto(`${host.adres}/`);
    const size = filesOf(JSON.parse(String(files.get(LIST))) as SiteList).length;
    const kept = () =>
      page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        return (await Promise.all(caches_.map(async (cache) => (await cache.keys()).length))).reduce(
          (a, b) => a + b,
          0,
        );
      });
    await expect.poll(kept).toBeGreaterThanOrEqual(size);
    host.answer = () => 'gone';
    await page.goto(`${host.adres}/themas/`);
    await expect.poll(() => page.title()).toContain('Thema');
    await still(page);
    await page.goto(`${host.adres}/zoeken/?q=lerarentekort`);
    await shown(page, '[data-zoekresultaat] a');
    await still(page);
    await page.goto(host.adres + PATH);
    await conversation(page);
    expect(firefox.mistakes).toEqual([]);
  });

  it('the folder of a plate shows the plate, holds a conversation and keeps it', async () => {
    const adres = unpacked(STICKS.plate);
    const page = await firefox.tab();
    const asked: string[] = [];
    page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || asked.push(request.url()));
    await page.goto(`${adres}/praatplaten/${PLAAT}/index.html`);
    await shown(page, 'plaat-kijker[data-levend]');
    await page.focus('.kijker button.plek[data-plek="3"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.paneel [data-deel="nr"]')).toBe('3');
    await page.goto(`${adres}/praatplaten/${PLAAT}/gesprek/index.html`);
    await conversation(page);
    // An address on this disk says nothing to who reads the report elsewhere.
    await expect.poll(() => page.$eval('[data-verslagvak]', (report) => report.innerHTML)).not.toMatch(/file:|null\//);
    await page.reload();
    await expect.poll(() => textOf(page, '[data-verslagvak]')).toContain('zonder lijn getypt');
    expect([asked, firefox.mistakes]).toEqual([[], []]);
  });

  it('the folder of the whole site is read from page to page, searched, and lists its conversations', async () => {
    const adres = unpacked(STICKS.site);
    const page = await firefox.tab();
    const asked: string[] = [];
    page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || asked.push(request.url()));
    await page.goto(`${adres}/index.html`);
    await click(page, '.hoofdmenu a[href*="themas/"]');
    await expect.poll(() => page.url()).toMatch(/themas\/.*index\.html/);
    await page.goto(`${adres}/zoeken/index.html?q=lerarentekort`);
    await shown(page, '[data-zoekresultaat] a');
    await click(page, '[data-zoekresultaat] a');
    await expect.poll(() => textOf(page, 'h1')).not.toBe('Zoeken');
    await page.goto(`${adres}/praatplaten/${PLAAT}/gesprek/index.html`);
    await conversation(page);
    await page.goto(`${adres}/gesprekken/index.html`);
    await expect.poll(() => textsOf(page, '[data-lijst] li')).toEqual([expect.stringContaining('1 notitie')]);
    expect([asked, firefox.mistakes]).toEqual([[], []]);
  });
});
