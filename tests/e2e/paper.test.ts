import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();

const printed = new Map<string, string[]>();
let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 673, height: 950 } });
});
afterAll(() => page.close());

/** Text of every sheet of a page on A4, white space made plain. */
async function bladen(pad: string): Promise<string[]> {
  const known = printed.get(pad);
  if (known) return known;
  await page.goto(site.adres + pad, { waitUntil: 'load' });
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  const tekst = (await extractText(pdf)).text.map((t) =>
    t
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  printed.set(pad, tekst);
  return tekst;
}
/** Is it the last thing on a sheet? */
const eindigtMet = (blad: string[], woorden: string) => blad.some((t) => t.endsWith(woorden));

describe('a page on paper', () => {
  it.each(['/onderbouwing/1-4/', '/bronnen/timmermans-2012/', '/geschiedenis/'])(
    '%s says where it stands on the site',
    async (pad) => {
      expect((await bladen(pad))[0]).toContain(pad);
    },
  );

  it('keeps a heading with what it is about', async () => {
    expect(
      eindigtMet(await bladen('/praatplaten/leerrijke-verbindingen/'), 'om te lezen en te printen.'),
      'the list of spots',
    ).toBe(false);
    expect(eindigtMet(await bladen('/geschiedenis/'), 'naar één leerruimte'), 'the last phase').toBe(false);
    expect(
      (await bladen('/begin/')).filter((t) => /(?:rond |eind )?\d{4}(?: of (?:\d{4}|later))?$/.test(t)),
      'a date without its event',
    ).toEqual([]);
    expect(
      (await bladen('/onderbouwing/')).filter((t) => /(?:Citeer|Bevinding)$/.test(t)),
      'a table head without a row',
    ).toEqual([]);
  });

  it('lays the road on a larger paper when that is chosen', async () => {
    const small = await bladen('/geschiedenis/');
    await page.goto(`${site.adres}/geschiedenis/`, { waitUntil: 'load' });
    const large = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A3', printBackground: true })));
    expect(large.numPages).toBeLessThanOrEqual(small.length * 0.6);
  });

  it('puts the picture of the chain on a sheet on its side, and the list on sheets that stand', async () => {
    // In a picture letters stand where they stand: some come out with a space between them.
    const [picture, list] = (await bladen('/keten/')).map((text) => text.replaceAll(' ', ''));
    expect(picture).toMatch(/8platen.*Sterkekwaliteitscultuur/);
    expect(picture).toMatch(/Onderwijsraad/);
    expect(picture).not.toContain('Plaat2:');
    expect(list).toMatch(/^Deketenalslijst.*Plaat2:/);
    await page.goto(`${site.adres}/keten/?kies=waarde:1-4`, { waitUntil: 'load' });
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pdf.numPages).toBe(2);
    const sizes = await Promise.all([1, 2].map(async (nr) => (await pdf.getPage(nr)).view));
    expect(sizes.map(([, , width, height]) => (width! > height! ? 'on its side' : 'standing'))).toEqual([
      'on its side',
      'standing',
    ]);
  });

  it.each(['/bronnen/timmermans-2012/', '/themas/leerrijke-verbindingen/'])(
    '%s does not spend a sheet on the note at its end',
    async (pad) => {
      expect((await bladen(pad)).at(-1)).not.toMatch(/^Waar dit vandaan komt/);
    },
  );

  it('leaves the search box out and the title clear of the ribbon', async () => {
    expect((await bladen('/')).join(' ')).not.toContain('Bijvoorbeeld');
    await page.emulateMedia({ media: 'print' });
    for (const pad of ['/zoeken/', '/praatplaten/leerrijke-verbindingen/', '/geschiedenis/', '/begrippen/']) {
      await page.goto(site.adres + pad);
      const { lint, titel } = await page.evaluate(() => ({
        lint: document.querySelector('.kop .lint')!.getBoundingClientRect().bottom,
        titel: document.querySelector('h1')!.getBoundingClientRect().top,
      }));
      expect(titel - lint, pad).toBeGreaterThanOrEqual(15);
    }
    await page.emulateMedia({ media: null });
  });

  it('prints no text larger than the body text but titles', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const [pad, wat] of [
      ['/onderbouwing/1-4/', '.bevinding__let'],
      ['/bronnen/timmermans-2012/', '.gezien li'],
    ] as const) {
      await page.goto(site.adres + pad);
      const maat = (kies: string) =>
        page
          .locator(kies)
          .first()
          .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
      await expect.poll(() => maat(wat), { message: pad }).toBeLessThanOrEqual(await maat('body'));
    }
    await page.emulateMedia({ media: null });
  });

  it('spends no more sheets on the evidence table than it needs', async () => {
    expect((await bladen('/onderbouwing/')).length).toBeLessThanOrEqual(11);
  });
});
