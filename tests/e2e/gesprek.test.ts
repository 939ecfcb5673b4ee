import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { metSite } from '../fixtures/site';

const PAD = '/praatplaten/leerrijke-verbindingen/gesprek/';
const site = metSite();

async function metGroep<T>(doe: (page: Page, context: BrowserContext) => Promise<T>, opties: Parameters<Browser['newContext']>[0] = {}, vooraf?: (context: BrowserContext) => Promise<unknown>): Promise<T> {
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, ...opties });
  try {
    await vooraf?.(context);
    const page = await context.newPage();
    await page.goto(site.adres + PAD);
    return await doe(page, context);
  } finally {
    await context.close();
  }
}
const start = (page: Page, plek: 'eigen' | 'gedeeld') => page.locator(`[data-plek="${plek}"]`).click();
const stap = (page: Page) => new URL(page.url()).hash;
const notities = (page: Page) => page.locator('[data-notities] li > p:first-child').allTextContents();

async function noteer(page: Page, tekst: string): Promise<void> {
  await page.locator('[data-tekst]').fill(tekst);
  await page.locator('[data-nieuw] [type="submit"]').click();
}

describe('a conversation', () => {
  it('starts with one click, and is led by keys alone', () =>
    metGroep(async (page) => {
      await start(page, 'gedeeld');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => stap(page)).toBe('#herkennen-1');
      await page.keyboard.press('End');
      await expect.poll(() => stap(page)).toBe('#doen-4');
      await page.keyboard.press('PageUp');
      await expect.poll(() => stap(page)).toBe('#doen-3');
      await page.keyboard.press('n');
      expect(await page.locator('[data-lade]').isVisible()).toBe(true);
      await page.keyboard.type('nieuwe fiets');
      expect(await page.locator('[data-tekst]').inputValue()).toBe('nieuwe fiets');
      expect(stap(page)).toBe('#doen-3');
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-lade]').isVisible()).toBe(false);
      await page.keyboard.press('?');
      expect(await page.locator('[data-toetsen]').isVisible()).toBe(true);
    }));

  it('shows a question that can be read across the room', () =>
    metGroep(async (page) => {
      await start(page, 'gedeeld');
      await page.keyboard.press('Home');
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
      await expect.poll(() => stap(page)).toBe('#vraag-1');
      expect(await page.locator('#vraag-1-kop').evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))).toBeGreaterThanOrEqual(40);
    }, { viewport: { width: 1920, height: 1080 } }));

  it('on the own computer outlives a reload and a killed page, half typed words too', () =>
    metGroep(async (page, context) => {
      await start(page, 'eigen');
      await page.keyboard.press('n');
      await noteer(page, 'een eerste notitie');
      await page.locator('[data-tekst]').pressSequentially('halverwege een wo');
      await page.waitForTimeout(900);
      await page.reload();
      await page.keyboard.press('n');
      await expect.poll(() => notities(page)).toEqual(['een eerste notitie']);
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('halverwege een wo');
      await page.close({ runBeforeUnload: false });
      const weer = await context.newPage();
      await weer.goto(site.adres + PAD);
      await weer.locator('[data-verder]').click();
      await weer.locator('[data-hulp]').waitFor();
      await weer.keyboard.press('n');
      await expect.poll(() => notities(weer)).toEqual(['een eerste notitie']);
      await expect.poll(() => weer.locator('[data-tekst]').inputValue()).toBe('halverwege een wo');
    }));

  it('on a shared computer leaves nothing behind', () =>
    metGroep(async (page, context) => {
      await start(page, 'gedeeld');
      await page.keyboard.press('n');
      await noteer(page, 'geheim van de groep');
      await page.waitForTimeout(700);
      await page.close();
      const ander = await context.newPage();
      await ander.goto(site.adres + PAD);
      await ander.locator('[data-plek="gedeeld"]').waitFor();
      const over = await ander.evaluate(async () => {
        const open = indexedDB.open('samen-opleiden');
        const db = await new Promise<IDBDatabase>((klaar) => { open.onsuccess = () => klaar(open.result); });
        const vraag = db.objectStoreNames.contains('gesprekken') ? db.transaction('gesprekken').objectStore('gesprekken').getAll() : undefined;
        const rijen = vraag ? await new Promise<unknown[]>((klaar) => { vraag.onsuccess = () => klaar(vraag.result); }) : [];
        return JSON.stringify([rijen, { ...localStorage }, { ...sessionStorage }]);
      });
      expect(over).not.toContain('geheim van de groep');
    }));

  it('loses no word when two tabs are in it', () =>
    metGroep(async (page, context) => {
      await start(page, 'eigen');
      await page.keyboard.press('n');
      await noteer(page, 'van links');
      await page.waitForTimeout(700);
      const rechts = await context.newPage();
      await rechts.goto(site.adres + PAD);
      await rechts.locator('[data-verder]').click();
      await rechts.locator('[data-hulp]').waitFor();
      await rechts.keyboard.press('n');
      await noteer(rechts, 'van rechts');
      await noteer(page, 'weer links');
      await expect.poll(async () => (await notities(page)).sort()).toEqual(['van links', 'van rechts', 'weer links']);
      await expect.poll(async () => (await notities(rechts)).sort()).toEqual(['van links', 'van rechts', 'weer links']);
    }));

  it('says so when nothing can be kept, and still gives the words', () =>
    metGroep(
      async (page) => {
        await start(page, 'eigen');
        await page.keyboard.press('n');
        await noteer(page, 'toch genoteerd');
        await expect.poll(() => page.locator('[data-melding]').textContent()).toContain('Bewaren lukt niet');
        await page.keyboard.press('Escape');
        await page.locator('[data-doe="verslag"]').click();
        expect(await page.locator('[data-verslag-vragen]').textContent()).toContain('toch genoteerd');
      },
      {},
      (context) => context.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError'); }; }),
    ));

  it('starts with nothing kept when the question is closed with Escape, and survives rubbish in the store', () =>
    metGroep(async (page) => {
      await start(page, 'eigen');
      await page.keyboard.press('n');
      await noteer(page, 'voor de storing');
      await page.waitForTimeout(700);
      await page.evaluate(async () => {
        const open = indexedDB.open('samen-opleiden');
        const db = await new Promise<IDBDatabase>((klaar) => { open.onsuccess = () => klaar(open.result); });
        const tx = db.transaction('gesprekken', 'readwrite');
        tx.objectStore('gesprekken').put({ id: 'rommel', soort: 'samen-opleiden/gesprek', versie: 99 });
        await new Promise((klaar) => { tx.oncomplete = klaar; });
        sessionStorage.clear();
      });
      await page.reload();
      await expect.poll(() => page.locator('[data-verder]').textContent()).toContain('1 notitie');
      await page.keyboard.press('Escape');
      await page.locator('[data-hulp]').waitFor();
      expect(await page.locator('[data-waar]').textContent()).toContain('verdwijnt');
    }));

  it('is wiped at once, and comes back within ten seconds', () =>
    metGroep(async (page) => {
      await start(page, 'eigen');
      await page.keyboard.press('n');
      await noteer(page, 'even weg');
      await page.keyboard.press('Escape');
      await page.locator('[data-doe="wis"]').click();
      await page.keyboard.press('n');
      expect(await notities(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('[data-doe="wis-terug"]').click();
      await page.keyboard.press('n');
      await expect.poll(() => notities(page)).toEqual(['even weg']);
    }));

  it('leaves nothing behind when wiped, not even through another tab', () =>
    metGroep(async (page, context) => {
      await start(page, 'eigen');
      await page.keyboard.press('n');
      await noteer(page, 'weg ermee');
      await page.waitForTimeout(700);
      const ander = await context.newPage();
      await ander.goto(site.adres + PAD);
      await ander.locator('[data-verder]').click();
      await ander.locator('[data-hulp]').waitFor();
      await ander.keyboard.press('n');
      await ander.locator('[data-tekst]').fill('half woord');
      await page.keyboard.press('Escape');
      await page.locator('[data-doe="wis"]').click();
      await expect.poll(() => ander.locator('[data-melding]').textContent()).toContain('ander tabblad gewist');
      expect(await notities(ander)).toEqual([]);
      // Longer than any pause after which a tab writes: nobody may put the old conversation back.
      await ander.waitForTimeout(800);
      const bewaard = await page.evaluate(async () => {
        const open = indexedDB.open('samen-opleiden');
        const db = await new Promise<IDBDatabase>((klaar) => { open.onsuccess = () => klaar(open.result); });
        const alles = db.transaction('gesprekken').objectStore('gesprekken').getAll();
        return new Promise<string>((klaar) => { alles.onsuccess = () => klaar(JSON.stringify(alles.result)); });
      });
      expect(bewaard).not.toContain('weg ermee');
      expect(bewaard).not.toContain('half woord');
      await page.keyboard.press('n');
      await noteer(page, 'opnieuw begonnen');
      expect(await notities(page)).toEqual(['opnieuw begonnen']);
    }));
});

