import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../src/components/templates/names';
import { MADE } from '../fixtures/additions';
import { startBrowser } from '../fixtures/browser';
import { attribute, elements, textOf, pages } from '../fixtures/dist';
import { serve } from '../fixtures/server';
import { BASE, buildVariant } from '../fixtures/variant';

/** Where each kind is to be seen, without base. */
const ADDRESS: Record<Kind, string> = {
  document: '/documenten/proef-document-zwaluwnest/',
  plaat: '/praatplaten/proef-plaat-zwaluwnest/',
  thema: '/themas/proef-thema-zwaluwnest/',
  verhaal: '/verhalen/proef-verhaal-zwaluwnest/',
  tafelverslag: '/tafelverslagen/proef-tafelverslag-zwaluwnest/',
  // The one after those that other tests add.
  waarde: '/onderbouwing/2-7/',
  bron: '/bronnen/proef-bron-zwaluwnest/',
  bevinding: '/bevindingen/proef-bevinding-zwaluwnest/',
  begrip: '/begrippen/proef-begrip-zwaluwnest/',
  gebeurtenis: '/geschiedenis/#proef-gebeurtenis-zwaluwnest',
};
/** Pages that list and count. */
const COUNTING = [
  '/',
  '/begin/',
  '/begrippen/',
  '/bevindingen/',
  '/bronnen/',
  '/documenten/',
  '/onderbouwing/',
  '/praatplaten/',
  '/tafelverslagen/',
  '/themas/',
  '/verhalen/',
];

let dist: string;
let host: string;
beforeAll(async () => {
  ({ dist, host } = await buildVariant());
});
const html = (address: string) => readFileSync(join(dist, address.split('#')[0]!, 'index.html'), 'utf8');
const data = (name: string) =>
  JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as { id: string; concept?: true }[];

describe('what npm run nieuw makes', () => {
  it.each(MADE)('a %s has its page, which says that it is a concept', (kind, name) => {
    const page = html(ADDRESS[kind]);
    expect(page).toContain(name);
    expect(page).toContain('Concept');
    if (kind !== 'gebeurtenis') {
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toContain('Deze bladzij is nog niet af');
    }
  });

  it('stays out of home and sitemap', () => {
    expect(html('/')).not.toContain('zwaluwnest');
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toMatch(/zwaluwnest|onderbouwing\/2-7\//);
  });

  it('stands in no list and counts nowhere', () => {
    for (const address of COUNTING) expect(html(address), address).not.toMatch(/zwaluwnest|onderbouwing\/2-7\//);
    const finished = (name: string) => data(name).filter((one) => !one.concept).length;
    expect(html('/')).toContain(`${finished('praatplaten.json')} platen op de plank`);
    expect(html('/begrippen/')).toContain(`${finished('begrippen.json')} begrippen`);
    const legend = pages(dist)
      .filter((p) => p.pad === '/geschiedenis/')
      .flatMap((p) => elements(p.boom))
      .find((e) => String(attribute(e, 'className')).includes('legenda'));
    const [from, added] = textOf(legend!).match(/\d+/g)!.map(Number);
    expect(from! + added!).toBe(finished('tijdlijn.json'));
  });

  it('stands in the open data, as a concept', () => {
    expect(data('begrippen.json').find((b) => b.id === 'proef-begrip-zwaluwnest')?.concept).toBe(true);
    expect(data('praatplaten.json').find((p) => p.id === 'proef-plaat-zwaluwnest')?.concept).toBe(true);
    expect(data('tijdlijn.json').find((g) => g.id === 'proef-gebeurtenis-zwaluwnest')?.concept).toBe(true);
    expect(data('begrippen.json').find((b) => b.id === 'groenpluk')).not.toHaveProperty('concept');
  });

  it('is marked in the whole chain, and stands in no table and no list of references, which cannot mark it', () => {
    const { knopen } = JSON.parse(readFileSync(join(dist, 'data/keten.json'), 'utf8')) as {
      knopen: { id: string; concept?: true }[];
    };
    const made = knopen.filter(({ id }) => /proef-(?:\w+)-zwaluwnest|waarde:2-7/.test(id));
    expect(made.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bevinding:proef-bevinding-zwaluwnest', 'plaat:proef-plaat-zwaluwnest', 'waarde:2-7']),
    );
    expect(made.filter(({ concept }) => !concept)).toEqual([]);
    expect(knopen.find(({ id }) => id === 'begrip:groenpluk')).not.toHaveProperty('concept');
    for (const name of ['onderbouwing.csv', 'onderbouwing.json', 'bronnen.bib', 'bronnen.ris', 'bronnen.csl.json'])
      expect(readFileSync(join(dist, 'data', name), 'utf8'), name).not.toContain('zwaluwnest');
    expect(readFileSync(join(dist, 'data/bronnen.bib'), 'utf8')).toContain('groen-2024');
  });

  it.each(['gesprek', 'gespreksleider', 'poster', 'kaarten', 'placemat', 'blad'])(
    'a plate can be talked about: %s',
    (view) => {
      const page = html(`${ADDRESS.plaat}${view}/`);
      expect(page).toContain('Wat zie je op deze plaat?');
      expect(page).toContain('noindex');
    },
  );

  it('a plate has its drawing', () => {
    expect(readFileSync(join(dist, ADDRESS.plaat, 'plaat.svg'), 'utf8')).toContain('voorbeeld');
    expect(existsSync(join(dist, ADDRESS.plaat, 'plaat.png'))).toBe(true);
  });

  it('a point of our own has its long id beside its words, not over them', async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(host)]);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.adres}${BASE}tafelverslagen/studiedag/`);
    const [id, words] = await Promise.all(
      ['.vindplaats', 'strong'].map((part) => page.locator(`li.punt > ${part}`).first().boundingBox()),
    );
    expect(id!.x >= words!.x + words!.width || id!.x + id!.width <= words!.x || id!.y >= words!.y + words!.height).toBe(
      true,
    );
    await page.close();
  });

  it('is found by search', async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(host)]);
    const page = await browser.newPage();
    for (const kind of KINDS) {
      await page.goto(`${server.adres}${BASE}zoeken/?q=${encodeURIComponent(`Proef ${kind} zwaluwnest`)}`);
      await expect
        .poll(() => page.locator('[data-zoekresultaat] a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
        .toContain(BASE + ADDRESS[kind].slice(1));
    }
    await page.close();
  });
});
