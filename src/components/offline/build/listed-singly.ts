import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST, type SiteList } from '../list.ts';

/**
 * The pages that the worker fetches one by one: it refuses another text than the list says.
 * @param dist folder of the built site
 */
export function listedSingly(dist: string): ReadonlySet<string> {
  const list = join(dist, LIST);
  if (!existsSync(list)) return new Set();
  return new Set((JSON.parse(readFileSync(list, 'utf8')) as SiteList).large.map(([path]) => path));
}