describe('the report', () => {
  it('holds agreements first, then notes with their mark, and goes along as text and as a file', () =>
    metGroep(async (page) => {
      await start(page, 'gedeeld');
      await page.keyboard.press('n');
      await page.locator('[data-merk="slag"]').click();
      await noteer(page, '<script>alert(1)</script> =HYPERLINK("x") 👩🏽‍🏫 שלום');
      await page.locator('[name="wat"]').fill('mentoren bellen');
      await page.locator('[name="wie"]').fill('schoolopleider');
      await page.locator('[data-afspraak] [type="submit"]').click();
      await page.locator('[data-lade] [data-doe="dicht"]').click();
      await page.locator('[data-doe="verslag"]').click();
      const verslag = page.locator('[data-verslagvak]');
      const tekst = await verslag.innerText();
      expect(tekst.indexOf('mentoren bellen')).toBeLessThan(tekst.indexOf('<script>alert(1)</script> =HYPERLINK("x") 👩🏽‍🏫 שלום'));
      expect(tekst).toContain('mee aan de slag');
      expect(tekst).toContain('Bronnen achter de vragen');
      expect(await verslag.locator('script').count()).toBe(0);
      const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('[data-doe="md"]').click()]);
      expect(bestand.suggestedFilename()).toMatch(/^leerrijke-verbindingen-\d{4}-\d\d-\d\d\.md$/);
      expect(readFileSync(await bestand.path(), 'utf8')).toContain('mentoren bellen');
    }));
});

describe('nothing axe objects to', () => {
  const keur = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
  it.each(['light', 'dark'] as const)('in the start dialog, with notes open and in the report, %s', (colorScheme) =>
    metGroep(async (page) => {
      expect(await keur(page)).toEqual([]);
      await start(page, 'gedeeld');
      await page.keyboard.press('n');
      await noteer(page, 'een notitie');
      await page.locator('[name="wat"]').fill('een afspraak');
      await page.locator('[data-afspraak] [type="submit"]').click();
      expect(await keur(page)).toEqual([]);
      await page.locator('[data-lade] [data-doe="dicht"]').click();
      await page.locator('[data-doe="verslag"]').click();
      expect(await keur(page)).toEqual([]);
    }, { colorScheme }));
});
