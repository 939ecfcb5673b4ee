import { countPeople, everybodyIn } from './people';
import { LIMITS } from './state/model';

/** Most people in one round: as many as there are names in a field that is full, so nobody who was typed is left out. */
export const MOST = LIMITS.mensen / 2;

/**
 * Who speak, from what somebody typed: names as people write down who is there, or only how many.
 * @param person what somebody without a name is called
 */
export function speakersOf(typed: string, person: (nr: number) => string): string[] {
  const names = everybodyIn(typed);
  const isCount = names.length === 1 && /^\d+$/.test(names[0]!);
  return isCount ? Array.from({ length: countPeople(typed) }, (_, i) => person(i + 1)) : names;
}

/** The circle from whoever begins, drawn by lot. @param lot from 0 to 1, without 1 */
export function fromFirst<T>(circle: readonly T[], lot: number): T[] {
  const first = Math.floor(lot * circle.length);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
