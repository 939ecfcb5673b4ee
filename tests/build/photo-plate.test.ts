import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../fixtures/browser';
import { pages, textOf } from '../fixtures/dist';
import { paperFaults } from '../fixtures/paper';
import { PHOTO_SPOTS } from '../fixtures/photo-plate';
import { serve } from '../fixtures/server';
import { BASE, buildVariant } from '../fixtures/variant';

const PLATE = '/praatplaten/dorpsplein/';
let dist: string;
let host: string;
beforeAll(async () => {
  ({ dist, host } = await buildVariant());
});
const html = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const read = (path: string): string =>
  textOf(pages(dist).find(({ pad }) => pad === path)!.boom).replace(/[\s\u00ad]+/g, ' ');
/** The address of the site, with a browser to visit it. */
async function visit() {
  const [browser, server] = await Promise.all([startBrowser(), serve(host)]);
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  return { page, home: `${server.adres}${BASE.slice(0, -1)}` };
}

describe('a plate that is a photo, with 24 spots', () => {
  it.each(['', 'gesprek/', 'gespreksleider/', 'poster/', 'kaarten/', 'blad/'])('names them: %s', (view) => {
    const text = read(PLATE + view);
    expect(PHOTO_SPOTS.filter(({ name }) => !text.includes(name))).toEqual([]);
  });

  it.each(['', 'gesprek/', 'poster/', 'placemat/', 'blad/'])('says whose photo it is, and no drawing: %s', (view) => {
    const text = read(PLATE + view);
    expect(text).toContain('De plaat is een foto. Foto: Anneke Kwikstaart, vrij te gebruiken.');
    expect(text).not.toMatch(/tekening|getekend/);
  });

  it('offers a picture and no drawing', () => {
    expect(html(PLATE)).toContain('dorpsplein/plaat.png');
    expect(html(PLATE) + html(`${PLATE}gesprek/`)).not.toContain('dorpsplein/plaat.svg');
    expect(existsSync(join(dist, PLATE, 'plaat.svg'))).toBe(false);
    const png = readFileSync(join(dist, PLATE, 'plaat.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3840, 2400]);
    expect(existsSync(join(dist, 'og', PLATE.slice(0, -1) + '.png'))).toBe(true);
  });

  it('keeps its shape: a place on the photo is a place on the plate in the open data', () => {
    const all = JSON.parse(readFileSync(join(dist, 'data/praatplaten.json'), 'utf8')) as {
      id: string;
      plekken: { x: number; y: number; licht: number[][] }[];
    }[];
    // The photo is 6 to 5, so it takes three quarters of the width.
    const { x, y, licht } = all.find(({ id }) => id === 'dorpsplein')!.plekken[0]!;
    expect(x).toBeCloseTo(12.5 + 8 * 0.75, 0);
    expect(y).toBe(12);
    expect(licht).toEqual([[18.5, 12, 6.8, 12]]);
  });

  it('shows the photo with its discs, and a piece of it beside an explanation', async () => {
    const { page, home } = await visit();
    // The plate is where it goes at once: disc and photo are measured one after the other.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${home}${PLATE}#plek-24`);
    const photo = page.locator('.kijker__plaat svg image');
    const loaded = await photo.evaluate(async (image) => {
      const copy = new Image();
      copy.src = image.getAttribute('href')!;
      await copy.decode();
      return [copy.naturalWidth, copy.naturalHeight];
    });
    expect(loaded).toEqual([600, 500]);
    await expect.poll(() => page.locator('#paneel-naam').textContent()).toBe(PHOTO_SPOTS[23]!.name);
    await expect.poll(() => page.locator('.paneel__uitsnede use').getAttribute('href')).toBe('#foto-dorpsplein-beeld');
    const [disc, box] = [await page.locator('[data-plek="24"]').first().boundingBox(), await photo.boundingBox()];
    const { x, y } = PHOTO_SPOTS[23]!;
    expect(disc!.x + disc!.width / 2).toBeCloseTo(box!.x + (x / 100) * box!.width, -1);
    expect(disc!.y + disc!.height / 2).toBeCloseTo(box!.y + (y / 100) * box!.height, -1);
    await page.close();
  });

  it('fits on paper: nothing cut off or laid over something else, and the sheet is one', async () => {
    const { page, home } = await visit();
    for (const sheet of ['poster', 'kaarten', 'placemat'])
      expect(await paperFaults(page, `${home}${PLATE}${sheet}/`), sheet).toEqual([]);
    for (const [sheet, count] of [
      ['poster', 1],
      ['placemat', 1],
      ['blad', 1],
      // Nothing lies behind its questions, so the facilitator's sheet has no back.
      ['kaarten', 4],
    ] as const) {
      await page.goto(`${home}${PLATE}${sheet}/`, { waitUntil: 'load' });
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
      );
      expect(pdf.numPages, sheet).toBe(count);
    }
    await page.close();
  });

  it('is found by search, and so is a spot of it', async () => {
    const { page, home } = await visit();
    for (const [query, address] of [
      ['dorpsplein', PLATE],
      ['twee mensen die elkaar voor het eerst zien 23', `${PLATE}#plek-23`],
    ] as const) {
      await page.goto(`${home}/zoeken/?q=${encodeURIComponent(query)}`);
      await expect
        .poll(() => page.locator('[data-zoekresultaat] a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
        .toContain(BASE + address.slice(1));
    }
    await page.close();
  });
});
