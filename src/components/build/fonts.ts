import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cached, versionOf } from './cache.ts';

/** The fonts of the site: family, weight and file in the `@fontsource` packages. */
const LETTERS = [
  ['Baloo 2', 700, 'baloo-2/files/baloo-2-latin-700-normal'],
  ['Baloo 2', 800, 'baloo-2/files/baloo-2-latin-800-normal'],
  ['Atkinson Hyperlegible', 400, 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal'],
  ['Atkinson Hyperlegible', 700, 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal'],
] as const;
/** Family and weight of each. */
export const DRAWING_FONTS = LETTERS.map(([family, weight]) => [family, weight] as const);
const read = (file: string): Buffer => readFileSync(join(process.cwd(), `node_modules/@fontsource/${file}.woff2`));
/** Everything Dutch is written with, plus the signs the site uses. */
export const SIGNS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  'áàâäãåçéèêëíìîïñóòôöõúùûüýÿÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ',
  '€‘’“”„…–—·×°©',
].join('');

/** Spaces and hyphens that are not seen, and the arrows and the minus of the interface. */
const UNSEEN_AND_ARROWS = '\u00a0\u00ad−←→↑↓';

/**
 * A font of the site as a browser gets it: with the signs of Dutch and the distances between letters, without hints for screens
 * of long ago, which are the larger half.
 * @param font the file of the package
 */
export function webFont(font: Buffer): Promise<Buffer> {
  const signs = SIGNS + UNSEEN_AND_ARROWS;
  const options = { targetFormat: 'woff2' as const, noHinting: true, keepFeatures: ['kern', 'liga'] };
  const inputs = [versionOf('subset-font'), JSON.stringify(options), signs, font];
  return cached('letters', inputs, () => subsetFont(font, signs, options));
}

/** The letters of one font that `tekens` uses. */
function subset(file: string, signs: string, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  const font = read(file);
  const inputs = [versionOf('subset-font'), targetFormat, signs, font];
  return cached('letters', inputs, () => subsetFont(font, signs, { targetFormat }));
}

/**
 * One font of the site with the letters that are used.
 * @throws when the site has no such font
 */
export function fontOf(family: string, weight: number, signs: string): Promise<Buffer> {
  const letter = LETTERS.find(([name, heavy]) => name === family && heavy === weight);
  if (!letter) throw new Error(`there is no font ${family} ${weight}`);
  return subset(letter[2], signs, 'sfnt');
}

/**
 * The fonts of the site as TrueType files, which a renderer outside the browser can read.
 * @returns paths of the files, made once and kept in the cache of the project
 */
export async function fontPaths(): Promise<string[]> {
  const map = join(process.cwd(), 'node_modules/.cache/letters');
  mkdirSync(map, { recursive: true });
  return Promise.all(
    LETTERS.map(async ([, , letter]) => {
      const content = await subset(letter, SIGNS, 'sfnt');
      const naam = `${letter.replace(/.*\//, '')}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.ttf`;
      const file = join(map, naam);
      if (!existsSync(file)) {
        const part = `${file}.${process.pid}.part`;
        writeFileSync(part, content);
        renameSync(part, file);
      }
      return file;
    }),
  );
}

/**
 * The fonts as style rules with the letters inside, for a file that must look the same everywhere.
 * @param tekens every letter the file uses; nothing else goes along
 */
export async function fontRules(signs: string): Promise<string> {
  const rules = LETTERS.map(async ([family, weight, file]) => {
    const content = (await subset(file, signs, 'woff2')).toString('base64');
    const source = `url(data:font/woff2;base64,${content}) format("woff2")`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`;
  });
  return (await Promise.all(rules)).join('');
}
