import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';

/** Numbers by which a visitor or a link tells things apart, and within what they may stand only once. */
const BETWEEN_FILES: { folder: ContentEntry['folder']; field: string; within?: string; what: string }[] = [
  { folder: 'praatplaten', field: 'nr', what: 'deze praatplaat' },
  { folder: 'themas', field: 'nr', within: 'document', what: 'dit thema' },
  { folder: 'waarden', field: 'nr', what: 'deze waarde' },
  { folder: 'tafelverslagen', field: 'nr', within: 'document', what: 'dit tafelverslag' },
  { folder: 'fasen', field: 'nr', what: 'deze fase' },
  { folder: 'tijdlijn', field: 'halte', what: 'deze halte' },
];
const INSIDE: { list: string; field: string }[] = [
  { list: 'plekken', field: 'nr' },
  { list: 'plekken', field: 'id' },
  { list: 'vragen', field: 'nr' },
  { list: 'vragen', field: 'eigenId' },
];

/** Numbers that stand twice: between the files of a folder, and inside one plate. */
export function numberProblems(entries: readonly ContentEntry[]): Problem[] {
  return [...BETWEEN_FILES.flatMap((rule) => between(entries, rule)), ...entries.flatMap(inside)];
}

function between(
  entries: readonly ContentEntry[],
  { folder, field, within, what }: (typeof BETWEEN_FILES)[number],
): Problem[] {
  const seen = new Map<string, string>();
  const numbers = new Set<unknown>(entries.filter((e) => e.folder === folder).map((e) => get(e.raw, [field])));
  return entries
    .filter((e) => e.folder === folder)
    .flatMap((e) => {
      const nr = get(e.raw, [field]);
      if (typeof nr !== 'number' && typeof nr !== 'string') return [];
      const key = `${within ? String(get(e.raw, [within])) : ''} ${String(nr)}`;
      const other = seen.get(key);
      seen.set(key, other ?? e.file);
      if (!other) return [];
      const free = typeof nr === 'number' ? firstFree(nr, numbers) : undefined;
      return [
        {
          bestand: e.file,
          regel: e.yaml?.lineOf([field]),
          veld: field,
          gegeven: nr,
          fout: `${what} heeft hetzelfde nummer als ${other}`,
          doe:
            free === undefined
              ? 'geef een van de twee een ander nummer'
              : `geef een van de twee een ander nummer; ${free} is vrij`,
        },
      ];
    });
}

function firstFree(from: number, taken: ReadonlySet<unknown>): number {
  let free = from;
  while (taken.has(free)) free++;
  return free;
}

function inside(entry: ContentEntry): Problem[] {
  return INSIDE.flatMap(({ list, field }) => {
    const things = get(entry.raw, [list]);
    if (!Array.isArray(things)) return [];
    const values = things.map((t) => get(t, [field]));
    return things.flatMap((_, i) => {
      const value = values[i];
      const first = values.indexOf(value);
      if (value === undefined || first === i) return [];
      const free = typeof value === 'number' ? firstFree(value, new Set(values)) : undefined;
      return [
        {
          bestand: entry.file,
          regel: entry.yaml?.lineOf([list, i, field]),
          veld: fieldName([list, i, field], entry.raw),
          gegeven: value,
          fout: `dit staat al op regel ${entry.yaml?.lineOf([list, first, field]) ?? 1}`,
          doe:
            free === undefined
              ? 'geef een van de twee een andere naam'
              : `geef een van de twee een ander nummer; ${free} is vrij`,
        },
      ];
    });
  });
}
