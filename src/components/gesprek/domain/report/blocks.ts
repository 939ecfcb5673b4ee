import type { Behind } from '../behind';
import type { Plek } from '../plek';
import type { Merk, Point } from '../state/model';

/** A line of a list: what was said, and what belongs to it. */
export interface Line {
  tekst: string;
  /** Name of the group that said it, where several stand side by side. */
  groep?: string;
  /** How it hung on the wall of that group: "onder „Tijd”, 3 stippen". */
  muur?: string;
  /** Mark in words: "anders of nieuw", and which one it is. */
  merk?: string;
  teken?: Merk;
  /** Place in words: "speld 2, bij 8: Portfolio". */
  plek?: string;
  /** Numbers of the questions it lies behind: "1, 3". */
  nrs?: string;
  /** Where to read on. */
  adres?: string;
}

/** A pin of the report, with the number it has in its picture. */
export interface NumberedPin {
  nr: number;
  plek: Point;
}
/** A piece of a report, whatever it is written as. */
export type Block =
  | { soort: 'titel' | 'kop' | 'tekst' | 'klein'; tekst: string }
  /** A question, with its number when it has one. */
  | { soort: 'tussenkop'; tekst: string; nr?: string }
  /** Names with what they are: when, who, where. */
  | { soort: 'gegevens'; regels: readonly (readonly [naam: string, waarde: string])[] }
  | { soort: 'lijst'; regels: readonly Line[] }
  /** With `vink` every row can be ticked off. */
  | { soort: 'tabel'; kop: readonly string[]; rijen: readonly (readonly string[])[]; vink?: boolean }
  /** Marks, counted over groups; none at all is nothing to write. */
  | { soort: 'merken'; geteld: readonly string[] }
  /** The picture of the plate, or a photo of the group with its number from 0, and what is to be seen. */
  | { soort: 'beeld'; tekst: string }
  | { soort: 'foto'; tekst: string; nr: number; bijschrift: string };

/** What a report says that is not in the conversation. */
export interface ReportSource {
  plekken: readonly Plek[];
  /** What lies behind the questions. */
  achter: readonly Behind[];
  /** References behind the questions, one a line. */
  bronnen: readonly string[];
  /** Whose drawing it is. */
  tekening: string;
}

/** What stands behind a line, in words: "Groep 1; anders of nieuw, bij 8: Portfolio". */
export const aside = ({ groep, muur, merk, plek }: Partial<Line>): string =>
  [groep, [muur, merk, plek].filter(Boolean).join(', ')].filter(Boolean).join('; ');

/** A question with its number before it. */
export const headingOf = ({ tekst, nr }: Extract<Block, { soort: 'tussenkop' }>): string =>
  nr === undefined ? tekst : `${nr}. ${tekst}`;

/** The rows of a table, each with a box before it when it can be ticked off. */
export const ticked = ({ rijen, vink }: Extract<Block, { soort: 'tabel' }>): (readonly string[])[] =>
  rijen.map(([first = '', ...rest]) => [vink ? `☐ ${first}` : first, ...rest]);

/** A line as one piece of text, with what belongs to it behind it. */
export const inWords = (line: Line): string =>
  [
    `${line.nrs ? `${line.nrs}: ` : ''}${line.tekst}${aside(line) ? ` (${aside(line)})` : ''}`,
    ...(line.adres ? [line.adres] : []),
  ].join(' ');
