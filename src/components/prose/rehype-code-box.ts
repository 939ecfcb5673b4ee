import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** A block of code scrolls in its own box; with the keyboard that takes a box that can be reached. */
export function rehypeCodeBox() {
  return (boom: Root) => {
    visitParents(boom, 'element', (knoop: Element) => {
      if (knoop.tagName === 'pre') knoop.properties.tabIndex = 0;
    });
  };
}
