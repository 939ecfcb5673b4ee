import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST, pages } from '../fixtures/dist';

const html = (pad: string): string => readFileSync(join(DIST, pad, 'index.html'), 'utf8');
const lees = (pad: string): Buffer => readFileSync(join(DIST, decodeURIComponent(pad.replace(/[?#].*/, ''))));
const gzip = (inhoud: Buffer | string): number => gzipSync(inhoud).length;

/** Scripts of a page with everything they import at once, gzip bytes; what comes only when asked for is left out. */
function scripts(bron: string): number {
  const gezien = new Set<string>();
  const volg = (pad: string): void => {
    if (gezien.has(pad)) return;
    gezien.add(pad);
    for (const [, naar] of lees(pad)
      .toString('utf8')
      .matchAll(/(?:^|[;}\s])(?:import|export)(?:[^"'()]*?from)?\s*["'](\.[^"']+)["']/g))
      volg(new URL(naar!, `http://x${pad}`).pathname);
  };
  for (const [, src] of bron.matchAll(/<script type="module" src="([^"]+)"/g)) volg(src!);
  const ingebed = [...bron.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].reduce(
    (n, [, code]) => n + gzip(code!),
    0,
  );
  return ingebed + [...gezien].reduce((n, pad) => n + gzip(lees(pad)), 0);
}

const sheets = (bron: string): string[] =>
  [...bron.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
/** What a reading page sets its words in: upright, bold, and one weight for headings. */
const LETTERS = /^(?:atkinson-hyperlegible-latin-[47]00-normal|baloo-2-latin-700-normal)/;

const PLATEN = (JSON.parse(readFileSync(join(DIST, 'data/praatplaten.json'), 'utf8')) as { id: string }[]).map(
  ({ id }) => id,
);

describe('what a slow school laptop has to fetch', () => {
  it.each(PLATEN)('the plate %s: at most 35 kB script', (plaat) => {
    const script = scripts(html(`/praatplaten/${plaat}/`));
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(35_000);
  });

  it.each(['/', '/begin/', '/geschiedenis/', '/begrippen/', '/themas/geschiedenis/', '/tafelverslagen/lerarentekort/'])(
    'the reading page %s: at most 6 kB script',
    (pad) => {
      const script = scripts(html(pad));
      expect(script).toBeGreaterThan(500);
      expect(script).toBeLessThanOrEqual(6_000);
    },
  );

  it('a conversation: at most 70 kB script before an export or a camera is asked for', () => {
    const script = scripts(html('/praatplaten/leerrijke-verbindingen/gesprek/'));
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(70_000);
  });

  it('the list of conversations: at most 60 kB script before an export is asked for', () => {
    const script = scripts(html('/gesprekken/'));
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(60_000);
  });

  it('making a plate: at most 90 kB script before the parts of the kit are asked for', () => {
    const script = scripts(html('/praatplaten/maken/'));
    expect(script).toBeGreaterThan(10_000);
    expect(script).toBeLessThanOrEqual(90_000);
  });

  it('the evidence: at most 30 kB script before an export is asked for', () => {
    const script = scripts(html('/onderbouwing/'));
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(30_000);
  });

  it.each(['/bevindingen/rug-2018-vertrouwen/', '/onderbouwing/1-4/'])('%s: at most 6 kB script', (pad) =>
    expect(scripts(html(pad))).toBeLessThanOrEqual(6_000),
  );

  it('the reading list: at most 30 kB script before an export is asked for', () => {
    const script = scripts(html('/leeslijst/'));
    expect(script).toBeGreaterThan(3_000);
    expect(script).toBeLessThanOrEqual(30_000);
  });

  it.each([
    '/begin/',
    '/begrippen/groenpluk/',
    '/themas/geschiedenis/',
    '/tafelverslagen/lerarentekort/',
    '/verhalen/toespraak-velon/',
    '/onderbouwing/1-4/',
  ])('%s: at most 60 kB with style, script and letters, before its pictures', (pad) => {
    const bron = html(pad);
    const style = sheets(bron).reduce((som, href) => som + gzip(lees(href)), 0);
    const letters = readdirSync(join(DIST, '_astro'))
      .filter((naam) => LETTERS.test(naam))
      .reduce((som, naam) => som + lees(`/_astro/${naam}`).length, 0);
    expect(letters).toBeGreaterThan(15_000);
    expect(gzip(bron) + style + scripts(bron) + letters).toBeLessThanOrEqual(60_000);
  });
});

it('no page asks for more than two stylesheets, beside the places on a plate and the size of a paper', () =>
  expect(
    pages().flatMap(({ pad, html: bron }) => {
      const made = sheets(bron).filter((href) => href.includes('/_astro/'));
      return made.length > 2 ? [`${pad}: ${made.join(' ')}`] : [];
    }),
  ).toEqual([]));
