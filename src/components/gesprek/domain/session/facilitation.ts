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

type Bericht = { soort: 'wie' } | { soort: 'stand'; stand: RoomState } | { soort: 'wens'; wens: FacilitatorWish };

const kanaal = (zaal: string): BroadcastChannel => new BroadcastChannel(`samen-opleiden/leiding/${zaal}`);
const slot = (zaal: string, wie: 'zaal' | 'leider'): string => `samen-opleiden/${wie}/${zaal}`;

/**
 * Says "I am here" for as long as this window lives. A lock of the browser goes with its window, also when that crashes,
 * and it needs no clock, which a hidden tab would hardly run.
 * @returns when the others can know
 */
function blijf(naam: string, signal: AbortSignal): Promise<void> {
  return new Promise((er) => {
    if (!navigator.locks) return er();
    const tot = new Promise<void>((weg) => signal.addEventListener('abort', () => weg()));
    navigator.locks
      .request(naam, { mode: 'shared' }, () => {
        er();
        return tot;
      })
      .catch(() => er());
  });
}

/** Resolves when nobody says "I am here" under this name any more; never when the browser has no locks. */
function wachtTotWeg(naam: string, signal: AbortSignal): Promise<void> {
  return navigator.locks
    ? navigator.locks.request(naam, { mode: 'exclusive', signal }, () => undefined).then(() => undefined)
    : new Promise(() => undefined);
}

/** The side of the room: tells where the conversation is, and does what the facilitator asks. */
export class RoomSide {
  readonly #kanaal: BroadcastChannel;
  readonly #stand: () => RoomState | undefined;
  #leider = false;
  #dicht = false;

  /**
   * @param stand where the room is now; nothing as long as no conversation runs
   */
  constructor(
    zaal: string,
    stand: () => RoomState | undefined,
    emit: (event: FacilitationEvent) => void,
    signal: AbortSignal,
  ) {
    this.#kanaal = kanaal(zaal);
    this.#stand = stand;
    const er = blijf(slot(zaal, 'zaal'), signal);
    const komt = () => {
      if (this.#leider) return;
      this.#leider = true;
      emit({ kind: 'facilitator', here: true });
      void wachtTotWeg(slot(zaal, 'leider'), signal).then(
        () => {
          this.#leider = false;
          emit({ kind: 'facilitator', here: false });
        },
        () => undefined,
      );
    };
    this.#kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.soort === 'wie') {
        komt();
        this.tell();
      }
      if (data.soort === 'wens') emit({ kind: 'wish', wish: data.wens });
    };
    signal.addEventListener('abort', () => {
      this.#dicht = true;
      this.#kanaal.close();
    });
    void er.then(() => this.tell());
  }

  /** Something changed: the facilitator sees it too. */
  tell(): void {
    const stand = this.#stand();
    if (stand && !this.#dicht) this.#kanaal.postMessage({ soort: 'stand', stand } satisfies Bericht);
  }
}

/** The side of the facilitator. */
export class FacilitatorSide {
  readonly #kanaal: BroadcastChannel;

  constructor(zaal: string, emit: (event: RoomSideEvent) => void, signal: AbortSignal) {
    this.#kanaal = kanaal(zaal);
    let er = false;
    this.#kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.soort !== 'stand') return;
      if (!er) {
        er = true;
        void wachtTotWeg(slot(zaal, 'zaal'), signal).then(
          () => {
            er = false;
            emit({ kind: 'gone' });
          },
          () => undefined,
        );
      }
      emit({ kind: 'state', state: data.stand });
    };
    signal.addEventListener('abort', () => this.#kanaal.close());
    void blijf(slot(zaal, 'leider'), signal).then(() => {
      if (!signal.aborted) this.#kanaal.postMessage({ soort: 'wie' } satisfies Bericht);
    });
  }

  ask(wens: FacilitatorWish): void {
    this.#kanaal.postMessage({ soort: 'wens', wens } satisfies Bericht);
  }
}
