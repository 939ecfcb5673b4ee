import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from 'unist-util-visit-parents';

/**
 * An address in the running text is a link only when an author made it one, as `[words](address)`. What a group typed
 * in a conversation stays text: GFM would make a link of `www.voorbeeld.nl`, however its dot is written.
 */
export function remarkTypedAddresses() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    visitParents(tree, 'link', (link, ancestors) => {
      const start = link.position?.start.offset;
      if (start !== undefined && /[[<]/.test(source.charAt(start))) return;
      const { children } = ancestors.at(-1)!;
      (children as unknown[]).splice(children.indexOf(link as never), 1, ...link.children);
    });
  };
}
