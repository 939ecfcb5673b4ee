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
import { aside, type Block } from './blocks';

/** Twentieths of a point on an A4 between its margins. */
const BREED = 9_600;
const LIJST = 'streepjes';

/** Text with its line ends; a line end inside a paragraph is a break. */
const lopend = (tekst: string, meer: { bold?: boolean; color?: string; size?: number } = {}): TextRun[] =>
  tekst.split('\n').map((regel, i) => new TextRun({ text: regel, ...(i ? { break: 1 } : {}), ...meer }));

function tabel({ kop, rijen }: Extract<Block, { soort: 'tabel' }>): Table {
  // Two parts for what, one each for who and when.
  const breedten = kop.map((_, i) => Math.round((BREED * (i ? 1 : 2)) / (kop.length + 1)));
  const rand = { style: BorderStyle.SINGLE, size: 4, color: '7D7A76' };
  const rij = (cellen: readonly string[], vet: boolean) =>
    new TableRow({
      tableHeader: vet,
      children: cellen.map(
        (tekst, i) =>
          new TableCell({
            width: { size: breedten[i]!, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 120, right: 120 },
            ...(vet ? { shading: { fill: '1F2A44' } } : {}),
            children: [new Paragraph({ children: lopend(tekst, vet ? { bold: true, color: 'FFFFFF' } : {}) })],
          }),
      ),
    });
  return new Table({
    width: { size: BREED, type: WidthType.DXA },
    columnWidths: breedten,
    borders: { top: rand, bottom: rand, left: rand, right: rand, insideHorizontal: rand, insideVertical: rand },
    rows: [rij(kop, true), ...rijen.map((r) => rij(r, false))],
  });
}

function schrijf(blok: Block, beeld: Uint8Array | undefined): (Paragraph | Table)[] {
  switch (blok.soort) {
    case 'titel':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: lopend(blok.tekst) })];
    case 'kop':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: lopend(blok.tekst) })];
    case 'tussenkop':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: lopend(blok.tekst) })];
    case 'tekst':
      return [new Paragraph({ children: lopend(blok.tekst) })];
    case 'klein':
      return [new Paragraph({ spacing: { before: 300 }, children: lopend(blok.tekst, { size: 17, color: '4A5370' }) })];
    case 'lijst':
      return blok.regels.map(
        (line) =>
          new Paragraph({
            numbering: { reference: LIJST, level: 0 },
            children: [...lopend(line.tekst), ...(aside(line) ? lopend(` (${aside(line)})`, { color: '4A5370' }) : [])],
          }),
      );
    case 'merken':
      return blok.geteld.length ? [new Paragraph({ children: lopend(blok.geteld.join('; ')) })] : [];
    case 'tabel':
      return [tabel(blok)];
    case 'beeld':
      return beeld
        ? [
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: beeld,
                  transformation: { width: 400, height: 250 },
                  altText: { name: blok.tekst, title: blok.tekst, description: blok.tekst },
                }),
              ],
            }),
          ]
        : [];
  }
}

/**
 * A report as a document for Word and LibreOffice: real headings, lists and a table.
 * @param beeld picture of the plate, PNG of 16 : 10
 */
export function toWord(blokken: readonly Block[], beeld?: Uint8Array): Promise<Blob> {
  const kop = (size: number, voor: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '1F2A44' },
    paragraph: { spacing: { before: voor, after: 100 } },
  });
  const titel = blokken.flatMap((b) => (b.soort === 'titel' ? [b.tekst] : []))[0] ?? '';
  const document = new Document({
    title: titel,
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
          reference: LIJST,
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
        children: blokken.flatMap((b) => schrijf(b, beeld)),
      },
    ],
  });
  return Packer.toBlob(document);
}
