import { divideTime } from '../gesprek/domain/clock';
import type { Part } from '../gesprek/domain/steps';

/** One way to spend the time: minutes per part. */
export interface Timetable {
  minuten: number;
  /** How many questions fit. */
  vragen: number;
  delen: Readonly<Record<Part, number>>;
}

const DELEN: readonly Part[] = ['kijken', 'herkennen', 'verdiepen', 'doen'];

/**
 * How a conversation of a given length is divided, by the same clock as the meeting view.
 * @param minuten in all
 * @param vragen questions the group talks about
 * @returns whole minutes per part that add up to `minuten`
 */
export function timetable(minuten: number, vragen: number): Timetable {
  const schermen: Part[] = [
    'kijken',
    ...Array<Part>(3).fill('herkennen'),
    ...Array<Part>(vragen).fill('verdiepen'),
    ...Array<Part>(4).fill('doen'),
  ];
  const seconden = divideTime(minuten, schermen);
  const som = (deel: Part) => Math.round(schermen.reduce((n, d, i) => n + (d === deel ? seconden[i]! : 0), 0) / 60);
  const delen = Object.fromEntries(DELEN.map((d) => [d, som(d)])) as Record<Part, number>;
  // Rounding differences go to the questions: they have the most.
  delen.verdiepen += minuten - DELEN.reduce((n, d) => n + delen[d], 0);
  return { minuten, vragen, delen };
}
