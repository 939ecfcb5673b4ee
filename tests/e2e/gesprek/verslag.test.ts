import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { withGroup } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();
const RAAR = '<script>alert(1)</script> =HYPERLINK("x") 👩🏽‍🏫 שלום 𠮷';

describe('the report', () => {
  it('holds agreements first, then notes with their mark and place, and goes along as text and as a file', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note(RAAR, { merk: 'slag', plek: '8' });
      await g.agree('mentoren bellen', 'schoolopleider', 'vóór 1 mei');
      await g.closeDrawer();
      await g.verslag();
      await page.locator('[data-wie-vorm] [name="naam"]').fill('Team Noord');
      await page.locator('[data-wie-vorm] [name="wie"]').fill('twaalf mentoren');
      const verslag = page.locator('[data-verslagvak]');
      const tekst = await verslag.innerText();
      const said = tekst.indexOf('Wat er gezegd is');
      expect(tekst.indexOf('mentoren bellen')).toBeGreaterThan(0);
      expect(tekst.indexOf('mentoren bellen')).toBeLessThan(said);
      expect(tekst.indexOf(RAAR, said)).toBeGreaterThan(said);
      for (const stuk of [
        'mee aan de slag',
        'bij 8',
        'Bronnen achter de vragen',
        'Verslag van Team Noord',
        'twaalf mentoren',
      ])
        expect(tekst).toContain(stuk);
      await expect.poll(() => verslag.locator('script').count()).toBe(0);
      await expect.poll(() => verslag.locator('.speld').count()).toBe(1);
      const [bestand] = await Promise.all([page.waitForEvent('download'), g.takeAlong('md')]);
      expect(bestand.suggestedFilename()).toMatch(/^leerrijke-verbindingen-\d{4}-\d\d-\d\d-team-noord\.md$/);
      expect(readFileSync(await bestand.path(), 'utf8')).toContain('mentoren bellen');
      const [word] = await Promise.all([page.waitForEvent('download'), g.takeAlong('docx')]);
      expect(word.suggestedFilename()).toMatch(/\.docx$/);
      const { value } = await mammoth.convertToHtml({ path: await word.path() });
      expect(value).toContain('data:image/png;base64,');
      expect(value).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(value).toContain('Team Noord');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-verslagvak]').isVisible()).toBe(false);
    }));

  it('prints on A4 with the text as text', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      const sheets = async () => {
        const pdf = (await g.page.pdf({ preferCSSPageSize: true })).toString('latin1');
        return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, b, h]) => [
          Math.round(Number(b)),
          Math.round(Number(h)),
        ]);
      };
      // With nothing said there is one.
      await expect.poll(sheets).toHaveLength(1);
      await g.note('op papier');
      await g.agree('mentoren bellen');
      await g.closeDrawer();
      await g.verslag();
      const vakken = await sheets();
      expect(vakken.length).toBeGreaterThan(0);
      for (const vak of vakken) expect(vak).toEqual([595, 842]);
      await g.page.emulateMedia({ media: 'print' });
      await expect.poll(() => g.page.locator('[data-verslagvak]').innerText()).toContain('op papier');
      for (const weg of ['.balk', '[data-hulp]', '[data-doe="druk"]', '[data-wie-vorm]', '[data-lade]'])
        await expect.poll(() => g.page.locator(weg).first().isVisible()).toBe(false);
      await expect
        .poll(() => g.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
        .toBe(true);
    }));
});

