import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();
const READING = '/verhalen/toespraak-velon/';
const KINDS = [
  ...['/', '/begin/', '/praatplaten/geschiedenis/', '/praatplaten/geschiedenis/gesprek/', '/themas/geschiedenis/'],
  ...[
    '/onderbouwing/',
    '/onderbouwing/1-1/',
    '/tafelverslagen/lerarentekort/',
    '/geschiedenis/',
    '/begrippen/',
    '/keten/',
  ],
  ...['/zoeken/?q=lerarentekort', '/leeslijst/', '/gesprekken/', '/toegankelijkheid/', READING],
];

/** Backgrounds of the page, and of whatever may lie over it: one that can be looked through hides nothing. */
const seeThrough = (page: Page) =>
  page.evaluate(async () => {
    // A colour on its way is none yet.
    await Promise.all(document.getAnimations().map((a) => a.finished));
    const seen = (element: Element) => getComputedStyle(element).backgroundColor;
    return [document.body, ...document.querySelectorAll('dialog, [popover]:not(.hoofdmenu)')]
      .filter((element) => /^rgba\(.*, 0\)$|^transparent$/.test(seen(element)))
      .map((element) => element.outerHTML.slice(0, 80));
  });

describe('in an old browser', () => {
  it('every kind of page comes without a mistake, and nothing on it can be looked through', async () => {
    const { page } = await site.tab();
    const mistakes: string[] = [];
    page.on('pageerror', ({ message }) => mistakes.push(message));
    for (const path of KINDS) {
      await page.goto(site.adres + path, { waitUntil: 'networkidle' });
      mistakes.push(...(await seeThrough(page)).map((element) => `${path}: ${element}`));
    }
    expect(mistakes).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('words and page differ enough: %s', async (colorScheme) => {
    const page = await site.visit(READING, { colorScheme });
    const light = await page.evaluate(async () => {
      await Promise.all(document.getAnimations().map((a) => a.finished));
      return [document.body, document.querySelector('.lees p')!]
        .map((element) => getComputedStyle(element))
        .map(({ backgroundColor, color }, i) => (i ? color : backgroundColor))
        .map((colour) => Math.max(...colour.match(/\d+/g)!.map(Number)));
    });
    expect(light[0]! > 200).toBe(colorScheme === 'light');
    expect(Math.abs(light[0]! - light[1]!)).toBeGreaterThan(120);
  });

  it('a marked word leads to its page, and nothing lies over the text', async () => {
    const page = await site.visit(READING);
    const word = page.locator('.lees a.term').first();
    await word.focus();
    expect(await page.locator('.termkader').count()).toBe(0);
    await word.click();
    await page.waitForURL(/\/begrippen\//);
  });

  it('the menu stands open on a phone, without a button that does nothing', async () => {
    const page = await site.visit('/', { viewport: { width: 320, height: 640 } });
    expect(await page.locator('.menuknop').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begrippen' }).click();
    await page.waitForURL(/\/begrippen\//);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
