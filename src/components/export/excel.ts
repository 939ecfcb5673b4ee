import writeExcel, { type SheetData } from 'write-excel-file/universal';
import { plain } from '../reference/csl';
import { COLUMNS, SOURCE_COLUMNS, type ExportWords, type Selection } from './records';
import { rows } from './table';
import { oneLine } from './text';

/** Widths of the columns that hold sentences, in letters; the others hold a word. */
const WIDE: Readonly<Record<string, number>> = {
  bevinding: 32,
  tekst: 60,
  letOp: 50,
  noot: 60,
  verwijzing: 60,
  waardetitels: 32,
  documenten: 32,
  zekerheid: 28,
  adres: 36,
};

/** A sheet with a head that stays in sight. Every cell is text, so nothing in it is run. */
const sheet = (name: string, heads: readonly string[], body: readonly (readonly string[])[], widths: number[]) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: widths.map((width) => ({ width })),
  data: [
    heads.map((value) => ({
      value,
      type: String,
      fontWeight: 'bold' as const,
      backgroundColor: '#1F2A44',
      textColor: '#FFFFFF',
    })),
    // A cell of a workbook holds 32,767 signs.
    ...body.map((line) =>
      line.map((text) => ({
        value: oneLine(text).slice(0, 32_000),
        type: String,
        wrap: true,
        alignVertical: 'top' as const,
      })),
    ),
  ] as SheetData,
});

/**
 * A workbook: findings, sources, and what every column means.
 * @param name of the selection, as the file is called
 */
export function excel(selection: Selection, woorden: ExportWords, withCaveat: boolean, name: string): Promise<Blob> {
  const { kolommen } = woorden;
  const width = (column: string) => WIDE[column] ?? 16;
  const findings = rows(selection, woorden, withCaveat).filter((row) => row.bevinding);
  const sources = selection.bronnen.flatMap((bron) =>
    bron.publicaties.map((p) => ({
      bronnen: bron.kort,
      jaren: String(bron.jaar),
      soorten: bron.soort,
      zekerheid: bron.zekerheid,
      verwijzing: [plain(p.apa), p.merk].filter(Boolean).join(' '),
      noot: withCaveat ? p.noot : (p.merk ?? ''),
      notitie: bron.notitie ?? '',
      adres: bron.adres,
    })),
  );
  return writeExcel([
    sheet(
      woorden.bevindingen,
      COLUMNS.map((c) => kolommen[c].kop),
      findings.map((row) => COLUMNS.map((c) => row[c])),
      COLUMNS.map(width),
    ),
    sheet(
      woorden.bronnen,
      SOURCE_COLUMNS.map((c) => (c === 'noot' ? woorden.noot : kolommen[c].kop)),
      sources.map((row) => SOURCE_COLUMNS.map((c) => row[c])),
      SOURCE_COLUMNS.map(width),
    ),
    sheet(
      woorden.uitleg,
      [woorden.kolom, woorden.inhoud],
      [
        [woorden.selectie, name],
        ...COLUMNS.map((c) => [kolommen[c].kop, kolommen[c].uitleg]),
        [woorden.noot, woorden.nootUitleg],
      ],
      [24, 90],
    ),
  ]).toBlob();
}
