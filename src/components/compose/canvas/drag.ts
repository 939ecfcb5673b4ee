import type { Vak } from '../../praatplaat/tekening/meter';
import { foot } from '../domain/box';
import { growth } from '../domain/depth';
import { snapped } from '../domain/snap';
import type { Turn } from './lift';

/** What is being dragged. */
export interface Dragged {
  box: Vak;
  /** Where other things stand. */
  feet: readonly number[];
  /** Height of the canvas when it grows towards the front; nothing when it keeps its size. */
  height?: number | undefined;
}

/** Where something dragged is now, and how it is shown there. */
export interface Shift {
  by: readonly [number, number];
  turn: Turn;
  /** The ground line that holds it. */
  line?: number | undefined;
}

const round = (v: number): number => Math.round(v * 10) / 10;

/**
 * Moves something by so many units, gently held by the ground lines of others.
 * @param free without being held
 */
export function shiftOf({ box, feet, height }: Dragged, by: readonly [number, number], free: boolean): Shift {
  const [, fy] = foot(box);
  const line = free ? undefined : snapped(fy + by[1], feet);
  const dy = line === undefined ? by[1] : line - fy;
  const to = [round(by[0]), round(dy)] as const;
  const size = height === undefined ? 1 : growth(fy, fy + dy, height);
  return { by: to, turn: turned(box, size, to), line };
}

/** A thing made larger on its foot, and shifted. */
export function turned(box: Vak, scale: number, by: readonly [number, number] = [0, 0]): Turn {
  const [fx, fy] = foot(box);
  return { scale, by: [by[0] + fx * (1 - scale), by[1] + fy * (1 - scale)] };
}

/** How much larger something becomes when a corner is pulled from one point to another. */
export function sizeOf(box: Vak, from: readonly [number, number], to: readonly [number, number]): number {
  const [fx, fy] = foot(box);
  const length = (p: readonly [number, number]): number => Math.max(8, Math.hypot(p[0] - fx, p[1] - fy));
  // From a lower corner only the way across counts: the foot lies beside it.
  return Math.max(0.1, Math.min(10, length(to) / length(from)));
}
