import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Puts the base path before links that authors write from the root: `/begrippen/groenpluk/`. */
export function rehypeBase({ basis }: { basis: string }) {
  return (boom: Root) => {
    if (basis === '/') return;
    visitParents(boom, 'element', (knoop: Element) => {
      const href = knoop.properties.href;
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith(basis))
        knoop.properties.href = basis + href.slice(1);
    });
  };
}
