import { oneLine } from './clean';
import type { Kernafspraak } from './model';

/** Screen id of the agreement someone is typing: its three fields, a line each. */
export const AFSPRAAK = 'afspraak';
/** The fields of an agreement as one text, and back. */
export const asLines = (a: Kernafspraak): string =>
  a.wat || a.wie || a.wanneer ? [a.wat, a.wie, a.wanneer].map(oneLine).join('\n') : '';
export function fromLines(tekst: string): Kernafspraak {
  const [wat = '', wie = '', wanneer = ''] = tekst.split('\n');
  return { wat, wie, wanneer };
}
