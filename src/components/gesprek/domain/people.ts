import type { Gesprek } from './state/model';
import { fieldOf } from './state/view';

/** Who were there, as they were typed: one a line, or all in one line. */
export const people = (wie: string): string[] =>
  wie
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Who were there, when two wrote it at once, each without the other: everybody that either added, without whom either took away.
 * @param base what both began from
 */
export function joinPeople(base: string, mine: string, theirs: string): string {
  const [before, here, there] = [base, mine, theirs].map((wie) => new Set(people(wie))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const stays = [...here].filter((person) => there.has(person) || !before.has(person));
  const added = [...there].filter((person) => !here.has(person) && !before.has(person));
  return [...stays, ...added].join('\n');
}

/**
 * Everybody who was there by name, without roles: of "Ans, mentor" Ans; of one line with several names each of them. Two
 * people with one name are two.
 */
export function everybodyIn(wie: string): string[] {
  const lines = people(wie);
  const names = lines.length === 1 ? lines[0]!.split(/[,;]| en /) : lines.map((line) => line.split(/[,;(]/)[0]!);
  return names.map((name) => name.trim()).filter(Boolean);
}

/** Names to choose from, each once. */
export const namesOf = (wie: string): string[] => [...new Set(everybodyIn(wie))];

/** How many were there, by their names or as a number alone; 0 when nobody said. */
export function countPeople(wie: string): number {
  const [only = '', ...more] = people(wie);
  return !more.length && /^\d{1,3}$/.test(only) ? Number(only) : everybodyIn(wie).length;
}

/** Everybody who may be asked to do something: who were there, and who led the talk. */
export const namesIn = (g: Gesprek): string[] => [
  ...new Set(['wie', 'leider', 'notulist'].flatMap((key) => namesOf(fieldOf(g, key)))),
];
