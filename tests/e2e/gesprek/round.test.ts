import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { axeViolations } from '../../fixtures/axe';
import { withGroup, type RoomPage } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();
/** Without the signs that keep a name from right to left apart in a sentence. */
const plain = (text: string | null) => text!.replace(/[\u2068\u2069]/g, '');

/** A round of three, of which the second has the word. */
async function secondSpeaks(g: RoomPage): Promise<string[]> {
  const { page } = g;
  await page.keyboard.press('ArrowRight');
  await g.menu('ronde');
  await page.locator('[data-ronde-wie]').fill('Ans, mentor\nÇağla\nفاطمة');
  await page.locator('[data-ronde-vorm] button').click();
  const name = page.locator('[data-ronde-naam]');
  await expect.poll(() => name.textContent()).toContain(' begint');
  const order = [plain(await name.textContent()).replace(' begint', '')];
  await page.keyboard.press('PageDown');
  await expect.poll(() => name.textContent()).not.toContain(order[0]);
  order.push((await name.textContent())!);
  return [...order, ['Ans', 'Çağla', 'فاطمة'].find((who) => !order.includes(who))!];
}
/** Who has the word, the how manieth, and the time that is left. */
const turn = async (page: Page) =>
  Promise.all(['naam', 'hoever', 'rest'].map((part) => page.locator(`[data-ronde-${part}]`).textContent()));
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('zaal:ronde'));
async function leader(g: RoomPage): Promise<Page> {
  await g.page.locator('[data-hulp] [popovertarget]').click();
  const [window] = await Promise.all([g.page.context().waitForEvent('page'), g.page.locator('[data-leider]').click()]);
  await window.locator('[data-werk]').waitFor();
  await g.page.keyboard.press('Escape');
  return window;
}
const WITH_CLOCK = { vooraf: (context: { clock: { install: () => Promise<void> } }) => context.clock.install() };

