import { parse } from 'yaml';
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
  return fill(WOORDEN, sleutel, invulling);
}
