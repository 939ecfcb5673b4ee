import type { Gesprek } from './state/model';
import { fieldOf } from './state/view';

/** Who were there, as they were typed: one a line, or all in one line. */
export const people = (wie: string): string[] =>
  wie
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Names without roles, to choose from: of "Ans, mentor" Ans; of one line with several names each of them. */
export function namesOf(wie: string): string[] {
  const lines = people(wie);
  const names = lines.length === 1 ? lines[0]!.split(/[,;]| en /) : lines.map((line) => line.split(/[,;(]/)[0]!);
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}

/** Everybody who may be asked to do something: who were there, and who led the talk. */
export const namesIn = (g: Gesprek): string[] => [
  ...new Set(['wie', 'leider', 'notulist'].flatMap((key) => namesOf(fieldOf(g, key)))),
];
