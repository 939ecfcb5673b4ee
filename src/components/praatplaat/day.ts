/**
 * Which plate is today's: all of them in turn, one a day.
 * @param dag day since 1 January 1970
 * @param aantal number of plates
 * @returns index from 0
 */
export const plateOfDay = (dag: number, aantal: number): number => ((dag % aantal) + aantal) % aantal;

/** Days since 1 January 1970 in the visitor's own time zone. */
export const dayNumber = (nu: Date): number =>
  Math.floor((nu.getTime() - nu.getTimezoneOffset() * 60_000) / 86_400_000);
