import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Kept, KeptItem } from './kept.ts';

const OPTIONS = { schema: 'core', merge: false, logLevel: 'error' } as const;

/** Where the words of a node end: of what holds others at the last of them. */
function endOf(node: Node): number {
  if (isFlow(node) || isScalar(node)) return node.range![1];
  const last = (node as YAMLMap | YAMLSeq).items.at(-1);
  const inside = isPair(last) ? (last.value ?? last.key) : last;
  return inside ? endOf(inside as Node) : node.range![1];
}
const isFlow = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** The place of a dash before what stands in a list. */
function dashBefore(text: string, at: number): number {
  const dash = text.lastIndexOf('-', at - 1);
  return dash >= 0 && text.slice(dash + 1, at).trim() === '' ? dash : -1;
}

/** Where the words of a value end, without the end of their line. */
const trimmedEnd = (text: string, from: number, end: number): number =>
  from + text.slice(from, end).replace(/\s+$/, '').length;
const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

interface Source {
  text: string;
  doc: Document;
}

/** Reads a node as it stands in a text; what is written in a way of its own stays one piece. */
function keptOf({ text, doc }: Source, node: Node): Kept {
  const [start] = node.range!;
  const end = trimmedEnd(text, start, endOf(node));
  const value: unknown = node.toJS(doc);
  const items = isFlow(node) ? undefined : itemsOf({ text, doc }, node, start);
  const whole = { text: text.slice(start, end), value };
  if (!items?.length) return { ...whole, kind: 'single' };
  return { ...whole, kind: isMap(node) ? 'group' : 'list', items };
}

function itemsOf({ text, doc }: Source, node: Node, start: number): KeptItem[] | undefined {
  const found: KeptItem[] = [];
  let before = start;
  const take = (head: number, name: string, inside: Node): void => {
    const [from] = inside.range!;
    const end = trimmedEnd(text, from, endOf(inside));
    const line = lineEnd(text, end);
    found.push({
      lead: text.slice(before, head),
      name,
      gap: text.slice(head + name.length + 1, from),
      kept: keptOf({ text, doc }, inside),
      after: text.slice(end, line),
    });
    before = line;
  };
  if (isMap(node))
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
      const head = key.range![0];
      if (!value?.range || !text.startsWith(`${name}:`, head)) return undefined;
      take(head, name, value);
    }
  else if (isSeq(node))
    for (const item of node.items as Node[]) {
      const head = item.range ? dashBefore(text, item.range[0]) : -1;
      if (head < 0) return undefined;
      take(head, '', item);
    }
  else return undefined;
  // The last one has no line of its own to end: who stands round it does.
  const last = found.at(-1);
  if (last && node.range![0] > 0) last.after = '';
  return found;
}

/** The fields of a file one by one as they stand there, and what stands below them; nothing when it is written otherwise. */
export function keepText(yaml: string): { items: KeptItem[]; end: string } | undefined {
  const doc = parseDocument(yaml, OPTIONS);
  const { contents, errors } = doc;
  if (errors.length || !isMap(contents) || isFlow(contents)) return undefined;
  const items = itemsOf({ text: yaml, doc }, contents, 0);
  if (!items) return undefined;
  const used = items.reduce((sum, item) => sum + lengthOf(item), 0);
  return { items, end: yaml.slice(used) };
}

const lengthOf = ({ lead, name, gap, kept, after }: KeptItem): number =>
  lead.length + (name.length || 0) + 1 + gap.length + kept.text.length + after.length;
