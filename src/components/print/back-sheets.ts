/** A list on the back of the leader's sheet: its heading and its lines. */
export interface BackList<Line> {
  kop: string;
  regels: readonly Line[];
  /** Short names stand two beside each other. */
  kort: boolean;
}
/** What fits on one side of the paper. */
export interface BackSheet<Line> {
  lijsten: BackList<Line>[];
  /** Room enough for larger letters and air between the lines. */
  ruim: boolean;
}

interface Measured {
  naam: string;
  pad: string;
}

/** Lines of small letters on one side below its title; a heading takes the room of two. */
const LINES = 62;
const HEADING = 2;
/** So many lines still fit when the letters are larger. */
const LINES_WITH_AIR = 46;
/** Letters that fit on a line over the whole width, and on one of half the width. */
const LETTERS = { long: 118, short: 52 };

/** How many lines a thing takes, with its address behind its name: two when they do not fit beside each other. */
function linesOf({ naam, pad }: Measured, kort: boolean): number {
  const lines = Math.ceil((naam.length + pad.length) / (kort ? LETTERS.short : LETTERS.long));
  return kort ? lines / 2 : lines;
}

/** Lays lists on as many sides as they need, in order; a list that does not fit goes on on the next side. */
export function backSheets<Line extends Measured>(lists: readonly BackList<Line>[]): BackSheet<Line>[] {
  const sheets: { lijsten: { kop: string; kort: boolean; regels: Line[] }[]; used: number }[] = [];
  for (const { kop, kort, regels } of lists) {
    let open: Line[] | undefined;
    for (const regel of regels) {
      const lines = linesOf(regel, kort);
      let sheet = sheets.at(-1);
      if (!sheet || sheet.used + lines + (open ? 0 : HEADING) > LINES) {
        sheet = { lijsten: [], used: 0 };
        sheets.push(sheet);
        open = undefined;
      }
      if (!open) {
        open = [];
        sheet.lijsten.push({ kop, kort, regels: open });
        sheet.used += HEADING;
      }
      open.push(regel);
      sheet.used += lines;
    }
  }
  return sheets.map(({ lijsten, used }) => ({ lijsten, ruim: used <= LINES_WITH_AIR }));
}
