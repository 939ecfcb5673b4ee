import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import praatplaten from '../../dist/data/praatplaten.json';
import { foutenOpPapier } from '../fixtures/druk';
import { metSite } from '../fixtures/site';

const site = metSite();
const PLATEN = (praatplaten as { id: string; vragen: { tekst: string }[] }[]).map(({ id, vragen }) => ({ id, vragen: vragen.map((v) => v.tekst) }));
const A3 = [1191, 842];
const A4 = [595, 842];
const plat = (tekst: string) => tekst.replace(/\s+/g, '');

/** Pages, their size in points and all their text. */
async function leesPdf(pad: string): Promise<{ maten: number[][]; tekst: string }> {
  const page = await site.browser.newPage();
  try {
    await page.goto(site.adres + pad, { waitUntil: 'load' });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
    const maten = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).view.slice(2).map((n) => Math.round(n!))));
    return { maten, tekst: plat((await extractText(pdf, { mergePages: true })).text) };
  } finally {
    await page.close();
  }
}

/** The plates with the most questions and the longest one. */
const UITERSTEN = PLATEN.filter(({ id }) => id === 'geschiedenis' || id === 'curriculum-in-samenhang');

describe.each(UITERSTEN)('as a PDF: $id', ({ id, vragen }) => {
  it('poster, cards and placemat: the right paper and number of sheets, every question as text', async () => {
    const [poster, kaarten, placemat, blad] = await Promise.all(['poster', 'kaarten', 'placemat', 'blad'].map((soort) => leesPdf(`/praatplaten/${id}/${soort}/`)));
    expect(poster!.maten).toEqual([A3]);
    expect(placemat!.maten).toEqual([A3]);
    expect(kaarten!.maten).toEqual(Array(Math.ceil(vragen.length / 2) + 1).fill(A4));
    expect(blad!.maten).toEqual([A4]);
    for (const vraag of vragen) for (const vel of [poster!, kaarten!, blad!]) expect(vel.tekst).toContain(plat(vraag));
  });
});

describe.each(PLATEN)('on paper: $id', ({ id }) => {
  it('nothing is cut off, laid over something else or too small to read', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1600, height: 1000 } });
    for (const soort of ['poster', 'kaarten', 'placemat']) expect(await foutenOpPapier(page, `${site.adres}/praatplaten/${id}/${soort}/`), soort).toEqual([]);
    await page.close();
  });
});

it('a PDF is light enough to mail', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.adres}/praatplaten/partners-in-opleiding-en-ontwikkeling/poster/`, { waitUntil: 'load' });
  expect((await page.pdf({ preferCSSPageSize: true, printBackground: true })).length).toBeLessThan(1_000_000);
  await page.close();
});

it('the placemat has lines far enough apart to write on', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.adres}/praatplaten/leerrijke-verbindingen/placemat/`);
  const hoog = await page.locator('.lijn').first().evaluate((e) => e.getBoundingClientRect().height);
  expect(hoog).toBeGreaterThanOrEqual((8 / 25.4) * 96);
  await page.close();
});
