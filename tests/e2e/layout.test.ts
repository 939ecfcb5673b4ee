import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { useSite } from '../fixtures/site';

const site = useSite();
const LAPTOP = { width: 1366, height: 768 };
const TELEFOON = { width: 390, height: 844 };

const open = (pad: string, viewport: { width: number; height: number }): Promise<Page> => site.visit(pad, { viewport });
const focus = (pagina: Page) =>
  pagina.evaluate(() => {
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
    const vak = document.activeElement!.closest('.kijker__beeld')?.getBoundingClientRect();
    return {
      left,
      right,
      heel: left >= (vak?.left ?? 0) && right <= (vak?.right ?? innerWidth),
      bovenop: document.activeElement!.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
    };
  });

describe('search on a laptop', () => {
  it('says it found nothing and opens doors, without terms that have nothing to do with it', async () => {
    const pagina = await open('/zoeken/?q=xqzvwkj', LAPTOP);
    await expect.poll(() => pagina.locator('[role="status"]').innerText()).toBe('Niets gevonden voor ‘xqzvwkj’.');
    await expect.poll(() => pagina.locator('[data-buurt]').isVisible()).toBe(false);
    const melding = (await pagina.locator('[role="status"]').boundingBox())!;
    const veld = (await pagina.locator('.zoekvorm').boundingBox())!;
    expect(Math.abs(melding.x - veld.x), 'below the field').toBeLessThan(2);
    await pagina.locator('zoek-pagina').getByRole('link', { name: 'Praatplaten' }).click();
    await expect.poll(() => new URL(pagina.url()).pathname).toBe('/praatplaten/');
  });

  it('leaves the terms nearby room beside the hits', async () => {
    const pagina = await open('/zoeken/?q=opleidingsschool', LAPTOP);
    await pagina.locator('[data-buurt] a').first().waitFor();
    expect((await pagina.locator('.buurt').boundingBox())!.width).toBeGreaterThanOrEqual(220);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(LAPTOP.width);
  });
});

describe('the evidence table', () => {
  it('opens a caveat as wide as the finding it is about', async () => {
    const pagina = await open('/onderbouwing/', LAPTOP);
    const cel = pagina.locator('.bewijs .c-bev').first();
    await cel.locator('summary').click();
    await cel.locator('.letop p').waitFor();
    const zin = (await cel.locator('> p').boundingBox())!;
    await expect
      .poll(async () => (await cel.locator('.letop p').boundingBox())!.width)
      .toBeGreaterThanOrEqual(zin.width - 1);
    expect(zin.width).toBeGreaterThan(420);
  });

  it('counts one as one', async () => {
    const pagina = await open('/onderbouwing/', LAPTOP);
    expect(await pagina.locator('.lagen summary').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/\b1 (?:stemmen|randvoorwaarden)/),
    );
  });
});

describe('on a phone with a keyboard', () => {
  it('the menu closes when Tab walks out of it, and what has the focus can be seen', async () => {
    const pagina = await open('/begin/', TELEFOON);
    const menu = pagina.getByRole('navigation', { name: 'Hoofdmenu' });
    await pagina.getByRole('button', { name: 'Menu' }).focus();
    await pagina.keyboard.press('Enter');
    await menu.getByRole('link').last().focus();
    await expect.poll(() => menu.getByRole('link').last().innerText()).toBe('In tien minuten');
    await pagina.keyboard.press('Tab');
    await expect.poll(() => menu.isVisible()).toBe(false);
    await expect.poll(async () => (await focus(pagina)).bovenop).toBe(true);
  });

  it('every disc of a plate is whole when it has the focus', async () => {
    const pagina = await open('/praatplaten/leerrijke-verbindingen/', TELEFOON);
    await pagina.locator('plaat-kijker[data-levend]').waitFor();
    await pagina.locator('.kijker__beeld').focus();
    for (let nr = 1; nr <= 11; nr++) {
      await pagina.keyboard.press('Tab');
      await expect.poll(() => focus(pagina), { message: `disc ${nr}` }).toMatchObject({ heel: true });
    }
  });
});

it('the list of headings names every section of the page, also the last one', async () => {
  const pagina = await open('/over/', LAPTOP);
  const koppen = await pagina.locator('article h2').allInnerTexts();
  expect(await pagina.locator('.inhoud a').allInnerTexts()).toEqual(koppen);
});

it('the list of headings marks what is being read, on a wide screen', async () => {
  const pagina = await open('/themas/geschiedenis/', LAPTOP);
  const gemerkt = () => pagina.locator('.inhoud [aria-current="true"]').allInnerTexts();
  await pagina
    .locator('article h2')
    .nth(1)
    .evaluate((kop) => kop.scrollIntoView());
  await expect.poll(gemerkt).toEqual([await pagina.locator('.inhoud a').nth(1).innerText()]);
  await pagina.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(gemerkt).toEqual([await pagina.locator('.inhoud a').last().innerText()]);
});

