import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { kept } from '../build/kept.ts';
import type { Problem } from '../problem/author-error.ts';
import { blockProblems } from './blocks.ts';
import { elementProblems } from './elements.ts';
import { codeProblems } from './mdx-code.ts';
import { meantProblems } from './meant.ts';
import { explainMdx } from './mdx-words.ts';
import { noteProblems } from './notes.ts';
import { lineText } from './source.ts';
import { typedBlocks, type Prose, type TypedBlock } from './typed.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: [[remarkGfm, { singleTilde: false }]] });

/** What is looked for in prose that can be read. */
const CHECKS = [codeProblems, elementProblems, blockProblems, meantProblems, noteProblems];

/**
 * Reads the prose of a file as the build will. What cannot be read is left out, so that the rest is still looked at.
 * @param text the whole file, with empty lines where the front matter stands
 */
export const readMdx = (file: string, text: string): Read => kept('mdx', [file, text], () => read(file, text));

interface Read {
  tree: Root;
  blocks: TypedBlock[];
  problems: Problem[];
}

function read(file: string, text: string): Read {
  const problems: Problem[] = [];
  let rest = text;
  for (;;) {
    try {
      const tree = processor.parse(rest);
      const blocks = typedBlocks(tree, rest);
      const prose: Prose = { file, tree, source: rest, blocks };
      return { tree, blocks, problems: [...problems, ...CHECKS.flatMap((check) => check(prose))] };
    } catch (error) {
      const { reason, line } = error as { reason: string; line?: number };
      const at = lineOf(rest, reason, line);
      const { fout, doe } = explainMdx(reason, lineText(text, at));
      problems.push({ bestand: file, regel: at, veld: '(de tekst)', gegeven: lineText(text, at), fout, doe });
      const shorter = withoutBlock(rest, at);
      if (shorter === rest) return { tree: { type: 'root', children: [] }, blocks: [], problems };
      rest = shorter;
    }
  }
}

/** The parser says where it stopped; what an editor has to mend is where the element or the brace began. */
function lineOf(text: string, reason: string, line: number | undefined): number {
  const opened = /^Expected a closing tag for .*? \((\d+):\d+/.exec(reason)?.[1];
  if (opened) return Number(opened);
  const lines = text.split('\n');
  let at = Math.min(line ?? 1, lines.length);
  // A sentence that begins with a word of code is only found not to be code where it ends, or a line later.
  if (/import|export/.test(reason)) while (at > 1 && !/^(?:im|ex)port\b/.test(lines[at - 1]!)) at--;
  if (/expression|brace/.test(reason)) while (at > 1 && !lines[at - 1]!.includes('{')) at--;
  while (at > 1 && !lines[at - 1]!.trim()) at--;
  return at;
}

/** The text with an empty line for every line of the block a line stands in. */
function withoutBlock(text: string, line: number): string {
  const lines = text.split('\n');
  let [first, last] = [line - 1, line - 1];
  while (first > 0 && lines[first - 1]!.trim()) first--;
  while (last < lines.length - 1 && lines[last + 1]!.trim()) last++;
  return lines.map((l, i) => (i >= first && i <= last ? '' : l)).join('\n');
}
