import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { BESIDE, TAFELVERSLAG } from '../fixtures/additions';
import { startBrowser } from '../fixtures/browser';
import { attribute, elements, pages } from '../fixtures/dist';
import { serve } from '../fixtures/server';
import { BASE, buildVariant } from '../fixtures/variant';

const { slug } = TAFELVERSLAG;
let dist: string;
let host: string;

/** What a reader reads, without the link to the place itself. */
const tekstVan = (e: Element | ElementContent): string =>
  e.type === 'text'
    ? e.value
    : e.type === 'element' && !String(e.properties.className ?? '').includes('vindplaats')
      ? e.children.map(tekstVan).join('')
      : '';
/** The site sets quotes, dashes and dots as a typesetter does, and keeps no signs nobody sees; that is not compared. */
const kaal = (tekst: string): string =>
  tekst
    .replace(/[“”„"‘’'`–—…-]|\.(?=\.)|(?<=\.)\./g, '')
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ')
    .trim();

// The site itself, with the exported file dropped among its table reports.
beforeAll(async () => {
  ({ dist, host } = await buildVariant());
});

describe('what groups said, dropped among the table reports', () => {
  it('is a page on which every word stands as it was typed, and nothing works as markup', () => {
    const html = readFileSync(join(dist, `tafelverslagen/${slug}/index.html`), 'utf8');
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toMatch(
      /(?:&lt;|&#x3C;)script(?:&gt;|>)alert\(1\)(?:&lt;|&#x3C;)\/script(?:&gt;|>) \{1\+1\} \*x\* _y_/,
    );
    expect(html).toContain(`id="g-${slug}-01"`);
    expect(html).toContain('mee aan de slag: 2 van de 2 groepen');
    expect(html).not.toContain('data-herkomst="G.');
    expect(readFileSync(join(dist, 'tafelverslagen/index.html'), 'utf8')).toContain(`${BASE}tafelverslagen/${slug}/`);
  });

  it('says every note as it was typed, addresses and brackets included', () => {
    const rijen = elements(pages(dist).find((p) => p.pad === `/tafelverslagen/${slug}/`)!.boom).filter((e) =>
      attribute(e, 'id')?.startsWith(`g-${slug}-`),
    );
    const getypt = BESIDE.stappen.flatMap((s) => s.notities.map((n) => `${n.groep}. ${n.tekst}`));
    expect(rijen.slice(0, getypt.length).map((r) => kaal(tekstVan(r)))).toEqual(
      getypt.map(kaal).map((zin, i) => (i < 2 ? `${zin} (mee aan de slag)` : zin)),
    );
  });

  it('is found by search', async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(host)]);
    const page = await browser.newPage();
    await page.goto(`${server.adres}${BASE}zoeken/?q=zwaluwstaartverbinding`);
    await expect
      .poll(() => page.locator('[data-zoekresultaat] a').first().getAttribute('href'))
      .toBe(`${BASE}tafelverslagen/${slug}/#g-${slug}-01`);
    await page.close();
  });
});
