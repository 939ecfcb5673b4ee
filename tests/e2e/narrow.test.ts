import { describe, expect, it } from 'vitest';
import { DIST, pages } from '../fixtures/dist';
import { serve } from '../fixtures/server';
import { useSite } from '../fixtures/site';

const site = useSite();

/**
 * How much wider than itself every page is in a frame as wide as a phone, and which stops of the keyboard it hides:
 * loading it there takes a fraction of a visit.
 */
const sweep = ([paths, widths]: [string[], number[]]): Promise<string[]> =>
  (async () => {
    const frame = document.createElement('iframe');
    // Laid out, but not painted: that takes as long again.
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; height: 844px; border: 0; visibility: hidden';
    document.body.append(frame);
    const found: string[] = [];
    for (const path of paths) {
      frame.style.width = `${widths[0]!}px`;
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded, { once: true });
        frame.src = path;
      });
      const page = frame.contentDocument!;
      if (page.location.pathname !== path) found.push(`${path} did not open`);
      await page.fonts.ready;
      for (const width of widths) {
        frame.style.width = `${width}px`;
        const wide = page.documentElement.scrollWidth;
        if (wide > width) found.push(`${path} is ${wide} px wide at ${width}`);
        // Who walks by keyboard stands nowhere, when what has the focus lies in something that is clipped away.
        const known = new Map<Element, boolean>();
        const isHidden = (e: Element | null): boolean => {
          if (!e) return false;
          const hidden =
            known.get(e) ??
            (frame.contentWindow!.getComputedStyle(e).clipPath === 'inset(50%)' || isHidden(e.parentElement));
          known.set(e, hidden);
          return hidden;
        };
        for (const stop of page.querySelectorAll('a[href], button, select, textarea, summary, [tabindex="0"]')) {
          if (isHidden(stop.parentElement) && stop.checkVisibility({ visibilityProperty: true }))
            found.push(`${path} hides a stop of the keyboard at ${width}: ${stop.textContent.trim()}`);
        }
      }
    }
    return found;
  })();

it('no page scrolls sideways or hides a stop of the keyboard on a phone, at 390 and at 320 px (400 % zoom)', async () => {
  // A page of the site shows in no frame, but from a host that sends no headers.
  const { adres } = await serve(DIST, true);
  const { page: pagina } = await site.tab();
  await pagina.goto(`${adres}/data/praatplaten.json`);
  const found = await pagina.evaluate(sweep, [pages().map(({ pad }) => pad), [390, 320]] satisfies [
    string[],
    number[],
  ]);
  expect(found).toEqual([]);
});

describe.each([320, 390])('at %i px', (width) => {
  it('the stops of the chain keep their names on one line', async () => {
    const pagina = await site.visit('/onderbouwing/1-4/', { viewport: { width, height: 844 } });
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
  });

  it('a full stop, bracket or quotation mark stays on the line of its term', async () => {
    const { page: pagina } = await site.tab({ viewport: { width, height: 844 } });
    const los: string[] = [];
    for (const pad of [
      '/onderbouwing/1-3/',
      '/documenten/waarde-en-randvoorwaarden/',
      '/themas/leerrijke-verbindingen/',
    ]) {
      await pagina.goto(site.adres + pad);
      los.push(
        ...(await pagina.locator('main a.term').evaluateAll((termen) =>
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
  });
});

it('on a phone every source says how sure it is, within the screen', async () => {
  const pagina = await site.visit('/bronnen/', { viewport: { width: 390, height: 844 } });
  const cells = await pagina.locator('td:has(.zeker)').evaluateAll((all) =>
    all.map((cell) => {
      const { left, right, width } = cell.getBoundingClientRect();
      return width > 0 && left >= 0 && right <= innerWidth;
    }),
  );
  expect(cells.length).toBeGreaterThan(10);
  expect(cells).not.toContain(false);
});

it('a door on the home page leads on a phone too to what lies behind it', async () => {
  const pagina = await site.visit('/', { viewport: { width: 390, height: 844 } });
  await pagina.getByRole('link', { name: 'Zes haltes op de tijdlijn' }).click();
  await expect.poll(() => new URL(pagina.url()).pathname).toBe('/geschiedenis/');
});

it('with a mouse too every paragraph shows where it comes from', async () => {
  const { page: pagina } = await site.tab({ viewport: { width: 1366, height: 768 } });
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
});
