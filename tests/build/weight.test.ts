import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';

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

const PLATEN = readdirSync(join(DIST, 'praatplaten'), { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name);

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
});
