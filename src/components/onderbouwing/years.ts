import { scaleBand, scaleLinear } from 'd3';

/** The row of years as it is drawn: a bar for each year that has findings, on a line with two handles. */
export interface YearChart {
  width: number;
  height: number;
  /** Where the bars stand. */
  ground: number;
  /** Height of one finding. */
  unit: number;
  barWidth: number;
  bars: readonly { year: number; x: number; y: number; height: number }[];
  /** Middle of the first year, and from one year to the next. */
  begin: number;
  step: number;
}

const WIDTH = 268;
const HEIGHT = 62;
/** Room for half a handle on both sides, and for the line with its handles below the bars. */
const SIDE = 10;
const GROUND = 44;
const TOP = 8;

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * Draws the row of years.
 * @param counts findings per year
 * @param years the first and the last year of the row
 */
export function drawYears(
  counts: ReadonlyMap<number, number>,
  [first, last]: readonly [first: number, last: number],
): YearChart {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const across = scaleBand(all, [SIDE, WIDTH - SIDE])
    .paddingInner(0.33)
    .paddingOuter(0.1);
  const up = scaleLinear([0, Math.max(1, ...counts.values())], [0, GROUND - TOP]);
  const bars = all.flatMap((year) => {
    const height = round(up(counts.get(year) ?? 0));
    return height ? [{ year, x: round(across(year)!), y: round(GROUND - height), height }] : [];
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: GROUND,
    unit: round(up(1)),
    barWidth: round(across.bandwidth()),
    bars,
    begin: round(across(first)! + across.bandwidth() / 2),
    step: round(across.step()),
  };
}
