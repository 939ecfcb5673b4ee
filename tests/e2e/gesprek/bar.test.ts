import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { withGroup } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();
/** Screens in a meeting room, a tablet, a phone upright and on its side, and a laptop zoomed in to 200 and 400 %. */
const VENSTERS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [844, 390],
  [683, 384],
  [390, 844],
  [360, 740],
  [320, 640],
  [341, 192],
] as const;
const PLATEN = ['geschiedenis', 'waarde-en-randvoorwaarden', 'curriculum-in-samenhang', 'leren-laten-werken'];

/** What is wrong with the controls of the bar: out of the window, over another, or narrower than its own words. */
const mis = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const knoppen = [...document.querySelectorAll<HTMLElement>('.stap[data-nu] .balk :is(a, button)')].filter((e) =>
      e.checkVisibility(),
    );
    const naam = (e: HTMLElement) => e.innerText.trim().replace(/\s+/g, ' ') || e.getAttribute('rel');
    const uit: string[] = [];
    for (const [i, knop] of knoppen.entries()) {
      // Zoomed in far the bar lies at the end of the page instead of over it.
      knop.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const a = knop.getBoundingClientRect();
      // A window scrolls by whole pixels.
      if (a.left < 0 || a.top < -1 || a.right > innerWidth + 0.5 || a.bottom > innerHeight + 1)
        uit.push(`${naam(knop)} leaves the window: ${a.left}–${a.right}, ${a.top}–${a.bottom}`);
      if (knop.scrollWidth > knop.clientWidth + 1) uit.push(`${naam(knop)} is narrower than its words`);
      for (const ander of knoppen.slice(i + 1)) {
        const b = ander.getBoundingClientRect();
        if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
          uit.push(`${naam(knop)} lies over ${naam(ander)}`);
      }
    }
    if (!knoppen.some((k) => k.matches('.knop--hoofd'))) uit.push('no main button');
    if (document.documentElement.scrollWidth > innerWidth)
      uit.push(`page of ${document.documentElement.scrollWidth} px`);
    return uit;
  });

describe('the bar', () => {
  it.each(PLATEN)('has every button whole and free of the others in any window: %s', (plaat) =>
    withGroup(site, async (g) => {
      const { page } = g;
      await page.goto(`${site.adres}/praatplaten/${plaat}/gesprek/#afronden`);
      await g.start('gedeeld');
      for (let i = 0; i < 12; i++) await g.note(`Notitie ${i + 1}`);
      const gevonden: string[] = [];
      for (const stap of ['#vraag-1', '#afronden']) {
        await page.evaluate((h) => {
          location.hash = h;
        }, stap);
        await expect.poll(() => page.locator('.stap[data-nu]').getAttribute('id')).toBe(stap.slice(1));
        for (const [width, height] of VENSTERS) {
          await page.setViewportSize({ width, height });
          for (const open of [false, true]) {
            if ((await page.locator('[data-lade]').isVisible()) !== open)
              await page.locator('[data-hulp] [data-doe="notities"]').click();
            await expect.poll(() => page.locator('[data-lade]').isVisible()).toBe(open);
            gevonden.push(
              ...(await mis(page)).map(
                (wat) => `${width} × ${height}, ${stap}, drawer ${open ? 'open' : 'closed'}: ${wat}`,
              ),
            );
          }
        }
      }
      expect(gevonden).toEqual([]);
    }),
  );
});

