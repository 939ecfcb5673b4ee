import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';

/** Longer than this a title no longer fits a card, a tab or a result of a search. */
const LONG = 120;

/** Two pages of one kind with one title: in a list and in search nobody can tell them apart. */
export function sameTitleAdvice(entries: readonly ContentEntry[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, folder, data, yaml }) => {
    const title = get(data, ['titel']);
    // A document may give two values one title; their numbers tell them apart.
    if (typeof title !== 'string' || folder === 'waarden') return [];
    const key = `${folder} ${title.trim().toLowerCase()}`;
    const before = seen.get(key);
    seen.set(key, before ?? file);
    if (!before) return [];
    return [
      {
        bestand: file,
        regel: yaml?.lineOf(['titel']),
        veld: 'titel',
        gegeven: title,
        fout: `deze titel heeft ${before} ook`,
        doe: 'geef een van de twee een andere titel, zodat een bezoeker ze uit elkaar houdt',
      },
    ];
  });
}

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
