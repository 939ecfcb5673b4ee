import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();
const PAGE = '/praatplaten/maken/';
const LAPTOP = { viewport: { width: 1366, height: 768 } };

async function begin(page: Page, what: string): Promise<void> {
  await page.locator(`[data-begin-met="${what}"]`).press('Enter');
  await page.locator('.tegel').first().waitFor();
}
const chosen = (page: Page) => page.locator('[data-gekozen-naam]').innerText();
const placeOf = (page: Page) =>
  page.evaluate(() =>
    ['x', 'y'].map((as) => document.querySelector<HTMLInputElement>(`[data-plaats="${as}"]`)!.valueAsNumber),
  );
const choose = (page: Page, name: string) => page.locator('.laag', { hasText: name }).first().press('Enter');
/** The first tile that a word finds, on the plate. */
async function put(page: Page, word: string): Promise<void> {
  await page.locator('[data-zoek-deel]').fill(word);
  await page.locator('.tegel', { hasText: word }).first().press('Enter');
  await expect.poll(() => chosen(page)).toMatch(new RegExp(`^${word}`, 'i'));
}
/** The middle of the frame round what is chosen, on the screen. */
const frame = async (page: Page) => {
  const { x, y, width, height } = (await page.locator('.kader-in').boundingBox())!;
  return [x + width / 2, y + height / 2] as const;
};
async function drag(page: Page, from: readonly [number, number], by: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
  await page.mouse.move(from[0] + by[0], from[1] + by[1]);
  await page.mouse.up();
}

describe('a hand at the plate', () => {
  it('drags what is chosen by a gap in it, and not the bridge behind it', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-rivier');
    await choose(page, 'boogbrug');
    const bridge = await placeOf(page);
    await put(page, 'fiets');
    const before = await placeOf(page);
    await drag(page, await frame(page), [0, 60]);
    await expect.poll(() => placeOf(page)).not.toEqual(before);
    await expect.poll(() => chosen(page)).toMatch(/^fiets/i);
    await choose(page, 'boogbrug');
    await expect.poll(() => placeOf(page)).toEqual(bridge);
  });

  it('does not carry off the island when it misses what stands on it, and chooses it instead', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-eiland');
    const { x, y, width, height } = (await page.locator('.doek__svg').boundingBox())!;
    const grass = [x + width * 0.62, y + height * 0.8] as const;
    await drag(page, grass, [0, -80]);
    await expect.poll(() => chosen(page)).toMatch(/^vlak/i);
    await expect.poll(() => page.locator('[data-doe="ongedaan"]').isDisabled()).toBe(true);
    // Once it is chosen it can be dragged.
    await drag(page, grass, [0, -80]);
    await expect.poll(() => page.locator('[data-doe="ongedaan"]').isDisabled()).toBe(false);
  });

  it('puts things smaller on the island than on the road', async () => {
    const height = async (landscape: string) => {
      const page = await site.visit(PAGE, LAPTOP);
      await begin(page, landscape);
      await put(page, 'school');
      return (await page.locator('.kader-in').boundingBox())!.height;
    };
    const [island, road] = [await height('landschap-eiland'), await height('landschap-weg')];
    expect(island).toBeLessThan(road * 0.8);
  });

  it('sees all seven kinds as pictures, and the keys, the list and a new spot, on a small screen', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-rivier');
    await expect.poll(() => page.locator('.soort svg').count()).toBe(7);
    await expect
      .poll(() =>
        page.locator('.soort svg').evaluateAll((all) => all.every((svg) => svg.querySelector('path, circle, rect'))),
      )
      .toBe(true);
    const rows = () =>
      page.locator('.soort').evaluateAll((all) => new Set(all.map((b) => (b as HTMLElement).offsetTop)).size);
    await expect.poll(rows).toBe(2);
    const inSight = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all.every((e) => e.getBoundingClientRect().bottom <= document.documentElement.clientHeight),
        );
    await expect.poll(() => inSight('.toetsen kbd, .zoom button')).toBe(true);
    await page.locator('[data-naar="plekken"]').click();
    for (const part of [0.2, 0.35, 0.5, 0.65, 0.8])
      await page.locator('.doek__svg').click({ position: { x: 760 * part, y: 300 } });
    await page.locator('[data-plek-nr="5"]').waitFor();
    await expect.poll(() => inSight('[data-nieuwe-plek]')).toBe(true);
  });
});

describe('advice while somebody makes a plate', () => {
  it('is beside the thing in hand, goes when it is mended, and stops nobody', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-weg');
    const told = (step: string) => page.locator(`[data-raad="${step}"]`).innerText();
    await page.locator('[data-naar="vragen"]').click();
    await page.locator('[data-nieuwe-vraag]').click();
    await page.keyboard.type('Werkt dit bij jullie?');
    await expect.poll(() => told('vragen')).toContain('kun je met ja of nee antwoorden');
    await page.locator('[data-vraag-tekst]').fill('Hoe werkt dit bij jullie?');
    await expect.poll(() => told('vragen')).toBe('');

    await page.locator('[data-naar="teken"]').click();
    await put(page, 'bordje');
    for (let times = 0; times < 8; times++) await page.locator('[data-doe="kleiner"]').click();
    await expect.poll(() => told('teken')).toContain('te klein om op zes meter te lezen');
    for (let times = 0; times < 8; times++) await page.locator('[data-doe="groter"]').click();
    await expect.poll(() => told('teken')).toBe('');
    await page.locator('[data-naar="klaar"]').click();
    await expect.poll(() => page.locator('[data-probeer]').first().isVisible()).toBe(true);
  });
});

describe('a photo that is no photo for a wall', () => {
  const picture = async (width: number, height: number) => ({
    name: 'klas.png',
    mimeType: 'image/png',
    buffer: await sharp({ create: { width, height, channels: 3, background: '#c33' } })
      .png()
      .toBuffer(),
  });

  it.each([
    [1, 1],
    [20, 5000],
    [600, 500],
  ])(
    'of %i by %i points is refused with what to do, and one that is just large enough is not',
    async (width, height) => {
      const page = await site.visit(PAGE, LAPTOP);
      const news = page.locator('[data-begin-melding]');
      await page.setInputFiles('#maken-foto', await picture(width, height));
      await expect.poll(() => news.innerText()).toContain(`klas.png is ${width} bij ${height} punten`);
      await expect.poll(() => news.innerText()).toContain('minstens 640 bij 480 punten');
      await page.setInputFiles('#maken-foto', await picture(640, 480));
      await page.locator('.doek__svg image').first().waitFor({ state: 'attached' });
    },
  );
});
