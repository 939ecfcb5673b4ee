import type { ListItem, Paragraph, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { leesMarker, type Marker } from './marker';

/** A retold item as it stands in the body of an MDX file. */
export interface Item extends Marker {
  /** Plain text, without marker and mark-up. */
  tekst: string;
  /** The bold words it starts with, without a full stop; empty when there are none. */
  kop: string;
  /** Text of the headings above it, from `##` down. */
  koppen: string[];
}

/** The last text node of a paragraph, where the marker stands. */
export function laatsteTekst(alinea: Paragraph): Text | undefined {
  const laatste = alinea.children.at(-1);
  return laatste?.type === 'text' ? laatste : undefined;
}

/**
 * Reads the marked paragraphs and list items of an MDX body in order.
 * @param body Markdown without front matter
 * @throws as {@link leesMarker}
 */
export function leesItems(body: string): Item[] {
  const items: Item[] = [];
  const koppen: string[] = [];
  const boom: Root = fromMarkdown(body);
  visitParents(boom, (knoop) => {
    if (knoop.type === 'heading') {
      koppen.length = Math.max(0, knoop.depth - 2);
      koppen[knoop.depth - 2] = toString(knoop);
    }
    if (knoop.type !== 'paragraph') return;
    const gelezen = leesMarker(laatsteTekst(knoop)?.value ?? '');
    if (!gelezen) return;
    const eerste = knoop.children[0];
    items.push({
      ...gelezen.marker,
      tekst: leesMarker(toString(knoop))?.tekst.replace(/\s+/g, ' ').trim() ?? '',
      kop: eerste?.type === 'strong' ? toString(eerste).replace(/\.$/, '') : '',
      koppen: koppen.filter(Boolean),
    });
  });
  return items;
}

/** The element that carries an item: the list item when the paragraph is its first child, else the paragraph. */
export function drager(
  alinea: Paragraph,
  ouder: { type: string; children?: unknown[] } | undefined,
): Paragraph | ListItem {
  return ouder?.type === 'listItem' && ouder.children?.[0] === alinea ? (ouder as ListItem) : alinea;
}
