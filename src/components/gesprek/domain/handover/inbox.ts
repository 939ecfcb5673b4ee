import type { Action } from '../state/action';
import type { Gesprek } from '../state/model';
import { closedOf, notesOf } from '../state/view';
import { phoneGives } from '../wall-moves';
import type { Packet } from './packet';

/** Does a packet belong to what the room talks about now? */
export type Belongs = 'hier' | 'andere-vraag' | 'andere-plaat' | 'onbekend';

/** Where a packet belongs, seen from the step that the room is at. */
export function belongs(g: Gesprek, { plaat, stap }: Packet, now: string): Belongs {
  if (plaat !== g.plaat.id) return 'andere-plaat';
  if (stap === now) return 'hier';
  return g.stappen.some((s) => s.id === stap) ? 'andere-vraag' : 'onbekend';
}

/** Which notes of a packet are not in the conversation yet, closed, open or taken away. */
export function freshIn(g: Gesprek, { briefjes }: Packet): number {
  const known = new Set([...closedOf(g).map((b) => b.id), ...notesOf(g).map((n) => n.id), ...g.vervallen]);
  return briefjes.filter((b) => !known.has(b.id)).length;
}

/**
 * What a packet does to the conversation.
 * @param stap the question it is put with, as the room decided
 * @param door who reads it in
 */
export function receiving(g: Gesprek, { van, briefjes, stippen }: Packet, stap: string, door: string): Action[] {
  const dots = phoneGives(g, stap, van, stippen);
  return [
    ...(briefjes.length ? [{ doe: 'ontvang' as const, briefjes: briefjes.map((b) => ({ ...b, stap, van })) }] : []),
    ...(Object.keys(dots).length ? [{ doe: 'hang' as const, velden: dots, door }] : []),
  ];
}
