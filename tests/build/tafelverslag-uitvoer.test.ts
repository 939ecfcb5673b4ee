import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naastElkaar } from '../../src/components/gesprekken/naast';
import { alsTafelverslag } from '../../src/components/gesprekken/tafelverslag';
import { plat, vul } from '../../src/components/teksten/woorden';
import { startBrowser } from '../fixtures/browser';
import { attribute, elements, pages } from '../fixtures/dist';
import { groepsgesprek, TRICKY_NOTES, STRANGE_TEXT } from '../fixtures/gesprekken';
import { deadLinks } from '../fixtures/links';
import { buildEnvironment } from '../fixtures/environment';
import { serve } from '../fixtures/server';

const root = fileURLToPath(new URL('../../', import.meta.url));
const map = join(root, 'tests/fixtures/.kapot-uitvoer');
const dist = join(map, 'dist');
const woorden = plat(parse(readFileSync(join(root, 'src/content/teksten/nl.yaml'), 'utf8')));
/** The same every time: strings of the signs that mean something in MDX. */
const WILLEKEURIG = fc.sample(
  fc.string({ unit: fc.constantFrom(...'[]{}()<>*_`~\\|&#!-.:"\'/= aT307wG@^$'), minLength: 1, maxLength: 20 }),
  { numRuns: 200, seed: 5 },
);
const naast = naastElkaar(
  [
    groepsgesprek(
      'a',
      'Team Noord',
      [{ tekst: `Zwaluwstaartverbinding ${STRANGE_TEXT}`, merk: 'slag' }],
      ['mentoren bellen'],
    ),
    groepsgesprek('b', 'Team Zuid', [
      { tekst: 'bij ons niet', merk: 'slag' },
      ...[...TRICKY_NOTES, ...WILLEKEURIG].map((tekst) => ({ tekst, stap: 'vraag-2' })),
    ]),
  ],
  (nr) => `Groep ${nr}`,
);
const { slug, mdx } = alsTafelverslag(naast, [], (sleutel, invulling) => vul(woorden, sleutel, invulling));

/** What a reader reads, without the link to the place itself. */
const tekstVan = (e: Element | ElementContent): string =>
  e.type === 'text'
    ? e.value
    : e.type === 'element' && !String(e.properties.className ?? '').includes('vindplaats')
      ? e.children.map(tekstVan).join('')
      : '';
/** The site sets quotes, dashes and dots as a typesetter does; that is not what is compared. */
const kaal = (tekst: string): string =>
  tekst
    .replace(/[“”„"‘’'`–—…-]|\.(?=\.)|(?<=\.)\./g, '')
    .replace(/\s+/g, ' ')
    .trim();

// The site itself, with the exported file dropped among its table reports.
beforeAll(() => {
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  for (const deel of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, deel), join(map, deel), { recursive: true });
  // Its own cache beside the shared packages: another build at the same time must not read this one's content.
  mkdirSync(join(map, 'node_modules'));
  for (const pakket of readdirSync(join(root, 'node_modules')))
    if (!pakket.startsWith('.')) symlinkSync(join(root, 'node_modules', pakket), join(map, 'node_modules', pakket));
  writeFileSync(join(map, `src/content/tafelverslagen/${slug}.mdx`), mdx);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', map],
    { cwd: map, encoding: 'utf8', env: buildEnvironment({}) },
  );
  if (status !== 0) throw new Error(stdout + stderr);
}, 600_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

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
    expect(readFileSync(join(dist, 'tafelverslagen/index.html'), 'utf8')).toContain(`/tafelverslagen/${slug}/`);
  });

  it('says every note as it was typed, addresses and brackets included', () => {
    const rijen = elements(pages(dist).find((p) => p.pad === `/tafelverslagen/${slug}/`)!.boom).filter((e) =>
      attribute(e, 'id')?.startsWith(`g-${slug}-`),
    );
    const getypt = naast.stappen.flatMap((s) => s.notities.map((n) => `${n.groep}. ${n.tekst}`));
    expect(rijen.slice(0, getypt.length).map((r) => kaal(tekstVan(r)))).toEqual(
      getypt.map(kaal).map((zin, i) => (i < 2 ? `${zin} (mee aan de slag)` : zin)),
    );
  });

  it('leaves no dead link anywhere', () =>
    expect(deadLinks(pages(dist), (pad) => existsSync(join(dist, pad)), '/')).toEqual([]));

  it('is found by search', async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(dist)]);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.adres}/zoeken/?q=zwaluwstaartverbinding`);
      await expect
        .poll(() => page.locator('[data-zoekresultaat] a').first().getAttribute('href'), { timeout: 20_000 })
        .toBe(`/tafelverslagen/${slug}/#g-${slug}-01`);
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
