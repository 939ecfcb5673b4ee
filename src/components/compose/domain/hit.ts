import type { Vak } from '../../praatplaat/tekening/meter';
import { area, contains } from './box';

/** A thing that can be pointed at, by the box round it. */
export interface Target<T> {
  thing: T;
  box: Vak;
}

/** Ground, sky and water: what is larger than this part of the canvas is only meant when nothing else is there. */
const GROUND = 0.3;

/**
 * What is meant by a point: the thing in front whose box holds it; sky and ground only when nothing stands there.
 * @param targets back to front
 * @param reach how far beside a thing still counts, for fingers
 */
export function hit<T>(
  targets: readonly Target<T>[],
  point: readonly [number, number],
  { canvas, reach = 0 }: { canvas: number; reach?: number },
): T | undefined {
  const under = targets.filter(({ box }) => contains(box, point));
  const things = under.filter(({ box }) => area(box) < canvas * GROUND);
  if (things.length) return things.at(-1)!.thing;
  const near = targets.filter(({ box }) => area(box) < canvas * GROUND && contains(box, point, reach));
  return (near.at(-1) ?? under.at(-1))?.thing;
}

/** Is a part so large that it is what the rest stands on? `canvas` in square units. */
export const isGround = (box: Vak, canvas: number): boolean => area(box) >= canvas * GROUND;
