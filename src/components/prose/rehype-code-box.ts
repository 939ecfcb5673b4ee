import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** A block of code scrolls in its own box; with the keyboard that takes a box that can be reached. */
export function rehypeCodeBox() {
  return (tree: Root) => {
    visitParents(tree, 'element', (node: Element) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
    });
  };
}
