import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RoomPage, PLAAT } from '../fixtures/room-page';
import { useSite } from '../fixtures/site';
import { STICKS, unpacked } from '../fixtures/stick';

const site = useSite();
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
    const adres = unpacked(STICKS.plate);
    const { page, faults } = await tab();
    await page.goto(`${adres}/Begin%20hier.html`);
    await page.waitForURL(`**/praatplaten/${PLAAT}/index.html`);
    await pictures(page).toEqual([]);
    await expect.poll(() => page.locator('[data-stick]').innerText()).not.toBe('');
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
    const adres = unpacked(STICKS.plate);
    const { page, faults } = await tab();
    await page.goto(`${adres}/praatplaten/${PLAAT}/gesprek/index.html`);
    const gesprek = new RoomPage(page);
    await gesprek.start('eigen');
    await gesprek.note('op een stick');
    await gesprek.closeDrawer();
    await expect.poll(() => page.locator('a[data-leider]').isVisible()).toBe(false);
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
    const adres = unpacked(STICKS.site);
    const { page, faults } = await tab();
    await page.goto(`${adres}/Begin%20hier.html`);
    await page.waitForURL('**/samen-opleiden/index.html');
    await page.locator('header [data-zoekknop]').click();
    // The front page has a field too.
    await page.waitForURL('**/zoeken/index.html');
    await page.locator('zoek-pagina input[type="search"]').fill('lerarentekort');
    await page.keyboard.press('Enter');
    const hit = page.locator('[data-zoekresultaat] a').first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(/index\.html/);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('Zoeken');
    await expect.poll(() => page.url()).toContain('/samen-opleiden/');
    expect(faults).toEqual([]);
  });

  it('has the list of conversations, which leads back into one', async () => {
    const adres = unpacked(STICKS.site);
    const { page, faults } = await tab();
    const gesprek = new RoomPage(page);
    await page.goto(`${adres}/praatplaten/${PLAAT}/gesprek/index.html#vraag-1`);
    await gesprek.start('eigen');
    await gesprek.note('op een stick');
    await page.goto(`${adres}/praatplaten/index.html`);
    await page.getByRole('link', { name: 'Open bewaarde gesprekken' }).click();
    await page.waitForURL('**/gesprekken/index.html');
    await expect
      .poll(() => page.locator('[data-lijst] li').allInnerTexts())
      .toEqual([expect.stringContaining('1 notitie')]);
    await expect.poll(() => page.locator('[data-stick]').innerText()).not.toBe('');
    await page.locator('[data-lijst] li a').first().click();
    await page.waitForURL(`**/praatplaten/${PLAAT}/gesprek/index.html**`);
    await page.locator('[data-hulp]').waitFor();
    await gesprek.verslag();
    await expect.poll(() => page.locator('[data-verslagvak]').innerText()).toContain('op een stick');
    expect(faults).toEqual([]);
  });
});
