import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';

/** Lists of what a document says that leave out some of it: of those nobody sees what they are about when they are missing. */
export function unlistedAdvice(entries: readonly ContentEntry[]): Problem[] {
  return entries
    .filter(({ folder, data }) => folder === 'fragmenten' && data !== undefined)
    .flatMap((list) => {
      const document = entries.find((e) => e.folder === 'documenten' && e.id === list.id);
      const series = (get(document?.data, ['reeksen']) ?? []) as { aantal: number }[];
      const total = series.reduce((sum, { aantal }) => sum + aantal, 0);
      const listed = (get(list.data, ['fragmenten']) as unknown[]).length;
      if (listed >= total) return [];
      return [
        {
          bestand: list.file,
          veld: 'fragmenten',
          gegeven: listed,
          fout: `het document heeft ${total} fragmenten, en deze lijst noemt er ${listed}`,
          doe: 'zet de andere erbij, elk met zijn id en in enkele woorden waar het over gaat',
        },
      ];
    });
}
