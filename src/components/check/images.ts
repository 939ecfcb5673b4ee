import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../content/_schemas/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { lineText } from './source.ts';
import { eachNode, type ProseNode } from './tree.ts';
import { nearest } from '../text/nearest.ts';

/** Pictures and other files that prose asks for and that are not there. */
export function imageProblems(entry: ContentEntry, root: string): Problem[] {
  const problems: Problem[] = [];
  const here = dirname(join(root, entry.file));
  eachNode(entry.tree, (node) => {
    for (const address of asked(node)) {
      const path = decodeURI(address).replace(/[?#].*$/, '');
      const full = path.startsWith('/') ? join(root, 'public', path) : join(here, path);
      if (existsSync(full)) continue;
      const line = node.position?.start.line ?? 1;
      const name = path.split('/').at(-1)!;
      const folder = path.startsWith('/') ? `public${dirname(path)}` : dirname(join(entry.file, '..', path));
      const near = nearest(name, existsSync(dirname(full)) ? readdirSync(dirname(full)) : []);
      problems.push({
        bestand: entry.file,
        regel: line,
        veld: '(de tekst)',
        gegeven: lineText(entry.text, line),
        fout: `het bestand ${path} is er niet`,
        doe: near
          ? `bedoel je ${path.slice(0, -name.length)}${near}?`
          : `zet ${name} in de map ${folder}, of haal de verwijzing weg`,
      });
    }
  });
  return problems;
}

const isOurs = (address: unknown): address is string =>
  typeof address === 'string' && address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);

function asked(node: ProseNode): string[] {
  if (node.type === 'image' || node.type === 'definition')
    return node.type === 'image' && isOurs(node.url) ? [node.url] : [];
  if (/^mdxJsx/.test(node.type) && node.name === 'img')
    return (node.attributes ?? [])
      .filter((a) => a.name === 'src')
      .map((a) => a.value)
      .filter(isOurs);
  if (node.type === 'mdxjsEsm')
    return ((node.data?.estree?.body ?? []) as { source?: { value?: unknown } }[])
      .map((s) => s.source?.value)
      .filter((s): s is string => typeof s === 'string' && /^[./]/.test(s));
  return [];
}
