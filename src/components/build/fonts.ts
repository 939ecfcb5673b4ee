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
const lees = (bestand: string): Buffer =>
  readFileSync(join(process.cwd(), `node_modules/@fontsource/${bestand}.woff2`));
/** Everything Dutch is written with, plus the signs the site uses. */
const TEKENS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  'áàâäãåçéèêëíìîïñóòôöõúùûüýÿÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ',
  '€‘’“”„…–—·×°©',
].join('');

/** The letters of one font that `tekens` uses. */
function subset(bestand: string, tekens: string, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  const font = lees(bestand);
  const inputs = [versionOf('subset-font'), targetFormat, tekens, font];
  return cached('letters', inputs, () => subsetFont(font, tekens, { targetFormat }));
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
      const inhoud = await subset(letter, TEKENS, 'sfnt');
      const naam = `${letter.replace(/.*\//, '')}-${createHash('sha256').update(inhoud).digest('hex').slice(0, 12)}.ttf`;
      const bestand = join(map, naam);
      if (!existsSync(bestand)) {
        const deel = `${bestand}.${process.pid}.part`;
        writeFileSync(deel, inhoud);
        renameSync(deel, bestand);
      }
      return bestand;
    }),
  );
}

/**
 * The fonts as style rules with the letters inside, for a file that must look the same everywhere.
 * @param tekens every letter the file uses; nothing else goes along
 */
export async function fontRules(tekens: string): Promise<string> {
  const regels = LETTERS.map(async ([familie, gewicht, bestand]) => {
    const inhoud = (await subset(bestand, tekens, 'woff2')).toString('base64');
    const bron = `url(data:font/woff2;base64,${inhoud}) format("woff2")`;
    return `@font-face{font-family:"${familie}";font-weight:${gewicht};src:${bron}}`;
  });
  return (await Promise.all(regels)).join('');
}
