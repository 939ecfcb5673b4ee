import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** What is read here of a node of prose, whatever kind it is. */
export interface ProseNode {
  type: string;
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
  url?: string;
  name?: string | null;
  value?: string;
  /** Name of a note or of an address at the foot. */
  identifier?: string;
  alt?: string;
  children?: unknown[];
  attributes?: { name?: string; value?: unknown }[];
  data?: { estree?: Estree };
}

/** A piece of code between braces, or of an import. */
export interface Estree {
  type: string;
  [key: string]: unknown;
}

/** Visits every node of the prose; of nothing when there is none. */
export function eachNode(tree: Root | undefined, visit: (node: ProseNode) => void): void {
  if (tree) visitParents(tree, (node) => visit(node as unknown as ProseNode));
}
