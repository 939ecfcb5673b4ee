import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TAFELVERSLAG } from '../fixtures/additions';
import { attribute, DIST, elements, pages, textOf, type BuiltPage } from '../fixtures/dist';
import { deadLinks } from '../fixtures/links';
import { startBrowser } from '../fixtures/browser';
import { paperFaults } from '../fixtures/paper';
import { readCode } from '../fixtures/qr';
import { serve } from '../fixtures/server';
import { BASE, buildVariant, CONTACT, REPO, SITE } from '../fixtures/variant';

let map: string;
let host: string;
let alle: readonly BuiltPage[];

beforeAll(async () => {
  ({ dist: map, host } = await buildVariant());
  alle = pages(map);
});

/** Sheets with a plate on them; those of an own plate are empty until a browser fills them, and are tested there. */
const isSheet = ({ pad }: { pad: string }): boolean =>
  /\/(?:poster|kaarten|placemat)\/$/.test(pad) && !pad.startsWith('/praatplaten/eigen/');

describe(`built for ${SITE}${BASE}`, () => {
  it('follows every internal link under the base path, also those of a report that groups exported', () => {
    expect(alle.map(({ pad }) => pad)).toContain(`/tafelverslagen/${TAFELVERSLAG.slug}/`);
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

  it('can be kept on a device as a program, with icons of the size they say', () => {
    const manifest = JSON.parse(readFileSync(join(map, 'site.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.start_url).toBe(BASE);
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pictures.length).toBeGreaterThan(1);
    for (const { src, sizes } of pictures) {
      const png = readFileSync(join(map, src.slice(BASE.length)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    for (const { pad, boom } of alle) {
      const link = elements(boom).find((e) => attribute(e, 'rel') === 'manifest');
      expect(attribute(link!, 'href'), pad).toBe(`${BASE}site.webmanifest`);
    }
  });

  it('tells hosts and robots about its folder, and whom to write when something is not safe', () => {
    expect(readFileSync(join(map, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE}${BASE}sitemap-index.xml`);
    expect(readFileSync(join(map, '_redirects'), 'utf8')).toContain(`${BASE}* /:splat 200`);
    expect(readFileSync(join(map, '.well-known/security.txt'), 'utf8')).toContain(`Contact: mailto:${CONTACT}\n`);
  });

  it('puts codes on paper that lead to a plate, a question or a conversation that exists', () => {
    const codes = alle
      .filter(isSheet)
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
    const [browser, server] = await Promise.all([startBrowser(), serve(host)]);
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    for (const { pad } of alle.filter(isSheet))
      expect(await paperFaults(page, server.adres + BASE + pad.slice(1)), pad).toEqual([]);
    await page.close();
  });

  it('leads from a page to its file at the host, and from a page without one to the words of the site', () => {
    const edit = (waar: string) =>
      elements(alle.find((p) => p.pad === waar)!.boom)
        .map((e) => attribute(e, 'href') ?? '')
        .filter((href) => href.startsWith(REPO));
    expect(edit('/begrippen/lerende-leraar/')).toEqual([`${REPO}/edit/main/src/content/begrippen/lerende-leraar.mdx`]);
    expect(edit('/onderbouwing/1-4/')).toEqual([`${REPO}/edit/main/src/content/waarden/1-4.yaml`]);
    expect(edit('/zoeken/')).toEqual([`${REPO}/edit/main/src/content/teksten/nl.yaml`]);
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
      const html = readFileSync(join(DIST, pad, 'index.html'), 'utf8');
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
