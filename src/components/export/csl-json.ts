import type { Naam } from '../reference/csl';
import type { Study } from './records';
import { oneLine } from './text';

/** With the particle before the family name: Zotero forgets one that stands by itself, and others find it in the name too. */
function withParticle(name: Naam): Naam {
  if ('literal' in name) return name;
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return { ...rest, family: particle ? `${particle} ${family}` : family };
}

/** CSL-JSON records, for Zotero, pandoc and everything else that reads it; notes stand under each other. */
export const cslJson = (list: readonly Study[]) =>
  list.map(({ id, csl, noten, trefwoorden }) => ({
    id,
    ...csl,
    author: csl.author.map(withParticle),
    ...(trefwoorden.length ? { keyword: trefwoorden.map((w) => w.replaceAll(',', '')).join(', ') } : {}),
    ...(noten.length ? { note: noten.map(oneLine).join('\n\n') } : {}),
  }));

/** The same as the text of a file. */
export const cslJsonText = (list: readonly Study[]): string => `${JSON.stringify(cslJson(list), null, 1)}\n`;
