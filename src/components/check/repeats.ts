import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';

/** Lists of numbers in which a number names something. Of places in a picture two may be the same. */
const NUMBERS = new Set(['plekken', 'jaren']);
/** What one thing of a list is named by. */
const NAMES = ['begrip', 'bevinding', 'bron', 'id', 'herkomst'] as const;
/** What stands twice in these is told elsewhere, with its other place. */
const TOLD = new Set(['regels', 'plekken', 'vragen', 'randvoorwaarden', 'stemmen', 'opschriften']);

/** The same twice in one list: the same source of a finding, the same related term. */
export function repeatProblems(entry: ContentEntry): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) problems.push(...repeatsIn(entry, value, path));
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(entry.raw, []);
  return problems;
}

function repeatsIn(entry: ContentEntry, list: readonly unknown[], path: readonly PropertyKey[]): Problem[] {
  const field = String(path.at(-1));
  const names = list.map((item) => nameOf(item, field));
  return names.flatMap((name, i) => {
    const first = names.indexOf(name);
    if (name === undefined || first === i) return [];
    const at = entry.yaml?.lineOf([...path, i]);
    const before = entry.yaml?.lineOf([...path, first]);
    return [
      {
        bestand: entry.file,
        regel: at,
        veld: fieldName(path, entry.raw),
        gegeven: name,
        fout: `dit staat twee keer in deze lijst${before === at ? '' : `; de eerste keer op regel ${before}`}`,
        doe: 'haal een van de twee weg',
      },
    ];
  });
}

function nameOf(item: unknown, field: string): string | number | undefined {
  if (typeof item === 'string') return item.trim();
  if (typeof item === 'number') return NUMBERS.has(field) ? item : undefined;
  if (typeof item !== 'object' || item === null || Array.isArray(item) || TOLD.has(field)) return undefined;
  const name = NAMES.map((key) => (item as Record<string, unknown>)[key]).find((x) => x !== undefined);
  return typeof name === 'string' ? name : undefined;
}
