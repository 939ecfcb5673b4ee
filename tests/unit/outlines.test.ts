import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { alphabets } from '../../src/components/build/alphabet';
import { DRAWING_FONTS } from '../../src/components/build/fonts';
import { outlined } from '../../src/components/build/outlines';
import { withLetters } from '../../src/components/own-plate/outlined';

const drawing = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100">${text}</svg>`;
const label = (anchor: string, words = 'samen'): string =>
  `<text x="200" y="60" font-family="'Baloo 2'" font-weight="700" font-size="40" fill="#000"${anchor}>${words}</text>`;
/** Where a viewer that has no fonts at all sees something. */
function seen(svg: string): { left: number; right: number } {
  const box = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox()!;
  return { left: Math.round(box.x), right: Math.round(box.x + box.width) };
}

describe('lettering as outlines', () => {
  it('stands where its anchor says, in a viewer without fonts', async () => {
    const [start, middle, end] = await Promise.all(
      ['', ' text-anchor="middle"', ' text-anchor="end"'].map(async (a) => seen(await outlined(drawing(label(a))))),
    );
    expect(start!.left).toBeGreaterThanOrEqual(199);
    expect(end!.right).toBeLessThanOrEqual(201);
    expect(Math.abs(middle!.left + middle!.right - 400)).toBeLessThan(6);
    expect(start!.right - start!.left).toBeGreaterThan(90);
  });

  it('keeps its words findable and escaped, and draws each letter once', async () => {
    const svg = await outlined(drawing(label('', 'nee &amp; nee')));
    expect(svg).toContain('aria-label="nee &amp; nee"');
    expect(svg.match(/<path id=/g)).toHaveLength(3);
  });

  it('is in a browser what it is in the build, whatever Dutch says', async () => {
    const letters = `data:application/json,${encodeURIComponent(JSON.stringify(await alphabets()))}`;
    for (const [family, weight] of DRAWING_FONTS) {
      const text =
        `<text x="200" y="60" text-anchor="middle" font-family="'${family}'" font-weight="${weight}" font-size="40">` +
        'AVATAR, “Tóch” één team: Wij &amp; de 12 lérarenkamers (’s morgens)</text>';
      const place = (svg: string) => ({ seen: seen(svg), at: svg.match(/translate[^"]*/)?.[0] });
      expect(place(await withLetters(drawing(text), letters))).toEqual(place(await outlined(drawing(text))));
    }
    // What no font of ours can draw stays text, and says what it said.
    expect(await withLetters(drawing(label('', 'школа')), letters)).toContain('>школа</text>');
  });

  it('says which font is missing', async () => {
    await expect(outlined(drawing('<text font-family="Comic" font-weight="400">a</text>'))).rejects.toThrow(
      'there is no font Comic 400',
    );
  });
});
