import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();
const WIDE = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function visit(
  path: string,
  options: Parameters<typeof site.browser.newContext>[0],
  test: (page: Page) => Promise<void>,
) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.goto(`${site.adres}/onderbouwing/${path}`);
  await test(page);
  expect(errors).toEqual([]);
  await context.close();
}
const part = (page: Page, name: string) => page.locator(`[data-deel="${name}"]`);
const shown = (page: Page) =>
  page
    .locator('.bewijs [data-bevinding]:visible')
    .evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset.bevinding!));
const count = async (page: Page) => Number(await part(page, 'aantal').innerText());
const search = (page: Page) => new URL(page.url()).search;
const box = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
/** Clicks the words beside a box, as a visitor does. */
const choose = (page: Page, facet: string, value: string) =>
  page.locator('label', { has: box(page, facet, value) }).click();

describe('the evidence table', () => {
  it('answers which findings support 1.4, from which sources and how sure those are, and keeps it in the address', () =>
    visit('', WIDE, async (page) => {
      expect((await page.locator('.bewijs [data-bevinding]').first().boundingBox())!.y).toBeLessThan(768 - 100);
      await choose(page, 'waarde', '1.4');
      await expect.poll(() => count(page)).toBe(3);
      await expect.poll(() => search(page)).toBe('?waarde=1.4');
      await expect.poll(() => part(page, 'gezegd').innerText()).toBe('3 van 31 bevindingen, uit 3 bronnen');
      await expect
        .poll(() => page.locator('.bewijs .c-bron:visible').allInnerTexts())
        .toEqual([
          expect.stringMatching(/^Bron/),
          expect.stringMatching(/Leeferink \(2016\).*\n.*zelf niet gezien/),
          expect.stringMatching(/Helms-Lorenz e\.a\. \(2019\).*\n.*waarschijnlijk/),
          expect.stringMatching(/RuG \(2018\).*\n.*niet alles gezien/),
        ]);
      const promised = Number(
        await page
          .locator('label', { has: box(page, 'gevonden', 'vermoedelijk-niet-gezien') })
          .locator('[data-aantal]')
          .innerText(),
      );
      await choose(page, 'gevonden', 'vermoedelijk-niet-gezien');
      await expect.poll(() => count(page)).toBe(promised);
      await page.goBack();
      await expect.poll(() => count(page)).toBe(3);
      await expect.poll(() => box(page, 'gevonden', 'vermoedelijk-niet-gezien').isChecked()).toBe(false);
      await page.reload();
      await expect.poll(() => count(page)).toBe(3);
      await expect.poll(() => page.evaluate(() => document.querySelector('take-along')!.ids.length)).toBe(3);
      await expect.poll(() => page.evaluate(() => document.querySelector('take-along')!.name)).toBe('onderbouwing-1.4');
    }));

  it('replaces while one types, and Back leaves the page instead of walking through letters', () =>
    visit('?waarde=1.1', WIDE, async (page) => {
      const before = await page.evaluate(() => history.length);
      await page.locator('[name="q"]').pressSequentially('REALISTISCHE');
      await expect.poll(() => shown(page)).toEqual(['roelofs-2003-context']);
      await expect.poll(() => search(page)).toBe('?q=REALISTISCHE&waarde=1.1');
      await expect.poll(() => page.evaluate(() => history.length)).toBe(before);
    }));

  it('takes one thing away by its chip, and the focus goes to the next one', () =>
    visit('?waarde=1.1&waarde=1.3&van=2015', WIDE, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement!.textContent);
      await page.getByRole('button', { name: 'waarde 1.1' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused()).toContain('waarde 1.3');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused()).toContain('2015 tot en met 2025');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused()).toContain('van 31 bevindingen');
      await expect.poll(() => search(page)).toBe('');
    }));

  it('names, when nothing fits, the chip whose removal helps most, and keeps that promise', () =>
    visit('?waarde=1.1&gevonden=een-van-twee', { ...WIDE, colorScheme: 'dark' }, async (page) => {
      const help = part(page, 'niets-zonder');
      expect(await help.innerText()).toBe('Zonder ‘een van twee’: 11 bevindingen');
      expect(await axeViolations(page)).toEqual([]);
      await help.click();
      await expect.poll(() => count(page)).toBe(11);
    }));

  it('invites where no research is, instead of being empty', () =>
    visit('?waarde=2.1', WIDE, async (page) => {
      expect(await page.locator('.bewijs__leeg').innerText()).toMatch(/2\.1.*Wat zien jullie zelf/);
      expect(await part(page, 'niets').isVisible()).toBe(false);
    }));

  it('says what an address names that does not exist, and does the rest', () =>
    visit('?waarde=9.9&waarde=1.4', WIDE, async (page) => {
      expect(await part(page, 'melding').innerText()).toContain('‘9.9’');
      expect(await count(page)).toBe(3);
    }));

  it('sorts by its heads, says so, and finds its place again', () =>
    visit('', WIDE, async (page) => {
      const head = page.locator('th', { has: page.locator('[data-sorteer="bron"]') });
      await head.locator('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
      await expect.poll(async () => (await shown(page))[0]).toBe('darling-hammond-2006-leerlingen');
      await head.locator('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
      await expect.poll(() => search(page)).toBe('?sorteer=-bron');
      await page.goBack();
      await page.goBack();
      await expect.poll(async () => (await shown(page))[0]).toBe('rug-2017-lesvaardigheden');
    }));

  it('takes years by two handles and by two fields', () =>
    visit('', WIDE, async (page) => {
      await page.locator('[data-greep="van"]').focus();
      const entries = await page.evaluate(() => history.length);
      for (const key of ['End', 'ArrowLeft', 'End']) await page.keyboard.press(key);
      await expect.poll(() => shown(page)).toEqual(['onderwijsraad-2025-beoordeling']);
      await expect.poll(() => search(page)).toBe('?van=2025');
      await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
      await page.goBack();
      await expect.poll(() => search(page)).toBe('');
      await page.goForward();
      await page.locator('[data-jaar="van"]:is(input)').fill('2018');
      await expect.poll(() => count(page)).toBe(12);
      await expect.poll(() => search(page)).toBe('?van=2018');
    }));

  it('copies the address of what is shown', () =>
    visit('?waarde=1.4', { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await part(page, 'deel').click();
      await expect.poll(() => part(page, 'gedeeld').innerText()).toBe('Link gekopieerd');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    }));

  it('on a phone the filter is a sheet that counts along', () =>
    visit('', PHONE, async (page) => {
      await part(page, 'open-filter').click();
      await choose(page, 'waarde', '1.4');
      const show = part(page, 'vel-toon');
      await expect.poll(() => show.innerText()).toBe('Toon 3 bevindingen');
      expect(await axeViolations(page)).toEqual([]);
      await show.click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement!.getAttribute('data-deel')))
        .toBe('open-filter');
      await expect.poll(() => shown(page)).toHaveLength(3);
      await expect.poll(() => part(page, 'aantal-aan').innerText()).toBe('1');
    }));

  it('opens a card of a value by the address it always had', () =>
    visit('#waarde-2-4', WIDE, async (page) => {
      expect(await page.locator('#waarde-2-4').isVisible()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    }));

  it('shows in a cell of the matrix exactly its findings, in sentences, with an address of its own', () =>
    visit('?weergave=matrix', WIDE, async (page) => {
      await page.locator('.matrix__cel[href="#cel-1-5-leeferink-2016"]').click();
      const cell = page.locator('.cel:visible');
      await expect.poll(() => cell.locator('li:visible').count()).toBe(3);
      await expect.poll(() => cell.innerText()).toContain('Ze worden gestimuleerd om te reflecteren');
      await expect.poll(() => cell.innerText()).toContain('zelf niet gezien');
      await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('cel-1-5-leeferink-2016');
      expect(await axeViolations(page)).toEqual([]);
      await cell.getByRole('link', { name: 'Sluit' }).click();
      await expect.poll(() => page.locator('.cel:visible').count()).toBe(0);
      await expect
        .poll(() => page.evaluate(() => document.activeElement!.getAttribute('href')))
        .toBe('#cel-1-5-leeferink-2016');
      await page.goBack();
      await expect.poll(() => cell.count()).toBe(1);
    }));

  it('counts in the matrix only what the filter leaves', () =>
    visit('?van=2017&weergave=matrix', WIDE, async (page) => {
      const cell = (id: string) => page.locator(`.matrix__cel[href="#cel-${id}"]`);
      expect(await cell('1-1-rug-2018').locator('text').textContent()).toBe('3');
      expect(await cell('1-1-timmermans-2012').getAttribute('class')).toContain('weg');
      expect(await page.locator('tr[data-waarde="1.1"] [data-som]').innerText()).toBe('6');
    }));

  it('lets fields, order and numbers say what is shown, also after a filter is taken away', () =>
    visit('?q=zelfvertrouwen&sorteer=-bron#%E0%A4%A', WIDE, async (page) => {
      expect(await count(page)).toBe(1);
      const order = page.locator('[data-deel="sorteer"]');
      expect(await order.inputValue()).toBe('-bron');
      await part(page, 'wis').click();
      await expect.poll(() => count(page)).toBe(31);
      await expect.poll(() => page.locator('[name="q"]').inputValue()).toBe('');
      const [from, to] = [page.locator('input[data-jaar]').first(), page.locator('input[data-jaar]').last()];
      await from.fill('2010');
      // Earlier than the first: still being typed, until the field is left.
      await to.fill('2005');
      await expect
        .poll(async () => new Set((await shown(page)).map((id) => Number(/\d{4}/.exec(id)![0]) >= 2010)))
        .toEqual(new Set([true]));
      await to.press('Tab');
      await expect.poll(async () => [await from.inputValue(), await to.inputValue()]).toEqual(['2005', '2010']);
      await choose(page, 'waarde', '1.1');
      await expect.poll(() => search(page)).toContain('van=2005');
      await expect.poll(() => search(page)).toContain('tot=2010');
    }));

  it('counts at the foot of the matrix the rows in sight, and closes a cell that a filter leaves empty', () =>
    visit('?weergave=matrix&niveau=partnerschap', WIDE, async (page) => {
      const sums = await page.locator('.matrix tbody [data-som]:visible').allInnerTexts();
      const foot = page.locator('.matrix tfoot [data-som]').last();
      const heads = page.locator('.matrix__bron');
      expect(await heads.locator('star-button button:visible').count()).toBe(await heads.count());
      expect(Number(await foot.innerText())).toBe(sums.reduce((n, text) => n + Number(text), 0));
      await page.goto(`${site.adres}/onderbouwing/?weergave=matrix#cel-1-1-roelofs-2003`);
      await expect.poll(() => page.locator('.cel:visible').count()).toBe(1);
      await choose(page, 'waarde', '1.4');
      await expect.poll(() => page.locator('.cel:visible').count()).toBe(0);
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    }));

  it('shows every finding of a table three times as long, and has them all on paper at once', () =>
    visit('', WIDE, async (page) => {
      await page.evaluate(() => {
        const sheet = document.querySelector('onderbouwing-blad')!;
        const rows = sheet.querySelector('[data-deel="rijen"]')!;
        const data = sheet.querySelector('[data-deel="gegevens"]')!;
        const { entries, ...rest } = JSON.parse(data.textContent) as { entries: { id: string }[] };
        const copies = [0, 1, 2].map((nr) => entries.map((entry) => ({ ...entry, id: `${entry.id}.${nr}` })));
        const first = [...rows.children] as HTMLElement[];
        rows.replaceChildren(
          ...[0, 1, 2].flatMap((nr) =>
            first.map((row) => {
              const copy = row.cloneNode(true) as HTMLElement;
              copy.dataset.bevinding += `.${nr}`;
              return copy;
            }),
          ),
        );
        data.textContent = JSON.stringify({ ...rest, entries: copies.flat() });
        // Taken out and put back, the element reads what the page now holds.
        sheet.replaceWith(sheet);
      });
      await choose(page, 'waarde', '1.4');
      await expect.poll(() => shown(page)).toHaveLength(9);
      await choose(page, 'waarde', '1.4');
      await expect.poll(() => shown(page)).toHaveLength(93);
      await choose(page, 'waarde', '1.4');
      const onPaper = await page.evaluate(() => {
        document.querySelector<HTMLElement>('input[name="waarde"][value="1.4"]')!.click();
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('.bewijs [data-bevinding]:not([hidden])').length;
      });
      expect(onPaper).toBe(93);
    }));

  it('without JavaScript has the whole table, and leads from a cell to its findings', () =>
    visit('', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toHaveLength(31);
      expect(await page.locator('.facetten').isVisible()).toBe(false);
      await page.locator('.matrix__cel[href="#cel-1-4-rug-2018"]').click();
      await expect.poll(() => page.locator('#cel-1-4-rug-2018').innerText()).toMatch(/Hogere lerareneffectiviteit/);
      await expect.poll(async () => (await page.locator('#cel-1-4-rug-2018').boundingBox())!.y).toBeLessThan(200);
    }));

  it('without JavaScript keeps no bar on a phone, where nothing in it could work', () =>
    visit('', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.obdoe').isVisible()).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).paddingBlockEnd)).toBe('0px');
    }));
});
