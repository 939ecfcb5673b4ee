import { headingFaults, type TypedHeading } from '../../check/heading-faults.ts';
import { linkFault } from '../../check/link-fault.ts';
import type { Block } from '../prose/blocks.ts';

/** What is wrong with a piece, and what to do. */
type Text = [fout: string, doe: string];

/** Lines of a piece that is kept as it stands, without those of a piece of code: a `#` is no heading there. */
function linesOf(source: string): string[] {
  let fenced = false;
  return source.split('\n').filter((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) fenced = !fenced;
    return !isFence && !fenced;
  });
}

/** The headings of a piece of prose. */
function headingsOf(block: Block): TypedHeading[] {
  if (block.kind === 'heading') return [{ depth: 2, words: block.text.trim() }];
  if (block.kind !== 'source') return [];
  return linesOf(block.source).flatMap((line) => {
    const { signs, words } = /^ {0,3}(?<signs>#{1,6})\s+(?<words>.*?)\s*#*\s*$/.exec(line)?.groups ?? {};
    return signs && words ? [{ depth: signs.length, words }] : [];
  });
}

/** What is wrong with the headings of a prose, a piece a line; nothing for a piece whose headings are well. */
export function headingMistakes(prose: readonly Block[]): (Text | undefined)[] {
  const perBlock = prose.map(headingsOf);
  const faults = headingFaults(perBlock.flat());
  let next = 0;
  return perBlock.map((headings) => {
    const mine = faults.slice(next, (next += headings.length));
    const [first] = mine.filter((fault) => fault !== undefined);
    return first && [first.fout, first.doe];
  });
}

/** A link as Markdown writes it, an address at the foot, or a link as HTML writes it; no picture. */
const LINK =
  /(?<![!\\])\[(?!!)[^\]]{0,999}\]\(\s*<?(?<inline>[^)\s>]*)|^\[[^\]^][^\]]*\]:\s*<?(?<foot>[^\s>]+)|<a\s[^>]*?href="(?<html>[^"]*)"/gm;

/** What is wrong with the first link of a kept piece that leads nowhere; in other pieces what looks like a link is words. */
export function linkMistake(block: Block, from: string, addresses: ReadonlySet<string>): Text | undefined {
  if (block.kind !== 'source') return undefined;
  for (const { groups = {} } of linesOf(block.source)
    .join('\n')
    .replaceAll(/`[^`]*`/g, '')
    .matchAll(LINK)) {
    const fault = linkFault(groups.inline ?? groups.foot ?? groups.html ?? '', from, addresses);
    if (fault) return [fault.fout, fault.doe];
  }
  return undefined;
}
