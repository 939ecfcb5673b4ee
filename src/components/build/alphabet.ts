import { cached, versionOf } from './cache.ts';
import { DRAWING_FONTS, fontOf, SIGNS } from './fonts.ts';
import { outlineFont } from './outlines.ts';

/** The outlines of a font that a browser sets words with, without a program that reads fonts. */
export interface Alphabet {
  family: string;
  weight: number;
  units: number;
  /** Of each sign how wide it is, and its outline. */
  signs: Readonly<Record<string, readonly [width: number, outline: string]>>;
  /** What two signs stand nearer to each other or further away, by the first and then the second. */
  pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

async function alphabetOf(family: string, weight: number): Promise<Alphabet> {
  const font = outlineFont(new Uint8Array(await fontOf(family, weight, SIGNS)));
  const all = [...SIGNS];
  const signs = Object.fromEntries(
    all.map((sign) => {
      const { width, letters } = font.set(sign);
      return [sign, [width, letters[0]?.outline ?? '']] as const;
    }),
  );
  const pairsOf = (first: string): Record<string, number> => {
    const nearer = font.pairsAfter(first, all);
    return Object.fromEntries(all.flatMap((second, i) => (nearer[i] ? [[second, nearer[i]]] : [])));
  };
  const pairs = Object.fromEntries(
    all.map((first) => [first, pairsOf(first)] as const).filter(([, seconds]) => Object.keys(seconds).length),
  );
  return { family, weight, units: font.units, signs, pairs };
}

/** The alphabets of the drawings, for every sign that Dutch is written with. */
export async function alphabets(): Promise<Alphabet[]> {
  const inputs = [versionOf('harfbuzzjs'), versionOf('subset-font'), SIGNS, '2', ...DRAWING_FONTS.flat().map(String)];
  const make = async (): Promise<Uint8Array> =>
    Buffer.from(JSON.stringify(await Promise.all(DRAWING_FONTS.map(([family, weight]) => alphabetOf(family, weight)))));
  return JSON.parse((await cached('alphabets', inputs, make)).toString()) as Alphabet[];
}
