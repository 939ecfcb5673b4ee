import type { OwnPlate } from './domain/model';
import { check } from './domain/read';
import { rememberedPlate, tabShelf } from './shelf';

/** Tabs of this browser ask each other here for a plate that only one of them has. */
const CHANNEL = 'samen-opleiden/platen';
/** In an address: the id of a plate of which another tab has more than what is kept. */
export const LENT = 'leen';
/** After this time without an answer somebody is told that there is no plate, in ms. */
const PATIENCE = 2_000;

/** @property vraag the id of a plate; null for the one that a tab uses now */
interface Question {
  vraag: string | null;
}
const asks = (x: unknown): x is Question =>
  typeof x === 'object' && x !== null && 'vraag' in x && (x.vraag === null || typeof x.vraag === 'string');

let lending: BroadcastChannel | undefined;

/**
 * Lends what this tab keeps to other tabs of this site: on a shared computer a plate stands in its own tab only, and the window of
 * who leads the talk, or a sheet in another tab, would not find it. It lasts as long as the page.
 * @param atHand the plate that the page itself holds: perhaps nothing could be kept of it
 */
export function lendPlates(atHand: () => OwnPlate | undefined = () => undefined): void {
  if (lending) return;
  lending = new BroadcastChannel(CHANNEL);
  lending.addEventListener('message', ({ data }) => {
    if (!asks(data)) return;
    const lend = (plaat: OwnPlate | undefined) => plaat && lending?.postMessage({ antwoord: data.vraag, plaat });
    const held = atHand();
    const id = data.vraag ?? held?.id ?? rememberedPlate();
    if (id === undefined) return;
    if (held?.id === id) return void lend(held);
    void tabShelf()
      .read(id)
      .then(lend)
      .catch(() => undefined);
  });
}

/**
 * Asks the other tabs for a plate. A tab that was busy or asleep may answer late: that counts all the same.
 * @param id of the plate; without one any tab gives the one it uses now
 * @param onNone no tab answered in good time
 * @returns the plate, once a tab gives it
 */
export async function borrowPlate(id: string | null, onNone: () => void): Promise<OwnPlate> {
  const channel = new BroadcastChannel(CHANNEL);
  const timer = setTimeout(onNone, PATIENCE);
  try {
    return await new Promise<OwnPlate>((found) => {
      channel.addEventListener('message', ({ data }: MessageEvent<{ antwoord?: unknown; plaat?: unknown } | null>) => {
        if (data?.antwoord !== id) return;
        const read = check(data.plaat);
        if (read.goed) found(read.plaat);
      });
      channel.postMessage({ vraag: id } satisfies Question);
    });
  } finally {
    clearTimeout(timer);
    channel.close();
  }
}
