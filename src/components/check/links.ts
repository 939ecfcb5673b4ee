import type { Problem } from '../problem/author-error.ts';
import { addressOf } from '../keten/address.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';
import { linkFault } from './link-fault.ts';
import { eachNode } from './tree.ts';

/** A link in prose or in the field `lees`, as an editor wrote it. */
interface WrittenLink {
  address: string;
  line: number | undefined;
  field: string;
}

/** Every link of a file. */
export function linksIn(entry: ContentEntry): WrittenLink[] {
  const found: WrittenLink[] = [];
  const lees = get(entry.raw, ['lees']);
  // What does not begin with / is told by the rule of the field.
  if (typeof lees === 'string' && lees.startsWith('/'))
    found.push({ address: lees, line: entry.yaml?.lineOf(['lees']), field: 'lees' });
  eachNode(entry.tree, (node) => {
    const href =
      /^mdxJsx/.test(node.type) && node.name === 'a'
        ? node.attributes?.find((a) => a.name === 'href')?.value
        : undefined;
    const address = node.type === 'link' || node.type === 'definition' ? node.url : href;
    if (typeof address === 'string')
      found.push({ address, line: node.position?.start.line, field: '(een link in de tekst)' });
  });
  return found;
}

/** Links that lead to no page of the site, or to no address at all. */
export const linkProblems = (entry: ContentEntry, addresses: ReadonlySet<string>): Problem[] =>
  linksIn(entry).flatMap(({ address, line, field }) => {
    const wrong = linkFault(address, addressOf(entry), addresses);
    return wrong ? [{ bestand: entry.file, regel: line, veld: field, gegeven: address, ...wrong }] : [];
  });
