import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
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
  it.each(PAGINAS)('%s has nothing axe objects to', async (pad) => {
    const context = await site.browser.newContext(opties);
    const pagina = await context.newPage();
    await pagina.goto(site.adres + pad);
    const { violations } = await new AxeBuilder({ page: pagina })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => n.target.join(' '))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await context.close();
  });
});
