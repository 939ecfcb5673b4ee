import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../fixtures/axe';
import { RoomPage, PLAAT } from '../../fixtures/room-page';
import { ownPlate } from '../../fixtures/own-plate';
import { linkOf } from '../../fixtures/phone-link';
import { useSite } from '../../fixtures/site';
import { writeText } from '../../../src/components/own-plate/domain/read';

const site = useSite();
/** An address that a phone could open; it is no secure one, so the clipboard has to be reached another way. */
const HOME = 'http://school.test';
const LAPTOP = { viewport: { width: 1366, height: 768 } };

/** A tab at that address, with what a test does before any page. */
async function open(before: (context: BrowserContext) => Promise<unknown>, size: object = LAPTOP): Promise<Page> {
  const { page, context } = await site.tab(size);
  // What stays behind at another address than that of the site is not emptied: this tab is lent once.
  await context.grantPermissions([]);
  await before(context);
  await context.route(`${HOME}/**`, async (route) => {
    const url = route.request().url().replace(HOME, site.adres);
    await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
  });
  return page;
}
/** A browser in which no script draws: a strict setting, or an old machine. */
const noDrawing = (context: BrowserContext) =>
  context.addInitScript(() => {
    const make = document.createElementNS.bind(document) as (space: string, name: string) => Element;
    document.createElementNS = ((space: string, name: string) => {
      if (space.endsWith('/svg')) throw new Error('no drawing here');
      return make(space, name);
    }) as typeof document.createElementNS;
  });
/** No way to the clipboard at all. */
const noClipboard = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.execCommand = () => false;
  });

/** What stands where the code would, and that there is nothing to scan or to enlarge. */
async function withoutCode(page: Page): Promise<void> {
  await page.locator('[data-mee-geen]').waitFor();
  expect(await page.locator('[data-mee-geen]').innerText()).toContain('Stuur de link');
  expect(await page.locator('[data-doe="groot"]').isVisible()).toBe(false);
  expect(await page.locator('.mee__stappen').isVisible()).toBe(false);
}

describe('a code that cannot be drawn', () => {
  it('in the room gives way to the link, which leads a phone to the question', async () => {
    const page = await open(noDrawing);
    const room = await new RoomPage(page).open(HOME, '#vraag-3');
    await room.start('gedeeld');
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    await withoutCode(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-doe="kopieer-uitnodiging"]').click();
    await expect.poll(() => page.locator('[data-mee-link-gezegd]').innerText()).toContain('op het klembord');
    await page.locator('[data-tab="notities"]').click();
    await page.locator('[data-tekst]').focus();
    await page.keyboard.press('Control+V');
    const pasted = `${HOME}/praatplaten/${PLAAT}/meeschrijven/#vraag-3`;
    await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe(pasted);
    // Of another question nothing was said yet.
    await page.locator('[data-lade] [data-doe="dicht"]').click();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    await withoutCode(page);
    await expect.poll(() => page.locator('[data-mee-link-gezegd]').innerText()).toBe('');
  });

  it('in the room shows the link to be copied by hand where no clipboard is', async () => {
    const page = await open(async (context) => {
      await noDrawing(context);
      await noClipboard(context);
    });
    const room = await new RoomPage(page).open(HOME, '#vraag-3');
    await room.start('gedeeld');
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    await page.locator('[data-doe="kopieer-uitnodiging"]').click();
    const field = page.locator('[data-mee-linkvak] textarea');
    await expect.poll(() => field.inputValue()).toBe(`${HOME}/praatplaten/${PLAAT}/meeschrijven/#vraag-3`);
    await expect
      .poll(() => field.evaluate((e: HTMLTextAreaElement) => e.selectionEnd - e.selectionStart))
      .toBeGreaterThan(40);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('as the question of an own plate is too long gives way to the link, with the question in it', async () => {
    const page = await open(async () => undefined);
    await page.goto(`${HOME}/praatplaten/eigen/`);
    const words = 'Wat vinden jullie hiervan? '.repeat(70).trim();
    const plate = ownPlate();
    const long = { ...plate, vragen: plate.vragen.map((v, i) => (i ? v : { ...v, tekst: words })) };
    await page
      .locator('[data-bestand]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(writeText(long)) });
    await page.locator('[data-lijst] a[href*="gesprek/"]').click();
    const room = new RoomPage(page);
    await room.start('gedeeld');
    await page.evaluate(() => (location.hash = '#vraag-1'));
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    await withoutCode(page);
    // A shorter one has its code.
    await page.locator('[data-lade] [data-doe="dicht"]').click();
    await page.evaluate(() => (location.hash = '#vraag-2'));
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    await page.locator('[data-mee-code] svg').waitFor();
    await expect.poll(() => page.locator('[data-mee-geen]').isVisible()).toBe(false);
    // Here no browser gives a camera: nobody is told to hold a phone before one, or to put it on.
    await expect.poll(() => page.locator('.mee__stappen').innerText()).toContain('als link of bestand');
    await expect.poll(() => page.locator('.mee__stappen').innerText()).not.toContain('voor de camera');
    await page.locator('[data-doe="lees-in"]').click();
    await expect.poll(() => page.locator('[data-leesin-zegt]').innerText()).toContain('Plak een link');
    await expect.poll(() => page.locator('#leesin-link').evaluate((e) => e === document.activeElement)).toBe(true);
    for (const part of ['button[data-leesin-camera]', '[data-leesin-houd]'])
      await expect.poll(() => page.locator(part).isVisible()).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['where nothing is drawn', noDrawing, ''],
    ['where the laptop has no camera', () => Promise.resolve(), HOME],
  ] as const)('on a phone opens the other ways, a link or a file: %s', async (_, before, home) => {
    const phone = await open(before, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await phone.goto(`${home || site.adres}/praatplaten/${PLAAT}/meeschrijven/#vraag-3`);
    await phone.locator('#briefje').fill('Meer tijd');
    await phone.locator('[data-doe="geef"]').click();
    await phone.locator('[data-geen-code]').waitFor();
    await expect.poll(() => phone.locator('[data-codevak]').isVisible()).toBe(false);
    await expect.poll(() => phone.locator('[data-scherm="geef"]').innerText()).not.toContain('voor de camera');
    await expect.poll(() => phone.locator('details summary').innerText()).toBe('Als link of als bestand');
    const [file] = await Promise.all([phone.waitForEvent('download'), phone.locator('[data-doe="bestand"]').click()]);
    expect(file.suggestedFilename()).toBe('briefjes-vraag-3.txt');
    expect(await axeViolations(phone)).toEqual([]);
    await phone.locator('details summary').click();
    const link = await linkOf(phone);
    expect(link).toMatch(/\/gesprek\/#mee=SM1\./);
  });
});
