import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { outlined } from '../../src/components/build/outlines';

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

  it('says which font is missing', async () => {
    await expect(outlined(drawing('<text font-family="Comic" font-weight="400">a</text>'))).rejects.toThrow(
      'there is no font Comic 400',
    );
  });
});
