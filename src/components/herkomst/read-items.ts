import type { ListItem, Nodes, Paragraph, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { readMarker, type Marker } from './marker.ts';
import { parseBody } from './parse-body.ts';
import type { Register } from './register.ts';

/** A retold item as it stands in the body of an MDX file. */
export interface RetoldItem extends Marker {
  /** Plain text, without marker and mark-up. */
  tekst: string;
  /** The bold words it starts with, without a full stop; empty when there are none. */
  kop: string;
  /** Text of the headings above it, from `##` down. */
  koppen: string[];
}

/** The last text node of a paragraph, where the marker stands. */
export function lastText(paragraph: Paragraph): Text | undefined {
  const last = paragraph.children.at(-1);
  return last?.type === 'text' ? last : undefined;
}

/** The last words of something that cannot carry a marker: a heading, a cell, or a paragraph that ends in bold. */
export function lastWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || node.type === 'link') return '';
  const last = node.children.at(-1);
  return last ? lastWords(last) : '';
}

/**
 * Reads the marked paragraphs and list items of an MDX body in order.
 * @param body Markdown without front matter
 * @throws as {@link readMarker}
 */
export function readItems(body: string, register: Register): RetoldItem[] {
  const items: RetoldItem[] = [];
  const koppen: string[] = [];
  const tree = parseBody(body);
  visitParents(tree, (node) => {
    if (node.type === 'heading') {
      koppen.length = Math.max(0, node.depth - 2);
      koppen[node.depth - 2] = toString(node);
    }
    if (node.type !== 'paragraph') return;
    const read = readMarker(lastText(node)?.value ?? '', register);
    if (!read) return;
    const first = node.children[0];
    items.push({
      ...read.marker,
      tekst: readMarker(toString(node), register)?.tekst.replace(/\s+/g, ' ').trim() ?? '',
      kop: first?.type === 'strong' ? toString(first).replace(/\.$/, '') : '',
      koppen: koppen.filter(Boolean),
    });
  });
  return items;
}

/** The element that carries an item: the list item when the paragraph is its first child, else the paragraph. */
export function carrier(
  paragraph: Paragraph,
  parent: { type: string; children?: unknown[] } | undefined,
): Paragraph | ListItem {
  return parent?.type === 'listItem' && parent.children?.[0] === paragraph ? (parent as ListItem) : paragraph;
}
