import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import { nearest } from '../text/nearest.ts';
import { get } from './get.ts';
import type { Yaml } from './yaml.ts';

const isGroup = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
/** A text, or the forms for one and for more. */
const isWord = (x: unknown): boolean =>
  typeof x === 'string' || (isGroup(x) && typeof x.een === 'string' && typeof x.meer === 'string');
/** A number or nothing at all in the place of a text is told already, with its line. */
const isSingle = (x: unknown): boolean => x === null || typeof x === 'number' || typeof x === 'boolean';

/** Keys that the code names as they are: `t('zoeken.knop')`. */
export function askedFor(root: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const folder of ['src/components', 'src/pages']) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:astro|ts)$/.test(name))
        for (const [, key] of readFileSync(join(path, name), 'utf8').matchAll(/\bt\('([^']+)'/g)) keys.add(key!);
  }
  return keys;
}

/** Texts that pages ask for and that are not there; of a group that is gone only the group. */
export function missingWords(file: string, yaml: Yaml, keys: ReadonlySet<string>): Problem[] {
  const told = new Set<string>();
  return [...keys].flatMap((key) => {
    const path = key.split('.');
    if (isWord(get(yaml.data, path))) return [];
    const end = path.findIndex((_, i) => !isGroup(get(yaml.data, path.slice(0, i + 1))));
    const gone = end === -1 ? path : path.slice(0, end + 1);
    if (told.has(gone.join('.')) || isSingle(get(yaml.data, gone))) return [];
    told.add(gone.join('.'));
    return [missing(file, yaml, gone, gone.length < path.length, keys)];
  });
}

function missing(
  file: string,
  { data, lineOf }: Yaml,
  path: readonly string[],
  group: boolean,
  keys: ReadonlySet<string>,
): Problem {
  const own = path.at(-1)!;
  const above = path.slice(0, -1);
  const gegeven = get(data, path);
  const beside = above.length ? get(data, above) : data;
  // A name beside it that nobody asks for is probably this one, misspelt.
  const spare = isGroup(beside) ? Object.keys(beside).filter((name) => !asked([...above, name], keys)) : [];
  const near = gegeven === undefined ? nearest(own, spare) : undefined;
  const expected = group
    ? 'verwacht velden, elk op een eigen regel die verder inspringt'
    : 'verwacht één tekst, of de velden een en meer';
  return {
    bestand: file,
    regel: lineOf(path),
    veld: path.join('.'),
    gegeven,
    fout: gegeven === undefined ? 'dit veld ontbreekt, en een bladzij van de site gebruikt het' : expected,
    doe: near
      ? `bedoelde je dit met ${near}? Noem het weer ${own}`
      : `zet ${own} terug zoals het was: alleen de tekst erachter mag je veranderen`,
  };
}

const asked = (path: readonly string[], keys: ReadonlySet<string>): boolean => {
  const name = path.join('.');
  return [...keys].some((key) => key === name || key.startsWith(`${name}.`));
};
