import { freshId } from '../state/model';
import {
  facilitatorLock,
  hallChannel,
  roomChannel,
  roomLock,
  type FacilitatorWish,
  type HallMessage,
  type RoomMessage,
  type RoomState,
} from './facilitation';
import { claim, whenGone } from './living';

/** What the room hears of facilitator's windows. */
export type FacilitationEvent =
  | { kind: 'wish'; wish: FacilitatorWish }
  /** A facilitator's window comes, or is gone. */
  | { kind: 'facilitators'; count: number };

/** How long a tab that was just reloaded may still hold its name, and how long another tab gets to answer, in ms. */
const PATIENCE = 600;

/**
 * A name that no other living tab has. A tab that was duplicated brings the name of the first one along: it gets a name
 * of its own, or a facilitator's window would follow both.
 * @returns the name, and whether another tab had it
 */
export async function nameOfRoom(wanted: string, signal: AbortSignal): Promise<{ name: string; copy: boolean }> {
  const free = await claim(roomLock(wanted), PATIENCE, signal);
  // Without locks the other tab is asked.
  if (free && ((navigator.locks as LockManager | undefined) || !(await isTaken(wanted))))
    return { name: wanted, copy: false };
  const name = freshId();
  await claim(roomLock(name), PATIENCE, signal);
  return { name, copy: true };
}

/** Does another tab answer to this name? */
function isTaken(name: string): Promise<boolean> {
  const channel = roomChannel(name);
  return new Promise<boolean>((answer) => {
    setTimeout(() => answer(false), PATIENCE / 2);
    channel.onmessage = ({ data }: MessageEvent<RoomMessage>) => data.soort === 'bezet' && answer(true);
    channel.postMessage({ soort: 'bezet?', leven: freshId() } satisfies RoomMessage);
  }).finally(() => channel.close());
}

/** The side of the room: tells where the conversation is, and does what a facilitator asks. */
export class RoomSide {
  readonly name: string;
  readonly #channel: BroadcastChannel;
  readonly #hall: BroadcastChannel;
  readonly #state: () => Omit<RoomState, 'leiders'> | undefined;
  readonly #emit: (event: FacilitationEvent) => void;
  readonly #signal: AbortSignal;
  readonly #followers = new Set<string>();

  /**
   * @param name of this room, that no other has
   * @param state where the room is now; nothing as long as no conversation runs
   */
  constructor(
    name: string,
    state: () => Omit<RoomState, 'leiders'> | undefined,
    emit: (event: FacilitationEvent) => void,
    signal: AbortSignal,
  ) {
    this.name = name;
    this.#state = state;
    this.#emit = emit;
    this.#signal = signal;
    this.#channel = roomChannel(name);
    this.#hall = hallChannel();
    this.#channel.onmessage = ({ data }: MessageEvent<RoomMessage>) => this.#hear(data);
    this.#hall.onmessage = ({ data }: MessageEvent<HallMessage>) => {
      if (data.soort === 'zoek' && (data.gesprek === null || data.gesprek === this.#state()?.gesprek.id))
        this.present();
    };
    signal.addEventListener('abort', () => {
      this.#channel.close();
      this.#hall.close();
    });
    this.present();
    this.tell();
  }

  /** Something changed: the facilitator sees it too. */
  tell(): void {
    const state = this.#state();
    if (!state || this.#signal.aborted) return;
    this.#post({ soort: 'stand', stand: { ...state, leiders: this.#followers.size } });
  }

  /** Tells every facilitator's window which conversation is here: one that lost its room finds it again. */
  present(): void {
    const gesprek = this.#state()?.gesprek.id;
    if (gesprek !== undefined && !this.#signal.aborted)
      this.#hall.postMessage({ soort: 'zaal', naam: this.name, gesprek } satisfies HallMessage);
  }

  #post(message: RoomMessage): void {
    this.#channel.postMessage(message);
  }

  #hear(message: RoomMessage): void {
    if (message.soort === 'wens') return this.#emit({ kind: 'wish', wish: message.wens });
    if (message.soort === 'bezet?') return this.#post({ ...message, soort: 'bezet' });
    if (message.soort !== 'wie') return;
    this.#welcome(message.van);
    this.tell();
  }

  /** Every window has a lock of its own: that one is gone says nothing of the others. */
  #welcome(facilitator: string): void {
    if (this.#followers.has(facilitator)) return;
    this.#followers.add(facilitator);
    this.#emit({ kind: 'facilitators', count: this.#followers.size });
    void whenGone(facilitatorLock(facilitator), this.#signal).then(
      () => {
        this.#followers.delete(facilitator);
        this.#emit({ kind: 'facilitators', count: this.#followers.size });
        this.tell();
      },
      () => undefined,
    );
  }
}
