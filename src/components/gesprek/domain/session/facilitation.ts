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
   * @param leider called when a facilitator's window comes or is gone
   */
  constructor(
    zaal: string,
    stand: () => RoomState | undefined,
    wens: (wens: FacilitatorWish) => void,
    leider: (er: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#kanaal = kanaal(zaal);
    this.#stand = stand;
    const er = blijf(slot(zaal, 'zaal'), signal);
    const komt = () => {
      if (this.#leider) return;
      this.#leider = true;
      leider(true);
      void wachtTotWeg(slot(zaal, 'leider'), signal).then(
        () => {
          this.#leider = false;
          leider(false);
        },
        () => undefined,
      );
    };
    this.#kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.soort === 'wie') {
        komt();
        this.tell();
      }
      if (data.soort === 'wens') wens(data.wens);
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

  /** @param weg called when the room is closed */
  constructor(zaal: string, stand: (stand: RoomState) => void, weg: () => void, signal: AbortSignal) {
    this.#kanaal = kanaal(zaal);
    let er = false;
    this.#kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.soort !== 'stand') return;
      if (!er) {
        er = true;
        void wachtTotWeg(slot(zaal, 'zaal'), signal).then(
          () => {
            er = false;
            weg();
          },
          () => undefined,
        );
      }
      stand(data.stand);
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

