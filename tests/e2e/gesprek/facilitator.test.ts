import { describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { inOnePiece } from '../../../src/components/gesprek/domain/handover/parts';
import { pack } from '../../../src/components/gesprek/domain/handover/packet';
import { PLAAT, withGroup, type RoomPage } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

async function leider(g: RoomPage, context: BrowserContext): Promise<Page> {
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
      await expect.poll(() => nu(venster)).toBe(await g.vraag());
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
      await expect.poll(() => venster.locator('[data-scherm="vraag-3"] .achter a').count()).toBeGreaterThan(0);
    }),
  );

  it('is one of two, and both follow; the one that is left stays connected', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const eerste = await leider(g, context);
      await g.page.keyboard.press('Escape');
      const tweede = await leider(g, context);
      await g.page.keyboard.press('Escape');
      await expect.poll(() => eerste.locator('[data-leiders]').innerText()).toContain('2 vensters');
      await g.page.keyboard.press('ArrowRight');
      for (const venster of [eerste, tweede]) await expect.poll(() => nu(venster)).toBe('Wat valt jullie op?');
      await eerste.close();
      await expect.poll(() => tweede.locator('[data-leiders]').isVisible()).toBe(false);
      // A remote that is held before this window leads the room too.
      await tweede.locator('[data-tekst]').focus();
      await tweede.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await tweede.locator('[data-zwart]').click();
      await g.page.locator('[data-pauze]').waitFor();
      expect(await g.axe()).toEqual([]);
      await tweede.locator('[data-zwart]').click();
      await g.page.locator('[data-pauze]').waitFor({ state: 'hidden' });
      await expect.poll(() => g.page.locator('[data-met-leider]').isVisible()).toBe(true);
    }));

  it('has single letters that are off when they are off in the room; a remote goes on working', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const venster = await leider(g, context);
      await g.page.keyboard.press('Escape');
      await g.page.keyboard.press('?');
      await g.page.locator('[data-tekens-uit]').check();
      await g.page.keyboard.press('Escape');
      await venster.locator('[data-zwart]').focus();
      await venster.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      // What is too long says so here too.
      await venster.locator('[data-tekst]').fill('a'.repeat(20_050));
      await expect.poll(() => venster.locator('[data-nieuw] [data-gezegd]').textContent()).toContain('50 tekens niet');
      await venster.locator('[data-tekst]').fill('');
      await venster.locator('[data-zwart]').focus();
      await venster.keyboard.press('b');
      await venster.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await expect.poll(() => g.page.locator('[data-pauze]').isVisible()).toBe(false);
    }));

  it('shows a clock that stands still while the screen of the room is black, and goes on after', () =>
    withGroup(
      site,
      async (g, context) => {
        await g.start('eigen');
        const venster = await leider(g, context);
        const rest = venster.locator('[data-rest]');
        const left = async () => Number(/nog (\d+) seconden/.exec((await rest.textContent()) ?? '')?.[1]);
        // One clock for both windows, and one pace.
        await venster.clock.fastForward(64_000);
        await expect.poll(() => venster.locator('[data-tempo]').textContent()).toMatch(/^1 van/);
        // The two windows are put forward one after the other; what the room says next counts with both.
        await venster.locator('[data-zwart]').click();
        await g.page.locator('[data-pauze]').waitFor();
        await expect.poll(() => venster.locator('[data-zwart]').getAttribute('aria-pressed')).toBe('true');
        await expect.poll(left).toBeLessThan(57);
        const before = await left();
        await venster.clock.fastForward(200_000);
        await expect.poll(left).toBe(before);
        await venster.locator('[data-zwart]').click();
        await g.page.locator('[data-pauze]').waitFor({ state: 'hidden' });
        await expect.poll(() => venster.locator('[data-zwart]').getAttribute('aria-pressed')).toBe('false');
        await venster.clock.fastForward(20_000);
        await expect.poll(left).toBeLessThanOrEqual(before - 20);
      },
      { vooraf: (context) => context.clock.install() },
    ));

  it('opens what phones handed over, and the room hangs it on the wall', () =>
    withGroup(
      site,
      async (g, context) => {
        await g.start('gedeeld');
        const venster = await leider(g, context);
        const tab = venster.locator('[data-tab="mee"]');
        await tab.click();
        const show = venster.locator('[data-doe="toon-alles"]');
        await expect.poll(() => show.isDisabled()).toBe(true);
        const briefjes = [
          { id: 'een', tekst: 'Meer tijd', merk: null },
          { id: 'twee', tekst: 'Minder haast', merk: null },
        ];
        const code = pack({ plaat: PLAAT, stap: 'vraag-3', van: 'telefoon-1', briefjes, stippen: [] });
        await g.page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `#mee=${inOnePiece(code)}`,
        );
        await expect.poll(() => venster.locator('[data-mee-aantal]').textContent()).toBe('2');
        // Closed they say nothing, in either window.
        await expect.poll(() => venster.locator('body').innerText()).not.toContain('Meer tijd');
        await expect.poll(() => g.page.locator('body').innerText()).not.toContain('Meer tijd');
        await g.page.getByRole('button', { name: 'Klaar, naar de briefjes' }).click();
        await show.click();
        await expect.poll(() => g.page.locator('[data-muur] .brief').count()).toBe(2);
        await venster.locator('[data-tab="notities"]').click();
        await expect
          .poll(async () =>
            (await venster.locator('[data-notities] li > p:first-of-type').allTextContents()).toSorted(),
          )
          .toEqual(['Meer tijd', 'Minder haast']);
        await expect.poll(() => show.isDisabled()).toBe(true);
      },
      { rest: '#vraag-3' },
    ));

  it('follows its own room and not a copy of its tab, until it is asked to', () =>
    withGroup(site, async (g, context) => {
      await g.start('gedeeld');
      const venster = await leider(g, context);
      await g.page.keyboard.press('Escape');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      // As a browser duplicates a tab: what the tab kept goes along.
      const [kopie] = await Promise.all([
        context.waitForEvent('page'),
        g.page.evaluate(() => void window.open(location.href)),
      ]);
      await expect.poll(() => kopie.locator('[data-melding]').textContent()).toContain('kopie');
      await kopie.keyboard.press('End');
      await expect.poll(() => new URL(kopie.url()).hash).toBe('#afronden');
      await expect.poll(() => nu(venster)).toBe('Wat valt jullie op?');
      await venster.locator('[data-stap="1"]').click();
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await expect.poll(() => new URL(kopie.url()).hash).toBe('#afronden');
      await venster.locator('[data-volg]').click();
      await expect.poll(() => nu(venster)).toBe('Wat nemen we mee?');
    }));

  it('finds the conversation again in another tab, once its own room is closed', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('van ons');
      await expect.poll(() => g.kept('schijf')).toContain('van ons');
      const venster = await leider(g, context);
      await g.page.close();
      await venster.locator('[data-stand="weg"]').waitFor();
      const [zaal] = await Promise.all([
        context.waitForEvent('page'),
        venster.locator('[data-heropen]').evaluate((e: HTMLAnchorElement) => {
          e.target = '_blank';
          e.click();
        }),
      ]);
      await zaal.locator('[data-hulp]').waitFor();
      await venster.locator('[data-stand="samen"]').waitFor();
      await zaal.keyboard.press('ArrowRight');
      await expect.poll(() => nu(venster)).toBe('Wat valt jullie op?');
    }));

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
      await expect
        .poll(() => venster.locator('[data-stand="weg-gedeeld"]').innerText())
        .toContain('verdwijnt met dat tabblad');
      await venster.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => venster.locator('[data-leeg]').isVisible()).toBe(true);
      await expect
        .poll(() => venster.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])))
        .not.toContain('van de leider');
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
      await expect
        .poll(() => g.page.locator('[data-verslag-vragen] li').allTextContents())
        .toEqual(['half van de leider']);
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
      await expect
        .poll(() => g.page.locator('[role="status"]').first().innerText())
        .toContain('Open het vanuit het gesprek zelf');
      expect(await g.axe()).toEqual([]);
    }));
});
