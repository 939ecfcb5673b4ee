import type { Problem } from '../problem/author-error.ts';
import type { Plates } from './relations.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';

/** What the ribbon of a drawing says, and the field of the plate that says the same. */
const SAID = [
  ['nr', 'nr'],
  ['titel', 'titel'],
  ['onder', 'ondertitel'],
] as const;

/** What stands somewhere, as a reader sees it: the number 7 and the text ‘7’ are the same. */
const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A plate whose drawing still has another title on its ribbon, mostly the one it began with. */
export function ribbonAdvice(entries: readonly ContentEntry[], plates: Plates): Problem[] {
  return entries.flatMap(({ file, folder, id, data, yaml }) => {
    const parts = plates[id]?.plaat?.scene.lagen.flatMap(({ delen }) => delen) ?? [];
    const ribbon = parts.find((part) => 'deel' in part && part.deel === 'banner');
    if (folder !== 'praatplaten' || data === undefined || !ribbon || get(data, ['concept']) === true) return [];
    return SAID.flatMap(([option, field]) => {
      const [drawn, told] = [get(ribbon, [option]), get(data, [field])];
      if (drawn === undefined || inWords(drawn) === inWords(told)) return [];
      return [
        {
          bestand: file,
          regel: yaml?.lineOf([field]),
          veld: field,
          gegeven: told,
          fout: `op het lint van de tekening staat iets anders: ${inWords(drawn)}`,
          doe: `zet in src/components/praatplaat/platen/${id}/scene.json bij „banner”: "${option}": ${JSON.stringify(told)}`,
        },
      ];
    });
  });
}
