import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';
import { paperFaults } from '../fixtures/paper';
import { readRegister } from '../../src/components/herkomst/read-register';
import { useSite } from '../fixtures/site';

const site = useSite();
const data = <T>(naam: string): T => JSON.parse(readFileSync(join(DIST, 'data', `${naam}.json`), 'utf8')) as T;
interface Achter {
  waarden: string[];
  bevindingen: string[];
  tafelpunten: string[];
  begrippen: string[];
}
interface Plaat extends Achter {
  id: string;
  vragen: (Achter & { tekst: string })[];
  plekken: { nr: number; naam: string }[];
}
const BRONNEN = new Map(
  data<{ adres: string; bronnen: string }[]>('onderbouwing').map(({ adres, bronnen }) => [adres, bronnen.split('; ')]),
);
const PLATEN = data<Plaat[]>('praatplaten').map((plaat) => {
  const alles = (soort: keyof Achter) => [...new Set([plaat, ...plaat.vragen].flatMap((x) => x[soort]))];
  const bevindingen = alles('bevindingen').map((b) => `/bevindingen/${b}/`);
  return {
    id: plaat.id,
    vragen: plaat.vragen.map((v) => v.tekst),
    plekken: plaat.plekken.map(({ nr, naam }) => `${nr}${naam}`),
    /** Addresses of everything behind the plate and its questions, but sources. */
    adressen: [
      ...alles('waarden').map((w) => `/onderbouwing/${w}/`),
      ...bevindingen,
      ...alles('tafelpunten').map(readRegister(new URL('../../src/content/', import.meta.url)).address),
      ...alles('begrippen').map((b) => `/begrippen/${b}/`),
    ],
    /** Sources of those findings, as they are cited. */
    bronnen: [...new Set(bevindingen.flatMap((b) => BRONNEN.get(b)!))],
  };
});
const A3 = [1191, 842];
const A4 = [595, 842];
/** Without white space and hyphens: a browser may break a long word where another does not. */
const plat = (tekst: string) => tekst.replace(/[\s\u00ad\u2010-]+/g, '');

interface Pdf {
  /** Width and height of every page, in points. */
  maten: number[][];
  tekst: string;
  /** Text of each page apart. */
  perBlad: string[];
  /** Where the links lead, without the origin. */
  links: string[];
  /** Words that stand nearer to the edge than a printer reaches. */
  buiten: string[];
}

/** 4 mm: what an office printer leaves white. */
const RAND = (4 / 25.4) * 72;

/** Prints a page and reads the result. */
async function leesPdf(page: Page, pad: string): Promise<Pdf> {
  await page.goto(site.adres + pad, { waitUntil: 'load' });
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  const bladen = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const maten = bladen.map((blad) => blad.view.slice(2).map((n) => Math.round(n)));
  const buiten = await Promise.all(
    bladen.map(async (blad, i) => {
      const [breed, hoog] = maten[i]!;
      const { items } = await blad.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [x, y] = (item.transform as number[]).slice(4) as [number, number];
        return x < RAND || y < RAND || x + item.width > breed! - RAND || y > hoog! - RAND
          ? [`${i + 1}: ${item.str}`]
          : [];
      });
    }),
  );
  const links = await Promise.all(
    bladen.map(async (blad) =>
      (await blad.getAnnotations()).flatMap((a: { url?: string }) =>
        a.url?.startsWith(site.adres) ? [a.url.slice(site.adres.length)] : [],
      ),
    ),
  );
  const perBlad = (await extractText(pdf)).text.map(plat);
  return { maten, perBlad, links: links.flat(), tekst: perBlad.join(''), buiten: buiten.flat() };
}

/** The plates with the most questions, the longest one, the longest names of spots, and the most behind them. */
const UITERSTEN = PLATEN.filter(({ id }) =>
  [
    'geschiedenis',
    'curriculum-in-samenhang',
    'partners-in-opleiding-en-ontwikkeling',
    'waarde-en-randvoorwaarden',
  ].includes(id),
);

