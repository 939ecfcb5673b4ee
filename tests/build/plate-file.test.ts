import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLATEN } from '../../src/components/praatplaat/platen';

describe.each(Object.keys(PLATEN))('the files of plate %s', (plaat) => {
  test('the drawing carries its letters and asks for nothing from elsewhere', () => {
    const svg = readFileSync(`dist/praatplaten/${plaat}/plaat.svg`, 'utf8');
    expect(svg.match(/@font-face/g)).toHaveLength(4);
    // Unquoted, a browser drops the name „Baloo 2” and falls back to a serif.
    expect(new Set([...svg.matchAll(/font-family="([^"]+)"/g)].map(([, naam]) => naam))).toEqual(
      new Set(["'Baloo 2'", "'Atkinson Hyperlegible'"]),
    );
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
