import type { Gesprek } from '../state/model';
import { OwnStore } from './own-store';
import { tabKeys } from './platform';
import type { Place, Store } from './store';
import { TabStore } from './tab-store';

/** Which conversation about a plate this tab was in, and where it is kept: a reload goes on with it. */
export interface Remembered {
  id: string;
  plek: Place;
}

/** Where conversations are kept: on a device of one's own in its database, on a shared one in the tab. */
export const storeFor = (place: Place): Store => (place === 'eigen' ? new OwnStore() : new TabStore());

/** Storage may be blocked: then nothing is remembered, and the message comes when something is written. */
export function remember(plaat: string, kept: Remembered): void {
  try {
    tabKeys.set(`gesprek:nu:${plaat}`, JSON.stringify(kept));
  } catch {
    // A reload starts anew.
  }
}

/** The conversation about a plate that this tab had open last; undefined when there is none. */
export function remembered(plaat: string): Remembered | undefined {
  try {
    return (JSON.parse(tabKeys.get(`gesprek:nu:${plaat}`) ?? 'null') as Remembered | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A conversation about this plate as it is kept; undefined when it is not there, or not to be read. */
export async function fetchKept(plaat: string, { id, plek }: Remembered): Promise<Gesprek | undefined> {
  const gesprek = await storeFor(plek)
    .read(id)
    .catch(() => undefined);
  return gesprek?.plaat.id === plaat ? gesprek : undefined;
}

/** Keeps the name of this room for a reload. */
export function keepRoomName(name: string): void {
  try {
    tabKeys.set('gesprek:zaal', name);
  } catch {
    // Blocked storage: after a reload the facilitator's window finds the room by its conversation.
  }
}

/** The name of this room, the same after a reload. @param fresh a fresh name when there is none yet */
export function roomName(fresh: string): string {
  try {
    const old = tabKeys.get('gesprek:zaal');
    if (old) return old;
  } catch {
    // As above.
  }
  return fresh;
}

const LETTERS_OFF = 'zaal:tekens-uit';

/** Are single letters off as keys, in this tab? */
export function lettersAreOff(): boolean {
  try {
    return tabKeys.get(LETTERS_OFF) !== null;
  } catch {
    // Blocked storage: the switch works until a reload.
    return false;
  }
}

/** Remembers for this tab that single letters are off; a reload does not turn them on again. */
export function rememberLettersOff(off: boolean): void {
  try {
    if (off) tabKeys.set(LETTERS_OFF, 'ja');
    else tabKeys.remove(LETTERS_OFF);
  } catch {
    // As above.
  }
}

const ROUND = 'zaal:ronde';

/** The round of this tab, as {@link rememberRound} got it. */
export function keptRound(): string | null {
  try {
    return tabKeys.get(ROUND);
  } catch {
    return null;
  }
}

/** Keeps where a round is for a reload of this tab. @param round nothing when there is none any more */
export function rememberRound(round: string | undefined): void {
  try {
    if (round === undefined) tabKeys.remove(ROUND);
    else tabKeys.set(ROUND, round);
  } catch {
    // As above: after a reload the round begins anew.
  }
}

const CLOCKS = 'zaal:klok';

/** Clocks of the conversation of this tab, as {@link rememberClocks} got them. */
export function keptClocks(): string | null {
  try {
    return tabKeys.get(CLOCKS);
  } catch {
    return null;
  }
}

/** Keeps the clocks for a reload of this tab. */
export function rememberClocks(clocks: string): void {
  try {
    tabKeys.set(CLOCKS, clocks);
  } catch {
    // As above: after a reload the time of the screen begins anew.
  }
}