describe.each(UITERSTEN)('as a PDF: $id', ({ id, vragen, plekken, adressen, bronnen }) => {
  it('the right paper and number of sheets, nothing near the edge, every question, number and address in words', async () => {
    const { page } = await site.tab();
    const [poster, kaarten, placemat, blad] = [
      await leesPdf(page, `/praatplaten/${id}/poster/`),
      await leesPdf(page, `/praatplaten/${id}/kaarten/`),
      await leesPdf(page, `/praatplaten/${id}/placemat/`),
      await leesPdf(page, `/praatplaten/${id}/blad/`),
    ];
    expect(poster.maten).toEqual([A3]);
    expect(placemat.maten).toEqual([A3]);
    // Cards, the facilitator's sheet, and behind it as many sides as what lies behind the questions needs.
    const front = Math.ceil(vragen.length / 2) + 1;
    expect(kaarten.maten.length).toBeGreaterThan(front);
    expect(kaarten.maten.length).toBeLessThanOrEqual(front + 2);
    expect(kaarten.maten).toEqual(kaarten.maten.map(() => A4));
    expect(blad.maten).toEqual([A4]);
    for (const vraag of vragen)
      for (const vel of [poster, kaarten, placemat, blad]) expect(vel.tekst).toContain(plat(vraag));
    for (const plek of plekken) for (const vel of [blad, kaarten]) expect(vel.tekst).toContain(plat(plek));
    // The drawing says what its spots are called; a list of them would only repeat it.
    const named = plekken.filter((plek) => poster.tekst.includes(plat(plek)));
    expect(named.length).toBeLessThan(plekken.length / 2);
    expect([poster, kaarten, placemat, blad].flatMap((p) => p.buiten)).toEqual([]);
    // One question a card, two cards a sheet.
    for (const [i, vraag] of vragen.entries()) expect(kaarten.perBlad[Math.floor(i / 2)]).toContain(plat(vraag));

    // The back of the facilitator's sheet: each thing behind the questions, its address in print and as a link.
    const achterop = kaarten.perBlad.slice(front).join(' ');
    expect(adressen.filter((adres) => !achterop.includes(plat(adres)))).toEqual([]);
    expect(adressen.filter((adres) => !kaarten.links.includes(adres))).toEqual([]);
    expect(bronnen.filter((bron) => !achterop.includes(plat(bron)))).toEqual([]);
    const naarBronnen = new Set(kaarten.links.filter((link) => link.startsWith('/bronnen/')));
    expect(naarBronnen.size).toBe(bronnen.length);
    expect([...naarBronnen].filter((adres) => !achterop.includes(plat(adres)))).toEqual([]);
  });
});

describe.each(PLATEN)('on paper: $id', ({ id }) => {
  it('nothing is cut off, laid over something else or too small to read', async () => {
    const { page } = await site.tab({ viewport: { width: 1600, height: 1000 } });
    for (const soort of ['poster', 'kaarten', 'placemat'])
      expect(await paperFaults(page, `${site.adres}/praatplaten/${id}/${soort}/`), soort).toEqual([]);
  });
});

it('a PDF is light enough to mail', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.adres}/praatplaten/partners-in-opleiding-en-ontwikkeling/poster/`, { waitUntil: 'load' });
  expect((await page.pdf({ preferCSSPageSize: true, printBackground: true })).length).toBeLessThan(1_000_000);
});

describe.each(PLATEN)('the placemat: $id', ({ id }) => {
  it('has room to write in every box, on lines far enough apart', async () => {
    const { page } = await site.tab({ viewport: { width: 1600, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.adres}/praatplaten/${id}/placemat/`);
    const vakken = await page.locator('.schrijf').evaluateAll((alle) =>
      alle.map((vak) => {
        const rand = vak.getBoundingClientRect().bottom + 0.5;
        return [...vak.querySelectorAll('.lijn')]
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.bottom <= rand)
          .map((r) => [r.width, r.height].map((n) => (n / 96) * 25.4));
      }),
    );
    expect(vakken).toHaveLength(6);
    for (const lijnen of vakken) expect(lijnen.length).toBeGreaterThanOrEqual(7);
    expect(Math.min(...vakken.flat().map(([, hoog]) => hoog!))).toBeGreaterThanOrEqual(8);
    // Five metres of line for one group.
    expect(vakken.flat().reduce((som, [breed]) => som + breed!, 0)).toBeGreaterThan(5000);
  });
});
