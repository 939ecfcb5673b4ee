import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { useSite } from '../fixtures/site';
import { GOLDEN_QUERIES } from '../fixtures/golden-queries';

const site = useSite();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await site.browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
});

const HITS = '[data-zoekresultaat]';
const stand = () => page.locator('zoek-pagina [role="status"]');

/**
 * Asks the page each query in turn, and reads where its hits lead once it speaks of them. Within the page: a message there and
 * back for every key would take longer than all the searching.
 */
const answers = (queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(
    async ([all, hit]) => {
      const view = document.querySelector('zoek-pagina')!;
      const field = view.querySelector<HTMLInputElement>('input[type="search"]')!;
      const found: string[][] = [];
      for (const query of all) {
        field.value = query;
        field.form!.requestSubmit();
        await new Promise<void>((ready) => {
          const look = () => {
            if (!view.querySelector('[role="status"]')!.textContent.includes(`‘${query}’`)) return;
            if (!view.querySelector(hit) && !view.matches('[data-niets]')) return;
            if (view.querySelector('[aria-busy]')) return;
            changes.disconnect();
            ready();
          };
          const changes = new MutationObserver(look);
          changes.observe(view, { attributes: true, characterData: true, childList: true, subtree: true });
          look();
        });
        found.push([...view.querySelectorAll<HTMLAnchorElement>(`${hit} a`)].map((a) => new URL(a.href).pathname));
      }
      return found;
    },
    [queries, HITS] as const,
  );
const zoek = async (vraag: string): Promise<string[]> => (await answers([vraag]))[0]!;

describe('search in the built index', () => {
  it('finds what readers look for among the first three, in at least 95 % of the golden list', async () => {
    await page.goto(`${site.adres}/zoeken/`);
    const found = await answers(GOLDEN_QUERIES.map(({ query }) => query));
    const missers = GOLDEN_QUERIES.flatMap(({ query, expected }, i) => {
      const eerste = found[i]!.slice(0, 3);
      return eerste.some((pad) => expected.includes(pad)) ? [] : [`${query} → ${eerste.join(' ')}`];
    });
    expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(110);
    if (missers.length)
      console.log(`search, misses (${missers.length} of ${GOLDEN_QUERIES.length}):\n${missers.join('\n')}`);
    expect(missers.length / GOLDEN_QUERIES.length, missers.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('says how it read a slip, and why a compound was found', async () => {
    await page.goto(`${site.adres}/zoeken/?q=lerarentkort`);
    await expect.poll(() => stand().textContent()).toContain('‘lerarentekort’');
    await zoek('tekort');
    await expect.poll(() => page.locator(HITS).filter({ hasText: 'woorddeel' }).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(`${HITS} mark`).first().textContent()).toMatch(/tekort/i);
  });

  it('relaxes a query whose words never stand together, and says so', async () => {
    await page.goto(`${site.adres}/zoeken/`);
    const found = await zoek('scheikunde practoraat krimpregio');
    expect(found.length).toBeGreaterThan(0);
    await expect.poll(() => stand().textContent()).toContain('Nergens staan al je woorden bij elkaar');
  });

  it('goes from the field to the first hit with one key, or by a link right after the field', async () => {
    await page.goto(`${site.adres}/zoeken/`);
    await zoek('vertrouwen');
    await page.getByRole('searchbox').press('ArrowDown');
    const first = page.locator(`${HITS} a`).first();
    await expect.poll(() => first.evaluate((a) => a === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('naarhits');
  });

  it('says with a finding how sure its source is and that there is a caution; takes along what a filter left', async () => {
    await page.goto(`${site.adres}/zoeken/?q=vertrouwen&soort=bevinding&vanaf=2018&tot=2018`);
    const finding = page.locator(HITS).filter({ hasText: 'Meer vertrouwen in eigen kunnen' });
    await finding.waitFor();
    await expect
      .poll(() => finding.locator('[data-hit-zeker]').innerText())
      .toMatch(/waarschijnlijk, niet alles gezien\s*Let op/);
    const hits = await page
      .locator(`${HITS} a`)
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const ids = await page.locator('take-along').evaluate((e) => (e as HTMLElement & { ids: string[] }).ids);
    expect(ids).toEqual(hits.map((path) => `bevinding:${path.split('/')[2]}`));
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.locator('[data-gevraagd]').innerText())
      .toBe('Gezocht naar ‘vertrouwen’ · Soort: Bevindingen · Jaar: 2018 tot en met 2018');
    await page.emulateMedia({ media: 'screen' });
  });

  it('offers terms nearby when nothing was found', async () => {
    await page.goto(`${site.adres}/zoeken/`);
    const found = await zoek('driehoeksxqzwvk');
    expect(found).toEqual([]);
    await expect.poll(() => page.locator('[data-buurt] a').allInnerTexts()).toContain('driehoeksgesprek');
  });

  it('keeps query and facets in the address; Back undoes a choice', async () => {
    await page.goto(`${site.adres}/zoeken/?q=begeleiding`);
    await page.locator(HITS).first().waitFor();
    const alles = await stand().textContent();
    await page.locator('[data-facet="soort"] input[value="tafelpunt"]').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=begeleiding&soort=tafelpunt');
    await expect.poll(() => stand().textContent()).not.toBe(alles);
    await expect
      .poll(async () => new Set(await page.locator('[data-hit-soort]').allTextContents()))
      .toEqual(new Set(['Tafelpunt']));
    await page.goBack();
    await expect.poll(() => stand().textContent()).toBe(alles);
    await page.reload();
    await expect.poll(() => stand().textContent()).toBe(alles);
  });

  it('says what an address asks for that is not there, and finds the rest', async () => {
    await page.goto(
      `${site.adres}/zoeken/?q=groenpluk&soort=onzin&soort=begrip&vanaf=ooit&kleur=rood&utm_source=brief`,
    );
    await page.locator(HITS).first().waitFor();
    await expect.poll(() => stand().textContent()).toContain('Het adres vraagt om ‘ooit’, ‘kleur=rood’, ‘onzin’.');
    await expect
      .poll(async () => new Set(await page.locator('[data-hit-soort]').allTextContents()))
      .toEqual(new Set(['Begrip']));
  });

  it('says that the filters leave nothing, not that there is nothing', async () => {
    await page.goto(`${site.adres}/zoeken/?q=groenpluk&soort=bevinding`);
    await expect.poll(() => stand().textContent()).toMatch(/^Er zijn \d+ resultaten voor ‘groenpluk’, maar ze vallen/);
    await page.locator('[data-wis]').click();
    await page.locator(HITS).first().waitFor();
  });

  it('narrows by sector, theme and year', async () => {
    await page.goto(`${site.adres}/zoeken/?q=leraren&sector=mbo`);
    await page.locator(HITS).first().waitFor();
    for (const facet of ['soort', 'thema', 'sector', 'jaar'])
      await expect
        .poll(() => page.locator(`[data-facet="${facet}"] input`).count(), { message: facet })
        .toBeGreaterThan(0);
    await expect.poll(() => page.locator('[data-facet="sector"] input:checked').getAttribute('value')).toBe('mbo');
  });

  it('opens from any page with Ctrl+K, and works by keyboard alone', async () => {
    await page.goto(`${site.adres}/begrippen/`);
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/zoeken/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('groenpluk');
    await page.keyboard.press('Enter');
    await page.locator(HITS).first().waitFor();
    for (let i = 0; i < 60 && !(await page.evaluate((h) => Boolean(document.activeElement?.closest(h)), HITS)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/begrippen/groenpluk/');
  });

  it('does not make an entry in the history for every letter', async () => {
    await page.goto(`${site.adres}/zoeken/`);
    const voor = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').pressSequentially('lectoraat', { delay: 60 });
    await expect.poll(() => new URL(page.url()).search).toBe('?q=lectoraat');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(voor);
  });

  it('takes what a visitor types as words, never as markup', async () => {
    await page.goto(`${site.adres}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)> groenpluk')}`);
    await page.locator(HITS).first().waitFor();
    await expect.poll(() => page.locator('zoek-pagina img').count()).toBe(0);
  });

  it.each([
    'werkplekbegeleider',
    'WPB',
    'hoe krijgen we genoeg begeleiders',
    'blijven leraren langer in het beroep door samen opleiden?',
  ])('asks at most 90 kB for a first query, words and index included: %s', async (vraag) => {
    const vers = await site.browser.newContext();
    const blad = await vers.newPage();
    const maten: Promise<number>[] = [];
    // What only a search needs: its program, the words of the site, and the parts of the index with records.
    blad.on('requestfinished', (verzoek) => {
      if (/\/zoek\/|SearchPage/.test(verzoek.url()))
        maten.push(verzoek.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await blad.goto(`${site.adres}/zoeken/`);
    await blad.getByRole('searchbox').fill(vraag);
    await blad.keyboard.press('Enter');
    await blad.locator(`zoek-pagina:not(:has([aria-busy])) ${HITS}`).first().waitFor();
    await blad.waitForLoadState('networkidle');
    const bytes = (await Promise.all(maten)).reduce((som, n) => som + n, 0);
    await vers.close();
    // The words of the site alone are some 20 kB: less would mean that they were not counted.
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(90_000);
  });

  it('reads two words that are written apart as two', async () => {
    await page.goto(`${site.adres}/zoeken/?q=peer+review`);
    await page.locator(HITS).nth(2).waitFor();
    await expect.poll(() => page.getByRole('status').first().innerText()).not.toContain('in plaats van');
  });

  it('leads on without JavaScript', async () => {
    const zonder = await site.browser.newContext({ javaScriptEnabled: false });
    const blad = await zonder.newPage();
    await blad.goto(`${site.adres}/zoeken/?q=groenpluk`);
    await expect.poll(() => blad.locator('noscript').textContent()).toContain('Begrippen');
    await zonder.close();
  });
});
