import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';

const FIELDS = new Set(['jaar', 'datum', 'tot', 'iso']);

/** A year that is still to come is allowed, for what is planned; it is more often a slip: 2081 for 2018. */
export function yearAdvice({ file, raw, yaml }: ContentEntry, thisYear = new Date().getFullYear()): Problem[] {
  return (yaml?.scalars ?? []).flatMap(({ path, value, line }) => {
    const year = FIELDS.has(String(path.at(-1))) ? Number(String(value).slice(0, 4)) : 0;
    if (!(year > thisYear + 1)) return [];
    return [
      {
        bestand: file,
        regel: line,
        veld: fieldName(path, raw),
        gegeven: value,
        fout: 'dit jaar moet nog komen',
        doe: 'is dat niet de bedoeling, verbeter dan het jaartal',
      },
    ];
  });
}