it('content begins where the name of the site begins', async () => {
  const { page: pagina } = await site.tab({ viewport: LAPTOP });
  const scheef: string[] = [];
  for (const pad of ['/gesprekken/', '/404.html', '/leeslijst/', '/offline/', '/themas/geschiedenis/']) {
    await pagina.goto(site.adres + pad);
    const [naam, ...vakken] = await pagina
      .locator('.merk, main .omslag')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().left));
    expect(vakken.length, pad).toBeGreaterThan(1);
    if (vakken.some((x) => Math.abs(x - naam!) > 1)) scheef.push(`${pad}: ${naam} and ${vakken.join()}`);
  }
  expect(scheef).toEqual([]);
});

it('who comes to the search field of the home page fetches the words of the site before typing', async () => {
  const pagina = await open('/', LAPTOP);
  const gevraagd = pagina.waitForRequest((r) => r.url().endsWith('/zoek/woorden.json'));
  await pagina.locator('main form[role="search"] input').focus();
  const answered = await gevraagd;
  expect(answered.method()).toBe('GET');
});

it('the long description of a plate is folded away, and stands on paper', async () => {
  const pagina = await open('/praatplaten/leerrijke-verbindingen/', LAPTOP);
  const woorden = pagina.locator('#plaat-beschrijving');
  const hoog = () => woorden.evaluate((e) => (e.checkVisibility() ? e.getBoundingClientRect().height : 0));
  expect(await hoog()).toBe(0);
  await pagina.emulateMedia({ media: 'print' });
  await expect.poll(() => hoog()).toBeGreaterThan(20);
});

describe('what a first visit fetches, headers left out', () => {
  const fetched = (pagina: Page) =>
    pagina.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
        0,
      ),
    );
  const PHONE = { viewport: TELEFOON, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
  it.each([
    ['/', PHONE, 110_000],
    ['/', { viewport: { width: 1280, height: 800 } }, 250_000],
    ['/themas/geschiedenis/', PHONE, 60_000],
    ['/begrippen/grensganger/', PHONE, 60_000],
    ['/bevindingen/rug-2018-vertrouwen/', PHONE, 60_000],
  ])('%s with %j: at most %i bytes', async (pad, options, most) => {
    // A profile of its own: of a picture in two sizes a browser takes the larger when it has that already.
    const context = await site.browser.newContext(options);
    const pagina = await context.newPage();
    await pagina.goto(site.adres + pad, { waitUntil: 'networkidle' });
    const bytes = await fetched(pagina);
    await context.close();
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});

describe('nothing moves when the scripts come later than the words', () => {
  /** How far what is in sight moved, as the browser counts it: parts of the window times parts of its height. */
  const moved = (pagina: Page) =>
    pagina.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            const late = list
              .getEntries()
              .filter(({ startTime }) => startTime >= Number(document.body.dataset.still ?? 0));
            for (const entry of late) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          // Two frames: what has moved by now was handed to the observer in the first.
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        }),
    );
  it.each([
    '/',
    '/begin/',
    '/geschiedenis/',
    '/keten/',
    '/leeslijst/',
    '/offline/',
    '/onderbouwing/',
    '/onderbouwing/1-4/',
    '/praatplaten/leerrijke-verbindingen/',
    '/praatplaten/maken/',
    '/redactie/maken/begrip/',
    '/tafelverslagen/lerarentekort/',
    '/zoeken/',
  ])('%s', async (pad) => {
    for (const viewport of [TELEFOON, LAPTOP]) {
      const { page: pagina } = await site.tab({ viewport });
      const painted = async () =>
        pagina.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await pagina.route('**/*.js', async (route) => {
        await painted();
        // The words are there once their letters are.
        await pagina.evaluate(async () => {
          await document.fonts.ready;
          document.body.dataset.still ??= String(performance.now());
        });
        await route.continue();
      });
      await pagina.goto(site.adres + pad, { waitUntil: 'networkidle' });
      const shift = await moved(pagina);
      expect(shift, `${viewport.width} px wide`).toBeLessThan(0.01);
      await pagina.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

  it.each([
    ['/onderbouwing/', '.obdoe > *'],
    ['/praatplaten/leerrijke-verbindingen/', '.gereedschap, .gereedschap > *'],
  ])('%s: buttons that come with the script have their room before it', async (pad, row) => {
    for (const viewport of [TELEFOON, LAPTOP]) {
      const { page: pagina } = await site.tab({ viewport });
      const places = () =>
        pagina.locator(row).evaluateAll(async (all) => {
          await document.fonts.ready;
          // Seen from the first: on a phone the row stands below what is in sight.
          const top = all[0]!.getBoundingClientRect().y;
          return all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [x, y - top, width, height].map(Math.round).join(' ');
          });
        });
      let before: string[] | undefined;
      await pagina.route('**/*.js', async (route) => {
        await pagina.waitForFunction(() => document.readyState !== 'loading');
        before ??= await places();
        await route.continue();
      });
      await pagina.goto(site.adres + pad, { waitUntil: 'networkidle' });
      expect(before?.length, `${viewport.width} px wide`).toBeGreaterThan(2);
      await expect.poll(places, { message: `${viewport.width} px wide` }).toEqual(before);
      await pagina.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
});
