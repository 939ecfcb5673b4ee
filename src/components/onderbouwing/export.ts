import { stringify } from 'csv-stringify/sync';
import { linesOf } from '../keten/lines';
import { caveatOf } from '../reference/voorbehoud';
import { withBase, fullUrl } from '../build/url';
import type { Keten } from '../keten/keten';

/** One line of the evidence table as open data. */
export interface Row {
  /** Id of the line; empty for a finding the editors added. */
  vindplaats: string;
  waarde: string;
  waardetitel: string;
  niveau: string;
  bevinding: string;
  tekst: string;
  bronnen: string;
  jaren: string;
  soortBron: string;
  zekerheid: string;
  voorbehoud: string;
  adres: string;
}

const isDone = ({ data }: { data: { concept?: boolean | undefined } }): boolean => !data.concept;

const link = (pad: string): string => fullUrl(pad) ?? withBase(pad);

/**
 * The evidence table, one row for each of its lines, in the order of the document. A spreadsheet cannot mark a row as
 * unfinished: concepts stand in it when they are done.
 */
export function rows(keten: Keten): Row[] {
  return keten.waarden.filter(isDone).flatMap((w) =>
    keten
      .findingsUnder(w.id)
      .filter(isDone)
      .flatMap((b) => {
        const bronnen = b.data.bronnen.map(keten.bron);
        return linesOf(b)
          .filter((l) => l.waarde === w.id)
          .map((l) => ({
            vindplaats: l.herkomst ?? '',
            waarde: w.data.nr,
            waardetitel: w.data.titel,
            niveau: w.data.niveau,
            bevinding: b.data.titel,
            tekst: l.tekst ?? b.data.tekst,
            bronnen: bronnen.map((s) => s.data.kort).join('; '),
            jaren: bronnen.map((s) => s.data.jaar).join('; '),
            soortBron: bronnen.map((s) => s.data.soort).join('; '),
            zekerheid: bronnen.map((s) => s.data.zekerheid).join('; '),
            voorbehoud: caveatOf(keten, b) ?? '',
            adres: link(`/bevindingen/${b.id}/`),
          }));
      }),
  );
}

/** Rows as CSV for a spreadsheet: with a byte order mark, so that Excel reads the accents, and no cell that it would run. */
export const csv = (rijen: readonly Row[]): string =>
  stringify([...rijen], {
    bom: true,
    header: true,
    quoted_string: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
