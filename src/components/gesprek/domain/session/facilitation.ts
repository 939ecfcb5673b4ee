import type { ClockState } from '../clock';
import type { Gesprek } from '../state/model';
import type { Place } from '../storage/store';

/** What the room tells the facilitator's window. */
export interface RoomState {
  stap: string;
  klok: ClockState;
  plek: Place;
  gesprek: Gesprek;
}
/** What the facilitator's window asks of the room. */
export type FacilitatorWish = { doe: 'naar'; stap: string } | { doe: 'minuut' } | { doe: 'praat' };

/** What the room hears of a facilitator's window. */
export type FacilitationEvent =
  | { kind: 'wish'; wish: FacilitatorWish }
  /** A facilitator's window comes, or is gone. */
  | { kind: 'facilitator'; here: boolean };

/** What the facilitator's window hears of the room. */
export type RoomSideEvent = { kind: 'state'; state: RoomState } | { kind: 'gone' };

type Message = { soort: 'wie' } | { soort: 'stand'; stand: RoomState } | { soort: 'wens'; wens: FacilitatorWish };

const channelOf = (room: string): BroadcastChannel => new BroadcastChannel(`samen-opleiden/leiding/${room}`);
const lockOf = (room: string, wie: 'zaal' | 'leider'): string => `samen-opleiden/${wie}/${room}`;

/**
 * Says "I am here" for as long as this window lives. A lock of the browser goes with its window, also when that crashes,
 * and it needs no clock, which a hidden tab would hardly run.
 * @returns when the others can know
 */
function stay(name: string, signal: AbortSignal): Promise<void> {
  return new Promise((er) => {
    if (!navigator.locks) return er();
    const tot = new Promise<void>((weg) => signal.addEventListener('abort', () => weg()));
    navigator.locks
      .request(name, { mode: 'shared' }, () => {
        er();
        return tot;
      })
      .catch(() => er());
  });
}

/** Resolves when nobody says "I am here" under this name any more; never when the browser has no locks. */
function whenGone(name: string, signal: AbortSignal): Promise<void> {
  return navigator.locks
    ? navigator.locks.request(name, { mode: 'exclusive', signal }, () => undefined).then(() => undefined)
    : new Promise(() => undefined);
}

/** The side of the room: tells where the conversation is, and does what the facilitator asks. */
export class RoomSide {
  readonly #channel: BroadcastChannel;
  readonly #state: () => RoomState | undefined;
  #here = false;
  #closed = false;

  /**
   * @param stand where the room is now; nothing as long as no conversation runs
   */
  constructor(
    room: string,
    stand: () => RoomState | undefined,
    emit: (event: FacilitationEvent) => void,
    signal: AbortSignal,
  ) {
    this.#channel = channelOf(room);
    this.#state = stand;
    const er = stay(lockOf(room, 'zaal'), signal);
    const comes = () => {
      if (this.#here) return;
      this.#here = true;
      emit({ kind: 'facilitator', here: true });
      void whenGone(lockOf(room, 'leider'), signal).then(
        () => {
          this.#here = false;
          emit({ kind: 'facilitator', here: false });
        },
        () => undefined,
      );
    };
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.soort === 'wie') {
        comes();
        this.tell();
      }
      if (data.soort === 'wens') emit({ kind: 'wish', wish: data.wens });
    };
    signal.addEventListener('abort', () => {
      this.#closed = true;
      this.#channel.close();
    });
    void er.then(() => this.tell());
  }

  /** Something changed: the facilitator sees it too. */
  tell(): void {
    const stand = this.#state();
    if (stand && !this.#closed) this.#channel.postMessage({ soort: 'stand', stand } satisfies Message);
  }
}

/** The side of the facilitator. */
export class FacilitatorSide {
  readonly #channel: BroadcastChannel;

  constructor(room: string, emit: (event: RoomSideEvent) => void, signal: AbortSignal) {
    this.#channel = channelOf(room);
    let er = false;
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.soort !== 'stand') return;
      if (!er) {
        er = true;
        void whenGone(lockOf(room, 'zaal'), signal).then(
          () => {
            er = false;
            emit({ kind: 'gone' });
          },
          () => undefined,
        );
      }
      emit({ kind: 'state', state: data.stand });
    };
    signal.addEventListener('abort', () => this.#channel.close());
    void stay(lockOf(room, 'leider'), signal).then(() => {
      if (!signal.aborted) this.#channel.postMessage({ soort: 'wie' } satisfies Message);
    });
  }

  ask(wens: FacilitatorWish): void {
    this.#channel.postMessage({ soort: 'wens', wens } satisfies Message);
  }
}
