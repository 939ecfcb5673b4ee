import { plain } from '../reference/csl';
import { COLUMNS, type SourceRecord, type Column, type ExportWords, type Gegevens, type Selection } from './records';
import { oneLine } from './text';

/** One finding, or one source without any, as cells by column. */
export type Row = Readonly<Record<Column, string>>;

const joined = (parts: readonly string[]): string => [...new Set(parts)].join('; ');
/** One entry for each, the same ones too: the third of one column belongs to the third of the next. */
const each = <T>(things: readonly T[], of: (thing: T) => string | number): string => things.map(of).join('; ');

/** The publications of a source, with how sure they are; of two both stand there. */
export const referenceOf = ({ publicaties }: SourceRecord, { of }: ExportWords): string =>
  publicaties.map(({ apa, merk }) => [plain(apa), merk].filter(Boolean).join(' ')).join(` ${of} `);

const ofSources = (sources: readonly SourceRecord[], woorden: ExportWords) => ({
  bronnen: each(sources, (s) => s.kort),
  jaren: each(sources, (s) => s.jaar),
  soorten: each(sources, (s) => s.soort),
  zekerheid: each(sources, (s) => s.zekerheid),
  verwijzing: each(sources, (s) => referenceOf(s, woorden)),
});

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;

/** A row for each finding, in the order shown; then one for each source none of them rests on. */
export function rows({ bevindingen, bronnen }: Selection, woorden: ExportWords, withCaveat: boolean): Row[] {
  const ofFindings = bevindingen.map((b): Row => ({
    ...ofSources(
      b.bronnen.flatMap((id) => bronnen.find((s) => s.id === id) ?? []),
      woorden,
    ),
    bevinding: b.titel,
    tekst: b.tekst,
    letOp: withCaveat ? b.letOp : '',
    waarden: each(b.waarden, (w) => w.nr),
    waardetitels: each(b.waarden, (w) => w.titel),
    plekken: joined(b.plekken),
    documenten: joined(b.documenten.map((d) => d.titel)),
    sector: b.sector,
    notitie: b.notitie ?? '',
    adres: b.adres,
  }));
  const alone = bronnen.filter((s) => !bevindingen.some((b) => b.bronnen.includes(s.id)));
  return [
    ...ofFindings,
    ...alone.map((s): Row => ({
      ...EMPTY,
      ...ofSources([s], woorden),
      letOp: withCaveat ? joined(s.publicaties.map((p) => p.noot)) : '',
      notitie: s.notitie ?? '',
      adres: s.adres,
    })),
  ];
}

/** A cell no spreadsheet runs, between quotes. */
function cell(text: string): string {
  const line = oneLine(text);
  const safe = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A table for a spreadsheet with Dutch settings: semicolons, and a byte order mark so that it reads the accents. */
export function csv(selection: Selection, { woorden }: Pick<Gegevens, 'woorden'>, withCaveat: boolean): string {
  const lines = [
    COLUMNS.map((column) => woorden.kolommen[column].kop),
    ...rows(selection, woorden, withCaveat).map((row) => COLUMNS.map((column) => row[column])),
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
