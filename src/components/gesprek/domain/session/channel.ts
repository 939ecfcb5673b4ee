import type { Gesprek } from '../state/model';
import type { Place } from '../storage/store';

/** What tabs with the same conversation tell each other. */
export type Message =
  { soort: 'gesprek' | 'terug'; gesprek: Gesprek } | { soort: 'wie' | 'ik'; van: string } | { soort: 'gewist' };

/** Where they tell it: what is said on a shared computer never comes into the copy that is kept. */
export const channelOf = (plek: Place, id: string): BroadcastChannel =>
  new BroadcastChannel(`samen-opleiden/${plek}/${id}`);

/** Tells every tab with this conversation something. */
export function announce(plek: Place, id: string, message: Message): void {
  const channel = channelOf(plek, id);
  channel.postMessage(message);
  channel.close();
}
