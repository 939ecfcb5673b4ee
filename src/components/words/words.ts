import { parse } from 'yaml';
import { AuthorError } from '../../content/_schemas/author-error';
import bron from '../../content/teksten/nl.yaml?raw';
import { flatten, fill, type Values } from './fill';

const WOORDEN = flatten(parse(bron));

/**
 * A word or sentence of the interface from `src/content/teksten/nl.yaml`.
 * @param sleutel path in the file: `zoeken.knop`
 * @param invulling values for `{naam}` in the text; with `aantal` the forms `een` and `meer` are chosen
 * @throws at build time when the key or a value is missing
 */
export function t(sleutel: Words.Key, invulling?: Values): string {
  try {
    return fill(WOORDEN, sleutel, invulling);
  } catch (error) {
    const names = Object.keys(invulling ?? {}).map((name) => `{${name}}`);
    throw new AuthorError([
      {
        bestand: 'src/content/teksten/nl.yaml',
        veld: sleutel,
        gegeven: WOORDEN.get(sleutel),
        fout: (error as Error).message.replace(/^teksten\/nl\.yaml:? (?:heeft )?/, ''),
        doe: names.length
          ? `schrijf tussen accolades alleen ${names.join(', ')}`
          : 'schrijf in deze tekst geen accolades; ontbreekt hij, zet hem dan terug',
      },
    ]);
  }
}
