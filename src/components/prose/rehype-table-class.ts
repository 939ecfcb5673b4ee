import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** Markdown tables align with a `style` attribute, which the content security policy blocks; a class does the same. */
export function rehypeTableClass() {
  return (boom: Root) => {
    visitParents(boom, 'element', (knoop: Element) => {
      const uitlijning = knoop.properties.align;
      if (!uitlijning) return;
      delete knoop.properties.align;
      knoop.properties.className = [`uitlijn-${String(uitlijning)}`];
    });
  };
}
