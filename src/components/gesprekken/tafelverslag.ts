import type { ListItem, Paragraph, RootContent, Text } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Plek } from '../gesprek/domain/plek';
import { aside } from '../gesprek/domain/report/blocks';
import { sayDay, sayWhen } from '../gesprek/domain/report/say';
import type { Translate } from '../gesprek/domain/translate';
import { countedMarks, remarksOf } from './blocks';
import { withoutInvisible } from '../text/invisible';
import { GFM } from '../gesprek/domain/report/markdown';
import { slugOfTogether, type SideBySide } from './side-by-side';

/** One line: a point of a report is one paragraph. */
const oneLine = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim();
const text = (value: string): Text => ({ type: 'text', value: oneLine(value) });
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
const heading = (value: string): RootContent => ({ type: 'heading', depth: 2, children: [text(value)] });
/** A value of the front matter: JSON is YAML too, and says everything. */
const value = (words: string): string => JSON.stringify(oneLine(words));

/**
 * The outcome of several groups as a table report of this site, ready for an editor to read over and publish.
 * Ids begin with `G.` and the name of the file, so that they need no list of their own.
 * @returns name of the file without ending, and its text
 */
export function toMdx(together: SideBySide, plekken: readonly Plek[], t: Translate): { slug: string; mdx: string } {
  const { plaat, groepen, stappen, besluiten, afspraken } = together;
  const slug = slugOfTogether(together);
  let count = 0;
  const point = (lead: string, words: string, behind: string): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text(`${lead}.`)] },
          { type: 'text', value: ` ${oneLine(words)}${behind ? ` (${oneLine(behind)})` : ''} ` },
          // The id of the point is markup of ours: written as it is.
          { type: 'html', value: `[G.${slug}-${String(++count).padStart(2, '0')}]` },
        ],
      },
    ],
  });
  const list = (children: ListItem[]): RootContent => ({ type: 'list', spread: false, children });
  const body: RootContent[] = [
    ...stappen.flatMap((s) => [
      heading(s.stap.tekst),
      ...(s.merken.length ? [paragraph(countedMarks(s, groepen.length, t).join('; '))] : []),
      list(s.notities.map((n) => point(n.groep, n.tekst, aside(remarksOf(n, plekken, t))))),
    ]),
    ...(besluiten.length
      ? [heading(t('zaal.slot.besluiten')), list(besluiten.map((b) => point(b.groep, b.tekst, '')))]
      : []),
    ...(afspraken.length
      ? [
          heading(t('zaal.afspraken')),
          list(afspraken.map((a) => point(a.groep, a.wat, [a.wie, sayWhen(a)].filter(Boolean).join(', ')))),
        ]
      : []),
  ];
  const front = [
    `titel: ${value(t('gesprekken.tafel.titel', { titel: plaat.titel }))}`,
    `kort: ${value(plaat.titel)}`,
    `kern: ${value(t('gesprekken.tafel.kern', { aantal: groepen.length, titel: plaat.titel }))}`,
    'gesprek:',
    `  plaat: ${plaat.id}`,
    `  groepen: ${groepen.length}`,
    `datum: '${sayDay(together.begonnen)}'`,
    'sector: [niet genoemd]',
    `redactie: ${value(t('gesprekken.tafel.redactie'))}`,
  ];
  const mdx = toMarkdown({ type: 'root', children: body }, { ...GFM, extensions: [GFM, mdxToMarkdown()] });
  return { slug, mdx: `---\n${front.join('\n')}\n---\n\n${mdx}` };
}
