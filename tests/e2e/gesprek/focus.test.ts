import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { withGroup } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

/** What the keyboard reaches now, and has a ring of which a side is cut off by what it scrolls in; or no ring at all. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = (document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(
      ':is(a[href], button, input, select, textarea, summary):not(:disabled, .niet-zien)',
    );
    return [...stops].flatMap((stop) => {
      if (!stop.checkVisibility({ visibilityProperty: true })) return [];
      stop.focus();
      if (document.activeElement !== stop) return [];
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
      const name = `${stop.tagName} ${stop.innerText || stop.id}`;
      if (outlineStyle === 'none') return [`${name}: no ring`];
      const out = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const { left, right } = stop.getBoundingClientRect();
      for (let box = stop.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const from = box.getBoundingClientRect().left + box.clientLeft;
        if (left - out < from - 1 || right + out > from + box.clientWidth + 1) return [`${name}: in ${box.className}`];
      }
      return [];
    });
  });

describe('the ring of the focus', () => {
  it.each([
    [1366, 768, 'none'],
    [1366, 768, 'active'],
    [390, 844, 'none'],
  ] as const)('is whole wherever the keyboard goes, at %i × %i, forced colours: %s', (width, height, forcedColors) =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await page.locator('[data-kaartvak] summary').click();
        // Who uses a key sees the ring.
        await page.keyboard.press('Tab');
        const found: Record<string, string[]> = { start: await cutOff(page) };
        await g.start('gedeeld');
        await page.getByText('Zoek het eens').first().click();
        await page.locator('.stap[data-nu] .dingen button').first().waitFor();
        await page.keyboard.press('Tab');
        found.zoek = await cutOff(page);
        await page.evaluate(() => {
          location.hash = '#vraag-1';
        });
        await expect.poll(() => page.locator('.stap[data-nu]').getAttribute('id')).toBe('vraag-1');
        await page.locator('[data-hulp] [data-doe="notities"]').click();
        await g.note('een woord');
        await page.keyboard.press('Tab');
        found.notities = await cutOff(page);
        await g.showAgreements();
        await page.keyboard.press('Tab');
        found.afspraken = await cutOff(page);
        await g.closeDrawer();
        await page.evaluate(() => {
          location.hash = '#afronden';
        });
        await expect.poll(() => page.locator('.stap[data-nu]').getAttribute('id')).toBe('afronden');
        await page.keyboard.press('Tab');
        found.afronden = await cutOff(page);
        expect(Object.values(found).flat()).toEqual([]);
      },
      { context: { viewport: { width, height }, forcedColors } },
    ),
  );
});