describe('the way out', () => {
  it('is the report alone on paper, whatever lies over the room', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('op papier');
      await page.evaluate(() => {
        for (const over of document.querySelectorAll<HTMLElement>('gesprek-zaal :is(dialog, [popover])'))
          if (over instanceof HTMLDialogElement) over.showModal();
          // A browser without popovers keeps them closed.
          else if ('popover' in over) over.showPopover();
      });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('[data-verslagvak]').innerText()).toContain('op papier');
      const shown = () =>
        page
          .locator('gesprek-zaal :is(dialog, [popover])')
          .evaluateAll((all) => all.flatMap((e) => (e.checkVisibility() ? [e.outerHTML.slice(0, 60)] : [])));
      await expect.poll(shown).toEqual([]);
    }));

  it('is the report, also printed in the middle of a conversation and without a network', () =>
    withGroup(site, async (g, context) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('midden in het gesprek', { plek: '8' });
      // What writes a report comes by itself once the page has nothing else to do.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/word.')),
      );
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('[data-verslagvak]').isVisible()).toBe(true);
      await expect.poll(() => page.locator('[data-verslagvak]').innerText()).toContain('midden in het gesprek');
      await expect.poll(() => page.locator('.stap').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect.poll(() => page.locator('[data-verslagvak]').isVisible()).toBe(false);
      await g.closeDrawer();
      await g.verslag();
      await expect.poll(() => page.locator('[data-verslag-plaat] .speld text').textContent()).toBe('1');
      const [word] = await Promise.all([page.waitForEvent('download'), g.takeAlong('docx')]);
      expect((await mammoth.convertToHtml({ path: await word.path() })).value).toContain('data:image/png;base64,');
    }));

  it('goes to the clipboard as rich and as plain text, also where the page has no secure address', () =>
    withGroup(
      site,
      async (g, context) => {
        const { page } = g;
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await g.start('gedeeld');
        await g.note('1. zie https://x.nl/een_lange_naam/\nen dan');
        await g.closeDrawer();
        await g.verslag();
        const read = () =>
          page.evaluate(async () => {
            const [item] = await navigator.clipboard.read();
            const text = async (type: string) => (await item!.getType(type)).text();
            return [await text('text/plain'), await text('text/html')];
          });
        for (const way of ['own', 'command'] as const) {
          await page.evaluate(() => navigator.clipboard.writeText('iets anders'));
          await page.evaluate((by) => {
            if (by === 'command') Object.assign(window, { blocked: true });
          }, way);
          await g.takeAlong('kopieer');
          await expect.poll(() => g.message()).toContain('staat op het klembord');
          await page.evaluate(() => Object.assign(window, { blocked: false }));
          const [plain, rich] = await read();
          expect(plain).toContain('- 1. zie https://x.nl/een_lange_naam/\n  en dan');
          expect(rich).toContain('en dan</span></li>');
        }
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            const clipboard = navigator.clipboard;
            Object.defineProperty(navigator, 'clipboard', {
              get: () => ((window as unknown as { blocked?: boolean }).blocked ? undefined : clipboard),
            });
          }),
      },
    ));

  it('says what to do when a piece of the site is gone after a new version, and the rest works', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        await g.note('blijft staan');
        await g.closeDrawer();
        await g.verslag();
        await g.takeAlong('docx');
        await expect.poll(() => g.message()).toContain('nieuwe versie');
        expect(await g.axe()).toEqual([]);
        const [json] = await Promise.all([page.waitForEvent('download'), g.takeAlong('json')]);
        expect(readFileSync(await json.path(), 'utf8')).toContain('blijft staan');
        await page.locator('[data-doe="herlaad"]').click();
        await expect.poll(() => page.locator('[data-verslag-vragen]').innerText()).toContain('blijft staan');
      },
      { vooraf: (context) => context.route(/word\.[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' })) },
    ));

  it('without a line says that a part did not come yet, and never to load anew; with a line it comes', () =>
    withGroup(
      site,
      async (g, context) => {
        await g.start('gedeeld');
        await g.note('blijft staan');
        await context.setOffline(true);
        await g.page.locator('.lade__voet [data-doe="muur"]').click();
        await expect.poll(() => g.message()).toContain('nog niet opgehaald');
        await expect.poll(() => g.page.locator('[data-doe="herlaad"]').isVisible()).toBe(false);
        await context.setOffline(false);
        await context.unrouteAll();
        await g.page.locator('.lade__voet [data-doe="muur"]').click();
        await expect.poll(() => g.page.locator('[data-muur] .brief').count()).toBe(1);
        // That it did not come is true no more.
        await expect.poll(() => g.message()).toBe('');
      },
      {
        context: { serviceWorkers: 'block' },
        vooraf: (context) => context.route(/\/wall\.[^/]*\.js$/, (route) => route.abort()),
      },
    ));
});

