import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();
const PAGE = '/themas/van-de-driehoek-een-cirkel-maken/';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const open = (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
  site.visit(path, { ...LAPTOP, ...options });
const place = (page: Page) => new URL(page.url()).pathname;
const box = (page: Page) => page.getByRole('dialog');

describe('a sentence with a marked word', () => {
  /** The first marked word with what stands directly before and behind it. */
  const around = (page: Page) =>
    page
      .locator('.lees a.term')
      .first()
      .evaluate((term) => {
        const before = term.previousSibling!.textContent!.slice(-12);
        return before + term.textContent + term.nextSibling!.textContent!.slice(0, 12);
      });
  // Not in the types: the browser's own find.
  const find = (text: string) => (window as unknown as { find: (t: string) => boolean }).find(text);

  it('is found as it is read', async () => {
    const page = await open(PAGE);
    expect(await page.evaluate(find, await around(page))).toBe(true);
    await page.goto(`${site.adres}/onderbouwing/1-1/`);
    await expect.poll(() => page.evaluate(find, 'in een opleidingsschool leren')).toBe(true);
  });

  it('can be linked to: the address with its words goes there', async () => {
    const page = await open(PAGE);
    const sentence = await around(page);
    await page.goto('about:blank');
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto(`${site.adres}${PAGE}#:~:text=${encodeURIComponent(sentence)}`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    const { top, bottom } = await page
      .locator('.lees a.term')
      .first()
      .evaluate((e) => {
        const box = e.getBoundingClientRect();
        return { top: box.top, bottom: innerHeight - box.bottom };
      });
    expect(Math.min(top, bottom)).toBeGreaterThan(0);
  });

  it('is copied whole, and printed without a sign of the mark', async () => {
    const page = await open(PAGE);
    const term = page.locator('.lees a.term').first();
    const text = await term.evaluate((e) => {
      getSelection()!.selectAllChildren(e.closest('p')!);
      return getSelection()!.toString();
    });
    expect(text).toContain(await term.innerText());
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => term.evaluate((e) => getComputedStyle(e).textDecorationLine)).toBe('none');
  });
});

describe('the explanation of a word', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage(LAPTOP);
    await page.goto(site.adres + PAGE);
  });
  afterAll(() => page.close());
  const word = () => page.locator('.lees a.term').first();

  it('opens and closes by a click, and a click elsewhere closes it too', async () => {
    await word().click();
    await expect.poll(() => box(page).innerText()).toContain('Alles over');
    await word().click();
    await expect.poll(() => box(page).count()).toBe(0);
    await word().click();
    await page.locator('h1').click();
    await expect.poll(() => box(page).count()).toBe(0);
    await expect.poll(() => place(page)).toBe(PAGE);
  });

  it('opens by focus; Enter goes into it, Tab to its link, Escape back to the word', async () => {
    await page.keyboard.press('Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await word().evaluate((e: HTMLElement) => e.focus());
    await expect.poll(() => box(page).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page).evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toContain('Alles over');
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page).count()).toBe(0);
    await expect.poll(() => word().evaluate((e) => e === document.activeElement)).toBe(true);
    await expect.poll(() => word().getAttribute('aria-expanded')).toBe('false');
  });

  it('stays while the pointer goes into it, closes with its button, and leads to all about the term', async () => {
    await word().click();
    await box(page).hover();
    await expect.poll(() => box(page).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await box(page).getByRole('button').click();
    await expect.poll(() => box(page).count()).toBe(0);
    await word().click();
    const href = await word().getAttribute('href');
    await box(page).getByRole('link').click();
    await expect.poll(() => place(page)).toBe(href);
    await page.goBack();
  });

  it('is gone when Tab leaves it', async () => {
    await word().evaluate((e: HTMLElement) => e.focus());
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await expect.poll(() => box(page).count()).toBe(0);
  });
});

describe.each([
  [320, 600],
  [1366, 768],
])('at %i by %i', (width, height) => {
  it('it stands within the window and never over its word', async () => {
    const page = await open('/verhalen/toespraak-velon/', { viewport: { width, height } });
    const wrong: string[] = [];
    for (const word of (await page.locator('main a.term').all()).slice(0, 6)) {
      await word.scrollIntoViewIfNeeded();
      await word.click();
      const [text, fits] = await word.evaluate((e) => {
        const frame = e.nextElementSibling!.getBoundingClientRect();
        const over = [...e.getClientRects()].some(
          (r) => r.left < frame.right && r.right > frame.left && r.top < frame.bottom && r.bottom > frame.top,
        );
        return [e.textContent, !over && frame.left >= 0 && frame.right <= innerWidth] as const;
      });
      if (!fits) wrong.push(text);
      await page.keyboard.press('Escape');
    }
    expect(wrong).toEqual([]);
  });
});

describe('where nothing can open', () => {
  it('without JavaScript the word is a link to its page and no box lies over the text', async () => {
    const page = await open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator('.termkader').count()).toBe(0);
    await page.locator('.lees a.term').first().click();
    await expect.poll(() => place(page)).toMatch(/^\/begrippen\//);
  });

  it('in a browser that knows no popover too', async () => {
    const { page } = await site.tab();
    await page.addInitScript(() => delete (HTMLElement.prototype as { popover?: unknown }).popover);
    await page.goto(site.adres + PAGE);
    await page.locator('.lees a.term').first().click();
    await page.waitForURL(/\/begrippen\//);
    await expect.poll(() => place(page)).toMatch(/^\/begrippen\//);
  });
});
