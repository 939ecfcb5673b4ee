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

const LOOKS = [
  { look: 'light, laptop', colorScheme: 'light', viewport: { width: 1366, height: 768 } },
  { look: 'dark, phone', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

let pagina: Page;
beforeAll(async () => {
  pagina = await site.browser.newPage();
});
afterAll(() => pagina.close());

/** Gives the window a size and the page its colours. */
async function dress({ colorScheme, viewport }: (typeof LOOKS)[number]): Promise<void> {
  await pagina.setViewportSize(viewport);
  await pagina.emulateMedia({ colorScheme });
}

/** Colours go over into others at once: halfway they are nobody's choice. */
const withoutTransitions = () =>
  pagina.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition-duration: 0s !important }');
    document.adoptedStyleSheets.push(sheet);
  });

// A page is the same page when its window becomes narrow and the evening falls: it is loaded once.
describe.each(PAGINAS)('%s', (pad) => {
  beforeAll(async () => {
    // From an address to another place on the same page nothing would be loaded.
    await pagina.goto('about:blank');
    await dress(LOOKS[0]);
    await pagina.goto(site.adres + pad);
    await withoutTransitions();
  });

  it.each(LOOKS)('has nothing axe objects to: $look', async (look) => {
    await dress(look);
    expect(await axeViolations(pagina)).toEqual([]);
  });
});
