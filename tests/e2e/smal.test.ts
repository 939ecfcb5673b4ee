import { describe, expect, it } from 'vitest';
import { pages } from '../fixtures/dist';
import { useSite } from '../fixtures/site';

const site = useSite();

it('no page scrolls sideways on a phone, at 390 and at 320 px (400 % zoom)', async () => {
  const pagina = await site.browser.newPage();
  // Pictures have their size in the page; without them 230 pages take a minute less.
  await pagina.route(/\.(?:png|webp)$/, (route) => route.abort());
  const breder: string[] = [];
  for (const { pad } of pages()) {
    await pagina.setViewportSize({ width: 390, height: 844 });
    await pagina.goto(site.adres + pad);
    await pagina.evaluate(() => document.fonts.ready);
    for (const width of [390, 320]) {
      await pagina.setViewportSize({ width, height: 844 });
      const breed = await pagina.evaluate(() => document.documentElement.scrollWidth);
      if (breed > width) breder.push(`${pad} is ${breed} px wide at ${width}`);
    }
  }
  expect(breder).toEqual([]);
  await pagina.close();
}, 600_000);

describe.each([320, 390])('at %i px', (width) => {
  it('the stops of the chain keep their names on one line', async () => {
    const pagina = await site.browser.newPage({ viewport: { width, height: 844 } });
    await pagina.goto(`${site.adres}/onderbouwing/1-4/`);
    expect(
      await pagina.locator('.weg b').evaluateAll((namen) =>
        namen
          .filter((n) => {
            const r = document.createRange();
            r.selectNodeContents(n);
            return r.getClientRects().length !== 1;
          })
          .map((n) => n.textContent),
      ),
    ).toEqual([]);
    await pagina.close();
  });

  it('a full stop, bracket or quotation mark stays on the line of its term', async () => {
    const pagina = await site.browser.newPage({ viewport: { width, height: 844 } });
    const los: string[] = [];
    for (const pad of [
      '/onderbouwing/1-3/',
      '/documenten/waarde-en-randvoorwaarden/',
      '/themas/leerrijke-verbindingen/',
    ]) {
      await pagina.goto(site.adres + pad);
      los.push(
        ...(await pagina.locator('main button.term').evaluateAll((termen) =>
          termen.flatMap((term) => {
            const vak = term.getBoundingClientRect();
            // The first sign after the term and the last one before it, as a reader sees them.
            const naast = ([buur, plaats]: readonly [Node | null, 'na' | 'voor']) => {
              const tekst = buur?.nodeType === Node.TEXT_NODE ? buur.textContent! : '';
              const bij = plaats === 'na' ? tekst.search(/[^\u2060]/) : tekst.search(/[^\u2060]\u2060*$/);
              if (bij < 0 || /[\s\p{L}\p{N}]/u.test(tekst[bij]!)) return false;
              const bereik = document.createRange();
              bereik.setStart(buur!, bij);
              bereik.setEnd(buur!, bij + 1);
              const { top, bottom, left } = bereik.getBoundingClientRect();
              return plaats === 'na' ? top > vak.bottom - 4 || left < vak.left : bottom < vak.top + 4;
            };
            return [
              [term.nextSibling, 'na'],
              [term.previousSibling, 'voor'],
            ].some((b) => naast(b as never))
              ? [`${location.pathname}: ${term.textContent}`]
              : [];
          }),
        )),
      );
    }
    expect(los).toEqual([]);
    await pagina.close();
  });
});

it('a door on the home page leads on a phone too to what lies behind it', async () => {
  const pagina = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await pagina.goto(`${site.adres}/`);
  await pagina.getByRole('link', { name: 'Zes haltes op de tijdlijn' }).click();
  expect(new URL(pagina.url()).pathname).toBe('/geschiedenis/');
  await pagina.close();
});

it('with a mouse too every paragraph shows where it comes from', async () => {
  const pagina = await site.browser.newPage({ viewport: { width: 1366, height: 768 } });
  for (const pad of [
    '/onderbouwing/1-4/',
    '/praatplaten/leerrijke-verbindingen/',
    '/themas/leerrijke-verbindingen/',
    '/verhalen/toespraak-velon/',
    '/documenten/waarde-en-randvoorwaarden/',
  ]) {
    await pagina.goto(site.adres + pad);
    const zicht = await pagina
      .locator('main .vindplaats')
      .evaluateAll((links) => links.map((l) => Number(getComputedStyle(l).opacity)));
    expect(zicht.length, pad).toBeGreaterThan(3);
    expect(Math.min(...zicht), pad).toBe(1);
  }
  await pagina.close();
});
