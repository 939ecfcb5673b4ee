import { describe, expect, it } from 'vitest';
import { withGroup, tab, type RoomPage } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();
const open = (g: RoomPage) => g.page.locator('[data-verslagvak]').isVisible();
const gezegd = (g: RoomPage) => g.page.locator('[data-verslag-vragen] li').allTextContents();

describe('an open report', () => {
  it('follows what another window writes, wipes included', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('uit de zaal');
      await g.closeDrawer();
      await g.verslag();
      await expect.poll(() => g.kept()).toContain('uit de zaal');
      const ander = await tab(context, site.adres);
      await ander.goOn();
      await ander.note('van elders');
      await expect.poll(() => gezegd(g)).toEqual(['uit de zaal', 'van elders']);
      await ander.closeDrawer();
      await ander.wipe();
      await expect.poll(() => gezegd(g)).toEqual([]);
      await expect.poll(() => g.message()).toContain('ander tabblad gewist');
    }));

  it('closes with Back, and opens again with Forward; the step below stays', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await g.verslag();
      await page.goBack();
      await expect.poll(() => open(g)).toBe(false);
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await page.goForward();
      await expect.poll(() => open(g)).toBe(true);
      // Closed with the button it leaves no empty place behind in the history.
      await page.locator('[data-doe="terug"]').click();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await expect.poll(() => open(g)).toBe(false);
      await page.goBack();
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await page.goBack();
      await expect.poll(() => page.locator('.stap[data-nu]').getAttribute('id')).toBe('kijken');
    }));

  it('is still open after a reload', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('blijft');
      await expect.poll(() => g.kept()).toContain('blijft');
      await g.closeDrawer();
      await g.verslag();
      await g.page.reload();
      await expect.poll(() => gezegd(g)).toEqual(['blijft']);
      await g.page.goBack();
      await expect.poll(() => open(g)).toBe(false);
    }));

  it('gives way to the step the facilitator chooses', () =>
    withGroup(site, async (g, context) => {
      await g.start('gedeeld');
      await g.page.locator('[data-hulp] [popovertarget]').click();
      const [venster] = await Promise.all([context.waitForEvent('page'), g.page.locator('[data-leider]').click()]);
      await venster.locator('[data-werk]').waitFor();
      await g.page.keyboard.press('Escape');
      await g.verslag();
      await venster.locator('[data-naar="vraag-2"]').click();
      await expect.poll(() => g.stap).toBe('#vraag-2');
      await expect.poll(() => open(g)).toBe(false);
    }));

  it('has the name of the group in it at every letter, on paper too, and keeps it', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.verslag();
      await g.page.locator('[data-wie-vorm] [name="naam"]').pressSequentially('Team Noord');
      await expect.poll(() => g.page.locator('[data-wie-vorm] [name="naam"]').inputValue()).toBe('Team Noord');
      await expect.poll(() => g.page.locator('[data-verslagkop]').textContent()).toContain('Team Noord');
      await expect.poll(() => g.kept()).toContain('Team Noord');
      await g.page.reload();
      await expect.poll(() => g.page.locator('[data-verslagkop]').textContent()).toContain('Team Noord');
    }));

  it.each([
    [1366, 768],
    [390, 844],
  ])(
    'has messages and its own buttons beside each other in a window of %i × %i, the one to wipe too',
    (width, height) =>
      withGroup(
        site,
        async (g) => {
          const { page } = g;
          await g.start('gedeeld');
          await g.note('weg hiermee');
          await g.closeDrawer();
          await page
            .locator('[data-doe="verslag"]:not([data-hulp] *)')
            .first()
            .evaluate((e) => (e as HTMLElement).click());
          await page.locator('[data-verslagvak] [data-doe="wis"]').click();
          await expect.poll(() => gezegd(g)).toEqual([]);
          const bericht = (await page.locator('[data-melding]').boundingBox())!;
          const onder = Math.max(
            bericht.y + bericht.height,
            await page.locator('[data-doe="wis-terug"]').evaluate((e) => e.getBoundingClientRect().bottom),
          );
          await expect
            .poll(() => page.locator('[data-doe="terug"]').evaluate((e) => e.getBoundingClientRect().top))
            .toBeGreaterThanOrEqual(onder);
          await page.locator('[data-doe="wis-terug"]').click();
          await expect.poll(() => gezegd(g)).toEqual(['weg hiermee']);
        },
        { context: { viewport: { width, height } } },
      ),
  );

  it.each([
    ['a screen', { width: 1366, height: 768 }, 'screen'],
    ['a phone', { width: 390, height: 844 }, 'screen'],
    ['A4', { width: 680, height: 960 }, 'print'],
  ] as const)('keeps words whole on %s, and a row of letters without end inside the page', (_, viewport, media) =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.agree(
        'Het beoordelingsformulier samen invullen en nabespreken',
        'Schoolopleiders, praktijkbegeleidersoverleg',
        'woensdagmiddag',
      );
      await g.agree('a'.repeat(200), 'b'.repeat(200), 'c'.repeat(200));
      await g.closeDrawer();
      await g.verslag();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ media });
      const gebroken = await page
        .locator('[data-verslag-afspraken] tbody tr')
        .first()
        .locator('td')
        .evaluateAll((cellen) =>
          cellen.flatMap((cel) => {
            const tekst = cel.firstChild!;
            return [...tekst.textContent!.matchAll(/\S+/g)].flatMap((woord) => {
              const vak = document.createRange();
              vak.setStart(tekst, woord.index);
              vak.setEnd(tekst, woord.index + woord[0].length);
              return vak.getClientRects().length > 1 ? [woord[0]] : [];
            });
          }),
        );
      expect(gebroken).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }),
  );
});

