import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderBehind } from '../keten/address.ts';
import type { ContentEntry } from './content-entry.ts';

/**
 * Every address of the site, without base, as the files in `src/pages` and `public` make them.
 * @param root folder of the project
 */
export function siteAddresses(
  root: string,
  entries: readonly Pick<ContentEntry, 'folder' | 'id'>[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of walk(join(root, 'src/pages'))) {
    if (file.includes('[...') || file.startsWith('404')) continue;
    const page = file.endsWith('.astro');
    const path = `/${file.replace(/\.(?:astro|ts)$/, '')}${page ? '/' : ''}`.replace(/\/index\/$/, '/');
    if (!path.includes('[')) {
      found.add(path);
      continue;
    }
    const first = path.split('/')[1] ?? '';
    for (const { folder, id } of entries) if (folder === folderBehind(first)) found.add(path.replace(/\[\w+\]/, id));
  }
  for (const file of walk(join(root, 'public'))) found.add(`/${file}`);
  return found;
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) =>
      join(e.parentPath, e.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
