import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import mammoth from 'mammoth';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { schrijfTekst } from '../../src/components/gesprek/toestand/geldig';
import { groepsgesprek, RAAR } from '../fixtures/gesprekken';
import { metGroep } from '../fixtures/gesprekspagina';
import { metSite } from '../fixtures/site';

const site = metSite();
const bestand = (naam: string, inhoud: string) => ({ name: naam, mimeType: 'application/json', buffer: Buffer.from(inhoud) });
const NOORD = groepsgesprek('noord1', 'Noord', [{ tekst: RAAR, merk: 'herkenbaar' }], ['mentoren bellen']);
const ZUID = groepsgesprek('zuid1', 'Zuid', [{ tekst: 'bij ons niet', merk: 'herkenbaar' }]);
const ANDERS = groepsgesprek('oost1', 'Oost', [], [], 'geschiedenis');

async function metLijst(doe: (page: Page) => Promise<void>, context: Parameters<typeof site.browser.newContext>[0] = {}): Promise<void> {
  const c = await site.browser.newContext({ acceptDownloads: true, ...context });
  try {
    const page = await c.newPage();
    await page.goto(`${site.adres}/gesprekken/`);
    await doe(page);
  } finally {
    await c.close();
  }
}
const namen = (page: Page) => page.locator('[data-lijst] h2').allTextContents();
const open = (page: Page, ...bestanden: ReturnType<typeof bestand>[]) => page.locator('[data-bestanden]').setInputFiles(bestanden);
const melding = (page: Page) => page.locator('[data-melding]').textContent();
const keur = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);

describe('the conversations of this device', () => {
  it('are listed, renamed, opened, deleted and taken back', () =>
    metGroep(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.noteer('bewaard in de zaal');
      await expect.poll(() => g.bewaard()).toContain('bewaard in de zaal');
      await page.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => namen(page)).toEqual(['zonder naam, Leerrijke verbindingen']);
      await page.locator('[data-doe="naam"]').click();
      await page.keyboard.type('Team Noord');
      await page.keyboard.press('Enter');
      await expect.poll(() => namen(page)).toEqual(['Team Noord, Leerrijke verbindingen']);
      await page.locator('[data-doe="wis"]').click();
      await expect.poll(() => namen(page)).toEqual([]);
      expect(await g.bewaard()).not.toContain('bewaard in de zaal');
      await page.keyboard.press('Enter');
      await expect.poll(() => namen(page)).toEqual(['Team Noord, Leerrijke verbindingen']);
      await page.locator('[data-lijst] a').click();
      await g.lade();
      await expect.poll(() => g.notities()).toEqual(['bewaard in de zaal']);
    }));

  it('deleted here are gone in the tab that has them open too', () =>
    metGroep(site, async (g, context) => {
      await g.start('eigen');
      await g.noteer('straks weg');
      await expect.poll(() => g.bewaard()).toContain('straks weg');
      const lijst = await context.newPage();
      await lijst.goto(`${site.adres}/gesprekken/`);
      await lijst.locator('[data-doe="wis"]').click();
      await expect.poll(() => g.melding()).toContain('ander tabblad gewist');
      await expect.poll(() => g.bewaard()).not.toContain('straks weg');
    }));

  it('from files are shown, and kept only when asked', () =>
    metLijst(async (page) => {
      await open(page, bestand('noord.json', schrijfTekst(NOORD)));
      await expect.poll(() => namen(page)).toEqual(['Noord, Leerrijke verbindingen']);
      await page.reload();
      await expect.poll(() => page.locator('[data-leeg]').isVisible()).toBe(true);
      await open(page, bestand('noord.json', schrijfTekst(NOORD)));
      await page.locator('[data-doe="bewaar"]').click();
      await expect.poll(() => melding(page)).toContain('is bewaard op dit apparaat');
      await page.reload();
      await expect.poll(() => namen(page)).toEqual(['Noord, Leerrijke verbindingen']);
    }));

  it('a wrong file is named with what is wrong, and the good ones beside it are read', () =>
    metLijst(async (page) => {
      await open(page, bestand('vreemd.json', '{"a":1}'), bestand('half.json', schrijfTekst(NOORD).slice(0, 200)), bestand('nieuw.json', '{"soort":"samen-opleiden/gesprek","versie":9}'), bestand('zuid.json', schrijfTekst(ZUID)));
      await expect.poll(() => melding(page)).toContain('zuid.json');
      const zinnen = (await melding(page))!;
      for (const stuk of ['„vreemd.json” is geen gesprek', '„half.json” is niet te lezen', '„nieuw.json” komt van een nieuwere versie', '„zuid.json” is gelezen']) expect(zinnen).toContain(stuk);
      expect(await namen(page)).toEqual(['Zuid, Leerrijke verbindingen']);
    }));

  it('says so when the browser keeps nothing, and files can still be compared', () =>
    metGroep(site, async ({ page }) => {
      await page.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => melding(page)).toContain('niets bewaren');
      await open(page, bestand('n.json', schrijfTekst(NOORD)), bestand('z.json', schrijfTekst(ZUID)));
      await page.locator('[data-doe="naast"]').click();
      expect(await page.locator('[data-naast]').innerText()).toContain('bij ons niet');
    }, { vooraf: (context) => context.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError'); }; }) }));

  it('can be dropped on the page', () =>
    metLijst(async (page) => {
      await page.evaluate((tekst) => {
        const lading = new DataTransfer();
        lading.items.add(new File([tekst], 'gesleept.json', { type: 'application/json' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: lading, bubbles: true, cancelable: true }));
      }, schrijfTekst(ZUID));
      await expect.poll(() => namen(page)).toEqual(['Zuid, Leerrijke verbindingen']);
    }));
});

