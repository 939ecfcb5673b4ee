import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

/** One page of every kind. */
const PAGINAS = [
  '/',
  '/begin/',
  '/praatplaten/',
  '/praatplaten/leerrijke-verbindingen/',
  '/praatplaten/waarde-en-randvoorwaarden/',
  '/praatplaten/leerrijke-verbindingen/gesprek/',
  '/praatplaten/leerrijke-verbindingen/gesprek/#vraag-3',
  '/praatplaten/leerrijke-verbindingen/gespreksleider/',
  '/praatplaten/leerrijke-verbindingen/poster/',
  '/praatplaten/leerrijke-verbindingen/kaarten/',
  '/praatplaten/leerrijke-verbindingen/placemat/',
  '/praatplaten/leerrijke-verbindingen/blad/',
  '/gesprekken/',
  '/redactie/onderdelen/',
  '/themas/',
  '/themas/leerrijke-verbindingen/',
  '/onderbouwing/',
  '/bevindingen/',
  '/keten/',
  '/onderbouwing/1-4/',
  '/onderbouwing/2-1/',
  '/bevindingen/rug-2018-klasobservaties/',
  '/bronnen/',
  '/bronnen/rug-2018/',
  '/tafelverslagen/',
  '/tafelverslagen/lerarentekort/',
  '/verhalen/',
  '/verhalen/toespraak-velon/',
  '/geschiedenis/',
  '/begrippen/',
  '/begrippen/groenpluk/',
  '/documenten/',
  '/documenten/waarde-en-randvoorwaarden/',
  '/onderwerpen/',
  '/zoeken/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/redactie/',
  '/404.html',
];

const site = useSite();

describe.each([
  ['light, laptop', { colorScheme: 'light', viewport: { width: 1366, height: 768 } }],
  ['dark, phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('%s', (_, opties) => {
  let pagina: Page;
  beforeAll(async () => {
    pagina = await site.browser.newPage(opties);
  });
  afterAll(() => pagina.close());

  it.each(PAGINAS)('%s has nothing axe objects to', async (pad) => {
    // From an address to another place on the same page nothing would be loaded.
    await pagina.goto('about:blank');
    await pagina.goto(site.adres + pad);
    expect(await axeViolations(pagina)).toEqual([]);
  });
});
