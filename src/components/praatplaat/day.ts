/**
 * Which plate is today's: all of them in turn, one a day.
 * @param day days since 1 January 1970, below zero before it
 * @param count number of plates
 * @returns index from 0
 */
export const plateOfDay = (day: number, count: number): number => ((day % count) + count) % count;

/** Days since 1 January 1970 in the visitor's own time zone. */
export const dayNumber = (now: Date): number =>
  Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