describe('how far the group is', () => {
  it.each([
    [1366, 768],
    [1920, 1080],
  ])('is one line of letters that are read at a distance, at %i × %i', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.note('een woord');
        await g.closeDrawer();
        await g.page.keyboard.press('ArrowRight');
        const said = g.page.locator('[data-tijd] [data-tempo]');
        await expect.poll(() => said.textContent()).toMatch(/^\d+ van 120 minuten, \d voor$/);
        const looks = () =>
          said.evaluate((e) => {
            const words = document.createRange();
            words.selectNodeContents(e);
            return {
              lines: new Set([...words.getClientRects()].map((r) => Math.round(r.top))).size,
              small: Number.parseFloat(getComputedStyle(e).fontSize) < 16,
            };
          });
        await expect.poll(looks).toEqual({ lines: 1, small: false });
        // The time of day stands beside what is left.
        await expect.poll(() => g.page.locator('[data-tijd] [data-wand]').innerText()).toMatch(/\d\d\.\d\d$/);
      },
      { context: { viewport: { width, height } }, rest: '?minuten=120' },
    ),
  );
});

describe('the menu', () => {
  it.each([
    [390, 844],
    [844, 390],
    [341, 192],
  ])('has every item within reach and at the same edge in a window of %i × %i', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.page.locator('[popovertarget="meer"]').click();
        await g.page.locator('[data-meer] :is(a, button):visible').first().waitFor();
        const vakken = await g.page.locator('[data-meer] :is(a, button):visible').evaluateAll((rij) =>
          rij.map((e) => {
            e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const woorden = document.createRange();
            woorden.selectNodeContents(e);
            const { top, bottom } = e.getBoundingClientRect();
            return { top, bottom, begin: Math.round(Math.min(...[...woorden.getClientRects()].map((r) => r.left))) };
          }),
        );
        expect(vakken.filter((v) => v.top < 0 || v.bottom > height)).toEqual([]);
        expect(new Set(vakken.map((v) => v.begin)).size).toBe(1);
      },
      { context: { viewport: { width, height } } },
    ),
  );
});

describe('the drawer', () => {
  it.each([
    [390, 844],
    [844, 390],
    [683, 384],
    [341, 192],
  ])('opens with its field in sight in a window of %i × %i', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        for (const kies of ['[data-tekst]', '[name="wat"]']) {
          if (kies !== '[data-tekst]') {
            await g.page.locator('[data-tab="afspraken"]').click();
            await g.page.keyboard.press('Escape');
            await g.page.evaluate(() => scrollTo(0, 0));
          }
          await g.page.keyboard.press('n');
          const free = () =>
            g.page.locator(kies).evaluate((veld) => {
              const { left, right, top, bottom } = veld.getBoundingClientRect();
              const raak = (y: number) => document.elementFromPoint((left + right) / 2, y) === veld;
              return (
                veld === document.activeElement &&
                top >= 0 &&
                bottom <= innerHeight &&
                raak(top + 4) &&
                raak(bottom - 4)
              );
            });
          await expect.poll(free).toBe(true);
        }
      },
      { rest: '#vraag-2', context: { viewport: { width, height } } },
    ),
  );
});

describe('the plate beside a question', () => {
  it.each([
    [1366, 768],
    [1280, 720],
  ])('leaves the names of what is lit whole above the bar at %i by %i, however long they are', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const wrong: string[] = [];
        for (const vraag of ['vraag-1', 'vraag-2', 'vraag-3', 'vraag-4', 'vraag-5']) {
          await g.page.goto(`${site.adres}/praatplaten/partners-in-opleiding-en-ontwikkeling/gesprek/#${vraag}`);
          await g.page.locator(`#${vraag}[data-nu]`).waitFor();
          const low = await g.page.locator(`#${vraag}`).evaluate((screen) => {
            const { top } = screen.querySelector('.balk')!.getBoundingClientRect();
            const parts = [...screen.querySelectorAll<HTMLElement>('.doek, [data-kijk]')];
            return parts.filter((e) => e.getBoundingClientRect().bottom > top || e.getBoundingClientRect().top < 0)
              .length;
          });
          if (low) wrong.push(vraag);
        }
        expect(wrong).toEqual([]);
      },
      { context: { viewport: { width, height } }, rest: '../../partners-in-opleiding-en-ontwikkeling/gesprek/' },
    ),
  );
});
