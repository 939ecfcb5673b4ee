import { isolate } from '../../../words/direction';
import { wordsOf } from '../state/afspraak';
import type { Kernafspraak } from '../state/model';

/** A moment as a reader reads it: "5 januari 2026". */
export const sayDate = (iso: string): string => new Date(iso).toLocaleDateString('nl-NL', { dateStyle: 'long' });

/** A moment with its day of the week: "maandag 5 januari 2026". */
export const sayWeekday = (iso: string): string => new Date(iso).toLocaleDateString('nl-NL', { dateStyle: 'full' });

/** A day of a calendar, which is the same day everywhere: "donderdag 3 december 2026". */
export const sayCalendarDay = (dag: string): string =>
  new Date(`${dag}T00:00:00Z`).toLocaleDateString('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });

/** The day of a moment, as the clock on the wall has it, for the name of a file: "2026-01-05". */
export function sayDay(iso: string): string {
  const d = new Date(iso);
  return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** When something is done: the free words, and the day. */
export const sayWhen = ({ wanneer, dag }: Pick<Kernafspraak, 'wanneer' | 'dag'>): string =>
  [wanneer, dag && sayCalendarDay(dag)].filter(Boolean).join(', ');

/** Does it end as a sentence does? A short word with a point is rather an abbreviation. */
const ENDS = /[!?…]$|[\p{L}\d]{4}\.$/u;

/** Parts of one line, with commas between them; a first part that is a sentence has its point already. */
export function inARow(parts: readonly string[]): string {
  const [first = '', ...rest] = parts.filter(Boolean);
  if (!rest.length) return first;
  return `${isolate(first)}${ENDS.test(first) ? ' ' : ', '}${rest.map(isolate).join(', ')}`;
}

/** An agreement in one line. */
export function inOneLine(a: Kernafspraak): string {
  const { wat, wie } = wordsOf(a);
  return inARow([wat, wie, sayWhen(a)]);
}
