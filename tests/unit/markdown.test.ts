import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/components/gesprek/domain/report/blocks';
import { toMarkdown } from '../../src/components/gesprek/domain/report/markdown';
import { toPlainText } from '../../src/components/gesprek/domain/report/plain';
import { clean, oneLine } from '../../src/components/gesprek/domain/state/clean';
import { TRICKY_NOTES, STRANGE_TEXT } from '../fixtures/gesprekken';

/** What a reader of CommonMark and GFM shows: the tree of the page, and of one kind of element its words. */
const read = (md: string) =>
  fromHtml(micromark(md, { extensions: [gfm({ singleTilde: true })], htmlExtensions: [gfmHtml()] }), {
    fragment: true,
  });
const wordsOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value.replace(/\n/g, '')
    : node.type === 'element' && node.tagName === 'br'
      ? '\n'
      : 'children' in node
        ? node.children.map(wordsOf).join('')
        : '';
function all(node: Nodes, tag: string): Element[] {
  const deeper = 'children' in node ? node.children.flatMap((child) => all(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...deeper] : deeper;
}
const shown = (blocks: readonly Block[], tag: string): string[] => all(read(toMarkdown(blocks)), tag).map(wordsOf);
/** Kinds of elements on the page, each once. */
function tags(blocks: readonly Block[]): string[] {
  const names = (node: Nodes): string[] => [
    ...(node.type === 'element' ? [node.tagName] : []),
    ...('children' in node ? node.children.flatMap(names) : []),
  ];
  return [...new Set(names(read(toMarkdown(blocks))))].filter((name) => name !== 'br');
}

/** Text as people type it: signs that mean something, words, line ends, and now and then anything at all. */
const TYPED = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'\n\n  \t\\`*_{}[]()<>#+-.!|~&;:/@="\'^$%1aw', 'www.', 'http://', '&amp;', 'é', '👩🏽‍🏫'),
        maxLength: 24,
      }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(STRANGE_TEXT, ...TRICKY_NOTES) },
  )
  .map((text) => clean(text).trim())
  .filter(Boolean);

describe('a report as Markdown, read by another reader', () => {
  it('shows every note as it was typed, its line ends included, and nothing works as markup', () =>
    fc.assert(
      fc.property(fc.array(TYPED, { minLength: 1, maxLength: 3 }), (notes) => {
        const blocks: Block[] = [{ soort: 'lijst', regels: notes.map((tekst) => ({ tekst })) }];
        expect(shown(blocks, 'li')).toEqual(notes);
        expect(tags(blocks)).toEqual(['ul', 'li']);
      }),
      { numRuns: 300 },
    ));

  it('shows headings, cells and sentences as they were typed', () =>
    fc.assert(
      fc.property(TYPED.map(oneLine), TYPED.map(oneLine), TYPED, (title, cell, sentence) => {
        const blocks: Block[] = [
          { soort: 'titel', tekst: title },
          { soort: 'tabel', kop: ['Wat', 'Wie'], rijen: [[cell, title]] },
          { soort: 'tekst', tekst: sentence },
        ];
        expect(shown(blocks, 'h1')).toEqual([title]);
        expect(shown(blocks, 'td')).toEqual([cell, title]);
        expect(shown(blocks, 'p')).toEqual([sentence]);
        expect(tags(blocks)).toEqual(['h1', 'table', 'thead', 'tr', 'th', 'tbody', 'td', 'p']);
      }),
      { numRuns: 300 },
    ));

  it.each([
    ['1. Begin klein, zie https://x.nl/een_lange_naam/'],
    ['&euro; en &#8364;'],
    [' ---'.trim()],
    ['eerst\n---\ndan'],
    ['eerst\n    code\n + punt'],
    ['a|b\n-|-'],
    ['[ ] nog te doen'],
    ['$x$ ==y== %%z%% 2^3^ :smile:\n: uitleg'],
  ])('keeps %j', (note) => expect(shown([{ soort: 'lijst', regels: [{ tekst: note }] }], 'li')).toEqual([note]));

  it('is escaped for readers that know formulas, markings, remarks, smileys and what a term means', () =>
    expect(toMarkdown([{ soort: 'lijst', regels: [{ tekst: '$x$ ==y== %%z%% 2^3^ :smile: 10:30\n: uitleg' }] }])).toBe(
      '- \\$x\\$ \\==y\\== \\%%z\\%% 2\\^3^ \\:smile: 10:30\\\n  \\: uitleg\n',
    ));
});

describe('a report as plain text', () => {
  it('holds every word as it was typed', () => {
    const text = toPlainText([
      { soort: 'titel', tekst: 'Verslag' },
      { soort: 'tabel', kop: ['Wat', 'Wie', 'Wanneer'], rijen: [['bellen_met', '', 'mei']] },
      {
        soort: 'lijst',
        regels: [{ tekst: '1. Begin klein,\nzie https://x.nl/een_lange_naam/', plek: 'bij 8: Portfolio' }],
      },
    ]);
    expect(text).toBe(
      'Verslag\n\n- bellen_met, mei\n\n- 1. Begin klein,\n  zie https://x.nl/een_lange_naam/ (bij 8: Portfolio)\n',
    );
  });
});
