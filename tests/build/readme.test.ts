import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every file and folder of the project and of the built site, from the top, folders with a slash at their end. */
const paths = ['src', 'tests', '.ci', '.github', 'public', DIST].flatMap((top) =>
  readdirSync(top, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return `/${path}${entry.isDirectory() ? '/' : ''}`;
  }),
);
const ends = new Set(paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(index + 1))));

describe.each(['README.md', '.github/CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const code = [...text.matchAll(/^```[^]*?^```$|`[^`\n]+`/gm)].map(([piece]) => piece.replaceAll('`', ''));

  it('names no command that the project does not have', () => {
    const named = code.flatMap((piece) =>
      [...piece.matchAll(/\bnpm (?:run )?(?!run\b)([a-z][\w:]*)/g)].map(([, name]) => name!),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no file and no folder that is not there', () => {
    // `name` stands for one of many, and a value by its number is still to be made; an address of the site is a folder of the built one.
    const named = code.filter(
      (word) => /^[\w.@/-]+$/.test(word) && /\/|\w\.(?:ts|mjs|js|json|ya?ml|md|html|conf)$/.test(word),
    );
    expect(named.length).toBeGreaterThan(5);
    const isHere = (word: string) => existsSync(word) || ends.has(word.replace(/^\//, ''));
    expect(named.filter((word) => !isHere(word) && !/\bname\b/.test(word) && word !== 'waarden/2-6.yaml')).toEqual([]);
  });
});

it('the README shows folders where they are', () => {
  const [, tree] = /## Where things live\n+```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  let top = '';
  const missing = tree!
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      // More than one folder of a kind may stand on a line, and what follows two spaces is said about them.
      const [names] = line.trim().split(/\s{2,}/);
      const found = names!.match(/^[\w.-]+(?:\/[\w.-]+)*\/(?: [\w.-]+\/)*/)?.[0].split(' ') ?? [];
      if (!line.startsWith(' ')) [top = ''] = found;
      return found.map((name) => (line.startsWith(' ') ? top + name : name));
    });
  expect(missing.length).toBeGreaterThan(20);
  expect(missing.filter((path) => !existsSync(path))).toEqual([]);
});
