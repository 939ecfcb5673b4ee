import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Puts the base path before links that authors write from the root: `/begrippen/groenpluk/`. */
export function rehypeBase({ basis }: { basis: string }) {
  return (tree: Root) => {
    if (basis === '/') return;
    visitParents(tree, 'element', (node: Element) => {
      const href = node.properties.href;
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith(basis))
        node.properties.href = basis + href.slice(1);
    });
  };
}
