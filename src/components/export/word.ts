import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Piece } from '../reference/csl';
import { referenceList } from './copy';
import type { FindingRecord, SourceRecord, ExportWords, Selection } from './records';
import { clean } from './text';

/** Twentieths of a point between the margins of an A4, and the parts of it three columns take. */
const WIDTHS = [5_400, 1_600, 2_600];

const run = (text: string, more: { bold?: boolean; italics?: boolean; color?: string } = {}): TextRun =>
  new TextRun({ text: clean(text), ...more });

const inWord = ({ tekst, cursief, link }: Piece): TextRun | ExternalHyperlink =>
  link
    ? new ExternalHyperlink({ link, children: [new TextRun({ text: clean(tekst), style: 'Hyperlink' })] })
    : run(tekst, cursief ? { italics: true } : {});

/** A reference with its later lines further in, as APA wants it. */
const reference = (pieces: readonly Piece[]): Paragraph =>
  new Paragraph({ indent: { left: 720, hanging: 720 }, children: pieces.map(inWord) });

const cell = (width: number, paragraphs: readonly Paragraph[], head = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 120, right: 120 },
    ...(head ? { shading: { fill: '1F2A44' } } : {}),
    children: paragraphs,
  });

function findingsTable(
  findings: readonly FindingRecord[],
  bronnen: readonly SourceRecord[],
  woorden: ExportWords,
  withCaveat: boolean,
): Table {
  const { bevinding, waarden, bronnen: bron } = woorden.kolommen;
  const border = { style: BorderStyle.SINGLE, size: 4, color: '7D7A76' };
  const head = [bevinding.kop, waarden.kop, bron.kop].map((text, i) =>
    cell(WIDTHS[i]!, [new Paragraph({ children: [run(text, { bold: true, color: 'FFFFFF' })] })], true),
  );
  const row = (b: FindingRecord) => [
    cell(WIDTHS[0]!, [
      new Paragraph({ children: [run(b.titel, { bold: true })] }),
      new Paragraph({ children: [run(b.tekst)] }),
      ...(withCaveat && b.letOp
        ? [new Paragraph({ children: [run(`${woorden.letOp}: `, { bold: true }), run(b.letOp)] })]
        : []),
      ...(b.notitie
        ? [new Paragraph({ children: [run(`${woorden.kolommen.notitie.kop}: `, { bold: true }), run(b.notitie)] })]
        : []),
      new Paragraph({
        children: [
          new ExternalHyperlink({ link: b.adres, children: [new TextRun({ text: b.adres, style: 'Hyperlink' })] }),
        ],
      }),
    ]),
    cell(WIDTHS[1]!, [
      ...b.waarden.map((w) => new Paragraph({ children: [run(`${w.nr} ${w.titel}`)] })),
      ...(b.plekken.length ? [new Paragraph({ children: [run(b.plekken.join(', '))] })] : []),
    ]),
    cell(
      WIDTHS[2]!,
      b.bronnen.flatMap((id) => {
        const s = bronnen.find((other) => other.id === id);
        const certainty = s && (withCaveat || !s.gevonden) ? [run(` (${s.zekerheid})`)] : [];
        return s ? [new Paragraph({ children: [run(s.kort), ...certainty] })] : [];
      }),
    ),
  ];
  return new Table({
    width: { size: WIDTHS.reduce((a, b) => a + b), type: WidthType.DXA },
    columnWidths: WIDTHS,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head }),
      ...findings.map((b) => new TableRow({ children: row(b) })),
    ],
  });
}

/**
 * A document: the list of references in APA 7, and a table of the findings.
 * @param name of the selection, as the file is called
 */
export function word(selection: Selection, woorden: ExportWords, withCaveat: boolean, name: string): Promise<Blob> {
  const heading = (text: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(text)] });
  const head = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '1F2A44' },
    paragraph: { spacing: { before, after: 120 } },
  });
  const { bevindingen, bronnen } = selection;
  return Packer.toBlob(
    new Document({
      title: `${woorden.site}: ${name}`,
      creator: '',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
            paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
          },
          title: head(40, 0),
          heading1: head(28, 320),
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11_906, height: 16_838 },
              margin: { top: 1_100, bottom: 1_100, left: 1_150, right: 1_150 },
            },
          },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [run(`${woorden.site}: ${name}`)] }),
            heading(woorden.literatuur),
            ...referenceList(selection, withCaveat).map(reference),
            ...(bevindingen.length
              ? [heading(woorden.bevindingen), findingsTable(bevindingen, bronnen, woorden, withCaveat)]
              : []),
          ],
        },
      ],
    }),
  );
}
