import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { GFM } from '../../gesprek/domain/report/markdown.ts';
import { oneLine } from '../domain/one-line.ts';
import { isEmpty, type Block, type Place } from './blocks.ts';

const OPTIONS = { ...GFM, extensions: [GFM, mdxToMarkdown()] };

/** The sign at the end that says where something comes from, with the space before it. */
function marker({ ids, own }: Place, nature = '', subjects: readonly string[] = []): string {
  if (own) return ' [aangevuld]';
  if (!ids.length) return '';
  return ` [${ids.join(', ')}${nature ? ` ${nature}` : ''}${subjects.length ? `: ${subjects.join(', ')}` : ''}]`;
}

/** The words of a block with where they come from, as a reader of markers sees them. */
export function markedText(block: Exclude<Block, { kind: 'source' }>): string {
  if (block.kind === 'heading') return oneLine(block.text);
  const place = block.kind === 'point' ? marker(block.place, block.nature, block.subjects) : marker(block.place);
  return oneLine(block.text) + place;
}

const words = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);
/** A marker is markup of ours: written as it is. */
const asTyped = (value: string): PhrasingContent[] => (value ? [{ type: 'html', value }] : []);

function nodeOf(block: Exclude<Block, { kind: 'source' }>): RootContent | ListItem {
  if (block.kind === 'heading') return { type: 'heading', depth: 2, children: words(oneLine(block.text)) };
  const text = oneLine(block.text);
  const place = asTyped(markedText(block).slice(text.length));
  if (block.kind === 'paragraph') return { type: 'paragraph', children: [...words(text), ...place] };
  const core: PhrasingContent[] = block.core.trim() ? [{ type: 'strong', children: words(oneLine(block.core)) }] : [];
  const rest = words(core.length && text ? ` ${text}` : text);
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [...core, ...rest, ...place] }] };
}

const sameBlock = (a: Block, b: Block): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The pieces of a file that are still there, in their order; a changed one stands for what stood on its place. */
function matched<P extends { block: Block }>(
  pieces: readonly P[],
  blocks: readonly Block[],
): { at: number; same: boolean }[] {
  let next = 0;
  return blocks.map((block, i) => {
    const found = pieces.findIndex((piece, at) => at >= next && sameBlock(piece.block, block));
    if (found >= 0) next = found + 1;
    return { at: found < 0 && blocks.length === pieces.length ? i : found, same: found >= 0 };
  });
}

/** Prose over that of a file: a piece that nobody changed keeps its words and the lines before it. */
export function keptProse(
  { pieces, end }: { pieces: readonly { lead: string; source: string; block: Block }[]; end: string },
  blocks: readonly Block[],
): string {
  const written = blocks.filter((block) => !isEmpty(block));
  const places = matched(pieces, written);
  const rows = written.map((block, i) => {
    const { at, same } = places[i]!;
    const follows = at >= 0 && (i === 0 ? at === 0 : places[i - 1]!.at === at - 1);
    const together = written[i - 1]?.kind === 'point' && block.kind === 'point';
    const lead = follows ? pieces[at]!.lead : together ? '\n' : i ? '\n\n' : '\n';
    return lead + (same ? pieces[at]!.source : writeProse([block]));
  });
  return rows.join('') + (rows.length ? end || '\n' : end);
}

/** A line that begins as code of a site is words all the same, with its first letter as a number. */
const asWords = (markdown: string): string =>
  markdown.replace(/^[ie](?=mport\b|xport\b)/gm, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`);

/** Prose as the file of a page holds it: what was typed is text, whatever signs it has. */
export function writeProse(blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let points: ListItem[] = [];
  const write = (node: RootContent) =>
    pieces.push(asWords(toMarkdown({ type: 'root', children: [node] }, OPTIONS).trim()));
  const endList = () => {
    if (points.length) write({ type: 'list', spread: false, children: points });
    points = [];
  };
  for (const block of blocks.filter((b) => !isEmpty(b))) {
    if (block.kind === 'point') {
      points.push(nodeOf(block) as ListItem);
      continue;
    }
    endList();
    if (block.kind === 'source') pieces.push(block.source.trim());
    else write(nodeOf(block));
  }
  endList();
  return pieces.join('\n\n');
}
