import { oneLine } from './clean';
import { dayOf } from './day';
import type { Kernafspraak } from './model';

/** Screen id of the agreement someone is typing: its fields, a line each. */
export const AFSPRAAK = 'afspraak';
/** Screen id of the decision someone is typing. */
export const BESLUIT = 'besluit';

/** The fields of an agreement as one text, and back. The day comes last, when there is one. */
export function asLines({ wat, wie, wanneer, dag }: Kernafspraak): string {
  const lines = [wat, wie, wanneer, ...(dag ? [dag] : [])].map(oneLine);
  return lines.some(Boolean) ? lines.join('\n') : '';
}
/** The fields again; what is missing is empty, and a day that is none is left out. */
export function fromLines(tekst: string): Kernafspraak {
  const [wat = '', wie = '', wanneer = '', dag = ''] = tekst.split('\n');
  const day = dayOf(dag);
  return { wat, wie, wanneer, ...(day ? { dag: day } : {}) };
}

/** The words of an agreement, and its day when it has one, without what belongs to its place in a conversation. */
export const wordsOf = ({ wat, wie, wanneer, dag }: Kernafspraak): Kernafspraak => ({
  wat,
  wie,
  wanneer,
  ...(dag ? { dag } : {}),
});