describe('a round', () => {
  it.each(['eigen', 'gedeeld'] as const)('goes on after a reload where it is by then: %s', (plek) =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start(plek);
        const [first, second, third] = await secondSpeaks(g);
        await page.clock.fastForward(20_000);
        await expect
          .poll(() => turn(page))
          .toEqual([second, '2 van 3', expect.stringMatching(/nog (3\d|40) seconden/)]);
        await page.reload();
        await page.locator('[data-ronde-beurt]').waitFor();
        await expect.poll(() => turn(page)).toEqual([second, '2 van 3', expect.stringMatching(/nog [23]\d seconden/)]);
        // What the round is about stands with it.
        await expect.poll(() => page.locator('[data-ronde-vraag]').textContent()).toBe('Wat valt jullie op?');
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('PageDown');
        await expect.poll(() => turn(page)).toEqual([third, '3 van 3', expect.stringContaining('nog')]);
        await page.keyboard.press('PageUp');
        await page.keyboard.press('PageUp');
        await expect.poll(async () => (await turn(page))[0]).toContain(first);
        await expect.poll(() => g.stap).toBe('#herkennen-1');
        // What is over does not come back, and leaves no names.
        await page.keyboard.press('Escape');
        await expect.poll(() => kept(page)).toBe(null);
        await page.reload();
        await page.locator('[data-hulp]').waitFor();
        await expect.poll(() => page.locator('[data-ronde]').isVisible()).toBe(false);
      },
      WITH_CLOCK,
    ),
  );

  it('stands still behind a black screen, also over a reload, and never comes in front of it', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        const [, second] = await secondSpeaks(g);
        await page.clock.fastForward(20_000);
        await page.keyboard.press('.');
        const black = page.locator('[data-pauze]');
        await black.waitFor();
        await page.clock.fastForward(300_000);
        await page.reload();
        await black.waitFor();
        await page.clock.fastForward(300_000);
        await expect.poll(() => page.locator('[data-ronde]').isVisible()).toBe(false);
        await page.keyboard.press('x');
        await expect.poll(() => turn(page)).toEqual([second, '2 van 3', expect.stringMatching(/nog [23]\d seconden/)]);
        await page.clock.fastForward(10_000);
        await expect.poll(() => turn(page)).toEqual([second, '2 van 3', expect.stringMatching(/nog [12]\d seconden/)]);
        // A laptop that sleeps takes no time of the speaker, nor of the question, and says what happened.
        await page.clock.fastForward(2_400_000);
        await expect.poll(() => g.message()).toContain('Dit scherm stond 40 minuten stil');
        await expect.poll(() => turn(page)).toEqual([second, '2 van 3', expect.stringMatching(/nog [12]\d seconden/)]);
        const pace = () => page.locator('[data-tempo]').textContent();
        await expect.poll(pace).toMatch(/^[0-3] van 60 minuten/);
      },
      WITH_CLOCK,
    ));

  it('stands still when a key closes it, and goes on at the same speaker by one press', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        const [, second, third] = await secondSpeaks(g);
        await page.clock.fastForward(20_000);
        await page.keyboard.press('Escape');
        await expect.poll(async () => plain(await g.message())).toBe(`Het rondje staat stil bij ${second}, 2 van 3.`);
        const on = page.locator('[data-doe="ronde-verder"]');
        await expect.poll(() => on.evaluate((e) => e === document.activeElement)).toBe(true);
        expect(await g.axe()).toEqual([]);
        // Meanwhile the time of the question is up: that is said, and takes the way back from nobody.
        await page.clock.fastForward(290_000);
        await expect.poll(() => g.message()).toContain('De tijd voor deze stap is om');
        await page.keyboard.press('Enter');
        await page.locator('[data-ronde-beurt]').waitFor();
        await expect
          .poll(() => turn(page))
          .toEqual([second, '2 van 3', expect.stringMatching(/nog (3\d|40) seconden/)]);
        await expect.poll(() => on.isVisible()).toBe(false);
        // By its button too; and the message may be long gone.
        await page.locator('[data-ronde] form[method="dialog"] button').click();
        await expect.poll(() => on.isVisible()).toBe(true);
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => g.message()).toBe('');
        await page.keyboard.press('ArrowLeft');
        await g.menu('ronde');
        await page.getByRole('button', { name: new RegExp(`Ga verder bij .?${second}.?, 2 van 3`) }).click();
        await page.locator('[data-ronde-beurt]').waitFor();
        await expect.poll(async () => (await turn(page))[0]).toBe(second);
        // One press too many at the last speaker is taken back by the key that goes back.
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
        await page.locator('[data-ronde-vorm]').waitFor();
        await page.keyboard.press('PageUp');
        await expect.poll(() => turn(page)).toEqual([third, '3 van 3', expect.stringContaining('nog')]);
      },
      WITH_CLOCK,
    ));

  it('is not offered at another question, nor are its names to another group', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('een woord');
      await g.closeDrawer();
      const [, second] = await secondSpeaks(g);
      await page.keyboard.press('Escape');
      await expect.poll(() => g.message()).toContain(second);
      await page.keyboard.press('ArrowRight');
      const on = page.locator('[data-ronde-verder]');
      const who = page.locator('[data-ronde-wie]');
      const close = page.locator('[data-ronde] form[method="dialog"] button');
      await g.menu('ronde');
      await expect.poll(() => who.inputValue()).toContain(second);
      await expect.poll(() => on.isVisible()).toBe(false);
      await close.click();
      await g.wipe();
      await expect.poll(() => g.message()).toContain('Gewist');
      await g.menu('ronde');
      await page.locator('[data-ronde-vorm]').waitFor();
      await expect.poll(() => who.inputValue()).toBe('');
      await expect.poll(() => on.isVisible()).toBe(false);
    }));

  it('is seen and led in the window of the facilitator, after a reload of either window too', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      const window = await leader(g);
      const led = window.locator('[data-leid-ronde]');
      const speaker = window.locator('[data-leid-naam]');
      await expect.poll(() => led.isVisible()).toBe(false);
      const [first, second, third] = await secondSpeaks(g);
      await expect.poll(() => speaker.textContent()).toBe(second);
      await expect.poll(() => window.locator('[data-leid-hoever]').textContent()).toBe('2 van 3');
      // A remote before this window goes through the speakers, as in the room.
      await window.locator('[data-zwart]').focus();
      await window.keyboard.press('PageDown');
      await expect.poll(async () => (await turn(page))[0]).toBe(third);
      await page.reload();
      await page.locator('[data-ronde-beurt]').waitFor();
      await window.reload();
      await expect.poll(() => speaker.textContent()).toBe(third);
      for (const who of [second, first]) {
        await window.locator('[data-beurt="-1"]').click();
        await expect.poll(() => speaker.textContent()).toBe(who);
      }
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      // What stands still says so here too, and goes on by one press: behind a black screen, or closed by a key.
      const stands = window.getByText('Het rondje staat stil.');
      const on = window.getByRole('button', { name: 'Ga verder met het rondje' });
      await expect.poll(() => stands.isVisible()).toBe(false);
      for (const key of ['.', 'Escape']) {
        await page.keyboard.press(key);
        await expect.poll(() => stands.isVisible()).toBe(true);
        await expect.poll(() => speaker.textContent()).toBe(first);
        await expect.poll(() => window.locator('[data-beurt="1"]').isVisible()).toBe(false);
        expect(await axeViolations(window)).toEqual([]);
        await on.focus();
        await window.keyboard.press('Enter');
        await expect.poll(() => page.locator('[data-ronde-beurt]').isVisible()).toBe(true);
        await expect.poll(() => page.locator('[data-pauze]').isVisible()).toBe(false);
        await expect.poll(() => window.evaluate(() => document.activeElement?.textContent)).toBe('De volgende');
      }
      // Another step is another question: the round is over in both.
      await window.locator('[data-stap="1"]').click();
      await expect.poll(() => led.isVisible()).toBe(false);
      await expect.poll(() => page.locator('[data-ronde]').isVisible()).toBe(false);
      await expect.poll(() => kept(page)).toBe(null);
    }));

  it('is of one group: another one that begins, or a wipe, finds no names of it', () =>
    withGroup(site, async (g, context) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('een woord');
      await g.closeDrawer();
      await secondSpeaks(g);
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-doe="wis"]')!.click());
      await expect.poll(() => kept(page)).toBe(null);
      await expect.poll(() => page.locator('[data-ronde]').isVisible()).toBe(false);
      await g.note('verder');
      // Something else that stands there, as a newer version may leave, is no round.
      const odd = ['nee', '{}', '{"speakers":["A"],"nr":7}', '[1]', 'null'];
      for (const text of odd) {
        await page.evaluate((t) => sessionStorage.setItem('zaal:ronde', t), text);
        await page.reload();
        await page.locator('[data-hulp]').waitFor();
        await expect.poll(() => kept(page)).toBe(null);
      }
      await expect.poll(() => page.locator('[data-ronde]').isVisible()).toBe(false);
      expect(context.pages()).toHaveLength(1);
    }));
});
