import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { pages } from '../fixtures/dist';
import { useSite } from '../fixtures/site';

/** What a page is made from: every value is one kind, a page that stands on its own is another. */
const kind = (path: string): string => path.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
const kinds = Map.groupBy(pages(), ({ pad }) => kind(pad));
/** One page of every kind, the one that holds most, and a few that look otherwise. */
const PAGINAS = [
  ...[...kinds.values()].map((all) => all.reduce((a, b) => (b.html.length > a.html.length ? b : a)).pad),
  '/praatplaten/leerrijke-verbindingen/',
  '/praatplaten/leerrijke-verbindingen/gesprek/#vraag-3',
  '/onderbouwing/2-1/',
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
