import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribuut, DIST, elementen, paginas } from '../fixtures/dist';

const lees = (pad: string): Buffer => readFileSync(join(DIST, decodeURIComponent(pad.replace(/[?#].*/, ''))));
const gzip = (inhoud: Buffer | string): number => gzipSync(inhoud).length;

/** Scripts of a page with everything they import at once, gzip bytes; what comes only when asked for is left out. */
function scripts(html: string): number {
  const gezien = new Set<string>();
  const volg = (pad: string): void => {
    if (gezien.has(pad)) return;
    gezien.add(pad);
    for (const [, naar] of lees(pad).toString('utf8').matchAll(/(?:^|[;}\s])(?:import|export)(?:[^"'()]*?from)?\s*["'](\.[^"']+)["']/g)) volg(new URL(naar!, `http://x${pad}`).pathname);
  };
  for (const [, src] of html.matchAll(/<script type="module" src="([^"]+)"/g)) volg(src!);
  const ingebed = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].reduce((n, [, code]) => n + gzip(code!), 0);
  return ingebed + [...gezien].reduce((n, pad) => n + gzip(lees(pad)), 0);
}

/** Everything a visitor of a page gets over the wire: page, styles, scripts, fonts and the pictures a phone would choose. */
function gewicht(pad: string): { alles: number; script: number } {
  const { html, boom } = paginas().find((p) => p.pad === pad)!;
  const e = elementen(boom);
  const stijlen = e.filter((x) => attribuut(x, 'rel') === 'stylesheet').map((x) => attribuut(x, 'href')!);
  const css = stijlen.map((s) => lees(s));
  // Fonts that the page's own letters need: every file of the Latin sets is fetched once.
  const letters = new Set(css.flatMap((c) => [...c.toString('utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, u]) => u!)));
  const beelden = e.filter((x) => x.tagName === 'img').map((x) => attribuut(x, 'src')!).filter((src) => !src.startsWith('data:'));
  const script = scripts(html);
  return { script, alles: gzip(html) + css.reduce((n, c) => n + gzip(c), 0) + [...letters].reduce((n, l) => n + lees(l).length, 0) + [...new Set(beelden)].reduce((n, b) => n + gzip(lees(b)), 0) + script };
}

const PLATEN = readdirSync(join(DIST, 'praatplaten'), { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name);

describe('what a slow school laptop has to fetch', () => {
  it.each(PLATEN)('the plate %s: at most 180 kB in all, of which 35 kB script', (plaat) => {
    const { alles, script } = gewicht(`/praatplaten/${plaat}/`);
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(35_000);
    expect(alles).toBeGreaterThan(60_000);
    expect(alles).toBeLessThanOrEqual(180_000);
  });

  it('a conversation: at most 60 kB script before an export is asked for', () => {
    const { script } = gewicht('/praatplaten/leerrijke-verbindingen/gesprek/');
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThanOrEqual(60_000);
  });
});
