import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Yaml } from './yaml.ts';

/** What the code gives to a text: `t('zoeken.gevonden', { aantal })`; nothing is known of one that is asked for otherwise. */
function givenTo(root: string): ReadonlyMap<string, ReadonlySet<string> | 'anything'> {
  const given = new Map<string, Set<string> | 'anything'>();
  for (const folder of ['src/components', 'src/pages']) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:astro|ts)$/.test(name)) continue;
      const code = readFileSync(join(path, name), 'utf8');
      for (const [, key, rest] of code.matchAll(/'([a-z]\w*(?:\.\w+)+)'(?=([^']{0,400}))/gi)) {
        const values = /^\s*,\s*\{([^{}]*)\}\s*\)/.exec(rest!)?.[1];
        const before = given.get(key!);
        // Asked for without values, with a name for them, or as part of something else: who gives what is not seen here.
        if (values === undefined || values.includes('...'))
          given.set(key!, /^\s*\)/.test(rest!) && before !== 'anything' ? (before ?? new Set()) : 'anything');
        else if (before !== 'anything') given.set(key!, new Set([...(before ?? []), ...namesIn(values)]));
      }
    }
  }
  return given;
}

const namesIn = (values: string): string[] =>
  values
    .split(',')
    .map((part) => /^\s*(\w+)/.exec(part)?.[1])
    .filter((name) => name !== undefined);

/** Blanks in a text that no page fills: `{aantl}`. A page that asks for it could not be made. */
export function blankProblems(file: string, root: string, scalars: Yaml['scalars']): Problem[] {
  const given = givenTo(root);
  return scalars.flatMap(({ path, value, line }) => {
    if (typeof value !== 'string') return [];
    const own = path.map(String);
    const key = own.join('.');
    const names =
      given.get(key) ?? (/^(?:een|meer|geen)$/.test(own.at(-1)!) ? given.get(own.slice(0, -1).join('.')) : undefined);
    if (names === undefined || names === 'anything') return [];
    return [...value.matchAll(/\{(\w+)(?::[wW]oord)?\}/g)]
      .filter(([, name]) => !names.has(name!))
      .map(([blank, name]) => ({
        bestand: file,
        regel: line,
        veld: key,
        gegeven: value,
        fout: `${blank} wordt hier door niets ingevuld`,
        doe:
          didYouMean(name!, names)?.replace(/bedoel je (.*)\?/, 'bedoel je {$1}?') ??
          (names.size
            ? `kies uit ${[...names].map((n) => `{${n}}`).join(', ')}`
            : 'haal het weg: deze tekst krijgt niets in te vullen'),
      }));
  });
}
