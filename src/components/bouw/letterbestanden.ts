import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const LETTERS = ['baloo-2/files/baloo-2-latin-700-normal', 'baloo-2/files/baloo-2-latin-800-normal', 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal', 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal'] as const;
/** Everything Dutch is written with, plus the signs the site uses. */
const TEKENS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}áàâäãåçéèêëíìîïñóòôöõúùûüýÿÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ€‘’“”„…–—·×°©`;

/**
 * The fonts of the site as TrueType files, which a renderer outside the browser can read.
 * @returns paths of the files, made once and kept in the cache of the project
 */
export async function letterbestanden(): Promise<string[]> {
  const map = join(process.cwd(), 'node_modules/.cache/letters');
  mkdirSync(map, { recursive: true });
  return Promise.all(
    LETTERS.map(async (letter) => {
      const bestand = join(map, `${letter.replace(/.*\//, '')}.ttf`);
      if (!existsSync(bestand)) writeFileSync(bestand, await subsetFont(readFileSync(join(process.cwd(), `node_modules/@fontsource/${letter}.woff2`)), TEKENS, { targetFormat: 'sfnt' }));
      return bestand;
    }),
  );
}
