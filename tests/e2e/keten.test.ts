import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();
const WIDE = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 } };

async function visit(
  path: string,
  options: Parameters<typeof site.browser.newContext>[0],
  test: (page: Page) => Promise<void>,
) {
  const { page } = await site.tab(options);
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.goto(site.adres + path);
  await test(page);
  expect(errors).toEqual([]);
}
const chosenName = (page: Page) => page.locator('[data-deel="keus-naam"]').innerText();
const litNames = (page: Page) =>
  page.locator('.keten__doek .lit').evaluateAll((all) => all.map((a) => (a as unknown as SVGAElement).dataset.kies!));
describe('the chain in one picture', () => {
  it('lights the paths of what is clicked, says them in sentences, and Back undoes it', () =>
    visit('/keten/', WIDE, async (page) => {
      await page.locator('[data-kies="waarde:1-4"]').first().click();
      await expect.poll(() => chosenName(page)).toBe('Behoud van startende leraren');
      await expect.poll(() => new URL(page.url()).search).toBe('?kies=waarde:1-4');
      await expect.poll(() => litNames(page)).toContain('bron:leeferink-2016');
      await expect.poll(() => page.locator('.aan path').count()).toBeGreaterThan(5);
      await expect.poll(() => page.locator('[data-deel="keus-in"]').innerText()).toMatch(/3 bevindingen horen erbij/);
      expect(await axeViolations(page)).toEqual([]);
      await page.goBack();
      await expect.poll(() => page.locator('.keten__doek .lit').count()).toBe(0);
      await expect.poll(() => page.locator('[data-deel="rust"]').isVisible()).toBe(true);
    }));

  it('opens with the choice of its address, in the dark too, and counts what is lit of all', () =>
    visit('/keten/?kies=bron:leeferink-2016', { ...WIDE, colorScheme: 'dark' }, async (page) => {
      expect(await chosenName(page)).toBe('Leeferink (2016)');
      expect(await page.locator('[data-kolom="bron"]').innerHTML()).toMatch(/1 van \d+/);
      // What the panel speaks of can be put on the reading list there.
      const stars = page.locator('[data-deel="keus-in"] star-button button');
      expect(await stars.count()).toBe(1 + (await page.locator('[data-deel="keus-in"] .pl__bevinding').count()));
      await stars.first().click();
      await expect.poll(() => stars.first().getAttribute('aria-pressed')).toBe('true');
      await stars.first().click();
      expect(await axeViolations(page)).toEqual([]);
    }));

  it('says so when the address names what is not there, and chooses nothing', () =>
    visit('/keten/?kies=waarde:9-9', WIDE, async (page) => {
      expect(await page.locator('[data-deel="melding"]').innerText()).toMatch(/bestaat hier niet/);
      expect(await page.locator('.keten__doek .lit').count()).toBe(0);
    }));

  it('is one tab stop; arrows walk, Enter chooses, Escape lets go', () =>
    visit('/keten/', WIDE, async (page) => {
      expect(await page.locator('.keten__doek [data-kies][tabindex="0"]').count()).toBe(1);
      await page.locator('.keten__doek [data-kies]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      const inFocus = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.kies!);
      await expect.poll(inFocus).toMatch(/^vraag:/);
      const focused = await inFocus();
      await expect.poll(() => page.locator('[data-deel="toetsen"]').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('kies')).toBe(focused);
      // The first Escape takes the tip away, the next one the choice.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await expect.poll(inFocus).toBe(focused);
    }));

  it('finds a thing by a word and goes there', () =>
    visit('/keten/', WIDE, async (page) => {
      await page.locator('[data-deel="vind"]').fill('leeferink');
      await page.keyboard.press('Enter');
      await expect.poll(() => chosenName(page)).toBe('Leeferink (2016)');
      // Escape that ends a letter half made lets go of no choice.
      await page
        .locator('[data-deel="vind"]')
        .dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
      await expect.poll(() => chosenName(page)).toBe('Leeferink (2016)');
    }));

  it('walks step by step on a phone, and the walk has an address', () =>
    visit('/keten/?kies=waarde:1-4', PHONE, async (page) => {
      const steps = page.locator('[data-deel="wandeling"] > li');
      expect(await steps.count()).toBe(5);
      await page.getByRole('button', { name: /^Vaak beter voorbereid/ }).click();
      await expect.poll(() => steps.last().innerText()).toContain('Leeferink (2016)');
      const { href } = new URL(page.url());
      await page.goto(href);
      await expect.poll(() => steps.last().innerText()).toContain('Leeferink (2016)');
      await page.getByRole('button', { name: /kies een andere/ }).click();
      await expect.poll(() => page.getByRole('button', { name: /^Vaak beter voorbereid/ }).isVisible()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    }));

  it('without JavaScript shows the picture and the whole chain as a list, each thing a link to its place', () =>
    visit('/keten/', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      await page.locator('.keten__doek [data-kies="waarde:1-4"]').click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#lijst-waarde-1-4');
      const list = page.locator('#lijst');
      for (const name of ['Leerrijke verbindingen', 'Behoud van startende leraren', 'Leeferink (2016)'])
        await expect.poll(() => list.getByRole('link', { name }).count()).toBeGreaterThan(0);
    }));
});
