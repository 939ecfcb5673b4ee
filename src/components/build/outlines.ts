import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { fontOf } from './fonts.ts';
import { letteringIn, withOutlines, type Lettering, type OutlineFont, type SetWords } from './lettering.ts';

/** What shaping gives of each glyph: where its sign stands in the words, its outline, and how far the next one is. */
interface Shaped {
  cluster: number;
  codepoint: number;
  xAdvance: number;
  xOffset: number;
}

/** A font that sets words as a browser does, with the pairs of that font. */
export interface ShapedFont extends OutlineFont {
  set: (words: string) => SetWords;
  /** How much nearer each of the signs comes to one that it follows, where that is anything; in order. */
  pairsAfter: (first: string, seconds: readonly string[]) => number[];
}

/** @param content of the font file */
export function outlineFont(content: Uint8Array): ShapedFont {
  const face = new Face(new Blob(content));
  const font = new Font(face);
  const shaped = (words: string): Shaped[] => {
    const buffer = new Buffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ cluster, codepoint }, i) => ({ cluster, codepoint, ...positions[i]! }));
  };
  const set = (words: string): SetWords => {
    let width = 0;
    const letters = shaped(words).flatMap(({ codepoint, xAdvance, xOffset }) => {
      const x = width + xOffset;
      width += xAdvance;
      const outline = font.glyphToPath(codepoint);
      return outline ? [{ id: String(codepoint), x, outline }] : [];
    });
    return { width, letters };
  };
  const pairsAfter = (first: string, seconds: readonly string[]): number[] => {
    const alone = set(first).width;
    const after = new Map(shaped(seconds.map((second) => first + second).join('')).map((g) => [g.cluster, g.xAdvance]));
    return seconds.map((_, i) => (after.has(2 * i + 1) ? (after.get(2 * i) ?? alone) - alone : 0));
  };
  return { units: face.upem, set, pairsAfter };
}

const fontName = ({ family, weight }: Lettering): string => `${family} ${weight}`;

/** A drawing with its letters as outlines. */
export async function outlined(svg: string): Promise<string> {
  const all = letteringIn(svg);
  const signs = [...new Set(all.flatMap(({ words }) => [...words]))].sort().join('');
  const fonts = new Map<string, OutlineFont>();
  for (const [name, { family, weight }] of new Map(all.map((l) => [fontName(l), l])))
    fonts.set(name, outlineFont(new Uint8Array(await fontOf(family, weight, signs))));
  return withOutlines(svg, (lettering) => fonts.get(fontName(lettering)));
}
