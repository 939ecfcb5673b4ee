import type { Paragraph, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { lastText } from './read-items.ts';

interface Options {
  /** What stands before an addition, as the language file says it now. */
  words: () => { aangevuld: string };
}

const MARK = /\s*\[aangevuld\]\s*$/i;

/**
 * A paragraph that ends in `[aangevuld]` is not in the document: the editors found it elsewhere. It says so in front,
 * and its element carries `data-van="redactie"`, so that nobody, and no machine, takes it for the document's.
 */
export function remarkAdded({ words }: Options) {
  return (tree: Root) => {
    visitParents(tree, 'paragraph', (paragraph: Paragraph) => {
      const last = lastText(paragraph);
      if (!last || !MARK.test(last.value)) return;
      last.value = last.value.replace(MARK, '');
      const tag = {
        type: 'aangevuld',
        data: { hName: 'span', hProperties: { className: ['tag'] } },
        children: [{ type: 'text', value: words().aangevuld }],
      } as unknown as Text;
      paragraph.children.unshift(tag, { type: 'text', value: ' ' });
      paragraph.data = { hProperties: { className: ['aangevuld'], dataVan: 'redactie' } };
    });
  };
}