describe('by keyboard alone', () => {
  it('says nothing any more of one export once another is asked, or the report is closed', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.note('iets');
      await g.verslag();
      await g.takeAlong('ics');
      await expect.poll(() => g.message()).toContain('nog nergens een dag');
      await Promise.all([g.page.waitForEvent('download'), g.takeAlong('md')]);
      await expect.poll(() => g.message()).toBe('');
      await g.takeAlong('ics');
      await expect.poll(() => g.message()).toContain('nog nergens een dag');
      await g.page.locator('[data-doe="terug"]').first().click();
      await expect.poll(() => g.message()).toBe('');
    }));

  it('a group starts, notes, agrees and reaches the report', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      /** Presses Tab until the focus stands on it; a part that cannot be reached fails. */
      const naar = async (kies: string) => {
        for (let i = 0; i < 60; i++) {
          if (await page.evaluate((k) => document.activeElement?.matches(k), kies)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`${kies} is not reached with Tab`);
      };
      await page.locator('[data-start][open]').waitFor();
      await naar('[data-plek="gedeeld"]');
      await page.keyboard.press('Enter');
      await page.locator('[data-hulp]').waitFor();
      await naar('[data-doe="notities"]');
      await page.keyboard.press('Enter');
      await page.keyboard.type('met de toetsen');
      await naar('[data-merk="herkenbaar"]');
      await page.keyboard.press('Space');
      await naar('[data-plekkeuze]');
      await page.keyboard.type('bij 3');
      await naar('[data-nieuw] [data-zet]');
      if (await page.locator('[data-nieuw] [data-zet]').evaluate((e) => e !== document.activeElement))
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => g.notities()).toEqual(['met de toetsen']);
      await naar('[data-rij="weg"]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.locator('[data-tab="afspraken"]').getAttribute('aria-selected')).toBe('true');
      await naar('[name="wat"]');
      await page.keyboard.type('elkaar bellen');
      await page.keyboard.press('Enter');
      await expect.poll(() => g.afspraken()).toEqual(['elkaar bellen']);
      await page.keyboard.press('Escape');
      await naar('[data-hulp] [data-doe="verslag"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-verslagvak]').innerText()).toContain('elkaar bellen');
      await expect
        .poll(() => page.locator('[data-verslagkop]').evaluate((e) => e === document.activeElement))
        .toBe(true);
    }));
});

describe('nothing axe objects to', () => {
  it.each(['light', 'dark'] as const)('in any state, %s', (colorScheme) =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        expect(await g.axe()).toEqual([]);
        await page.locator('[data-start] details:has([data-opzet]) > summary').click();
        await page
          .locator('[data-bestand]')
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
        expect(await g.axe()).toEqual([]);
        await page.locator('[data-start] [data-doe="deel"]').click();
        await page.locator('[data-deel-code] svg').waitFor();
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await g.start('gedeeld');
        expect(await g.axe()).toEqual([]);
        await g.note('een notitie', { merk: 'anders', plek: '2' });
        expect(await g.axe()).toEqual([]);
        await g.agree('een afspraak', 'wij', 'nu');
        await g.agree('nog een afspraak');
        await page.locator('[data-afspraken] [data-rij="weg"]').first().click();
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[popovertarget="meer"]').click();
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await g.verslag();
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await g.wipe();
        expect(await g.axe()).toEqual([]);
      },
      { context: { colorScheme } },
    ),
  );
});
