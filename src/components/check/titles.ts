import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';

/** Longer than this a title no longer fits a card, a tab or a result of a search. */
const LONG = 120;

/** A very long title is allowed, and yet hardly ever meant. */
export function titleAdvice(entry: ContentEntry): Problem[] {
  return ['titel', 'term', 'kort'].flatMap((field) => {
    const title = get(entry.data, [field]);
    if (typeof title !== 'string' || title.length <= LONG) return [];
    return [
      {
        bestand: entry.file,
        regel: entry.yaml?.lineOf([field]),
        veld: field,
        gegeven: title,
        fout: `dit is lang: ${title.length} tekens, en een kaart of een tabblad toont er hooguit ${LONG}`,
        doe: 'maak het korter, en zet de rest in kern',
      },
    ];
  });
}
