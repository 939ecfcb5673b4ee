import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write, type Options } from 'mdast-util-to-markdown';
import { headingOf, inWords, ticked, type Block } from './blocks';

/** Words as they were typed: every line end is one that a reader sees. */
const words = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, i): PhrasingContent[] => [
      ...(i ? [{ type: 'break' as const }] : []),
      ...(line ? [{ type: 'text' as const, value: line }] : []),
    ]);
const paragraph = (text: string): BlockContent => ({ type: 'paragraph', children: words(text) });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: words(cell) })),
});

const list = (lines: readonly string[]): BlockContent => ({
  type: 'list',
  spread: false,
  children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
});

const DEPTH = { titel: 1, kop: 2, tussenkop: 3 } as const;

function nodes(block: Block): BlockContent[] {
  switch (block.soort) {
    case 'titel':
    case 'kop':
      return [{ type: 'heading', depth: DEPTH[block.soort], children: words(block.tekst) }];
    case 'tussenkop':
      return [{ type: 'heading', depth: DEPTH[block.soort], children: words(headingOf(block)) }];
    case 'gegevens':
      return [list(block.regels.map(([naam, waarde]) => `${naam}: ${waarde}`))];
    case 'tekst':
    case 'klein':
      return [paragraph(block.tekst)];
    case 'merken':
      return block.geteld.length ? [paragraph(block.geteld.join('; '))] : [];
    case 'lijst':
      return [list(block.regels.map(inWords))];
    case 'tabel':
      return [{ type: 'table', children: [block.kop, ...ticked(block)].map(row) }];
    case 'foto':
      return block.bijschrift ? [paragraph(block.bijschrift)] : [];
    case 'beeld':
      return [];
  }
}

/**
 * How words become Markdown of the GFM kind. What looks like the beginning of an address is escaped wherever it stands:
 * the library itself does so only before a full name, where readers make a link of less. So is what more than one reader
 * takes for a formula, a marking, a remark, a smiley or what a term means.
 */
export const GFM: Options = {
  bullet: '-',
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      unsafe: [
        { character: '.', before: '[Ww]', inConstruct: 'phrasing' },
        { character: ':', before: '[PSpsOo]', inConstruct: 'phrasing' },
        { character: '@', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
        { character: '^', after: '\\S', inConstruct: 'phrasing' },
        { character: '=', after: '=', inConstruct: 'phrasing' },
        { character: '%', after: '%', inConstruct: 'phrasing' },
        { atBreak: true, character: ':', after: '[\\t ]' },
        { character: ':', after: '[a-z_][a-z0-9_+-]*:', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** A report as Markdown; whoever reads it sees what was typed, and nothing of that works as markup. */
export const toMarkdown = (blocks: readonly Block[]): string =>
  write({ type: 'root', children: blocks.flatMap(nodes) }, GFM);
