import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content/_schemas/author-error.ts';
import { readSource } from './source.ts';
import { readYaml } from './yaml.ts';

const FILE = 'src/content/teksten/nl.yaml';

/** What is wrong with the words of the interface. */
export function wordProblems(root: string): Problem[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const { text, problems } = readSource(FILE, readFileSync(path));
  if (problems.length) return problems;
  const yaml = readYaml(FILE, text);
  if (yaml.problems.length) return yaml.problems;
  return yaml.scalars
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
}
