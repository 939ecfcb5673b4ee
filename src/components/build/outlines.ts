import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { fontOf } from './fonts.ts';
import { xmlText } from './xml.ts';

/** Lettering in a drawing, as `<text>` says it. */
interface Lettering {
  family: string;
  weight: number;
  size: number;
  x: number;
  y: number;
  anchor: string;
  words: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
const tenth = (n: number): number => Math.round(n * 10) / 10;
const TEXTS = /<text([^>]*)>([^<]*)<\/text>/g;

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]));

function letteringOf(attributes: Record<string, string>, text: string): Lettering {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  return {
    family: (attributes['font-family'] ?? '').replaceAll("'", ''),
    weight: number('font-weight'),
    size: number('font-size'),
    x: number('x'),
    y: number('y'),
    anchor: attributes['text-anchor'] ?? 'start',
    words: plain(text),
  };
}

/** The letters of one font, each drawn once for all words that need it. */
class Alphabet {
  readonly #font: Font;
  readonly #units: number;
  readonly #name: string;
  readonly #outlines = new Map<number, string>();

  constructor(content: Uint8Array, name: string) {
    const face = new Face(new Blob(content));
    this.#font = new Font(face);
    this.#units = face.upem;
    this.#name = name;
  }

  /** The outlines that were asked for, to refer to. */
  get definitions(): string {
    return [...this.#outlines].map(([id, d]) => `<path id="${this.#name}${id}" d="${d}"/>`).join('');
  }

  /** Words, set as a browser sets them, with the pairs of their font. */
  set({ words, size, x, y, anchor }: Lettering, kept: string): string {
    const buffer = new Buffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    const start = -width * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
    const scale = Math.round((size / this.#units) * 100_000) / 100_000;
    const letters: string[] = [];
    let pen = 0;
    for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance, xOffset } = positions[i]!;
      const outline = this.#font.glyphToPath(codepoint);
      if (outline) {
        this.#outlines.set(codepoint, outline);
        letters.push(`<use x="${Math.round(pen + xOffset)}" xlink:href="#${this.#name}${codepoint}"/>`);
      }
      pen += xAdvance;
    }
    const place = `translate(${tenth(x + start * scale)} ${tenth(y)})scale(${scale} -${scale})`;
    return `<g${kept} aria-label="${xmlText(words)}"><g transform="${place}">${letters.join('')}</g></g>`;
  }
}

/**
 * A drawing with its letters as outlines, so that a viewer without our fonts shows every word whole and in its place. The
 * words themselves stay in the file, for who searches it.
 */
export async function outlined(svg: string): Promise<string> {
  const all = [...svg.matchAll(TEXTS)].map(([, written, text]) => letteringOf(attributesOf(written!), text!));
  const signs = [...new Set(all.flatMap(({ words }) => [...words]))].sort().join('');
  const fonts = [...new Map(all.map((l) => [fontName(l), l])).entries()];
  const alphabets = new Map<string, Alphabet>();
  for (const [i, [name, { family, weight }]] of fonts.entries())
    alphabets.set(name, new Alphabet(new Uint8Array(await fontOf(family, weight, signs)), 'abcdef'[i]!));
  const drawn = svg.replace(TEXTS, (_, written: string, text: string) => {
    const attributes = attributesOf(written);
    const lettering = letteringOf(attributes, text);
    const kept = ['fill', 'transform'].flatMap((name) =>
      attributes[name] === undefined ? [] : ` ${name}="${xmlText(attributes[name])}"`,
    );
    return alphabets.get(fontName(lettering))!.set(lettering, kept.join(''));
  });
  const definitions = [...alphabets.values()].map((a) => a.definitions).join('');
  // The old name of a reference is the one that every viewer knows.
  return drawn
    .replaceAll(/<use([^>]*?) href=/g, '<use$1 xlink:href=')
    .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    .replace(/<\/svg>$/, `<defs>${definitions}</defs></svg>`);
}

const fontName = ({ family, weight }: Lettering): string => `${family} ${weight}`;
