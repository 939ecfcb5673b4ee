import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';

/**
 * Prose for a page of the site itself that no page shows: each of these pages is made by a file of its own.
 * @param root folder of the project
 */
export function prosePageProblems(root: string, { folder, id, file }: ContentEntry): Problem[] {
  if (folder !== 'paginas') return [];
  const page = `src/pages/${id}/index.astro`;
  if (existsSync(join(root, page)) && readFileSync(join(root, page), 'utf8').includes(`'paginas', '${id}'`)) return [];
  return [
    {
      bestand: file,
      veld: '(naam van het bestand)',
      gegeven: id,
      fout: `geen bladzij van de site toont deze tekst; dat zou ${page} doen`,
      doe: 'zet de tekst in een van de bestanden die er al zijn in deze map, of laat de bladzij erbij maken',
    },
  ];
}