describe('several groups side by side', () => {
  it('with counted marks and merged agreements, and out as a document, text and table report', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', schrijfTekst(NOORD)), bestand('z.json', schrijfTekst(ZUID)));
      await page.locator('[data-doe="naast"]').click();
      const vak = page.locator('[data-naast]');
      const tekst = await vak.innerText();
      for (const stuk of ['2 groepen naast elkaar', 'herkenbaar: 2 van de 2 groepen', `Noord: ${RAAR}`, 'Zuid: bij ons niet', 'mentoren bellen']) expect(tekst).toContain(stuk);
      expect(await vak.locator('script').count()).toBe(0);
      const haal = async (wat: string) => { const [los] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-uit="${wat}"]`).click()]); return los; };
      const docx = await haal('docx');
      const { value } = await mammoth.extractRawText({ path: await docx.path() });
      expect(value).toContain(RAAR);
      expect(value).toContain('herkenbaar: 2 van de 2 groepen');
      expect(readFileSync(await (await haal('md')).path(), 'utf8')).toContain('bij ons niet');
      const mdx = await haal('mdx');
      expect(mdx.suggestedFilename()).toBe('leerrijke-verbindingen-2026-11-05.mdx');
      expect(readFileSync(await mdx.path(), 'utf8')).toContain('[G.leerrijke-verbindingen-2026-11-05-02]');
    }));

  it('says what is missing when too few or different ones are chosen', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', schrijfTekst(NOORD)), bestand('o.json', schrijfTekst(ANDERS)));
      await page.locator('[data-doe="naast"]').click();
      expect(await melding(page)).toContain('verschillende platen');
      await page.locator('[data-kies]').first().uncheck();
      await page.locator('[data-doe="naast"]').click();
      expect(await melding(page)).toContain('twee of meer gesprekken');
      expect(await page.locator('[data-naast]').isVisible()).toBe(false);
    }));

  it.each(['light', 'dark'] as const)('has nothing axe objects to, %s', (colorScheme) =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', schrijfTekst(NOORD)), bestand('z.json', schrijfTekst(ZUID)), bestand('fout.json', '{'));
      await page.locator('[data-doe="naam"]').first().click();
      expect(await keur(page)).toEqual([]);
      await page.locator('[data-doe="naast"]').click();
      expect(await keur(page)).toEqual([]);
      await page.locator('[data-doe="wis"]').first().click();
      expect(await keur(page)).toEqual([]);
    }, { colorScheme }));
});
