import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Markdown tables align with a `style` attribute, which the content security policy blocks; a class does the same. */
export function rehypeTableClass() {
  return (tree: Root) => {
    visitParents(tree, 'element', (node: Element) => {
      const align = node.properties.align;
      if (!align) return;
      delete node.properties.align;
      node.properties.className = [`uitlijn-${String(align)}`];
    });
  };
}
