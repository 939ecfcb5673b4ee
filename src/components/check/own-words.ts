import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';

/** Fields in which a term says how it is called, in the order in which an editor fills them in. */
const FIELDS = ['term', 'vormen', 'synoniemen', 'afkortingen', 'zoekwoorden'] as const;

/** As a sentence begins with it: the site finds that without being told. */
const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of a term that it has already in another field: a synonym that is the term itself. */
export function ownWordProblems({ folder, file, raw, yaml }: ContentEntry): Problem[] {
  if (folder !== 'begrippen') return [];
  const seen = new Map<string, string>();
  return FIELDS.flatMap((field) => {
    const given = get(raw, [field]);
    const words = field === 'term' ? [given] : Array.isArray(given) ? (given as unknown[]) : [];
    const mine = words.flatMap((word, i): Problem[] => {
      if (typeof word !== 'string') return [];
      const before = seen.get(word.trim());
      if (!before) return [];
      const path = [field, i];
      return [
        {
          bestand: file,
          regel: yaml?.lineOf(path),
          veld: fieldName(path, raw),
          gegeven: word,
          fout: `dit woord staat al bij ${before}`,
          doe: 'laat het op één plaats staan',
        },
      ];
    });
    for (const word of words)
      if (typeof word === 'string') for (const w of [word, withCapital(word)]) seen.set(w.trim(), field);
    return mine;
  });
}
