import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, elements, pages, textOf, type BuiltPage } from '../fixtures/dist';
import { deadLinks } from '../fixtures/links';
import { startBrowser } from '../fixtures/browser';
import { paperFaults } from '../fixtures/paper';
import { readCode } from '../fixtures/qr';
import { serve } from '../fixtures/server';
import { buildEnvironment } from '../fixtures/environment';

const root = fileURLToPath(new URL('../../', import.meta.url));
const map = join(root, 'node_modules/.cache/variant');
const SITE = 'https://voorbeeld.nl';
const BASE = '/samen-opleiden/';
const CONTACT = 'redactie@voorbeeld.nl';
let alle: BuiltPage[];

beforeAll(() => {
  rmSync(map, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', map],
    { cwd: root, encoding: 'utf8', env: buildEnvironment({ SITE, BASE, CONTACT }) },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  alle = pages(map);
}, 600_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe(`built for ${SITE}${BASE}`, () => {
  it('follows every internal link under the base path', () => {
    expect(deadLinks(alle, (pad) => existsSync(join(map, pad)), BASE)).toEqual([]);
  });

  it('gives every page its canonical address and a preview picture that exists', () => {
    const fouten = alle.flatMap(({ pad, boom }) => {
      const e = elements(boom);
      // A page that search engines must not list has no address to give them.
      if (e.some((x) => attribute(x, 'name') === 'robots')) return [];
      const canoniek = attribute(
        e.find((x) => attribute(x, 'rel') === 'canonical')!,
        'href',
      );
      const beeld =
        attribute(
          e.find((x) => attribute(x, 'property') === 'og:image')!,
          'content',
        ) ?? '';
      return [
        ...(canoniek === `${SITE}${BASE}${pad.slice(1)}` ? [] : [`${pad}: canonical ${canoniek}`]),
        ...(beeld.startsWith(`${SITE}${BASE}`) &&
        existsSync(join(map, decodeURIComponent(beeld.slice(SITE.length + BASE.length))))
          ? []
          : [`${pad}: no picture ${beeld}`]),
      ];
    });
    expect(fouten).toEqual([]);
  });

  it('puts codes on paper that lead to a plate, a question or a conversation that exists', () => {
    const codes = alle
      .filter(({ pad }) => /\/(?:poster|kaarten|placemat)\/$/.test(pad))
      .flatMap(({ pad }) =>
        [...readFileSync(join(map, pad, 'index.html'), 'utf8').matchAll(/<svg class="qr"[\s\S]*?<\/svg>/g)].map(
          ([svg]) => ({ pad, svg, naar: /data-qr="([^"]+)"/.exec(svg)![1]! }),
        ),
      );
    expect(codes.length).toBeGreaterThan(80);
    for (const { pad, svg, naar } of codes) {
      expect(readCode(svg), pad).toBe(naar);
      const doel = new URL(naar);
      const pagina = alle.find((p) => `${BASE}${p.pad.slice(1)}` === doel.pathname);
      expect(pagina, naar).toBeDefined();
      if (doel.hash)
        expect(
          elements(pagina!.boom).some((e) => attribute(e, 'id') === doel.hash.slice(1)),
          naar,
        ).toBe(true);
    }
  });

  it('keeps everything on its sheet of paper, codes included', async () => {
    // Below the base path, as a host would serve it.
    const onder = `${map}-onder`;
    mkdirSync(onder, { recursive: true });
    rmSync(join(onder, 'samen-opleiden'), { force: true });
    symlinkSync(map, join(onder, 'samen-opleiden'));
    const [browser, server] = await Promise.all([startBrowser(), serve(onder)]);
    try {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
      for (const { pad } of alle.filter((p) => /\/(?:poster|kaarten|placemat)\/$/.test(p.pad)))
        expect(await paperFaults(page, server.adres + BASE + pad.slice(1)), pad).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
      rmSync(onder, { recursive: true, force: true });
    }
  });

  it('gives the mail address on every page that says how to reach the editors', () => {
    for (const waar of ['/over/', '/toegankelijkheid/']) {
      const main = elements(alle.find((p) => p.pad === waar)!.boom).find((e) => e.tagName === 'main')!;
      expect(
        elements(main).some((e) => attribute(e, 'href') === `mailto:${CONTACT}`),
        waar,
      ).toBe(true);
      expect(textOf(main), waar).not.toContain('geen adres');
    }
  });

  it('lists its pages in a sitemap', () => {
    const kaart = readFileSync(join(map, 'sitemap-0.xml'), 'utf8');
    expect(kaart).toContain(`<loc>${SITE}${BASE}onderbouwing/1-4/</loc>`);
    for (const { pad, boom } of alle)
      expect(kaart.includes(`<loc>${SITE}${BASE}${pad.slice(1)}</loc>`), pad).toBe(
        !elements(boom).some((x) => attribute(x, 'name') === 'robots'),
      );
  });
});

describe('built without an origin', () => {
  it('leaves out codes, and says why', () => {
    for (const { pad } of pages().filter((p) => /\/(?:poster|kaarten)\/$/.test(p.pad))) {
      const html = readFileSync(join(root, 'dist', pad, 'index.html'), 'utf8');
      expect(html, pad).not.toContain('class="qr"');
      expect(html, pad).toContain('zonder eigen internetadres');
    }
  });

  it('leaves out canonical links and preview pictures', () => {
    expect(
      pages().flatMap(({ pad, boom }) =>
        elements(boom).some((e) => attribute(e, 'rel') === 'canonical' || attribute(e, 'property') === 'og:image')
          ? [pad]
          : [],
      ),
    ).toEqual([]);
  });
});