describe('words that must be right', () => {
  it('the file has the day on the wall in its name', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.verslag();
        await expect.poll(() => g.page.locator('[data-verslag-datum]').textContent()).toBe('zondag 29 maart 2026');
        const [bestand] = await Promise.all([g.page.waitForEvent('download'), g.takeAlong('md')]);
        expect(bestand.suggestedFilename()).toContain('2026-03-29');
      },
      {
        context: { timezoneId: 'Europe/Amsterdam' },
        vooraf: (context) => context.clock.setFixedTime('2026-03-28T23:30:00Z'),
      },
    ));

  it('a drawer does not say it is kept when it is not', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('eigen');
        await g.note('blijft in het geheugen');
        await expect.poll(() => g.page.locator('[data-waar]').textContent()).toContain('Nog niet bewaard');
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            IDBObjectStore.prototype.put = () => {
              throw new DOMException('vol', 'QuotaExceededError');
            };
          }),
      },
    ));

  it('wiping nothing says so, and the offer to take back keeps its sentence', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.wipe();
      await expect.poll(() => g.message()).toContain('niets te wissen');
      await g.note('weg');
      await g.closeDrawer();
      await g.wipe();
      await expect.poll(() => g.message()).toContain('Gewist van dit apparaat: 1 notitie');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => g.page.locator('[data-doe="wis-terug"]').isVisible()).toBe(true);
      // It lies in the bar, and not over the plate and the names of what is lit.
      await g.page.evaluate(() => {
        location.hash = '#vraag-1';
      });
      await expect.poll(() => g.stap).toBe('#vraag-1');
      for (const [width, height] of [
        [1000, 620],
        [1100, 768],
        [1366, 768],
        [1920, 1080],
      ] as const) {
        await g.page.setViewportSize({ width, height });
        const [said, lit, window] = await g.page.evaluate(() => [
          document.querySelector('[data-bericht]')!.getBoundingClientRect().top,
          Math.max(
            ...[...document.querySelectorAll('.stap[data-nu] :is([data-doek], .kijk)')].map(
              (e) => e.getBoundingClientRect().bottom,
            ),
          ),
          Math.max(
            ...[...document.querySelectorAll('[data-bericht] > *')].map((e) => e.getBoundingClientRect().bottom),
          ),
        ]);
        // Less than a pixel is not seen.
        expect(said, `${width}`).toBeGreaterThan(lit - 1);
        expect(window, `${width}`).toBeLessThanOrEqual(height);
      }
      await expect.poll(() => g.message()).toContain('Gewist van dit apparaat: 1 notitie');
    }));
});
