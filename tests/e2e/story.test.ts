import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();
const LAPTOP = { viewport: { width: 1366, height: 768 } };
const open = (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
  site.visit(path, { ...LAPTOP, ...options });
const place = (page: Page) => page.url().replace(site.adres, '');
const opened = (page: Page) => page.locator('.halte:has(details[open])').evaluateAll((all) => all.map((e) => e.id));

describe('the route of a newcomer', () => {
  it('keeps which stops were read, says where to go on, and forgets it when asked', async () => {
    const page = await open('/begin/');
    const stand = page.locator('.stand');
    expect(await stand.innerText()).toContain('0 van 6 haltes gelezen');
    await page.getByRole('button', { name: /Gelezen.*halte 1/ }).click();
    await page.getByRole('button', { name: /Gelezen.*halte 2/ }).click();
    await page.reload();
    await expect.poll(() => stand.innerText()).toContain('2 van 6 haltes gelezen');
    await page.getByRole('link', { name: 'Ga verder bij halte 3' }).click();
    await expect.poll(() => page.locator('.stop:target h3').innerText()).toContain('Regeling');
    for (const nr of [3, 4, 5, 6]) await page.getByRole('button', { name: new RegExp(`Gelezen.*halte ${nr}`) }).click();
    await page.getByRole('link', { name: 'Praat nu over één plaat' }).click();
    await expect.poll(() => place(page)).toBe('/begin/#plaat');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(() => stand.innerText()).toContain('0 van 6 haltes gelezen');
  });

  it('is all there without JavaScript: six pictures, twelve words, a question, and no button that does nothing', async () => {
    const page = await open('/begin/', { javaScriptEnabled: false });
    expect(await page.locator('.stop img').count()).toBe(6);
    expect(await page.locator('.stop__woorden dt').count()).toBe(12);
    expect(await page.locator('.praat__vraag').innerText()).toMatch(/\?$/);
    expect(await page.locator('begin-route button:visible').count()).toBe(0);
  });

  it('the twelve words of the home page open those twelve', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Twaalf begrippen om mee te beginnen' }).click();
    await expect.poll(() => place(page)).toBe('/begrippen/#eerst');
    await expect.poll(() => page.locator('.eerst li').count()).toBe(12);
    await expect.poll(() => page.locator('.eerst a:visible').nth(1).innerText()).toBe('samen opleiden');
  });
});

describe('the road of the history', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage(LAPTOP);
    await page.goto(site.adres + '/geschiedenis/');
  });
  afterAll(() => page.close());
  const chip = (name: string) => page.locator('.keuzes').getByRole('button', { name });
  const stand = () => page.locator('[data-stand]').innerText();
  const seen = () => page.locator('.halte__meer:visible').count();

  it('shows what is asked for, in an address that Back, reload and a mail bring again', async () => {
    const all = await seen();
    await chip('onderzoek').click();
    await expect.poll(() => place(page)).toBe('/geschiedenis/?soort=onderzoek');
    const research = await seen();
    expect(research).toBeLessThan(all);
    await expect.poll(() => stand()).toBe(`${research} van ${all} momenten`);
    await chip('uit een document').click();
    await expect.poll(() => place(page)).toBe('/geschiedenis/?soort=onderzoek&uit=document');
    const both = await seen();
    await page.reload();
    await expect.poll(() => seen()).toBe(both);
    await expect.poll(() => chip('onderzoek').getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => seen()).toBe(research);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect.poll(() => seen()).toBe(all);
    await expect.poll(() => place(page)).toBe('/geschiedenis/');
  });

  it('says what in the address it does not know, and goes on without it', async () => {
    await page.goto(`${site.adres}/geschiedenis/?soort=mensen,oorlog`);
    await expect.poll(() => page.locator('[data-vreemd]').innerText()).toContain('‘oorlog’');
    await expect.poll(() => seen()).toBe(1);
  });

  it('opens one stop at a time; the arrows step from yellow stop to yellow stop, Escape closes', async () => {
    await page.goto(`${site.adres}/geschiedenis/`);
    await page.getByRole('link', { name: 'Begin bij halte 1' }).click();
    await expect.poll(() => opened(page)).toEqual(['begin-2001']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => opened(page)).toEqual(['themagroep-velon-2006']);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => opened(page)).toEqual(['praatplaten-lectoraat-2021']);
    await expect.poll(() => new URL(page.url()).hash).toBe('#praatplaten-lectoraat-2021');
    await page.keyboard.press('Escape');
    await expect.poll(() => opened(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement!.tagName)).toBe('SUMMARY');
  });

  it('an address opens its stop, also when a filter hid it', async () => {
    await page.goto(`${site.adres}/geschiedenis/?soort=mensen#vo-doel-2020`);
    await expect.poll(() => opened(page)).toEqual(['vo-doel-2020']);
    const card = page.locator('#vo-doel-2020 .halte__kaart');
    await expect.poll(() => card.innerText()).toContain('In 2025 (afspraak in het vo), of vóór 2030');
    await card.getByRole('link', { name: /39 procent/ }).click();
    await expect.poll(() => opened(page)).toEqual(['aandeel-2021']);
  });

  it('runs from side to side: the second phase begins at the right, and no stop lies over another', async () => {
    await page.goto(`${site.adres}/geschiedenis/`);
    const boxes = await page.locator('.halte__meer').evaluateAll((all) =>
      all.map((e) => {
        const { left, top, right, bottom } = e.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const over = boxes.filter((a, i) =>
      boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(over).toEqual([]);
    expect(boxes[0]!.left).toBeLessThan(boxes[1]!.left);
    expect(boxes[3]!.left).toBeGreaterThan(boxes[4]!.left);
  });

  it('is all there without JavaScript, and opens', async () => {
    const plain = await open('/geschiedenis/', { javaScriptEnabled: false });
    expect(await plain.locator('.halte summary:visible').count()).toBe(await page.locator('.halte').count());
    expect(await plain.locator('.keuzes').isVisible()).toBe(false);
    await plain.locator('#begin-2001 summary').click();
    await expect.poll(() => plain.locator('#begin-2001 .halte__kaart').isVisible()).toBe(true);
  });
});
