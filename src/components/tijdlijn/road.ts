import { curveBasis, line, scaleUtc } from 'd3';

/** At most so many stops between one bend of the road and the next. */
const PER_ROW = 6;

/** Where a stop stands on the road on a wide screen. */
export interface Place {
  /** Row within its phase, from 1. */
  row: number;
  /** Which place in that row, seen from the left, from 1. */
  nr: number;
  /** How many stops the row has. */
  of: number;
  /** Does the road run to the left here? */
  leftwards: boolean;
  /** Is there a bend behind this stop, and is the next phase behind that bend? */
  bend?: 'row' | 'phase';
}

/**
 * Lays the road: from side to side, and back at every bend. Each phase begins a row; its stops are divided evenly over
 * as few rows as will hold them.
 * @param counts how many stops each phase has
 * @returns the places of each phase, in the order of time
 */
export function layRoad(counts: readonly number[]): Place[][] {
  let turned = 0;
  return counts.map((count, phase) => {
    const rows = Math.ceil(count / PER_ROW);
    const places: Place[] = [];
    for (let row = 0; row < rows; row++) {
      const of = Math.ceil((count - places.length) / (rows - row));
      const leftwards = turned++ % 2 === 1;
      for (let i = 0; i < of; i++) places.push({ row: row + 1, nr: leftwards ? of - i : i + 1, of, leftwards });
      if (row < rows - 1) places.at(-1)!.bend = 'row';
      else if (phase < counts.length - 1) places.at(-1)!.bend = 'phase';
    }
    return places;
  });
}

/** Turning points of a bend to the right, on a square of 100. */
const TURN: [number, number][] = [
  [0, 0],
  [50, 0],
  [100, 0],
  [100, 50],
  [100, 100],
  [50, 100],
  [0, 100],
];
/** A bend to the right, from the upper to the lower row, as the path of an SVG of 100 by 100. */
export const BEND = line().curve(curveBasis)(TURN)!;

/** What a period colours of the road at one stop: pieces of its own stretch, from its left to its right side, and its bend. */
export interface Stretch {
  pieces: [from: number, to: number][];
  bend: boolean;
}

/** An event as the road knows it: dates as they are written, `2008` or `2005-09-19`. */
interface Dated {
  datum: string;
  tot?: string | undefined;
}

/** A period is at least so long that it can be seen. */
const SEEN = 0.15;

/**
 * Draws periods on the road: from their own stop to where their end lies between the stops behind it.
 * @param events all events in the order of the road
 * @param places their places, in the same order
 */
export function stretchesOf(events: readonly Dated[], places: readonly Place[]): Stretch[] {
  const stretches = events.map((): Stretch => ({ pieces: [], bend: false }));
  events.forEach(({ tot }, at) => {
    if (!tot) return;
    const end = Math.max(at + SEEN, positionOf(lastDay(tot), events, at));
    for (let step = at; step < Math.min(end, events.length - 1); step++)
      colour(stretches, places, step, Math.min(1, end - step));
  });
  return stretches;
}

/** Colours the road from one stop to the next, as far as a part of it. */
function colour(stretches: readonly Stretch[], places: readonly Place[], step: number, part: number): void {
  const { leftwards, bend } = places[step]!;
  const [here, next] = [stretches[step]!, stretches[step + 1]!];
  if (!bend) {
    if (leftwards) next.pieces.push([1 - part, 1]);
    else here.pieces.push([0, part]);
    return;
  }
  // A stop stands at the left of its stretch: going left, the bend comes at once; going right, the rest of the row first.
  if (leftwards) here.bend = true;
  else {
    here.pieces.push([0, Math.min(1, part * 2)]);
    if (part > 0.5) {
      here.bend = true;
      next.pieces.push([2 - part * 2, 1]);
    }
  }
}

/** Where a day lies between the stops: 3.5 is halfway the third and the fourth behind the first. */
function positionOf(day: Date, events: readonly Dated[], from: number): number {
  const last = events.findLastIndex((event, i) => i >= from && firstDay(event.datum) <= day);
  const next = events[last + 1];
  if (last < 0 || !next) return Math.max(from, last);
  return scaleUtc([firstDay(events[last]!.datum), firstDay(next.datum)], [last, last + 1]).clamp(true)(day);
}

/** The first day of what is written: 2008 begins on 1 January. */
const firstDay = (date: string): Date => new Date([...date.split('-'), '01', '01'].slice(0, 3).join('-'));

/** The last day of what is written: 2008 ends on 31 December. */
function lastDay(date: string): Date {
  const [year, month = 12, day] = date.split('-').map(Number) as [number, number?, number?];
  return new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0));
}
