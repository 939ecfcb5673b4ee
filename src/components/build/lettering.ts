import { xmlText } from './xml.ts';

/** Words as their font sets them, in units of that font. */
export interface SetWords {
  width: number;
  letters: readonly { id: string; x: number; outline: string }[];
}
/** A font that draws words as outlines. */
export interface OutlineFont {
  /** Units of a letter's height. */
  units: number;
  /** Nothing when it has no drawing of a sign in these words. */
  set: (words: string) => SetWords | undefined;
}
/** Which letters a drawing uses of a font. */
export interface Lettering {
  family: string;
  weight: number;
  words: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
const tenth = (n: number): number => Math.round(n * 10) / 10;
const TEXTS = /<text([^>]*)>([^<]*)<\/text>/g;

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]));

const letteringOf = (attributes: Readonly<Record<string, string>>, text: string): Lettering => ({
  family: (attributes['font-family'] ?? '').replaceAll("'", ''),
  weight: Number(attributes['font-weight'] ?? 0),
  words: plain(text),
});

/** All lettering in a drawing, as `<text>` says it. */
export const letteringIn = (svg: string): Lettering[] =>
  [...svg.matchAll(TEXTS)].map(([, written, text]) => letteringOf(attributesOf(written!), text!));

/** The words of one element where it stood, each letter a reference to its outline. */
function placed(
  { width, letters }: SetWords,
  units: number,
  words: string,
  attributes: Readonly<Record<string, string>>,
  name: string,
): string {
  const number = (attribute: string): number => Number(attributes[attribute] ?? 0);
  const start = -width * ({ middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0);
  const scale = Math.round((number('font-size') / units) * 100_000) / 100_000;
  const kept = ['fill', 'transform'].flatMap((attribute) =>
    attributes[attribute] === undefined ? [] : ` ${attribute}="${xmlText(attributes[attribute])}"`,
  );
  const uses = letters.map(({ id, x }) => `<use x="${Math.round(x)}" xlink:href="#${name}${id}"/>`).join('');
  const place = `translate(${tenth(number('x') + start * scale)} ${tenth(number('y'))})scale(${scale} -${scale})`;
  return `<g${kept.join('')} aria-label="${xmlText(words)}"><g transform="${place}">${uses}</g></g>`;
}

/**
 * A drawing with its letters as outlines, each drawn once, so that a viewer without our fonts shows every word whole and in
 * its place. The words themselves stay in the file, for who searches it; what a font cannot draw stays text.
 */
export function withOutlines(svg: string, fontOf: (lettering: Lettering) => OutlineFont | undefined): string {
  const names = new Map<OutlineFont, string>();
  const outlines = new Map<string, string>();
  const drawn = svg.replace(TEXTS, (whole, written: string, text: string) => {
    const attributes = attributesOf(written);
    const lettering = letteringOf(attributes, text);
    const font = fontOf(lettering);
    const set = font?.set(lettering.words);
    if (!font || !set) return whole;
    const name = names.get(font) ?? 'abcdef'[names.size]!;
    names.set(font, name);
    for (const { id, outline } of set.letters) outlines.set(name + id, outline);
    return placed(set, font.units, lettering.words, attributes, name);
  });
  const definitions = [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('');
  // The old name of a reference is the one that every viewer knows.
  return drawn
    .replaceAll(/<use([^>]*?) href=/g, '<use$1 xlink:href=')
    .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    .replace(/<\/svg>$/, `<defs>${definitions}</defs></svg>`);
}
