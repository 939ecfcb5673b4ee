import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft, stretchesOf } from '../../../words/direction';
import type { Translate } from '../translate';
import { aside, headingOf, ticked, type Block, type Line } from './blocks';

/** Twentieths of a point on an A4 between its margins. */
const WIDE = 9_600;
const LIST = 'streepjes';

/** Text with its line ends; a line end inside a paragraph is a break. */
const runs = (tekst: string, more: { bold?: boolean; color?: string; size?: number } = {}): TextRun[] =>
  tekst.split('\n').flatMap((regel, i) => {
    const stretches = stretchesOf(regel);
    // An empty line is one too.
    return (stretches.length ? stretches : [{ text: '', turned: false }]).map(
      ({ text, turned }, nr) =>
        new TextRun({
          // A table that was pasted has tabs between its cells, which are no letters in a document.
          children: text.split('\t').flatMap((cell, at) => (at ? [new Tab(), cell] : [cell])),
          rightToLeft: turned,
          ...(i && !nr ? { break: 1 } : {}),
          ...more,
        }),
    );
  });
/** A paragraph that runs the way its own words run: the year stays behind "مرحبا". */
const paragraph = (tekst: string, more: ConstructorParameters<typeof Paragraph>[0] & object): Paragraph =>
  new Paragraph({ bidirectional: isRightToLeft(tekst), children: runs(tekst), ...more });

function table(block: Extract<Block, { soort: 'tabel' }>): Table {
  const { kop } = block;
  // Two parts for what, one each for who and when.
  const widths = kop.map((_, i) => Math.round((WIDE * (i ? 1 : 2)) / (kop.length + 1)));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '7D7A76' };
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      // A row stays whole, and the head of the table with the first of them.
      cantSplit: true,
      children: cells.map(
        (tekst, i) =>
          new TableCell({
            width: { size: widths[i]!, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 120, right: 120 },
            ...(bold ? { shading: { fill: '1F2A44' } } : {}),
            children: [
              paragraph(tekst, {
                keepNext: bold,
                children: runs(tekst, bold ? { bold: true, color: 'FFFFFF' } : {}),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [row(kop, true), ...ticked(block).map((r) => row(r, false))],
  });
}

/** Pictures of a report, by the block that has their place. */
export interface Pictures {
  beeld?: Picture | undefined;
  /** By the number of their block. */
  fotos?: readonly Picture[] | undefined;
}
/** A picture with its size in pixels. */
export interface Picture {
  data: Uint8Array;
  type: 'png' | 'jpg';
  width: number;
  height: number;
}

const SOFT = '4A5370';
const SMALL = { size: 19, color: SOFT };
/** Widest a picture stands on the page, and highest, in pixels of Word. */
const [WIDEST, HIGHEST] = [600, 720] as const;

function picture({ data, type, width, height }: Picture, name: string): Paragraph {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { title: name, description: name, name },
      }),
    ],
  });
}

const item = (line: Line, keepNext: boolean): Paragraph =>
  paragraph(line.tekst, {
    numbering: { reference: LIST, level: 0 },
    keepLines: true,
    keepNext,
    children: [
      ...(line.nrs ? runs(`${line.nrs}: `, { bold: true }) : []),
      ...runs(line.tekst),
      ...(aside(line) ? runs(` (${aside(line)})`, { color: SOFT }) : []),
      ...(line.adres ? runs(` ${line.adres}`, { color: SOFT, size: 18 }) : []),
    ],
  });

/**
 * @param follows does this belong to a question that stands just above it? Then they stay on one page
 * @param leads does a list come just below it, as below the heading of a group on the wall? Then so do they
 */
function write(block: Block, follows: boolean, leads: boolean, pictures: Pictures): (Paragraph | Table)[] {
  switch (block.soort) {
    case 'titel':
      return [paragraph(block.tekst, { heading: HeadingLevel.TITLE })];
    case 'kop':
      return [paragraph(block.tekst, { heading: HeadingLevel.HEADING_1, keepNext: true })];
    case 'tussenkop': {
      const words = headingOf(block);
      return [paragraph(words, { children: runs(words), heading: HeadingLevel.HEADING_2, keepNext: true })];
    }
    case 'tekst':
      return [paragraph(block.tekst, { keepNext: leads })];
    case 'klein':
      return [
        paragraph(block.tekst, {
          spacing: follows ? { after: 60 } : { before: 300 },
          keepNext: follows,
          children: runs(block.tekst, { size: follows ? 19 : 17, color: SOFT }),
        }),
      ];
    case 'gegevens':
      return block.regels.map(([naam, waarde]) =>
        paragraph(waarde, { children: [...runs(`${naam}: `, { color: SOFT }), ...runs(waarde, { bold: true })] }),
      );
    case 'lijst':
      // A question is never alone at the foot of a page: its first two notes stay with it.
      return block.regels.map((line, i) => item(line, i === 0 && block.regels.length > 1));
    case 'merken':
      return block.geteld.length ? [new Paragraph({ children: runs(block.geteld.join('; ')) })] : [];
    case 'tabel':
      return [table(block)];
    case 'beeld':
      return pictures.beeld ? [picture(pictures.beeld, block.tekst)] : [];
    case 'foto': {
      const given = pictures.fotos?.[block.nr];
      const words = block.bijschrift ? [paragraph(block.bijschrift, { children: runs(block.bijschrift, SMALL) })] : [];
      return [...(given ? [picture(given, block.tekst)] : []), ...words];
    }
  }
}

/** At the foot of every page: "Verslag: Plaat" and "2 van 3". */
const foot = (words: string, of: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDE }],
        children: [
          ...runs(words, { size: 17, color: SOFT }),
          new TextRun({
            size: 17,
            color: SOFT,
            children: ['\t', PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

/**
 * A report as a document for Word and LibreOffice: real headings, lists and a table.
 * @param t words of the interface
 */
export function toWord(blocks: readonly Block[], t: Translate, pictures: Pictures = {}): Promise<Blob> {
  const kop = (size: number, voor: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '1F2A44' },
    paragraph: { spacing: { before: voor, after: 100 } },
  });
  const title = blocks.flatMap((b) => (b.soort === 'titel' ? [b.tekst] : []))[0] ?? '';
  const document = new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: kop(40, 0),
        heading1: kop(28, 320),
        heading2: kop(24, 240),
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_100, bottom: 1_100, left: 1_150, right: 1_150 },
          },
        },
        footers: { default: foot(title, t('zaal.bladVan')) },
        children: blocks.flatMap((b, i) =>
          write(b, blocks[i - 1]?.soort === 'tussenkop', blocks[i + 1]?.soort === 'lijst', pictures),
        ),
      },
    ],
  });
  return Packer.toBlob(document);
}
