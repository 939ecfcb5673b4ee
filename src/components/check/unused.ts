import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { IMAGE } from './folder.ts';
import { filesAsked } from './images.ts';

/**
 * What stands in the content and comes on no page: allowed, and seldom meant.
 * @param root folder of the project
 * @param content folder with the content, from the root
 */
export function unusedAdvice(root: string, content: string, entries: readonly ContentEntry[]): Problem[] {
  const folder = join(root, content);
  if (!existsSync(folder)) return [];
  const used = new Set(entries.flatMap((e) => filesAsked(e, root)));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const advice = (path: string, fout: string, doe: string): Problem => ({
    bestand: `${content}/${path}`,
    veld: '(naam van het bestand)',
    gegeven: basename(path),
    fout,
    doe,
  });
  return files.sort().flatMap((path) => {
    if (/\/_[^/]*\.(?:mdx?|ya?ml)$/.test(path))
      return [
        advice(
          path,
          'een bestand dat met _ begint, leest de site niet',
          `noem het ${basename(path).slice(1)}; is het nog niet af, zet dan concept: true bij de velden`,
        ),
      ];
    if (!IMAGE.test(path) || path.startsWith('_') || used.has(join(folder, path))) return [];
    return path.startsWith('praatplaten/')
      ? [
          advice(
            path,
            'dit plaatje komt op geen bladzij',
            `is het de foto van een plaat, zet haar dan in src/components/praatplaat/platen/${slugOf(path)}/foto.jpg`,
          ),
        ]
      : [
          advice(
            path,
            'dit plaatje komt op geen bladzij',
            `zet het in de tekst: ![wat er te zien is](./${basename(path)}); of haal het weg uit ${content}/${dirname(path)}`,
          ),
        ];
  });
}

const slugOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

/** Headings with nothing below them. */
export function emptyParts({ file, tree }: ContentEntry): Problem[] {
  const blocks = tree?.children ?? [];
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (
      block.type !== 'heading' ||
      !toString(block) ||
      (next && !(next.type === 'heading' && next.depth <= block.depth))
    )
      return [];
    return [
      {
        bestand: file,
        regel: block.position?.start.line,
        veld: '(een kop)',
        gegeven: `${'#'.repeat(block.depth)} ${toString(block)}`,
        fout: 'onder deze kop staat niets',
        doe: 'schrijf er tekst onder, of haal de kop weg',
      },
    ];
  });
}
