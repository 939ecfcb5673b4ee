import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';
import { isNamedByNumber } from './values.ts';

/** Numbers by which a visitor or a link tells things apart, and within what they may stand only once. */
const BETWEEN_FILES: { folder: ContentEntry['folder']; field: string; within?: string; what: string; also?: string }[] =
  [
    { folder: 'praatplaten', field: 'nr', what: 'deze praatplaat' },
    { folder: 'themas', field: 'nr', within: 'document', what: 'dit thema' },
    { folder: 'waarden', field: 'nr', what: 'deze waarde' },
    { folder: 'tafelverslagen', field: 'nr', within: 'document', what: 'dit tafelverslag' },
    {
      folder: 'fasen',
      field: 'nr',
      what: 'deze fase',
      also: 'komt de fase ertussen, nummer dan ook de fasen erna door, en het veld fase van hun gebeurtenissen',
    },
    { folder: 'documenten', field: 'nr', what: 'dit document' },
    { folder: 'verhalen', field: 'nr', what: 'dit verhaal' },
    { folder: 'tijdlijn', field: 'halte', what: 'deze halte' },
  ];
const INSIDE: { list: string; field: string }[] = [
  { list: 'plekken', field: 'nr' },
  { list: 'plekken', field: 'id' },
  { list: 'vragen', field: 'nr' },
  { list: 'vragen', field: 'eigenId' },
  { list: 'vragen', field: 'tekst' },
];

/** Numbers that a visitor sees in a row, so that a number left out is seen too. */
const ROWS: { folder: ContentEntry['folder']; field: string; list?: string; what: string }[] = [
  { folder: 'fasen', field: 'nr', what: 'een fase' },
  { folder: 'tijdlijn', field: 'halte', what: 'een halte' },
  { folder: 'praatplaten', list: 'plekken', field: 'nr', what: 'een plek' },
  { folder: 'praatplaten', list: 'vragen', field: 'nr', what: 'een vraag' },
];

/** Numbers that are left out: allowed, and hardly ever meant. */
export const gapAdvice = (entries: readonly ContentEntry[]): Problem[] =>
  ROWS.flatMap(({ folder, field, list, what }) => {
    const own = entries.filter((e) => e.folder === folder);
    if (!list)
      return gapsIn(
        own.map((e) => ({ e, path: [field], nr: get(e.raw, [field]) })),
        what,
      );
    return own.flatMap((e) => {
      const things = get(e.raw, [list]);
      const numbers = (Array.isArray(things) ? things : []).map((t, i) => ({
        e,
        path: [list, i, field],
        nr: get(t, [field]),
      }));
      return gapsIn(numbers, what);
    });
  });

function gapsIn(things: { e: ContentEntry; path: PropertyKey[]; nr: unknown }[], what: string): Problem[] {
  const numbers = new Set(things.map(({ nr }) => nr));
  return things.flatMap(({ e, path, nr }) => {
    if (typeof nr !== 'number' || nr <= 1 || numbers.has(nr - 1)) return [];
    return [
      {
        bestand: e.file,
        regel: e.yaml?.lineOf(path),
        veld: fieldName(path, e.raw),
        gegeven: nr,
        fout: `voor dit nummer ontbreekt ${what} met nummer ${nr - 1}`,
        doe: 'nummer door vanaf 1, zonder een nummer over te slaan',
      },
    ];
  });
}

/** Numbers that stand twice: between the files of a folder, and inside one plate. */
export function numberProblems(entries: readonly ContentEntry[]): Problem[] {
  return [...BETWEEN_FILES.flatMap((rule) => between(entries, rule)), ...entries.flatMap(inside)];
}

function between(
  entries: readonly ContentEntry[],
  { folder, field, within, what, also }: (typeof BETWEEN_FILES)[number],
): Problem[] {
  const seen = new Map<string, string>();
  const numbers = new Set<unknown>(entries.filter((e) => e.folder === folder).map((e) => get(e.raw, [field])));
  return (
    entries
      // The file of a value is named by its number: of two with one number the wrong name is what is told.
      .filter((e) => e.folder === folder && (folder !== 'waarden' || isNamedByNumber(e.id, get(e.raw, [field]))))
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
            doe: ['geef een van de twee een ander nummer', free && `${free} is vrij`, also].filter(Boolean).join('; '),
          },
        ];
      })
  );
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
              ? field === 'tekst'
                ? 'stel een van de twee anders, of haal haar weg'
                : 'geef een van de twee een andere naam'
              : `geef een van de twee een ander nummer; ${free} is vrij`,
        },
      ];
    });
  });
}
