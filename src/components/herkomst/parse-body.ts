import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

const kept = new Map<string, Root>();
const MOST = 1000;

/** A body of the content as a tree, which nobody may change: the check and the chain read the same body many times. */
export function parseBody(body: string): Readonly<Root> {
  const before = kept.get(body);
  if (before) return before;
  if (kept.size >= MOST) kept.clear();
  const tree = fromMarkdown(body);
  kept.set(body, tree);
  return tree;
}
