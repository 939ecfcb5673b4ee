import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import { blankProblems } from './blanks.ts';
import { askedFor, missingWords } from './missing-words.ts';
import { readSource } from './source.ts';
import { readYaml, type Yaml } from './yaml.ts';

const FILE = 'src/content/teksten/nl.yaml';

/** What is wrong with the words of the interface. */
export function wordProblems(root: string): Problem[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return askedFor(root).size ? [ABSENT] : [];
  const bytes = readFileSync(path);
  // In `astro dev` it is another file that changes, nearly always.
  if (kept?.root !== root || !kept.bytes.equals(bytes)) kept = { root, bytes, problems: read(root, bytes) };
  return kept.problems;
}

let kept: { root: string; bytes: Buffer; problems: Problem[] } | undefined;

const ABSENT: Problem = {
  bestand: FILE,
  veld: '(het hele bestand)',
  gegeven: undefined,
  fout: 'dit bestand is er niet, en elk woord van de site zelf staat erin',
  doe: 'zet het terug',
};

function read(root: string, bytes: Buffer): Problem[] {
  const { text, problems } = readSource(FILE, bytes);
  if (problems.length) return problems;
  const yaml = readYaml(FILE, text);
  if (yaml.problems.length) return yaml.problems;
  return [
    ...notText(yaml.scalars),
    ...missingWords(FILE, yaml, askedFor(root)),
    ...blankProblems(FILE, root, yaml.scalars),
  ];
}

const notText = (scalars: Yaml['scalars']): Problem[] =>
  scalars
    .filter(({ value }) => typeof value !== 'string')
    .map(({ path: keys, value, line }) => ({
      bestand: FILE,
      regel: line,
      veld: keys.join('.'),
      gegeven: value,
      fout: value === null ? 'hier ontbreekt de tekst' : 'verwacht tekst',
      doe:
        value === null
          ? 'vul de tekst in die een bezoeker leest'
          : `zet de waarde tussen aanhalingstekens: '${JSON.stringify(value)}'`,
    }));
