import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** The prose of a file that can be read. */
export interface Prose {
  file: string;
  tree: Root;
  /** What the places in the tree count in: with empty lines where something else stands, so that lines keep their number. */
  source: string;
  blocks: readonly TypedBlock[];
}

/** A paragraph, a heading or a cell, with its words as they were typed. */
export interface TypedBlock {
  type: string;
  /** Line on which it begins. */
  line: number;
  /** What became plain text, as typed; spaces stand where a link, code or mark-up is. */
  text: string;
  /** All of it, as typed. */
  source: string;
}

interface Placed {
  type: string;
  children?: Placed[];
  position?: { start: { offset?: number; line: number }; end: { offset?: number } };
}
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Every piece of prose as it was typed: what was meant as a link and is none can only be seen there. */
export function typedBlocks(tree: Root, source: string): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  visitParents(tree, (node) => {
    const { type, position } = node as Placed;
    if (!BLOCKS.has(type) || !position) return;
    const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
    const own = source.slice(start, end);
    const letters = own.replace(/[^\n]/g, ' ').split('');
    const keep = (part: Placed): void => {
      const [from, to] = [part.position?.start.offset ?? 0, part.position?.end.offset ?? 0];
      if (part.type === 'text') for (let i = from; i < to; i++) letters[i - start] = source[i]!;
      // An address that became a link by itself is still what was typed.
      else if (part.type !== 'link' || !/[[<]/.test(source[from] ?? '')) part.children?.forEach(keep);
    };
    (node as Placed).children?.forEach(keep);
    blocks.push({ type, line: position.start.line, text: letters.join(''), source: own });
  });
  return blocks;
}

/** Line of an offset in a block. */
export const lineIn = ({ line, text }: TypedBlock, offset: number): number =>
  line + text.slice(0, offset).split('\n').length - 1;
