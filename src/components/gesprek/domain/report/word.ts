import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft } from '../direction';
import { aside, type Block } from './blocks';

/** Twentieths of a point on an A4 between its margins. */
const WIDE = 9_600;
const LIST = 'streepjes';

/** Text with its line ends; a line end inside a paragraph is a break. */
const runs = (tekst: string, more: { bold?: boolean; color?: string; size?: number } = {}): TextRun[] =>
  tekst
    .split('\n')
    .map(
      (regel, i) =>
        new TextRun({ text: regel, rightToLeft: isRightToLeft(regel), ...(i ? { break: 1 } : {}), ...more }),
    );
/** A paragraph that runs the way its own words run: the year stays behind "مرحبا". */
const paragraph = (tekst: string, more: ConstructorParameters<typeof Paragraph>[0] & object): Paragraph =>
  new Paragraph({ bidirectional: isRightToLeft(tekst), children: runs(tekst), ...more });

function table({ kop, rijen }: Extract<Block, { soort: 'tabel' }>): Table {
  // Two parts for what, one each for who and when.
  const widths = kop.map((_, i) => Math.round((WIDE * (i ? 1 : 2)) / (kop.length + 1)));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '7D7A76' };
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        (tekst, i) =>
          new TableCell({
            width: { size: widths[i]!, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 120, right: 120 },
            ...(bold ? { shading: { fill: '1F2A44' } } : {}),
            children: [paragraph(tekst, { children: runs(tekst, bold ? { bold: true, color: 'FFFFFF' } : {}) })],
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
    rows: [row(kop, true), ...rijen.map((r) => row(r, false))],
  });
}

function write(block: Block, picture: Uint8Array | undefined): (Paragraph | Table)[] {
  switch (block.soort) {
    case 'titel':
      return [paragraph(block.tekst, { heading: HeadingLevel.TITLE })];
    case 'kop':
      return [paragraph(block.tekst, { heading: HeadingLevel.HEADING_1, keepNext: true })];
    case 'tussenkop':
      return [paragraph(block.tekst, { heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'tekst':
      return [paragraph(block.tekst, {})];
    case 'klein':
      return [new Paragraph({ spacing: { before: 300 }, children: runs(block.tekst, { size: 17, color: '4A5370' }) })];
    case 'lijst':
      return block.regels.map((line) =>
        paragraph(line.tekst, {
          numbering: { reference: LIST, level: 0 },
          children: [...runs(line.tekst), ...(aside(line) ? runs(` (${aside(line)})`, { color: '4A5370' }) : [])],
        }),
      );
    case 'merken':
      return block.geteld.length ? [new Paragraph({ children: runs(block.geteld.join('; ')) })] : [];
    case 'tabel':
      return [table(block)];
    case 'beeld':
      return picture
        ? [
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: picture,
                  transformation: { width: 400, height: 250 },
                  altText: { name: block.tekst, title: block.tekst, description: block.tekst },
                }),
              ],
            }),
          ]
        : [];
  }
}

/**
 * A report as a document for Word and LibreOffice: real headings, lists and a table.
 * @param picture picture of the plate, PNG of 16 : 10
 */
export function toWord(blocks: readonly Block[], picture?: Uint8Array): Promise<Blob> {
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
        children: blocks.flatMap((b) => write(b, picture)),
      },
    ],
  });
  return Packer.toBlob(document);
}
