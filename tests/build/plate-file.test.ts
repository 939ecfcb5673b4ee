import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { xmlText } from '../../src/components/build/xml';
import { PLATEN } from '../../src/components/praatplaat/platen';
import { teken } from '../../src/components/praatplaat/tekening/teken';

describe.each(Object.keys(PLATEN))('the files of plate %s', (plaat) => {
  test('the drawing is whole without any font, as outlines, and asks for nothing from elsewhere', () => {
    const svg = readFileSync(`dist/praatplaten/${plaat}/plaat.svg`, 'utf8');
    expect(svg).not.toMatch(/<text|font-family|@font-face/);
    // Every letter that is set has its outline, and whoever searches the file finds its words.
    const known = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/<use[^>]* xlink:href="#([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    const said = new Set([...svg.matchAll(/aria-label="([^"]+)"/g)].map(([, words]) => words));
    const words = teken(PLATEN[plaat]!).metingen.teksten.map(({ tekst }) => xmlText(tekst));
    expect(words.filter((tekst) => !said.has(tekst))).toEqual([]);
    expect(gzipSync(svg).length).toBeLessThan(80_000);
    expect(
      [...svg.matchAll(/url\(([^)]{0,12})/g)].every(
        ([, adres]) => adres?.startsWith('#') || adres?.startsWith('data:'),
      ),
    ).toBe(true);
    expect(svg).toMatch(/<title id="[^"]+">[^<]{5,}<\/title><desc id="[^"]+">[^<]{100,}<\/desc>/);
  });

  test('the picture for slides is 3840 × 2400', () => {
    const png = readFileSync(`dist/praatplaten/${plaat}/plaat.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3840, 2400]);
  });

  test('the plate page offers both', () => {
    const html = readFileSync(`dist/praatplaten/${plaat}/index.html`, 'utf8');
    expect(html).toContain(`/praatplaten/${plaat}/plaat.svg" download`);
    expect(html).toContain(`/praatplaten/${plaat}/plaat.png" download`);
  });
});
