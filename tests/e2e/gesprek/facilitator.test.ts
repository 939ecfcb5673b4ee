import { describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { withGroup, type GesprekPage } from '../../fixtures/gesprek-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

async function leider(g: GesprekPage, context: BrowserContext): Promise<Page> {
  await g.page.locator('[data-hulp] [popovertarget]').click();
  const [venster] = await Promise.all([context.waitForEvent('page'), g.page.locator('[data-leider]').click()]);
  await venster.locator('[data-werk]').waitFor();
  return venster;
}
const nu = (venster: Page) => venster.locator('[data-scherm]:visible h2').innerText();

describe('the window of the facilitator', () => {
  it.each(['eigen', 'gedeeld'] as const)('leads the room, and both write in one conversation: %s', (plek) =>
    withGroup(site, async (g, context) => {
      await g.start(plek);
      await g.note('uit de zaal');
      const venster = await leider(g, context);
      await expect.poll(() => g.page.locator('[data-met-leider]').isVisible()).toBe(true);
      expect(await nu(venster)).toBe(await g.vraag());
      await venster.locator('[data-stap="1"]').click();
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => nu(venster)).toBe('Wat valt jullie op?');
      await g.page.keyboard.press('Escape');
      await g.page.keyboard.press('ArrowLeft');
      await expect.poll(() => nu(venster)).toContain('Kijk eerst');
      await expect
        .poll(() => venster.locator('[data-notities] li > p:first-of-type').allTextContents())
        .toEqual(['uit de zaal']);
      await venster.locator('[data-tekst]').fill('van de leider');
      await venster.locator('[data-nieuw] [data-zet]').click();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['uit de zaal', 'van de leider']);
      await venster.locator('[data-naar="vraag-3"]').click();
      await expect.poll(() => g.stap).toBe('#vraag-3');
      await venster.locator('[data-scherm="vraag-3"] summary').click();
      expect(await venster.locator('[data-scherm="vraag-3"] .achter a').count()).toBeGreaterThan(0);
    }),
  );

  it('can go away, and so can the room: nothing is lost and each says so', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const venster = await leider(g, context);
      await venster.locator('[data-tekst]').fill('half getypt door de leider');
      await expect.poll(() => g.kept()).toContain('half getypt door de leider');
      await venster.close();
      await expect.poll(() => g.page.locator('[data-met-leider]').isVisible()).toBe(false);
      const tweede = await leider(g, context);
      const adres = g.page.url();
      await g.page.goto('about:blank');
      await expect.poll(() => tweede.locator('[data-stand="weg"]').isVisible()).toBe(true);
      await tweede.locator('[data-tekst]').fill('verder terwijl de zaal dicht is');
      await tweede.locator('[data-nieuw] [data-zet]').click();
      await g.page.goto(adres);
      await expect.poll(() => tweede.locator('[data-stand="samen"]').isVisible()).toBe(true);
      await g.drawer();
      await expect.poll(() => g.notities()).toContain('verder terwijl de zaal dicht is');
    }));

  it('on a shared computer keeps nothing of its own: what it wrote is gone with the tab of the conversation', () =>
    withGroup(site, async (g, context) => {
      await g.start('gedeeld');
      const venster = await leider(g, context);
      await venster.locator('[data-tekst]').fill('van de leider');
      await venster.locator('[data-nieuw] [data-zet]').click();
      await g.page.keyboard.press('Escape');
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['van de leider']);
      await g.page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['van de leider']);
      await expect.poll(() => venster.locator('[data-stand="samen"]').isVisible()).toBe(true);
      await g.page.close();
      await expect.poll(() => venster.locator('[data-werk]').isVisible()).toBe(false);
      await venster.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => venster.locator('[data-leeg]').isVisible()).toBe(true);
      expect(await venster.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(
        'van de leider',
      );
    }));

  it('is still typing when the room wipes and takes it back: once, not twice', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const venster = await leider(g, context);
      await venster.locator('[data-tekst]').fill('half van de leider');
      await expect.poll(() => g.kept('schijf')).toContain('half van de leider');
      await g.page.keyboard.press('Escape');
      await g.wipe();
      await expect.poll(() => venster.locator('[data-tekst]').inputValue()).toBe('');
      await g.page.locator('[data-doe="wis-terug"]').click();
      await expect.poll(() => venster.locator('[data-tekst]').inputValue()).toBe('half van de leider');
      await g.verslag();
      expect(await g.page.locator('[data-verslag-vragen] li').allTextContents()).toEqual(['half van de leider']);
    }));

  it('goes along when the room goes on with another plate', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const venster = await leider(g, context);
      await venster.locator('[data-tekst]').fill('nog van de vorige plaat');
      await g.page.goto(`${site.adres}/praatplaten/geschiedenis/gesprek/#vraag-2`);
      await g.start('eigen');
      await expect.poll(() => new URL(venster.url()).pathname).toBe('/praatplaten/geschiedenis/gespreksleider/');
      await expect.poll(() => nu(venster)).toBe(await g.vraag());
      await expect.poll(() => g.kept()).toContain('nog van de vorige plaat');
    }));

  it('opened on its own says what to do', () =>
    withGroup(site, async (g) => {
      await g.page.goto(g.page.url().replace('/gesprek/', '/gespreksleider/'));
      expect(await g.page.locator('[role="status"]').first().innerText()).toContain('Open het vanuit het gesprek zelf');
      expect(await g.axe()).toEqual([]);
    }));
});
