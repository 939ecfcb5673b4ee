import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { DIST } from '../fixtures/dist';
import { GesprekPage, PLAAT } from '../fixtures/gesprek-page';
import type {} from '../fixtures/scratch';
import { useSite } from '../fixtures/site';

const site = useSite();
const PLATE = `praatplaten/${PLAAT}/praatplaat-${PLAAT}.zip`;

/** A folder, unpacked as somebody does who gets the stick. @returns its address */
function unpacked(zip: string): string {
  const files = unzipSync(readFileSync(join(DIST, zip)));
  const folder = join(inject('scratch'), 'stick');
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return pathToFileURL(join(folder, Object.keys(files)[0]!.split('/')[0]!)).href;
}

async function tab(): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || faults.push(request.url()));
  return { page, faults };
}

describe('the folder of a plate, from a stick without a line', () => {
  const pictures = (page: Page) =>
    expect.poll(() =>
      page.evaluate(() => {
        for (const picture of document.images) picture.loading = 'eager';
        return [...document.images].filter(({ naturalWidth }) => !naturalWidth).map(({ src }) => src);
      }),
    );

  it('shows the plate with its spots, and paper; no link leads out of it', async () => {
    const adres = unpacked(PLATE);
    const { page, faults } = await tab();
    await page.goto(`${adres}/Begin%20hier.html`);
    await page.waitForURL(`**/praatplaten/${PLAAT}/index.html`);
    await pictures(page).toEqual([]);
    expect(await page.locator('[data-stick]').innerText()).not.toBe('');
    const letters = () => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'));
    await expect.poll(letters).toBe(true);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((link) => link.protocol === 'file:' && link.offsetParent)
        .map(({ pathname }) => decodeURI(pathname)),
    );
    expect(out.filter((path) => !path.includes(`/praatplaten/${PLAAT}/`))).toEqual([]);
    for (const paper of ['poster', 'kaarten', 'placemat', 'blad']) {
      await page.goto(`${adres}/praatplaten/${PLAAT}/${paper}/index.html`);
      await pictures(page).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  it('holds a conversation, keeps it, and makes a Word file of it', async () => {
    const adres = unpacked(PLATE);
    const { page, faults } = await tab();
    await page.goto(`${adres}/praatplaten/${PLAAT}/gesprek/index.html`);
    const gesprek = new GesprekPage(page);
    await gesprek.start('eigen');
    await gesprek.note('op een stick');
    await gesprek.closeDrawer();
    expect(await page.locator('a[data-leider]').isVisible()).toBe(false);
    await gesprek.verslag();
    const [word] = await Promise.all([page.waitForEvent('download'), gesprek.takeAlong('docx')]);
    expect(word.suggestedFilename()).toMatch(/\.docx$/);
    await page.reload();
    await expect.poll(() => page.locator('[data-verslagvak]').innerText()).toContain('op een stick');
    expect(faults).toEqual([]);
  });
});

describe('the folder of the whole site', () => {
  it('is read from page to page, and searched', async () => {
    const adres = unpacked('offline/samen-opleiden.zip');
    const { page, faults } = await tab();
    await page.goto(`${adres}/Begin%20hier.html`);
    await page.waitForURL('**/samen-opleiden/index.html');
    await page.locator('header [data-zoekknop]').click();
    await page.locator('input[type="search"]').first().fill('lerarentekort');
    await page.keyboard.press('Enter');
    const hit = page.locator('[data-zoekresultaat] a').first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(/index\.html/);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('Zoeken');
    expect(page.url()).toContain('/samen-opleiden/');
    expect(faults).toEqual([]);
  });
});
