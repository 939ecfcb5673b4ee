import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const kept = new Map<string, ReadonlySet<string>>();

/**
 * Places that the templates of a page name themselves: `id="contact"`, in its own file and in what that is made of.
 * @param root folder of the project
 * @param page address from the root of the site: `/begrippen/groenpluk/`
 */
export function placesInTemplates(root: string, page: string): ReadonlySet<string> {
  const route = routeOf(root, page);
  const before = route === undefined ? NOTHING : kept.get(route);
  if (before || !route) return NOTHING;
  const found = new Set<string>();
  const seen = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, id] of code.matchAll(/\bid="([^"{]+)"/g)) found.add(id!);
    for (const [, from] of code.matchAll(/from '(\.{1,2}\/[^']+\.astro)'/g)) read(resolve(dirname(file), from!));
  };
  read(route);
  kept.set(route, found);
  return found;
}
const NOTHING: ReadonlySet<string> = new Set();

/** The file that makes a page: the one with the fewest open parts in its name. */
function routeOf(root: string, page: string): string | undefined {
  const folder = join(root, 'src/pages');
  if (!existsSync(folder)) return undefined;
  const open = (name: string) => name.split('[').length;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && addressForm(name).test(page))
    .sort((a, b) => open(a) - open(b))
    .map((name) => join(folder, name))[0];
}

/** `begrippen/[slug]/index.astro` as a form that its addresses have. */
function addressForm(name: string): RegExp {
  const path = name.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.astro$/, '$1');
  const form = path
    .replace(/\/?$/, '/')
    .replace(/[.*+?^${}()|\\]/g, String.raw`\$&`)
    .replace(/\[\\\.\\\.\\\.\w+\]/g, '.*')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/${form === '/' ? '' : form}$`);
}
