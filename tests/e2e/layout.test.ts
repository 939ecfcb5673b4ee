import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { useSite } from '../fixtures/site';

const site = useSite();
const LAPTOP = { width: 1366, height: 768 };
const TELEFOON = { width: 390, height: 844 };

const open = (pad: string, viewport: { width: number; height: number }): Promise<Page> => site.visit(pad, { viewport });
const focus = (pagina: Page) =>
  pagina.evaluate(() => {
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
    const vak = document.activeElement!.closest('.kijker__beeld')?.getBoundingClientRect();
    return {
      left,
      right,
      heel: left >= (vak?.left ?? 0) && right <= (vak?.right ?? innerWidth),
      bovenop: document.activeElement!.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
    };
  });

describe('search on a laptop', () => {
  it('says it found nothing and opens doors, without terms that have nothing to do with it', async () => {
    const pagina = await open('/zoeken/?q=xqzvwkj', LAPTOP);
    await expect.poll(() => pagina.locator('[role="status"]').innerText()).toBe('Niets gevonden voor ‘xqzvwkj’.');
    expect(await pagina.locator('[data-buurt]').isVisible()).toBe(false);
    const melding = (await pagina.locator('[role="status"]').boundingBox())!;
    const veld = (await pagina.locator('.zoekvorm').boundingBox())!;
    expect(Math.abs(melding.x - veld.x), 'below the field').toBeLessThan(2);
    await pagina.locator('zoek-pagina').getByRole('link', { name: 'Praatplaten' }).click();
    expect(new URL(pagina.url()).pathname).toBe('/praatplaten/');
  });

  it('leaves the terms nearby room beside the hits', async () => {
    const pagina = await open('/zoeken/?q=opleidingsschool', LAPTOP);
    await pagina.locator('[data-buurt] a').first().waitFor();
    expect((await pagina.locator('.buurt').boundingBox())!.width).toBeGreaterThanOrEqual(220);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(LAPTOP.width);
  });
});

describe('the evidence table', () => {
  it('opens a caveat as wide as the finding it is about', async () => {
    const pagina = await open('/onderbouwing/', LAPTOP);
    const cel = pagina.locator('.bewijs .c-bev').first();
    await cel.locator('summary').click();
    const zin = (await cel.locator('> p').boundingBox())!;
    expect((await cel.locator('.letop p').boundingBox())!.width).toBeGreaterThanOrEqual(zin.width - 1);
    expect(zin.width).toBeGreaterThan(420);
  });

  it('counts one as one', async () => {
    const pagina = await open('/onderbouwing/', LAPTOP);
    expect(await pagina.locator('.lagen summary').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/\b1 (?:stemmen|randvoorwaarden)/),
    );
  });
});

describe('on a phone with a keyboard', () => {
  it('the menu closes when Tab walks out of it, and what has the focus can be seen', async () => {
    const pagina = await open('/begin/', TELEFOON);
    const menu = pagina.getByRole('navigation', { name: 'Hoofdmenu' });
    await pagina.getByRole('button', { name: 'Menu' }).focus();
    await pagina.keyboard.press('Enter');
    await menu.getByRole('link').last().focus();
    expect(await menu.getByRole('link').last().innerText()).toBe('In tien minuten');
    await pagina.keyboard.press('Tab');
    expect(await menu.isVisible()).toBe(false);
    expect((await focus(pagina)).bovenop).toBe(true);
  });

  it('every disc of a plate is whole when it has the focus', async () => {
    const pagina = await open('/praatplaten/leerrijke-verbindingen/', TELEFOON);
    await pagina.locator('plaat-kijker[data-levend]').waitFor();
    await pagina.locator('.kijker__beeld').focus();
    for (let nr = 1; nr <= 11; nr++) {
      await pagina.keyboard.press('Tab');
      expect(await focus(pagina), `disc ${nr}`).toMatchObject({ heel: true });
    }
  });
});

it('the list of headings names every section of the page, also the last one', async () => {
  const pagina = await open('/over/', LAPTOP);
  const koppen = await pagina.locator('article h2').allInnerTexts();
  expect(await pagina.locator('.inhoud a').allInnerTexts()).toEqual(koppen);
});
