import { toString } from 'mdast-util-to-string';
import type { Problem } from '../problem/author-error.ts';
import { lineText } from './source.ts';
import { eachNode } from './tree.ts';
import type { Prose } from './typed.ts';

type Text = [fout: string, doe: string];

/** How a line begins that was meant as a heading, a list or a table, and is read as words of a paragraph. */
const LINES: readonly [pattern: RegExp, told: (found: RegExpExecArray) => Text][] = [
  [
    /^\s*(?<signs>#{1,6})(?<words>[^\s#].*)$/u,
    ({ groups }) => [
      'achter de hekjes ontbreekt een spatie, en zo is het geen kop',
      `schrijf: ${groups!.signs} ${groups!.words}`,
    ],
  ],
  [
    /^\s*(?<sign>[•·▪‣◦●○–—])\s/u,
    ({ groups }) => [
      `een regel die met ${groups!.sign} begint, is hier geen punt van een lijst`,
      'begin elk punt met een streepje en een spatie: - en dan de woorden',
    ],
  ],
  [
    /^\s*[-+](?<space>\u00a0*)(?=[\p{L}\u00a0“‘"'*[])/u,
    () => [
      'achter het streepje ontbreekt een gewone spatie, en zo is het geen punt van een lijst',
      'begin elk punt met een streepje en een spatie',
    ],
  ],
  [
    /^\s*(?<number>\d{1,2}[.)])\p{L}/u,
    ({ groups }) => [
      'achter het nummer ontbreekt een spatie, en zo is het geen punt van een lijst',
      `schrijf: ${groups!.number} en dan een spatie`,
    ],
  ],
  [
    /^\s*\|.*\|\s*$/u,
    () => [
      'deze regels zien eruit als een tabel, maar onder de kop ontbreekt een regel met evenveel vakken van streepjes',
      'zet onder de kop: | --- | --- | met voor elke kolom een vak, en boven de tabel een lege regel',
    ],
  ],
];

/** Headings, lists, tables and code that are not read as what they were meant to be, or that hold nothing. */
export function blockProblems({ file, tree, source, blocks }: Prose): Problem[] {
  const problems: Problem[] = [];
  const problem = (line: number, [fout, doe]: Text) => {
    problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven: lineText(source, line), fout, doe });
  };
  for (const { type, line, source: typed } of blocks) {
    if (type !== 'paragraph') continue;
    let told = '';
    typed.split('\n').forEach((own, i) => {
      for (const [pattern, say] of LINES) {
        const found = pattern.exec(own);
        if (!found) continue;
        const text = say(found);
        // Three lines of one broken table are one mistake.
        if (text[0] !== told) problem(line + i, text);
        told = text[0];
        return;
      }
      told = '';
    });
  }
  for (const { line, source: typed } of blocks.filter(({ type }) => type === 'paragraph')) {
    const told = quoteMissing(typed);
    if (told) problem(line, told);
  }
  eachNode(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const own = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const text = OF_KIND[node.type]?.(node, own);
    if (text) problem(line, text);
    if (node.type === 'table') rows(node as unknown as Table, problem);
  });
  return problems;
}

/** A quotation that stays open, or that never opened, in one paragraph. */
export function quoteMissing(typed: string): Text | undefined {
  const [opened = 0, closed = 0] = ['“', '”'].map((sign) => typed.split(sign).length);
  if (opened === closed || QUOTED_ON.test(typed)) return undefined;
  return [
    `een aanhalingsteken ${opened > closed ? '“ wordt niet gesloten' : '” wordt nergens geopend'} in deze alinea`,
    'zet het andere erbij, of haal dit weg',
  ];
}

/** A quotation that goes on in the next paragraph opens anew there, and closes only at its end. */
const QUOTED_ON = /^\s*(?:[-*>]\s+)*“[^”]*$/;

interface Row {
  position?: { start: { line: number } };
  children: unknown[];
}
interface Table {
  children: Row[];
}

/** Cells beyond the columns of the head are dropped, and a row too short leaves a hole. */
function rows({ children: [head, ...rest] }: Table, problem: (line: number, text: Text) => void): void {
  const columns = head?.children.length ?? 0;
  for (const row of rest)
    if (row.children.length !== columns)
      problem(row.position?.start.line ?? 1, [
        `deze rij heeft ${row.children.length} vakken, en de kop van de tabel ${columns}`,
        'geef elke rij evenveel vakken; een | in de tekst schrijf je als \\|',
      ]);
}

/** A picture of which nobody can hear what is to be seen. */
export const UNDESCRIBED = 'dit plaatje heeft geen beschrijving';

interface Read {
  type: string;
  children?: unknown[];
  alt?: string;
  value?: string;
}

/** What is wrong with a node that was read, by its kind; with the words it was read from. */
const OF_KIND: Readonly<Record<string, (node: Read, own: string) => Text | undefined>> = {
  heading(node, own) {
    if (!/^\s*#/.test(own))
      return [
        'de regel met streepjes eronder maakt hier een kop van deze woorden',
        'zet er een lege regel tussen, of schrijf een kop als ## en dan de woorden',
      ];
    return toString(node).trim()
      ? undefined
      : ['deze kop heeft geen woorden', 'zet er woorden achter, of haal de regel weg'];
  },
  text(node, own) {
    // Among what was typed, and still there when it is read: a name that stands for no sign.
    const entity = /(?<!\\)&[a-z][a-z0-9]{1,20};/i.exec(own)?.[0];
    return entity && node.value?.includes(entity) && !own.includes('&amp;')
      ? [`${entity} is geen teken`, 'typ het teken zelf, of haal dit weg']
      : undefined;
  },
  paragraph: (_, own) =>
    /^\*\*[^*]*[\p{L}\d]\*\*$/u.test(own.trim())
      ? [
          'deze vetgedrukte regel ziet eruit als een kop, en is er geen: wie luistert of bladert, vindt hem niet',
          `schrijf: ## ${own.trim().slice(2, -2)}, of zet er een punt achter`,
        ]
      : undefined,
  listItem: (node) =>
    node.children?.length
      ? undefined
      : ['dit punt van de lijst is leeg', 'zet er woorden achter, of haal de regel weg'],
  code: (_, own) =>
    /^(?:`{3,}|~{3,})[^]*\n\s*(?:`{3,}|~{3,})\s*$/.test(own)
      ? undefined
      : [
          'dit stuk code wordt niet gesloten, en loopt door tot het eind',
          'zet ``` op een eigen regel waar het ophoudt',
        ],
  link: (node, own) =>
    !own.startsWith('[') || toString(node).trim() || own.includes('![')
      ? undefined
      : ['deze link heeft geen woorden', 'zet tussen [ en ] waar hij heen gaat'],
  image: (node) => (node.alt ? undefined : [UNDESCRIBED, 'zet tussen [ en ] wat er te zien is']),
};
