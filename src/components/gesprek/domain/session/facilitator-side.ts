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

/** What the facilitator's window hears of the room. */
export type RoomSideEvent =
  | { kind: 'state'; state: RoomState }
  | { kind: 'gone' }
  /** A room says which conversation it has; also one that this window does not follow. */
  | { kind: 'room'; name: string; gesprek: string };

/** How long the browser may take to give this window its own lock, in ms. */
const PATIENCE = 5_000;

/** The side of the facilitator: follows one room, and can go over to another. */
export class FacilitatorSide {
  readonly #me = freshId();
  readonly #emit: (event: RoomSideEvent) => void;
  readonly #signal: AbortSignal;
  readonly #hall: BroadcastChannel;
  /** Resolves when the room can see whether this window is still there. */
  readonly #living: Promise<unknown>;
  #channel: BroadcastChannel | undefined;
  /** Ends what listens to one room. */
  #following: AbortController | undefined;

  constructor(emit: (event: RoomSideEvent) => void, signal: AbortSignal) {
    this.#emit = emit;
    this.#signal = signal;
    this.#living = claim(facilitatorLock(this.#me), PATIENCE, signal);
    this.#hall = hallChannel();
    this.#hall.onmessage = ({ data }: MessageEvent<HallMessage>) => {
      if (data.soort === 'zaal') emit({ kind: 'room', name: data.naam, gesprek: data.gesprek });
    };
    signal.addEventListener('abort', () => {
      this.#following?.abort();
      this.#channel?.close();
      this.#hall.close();
    });
  }

  /** Follows the room of this name, and no other any more. */
  async follow(room: string): Promise<void> {
    this.#following?.abort();
    this.#channel?.close();
    const following = (this.#following = new AbortController());
    const channel = (this.#channel = roomChannel(room));
    let here = false;
    channel.onmessage = ({ data }: MessageEvent<RoomMessage>) => {
      if (data.soort !== 'stand') return;
      if (!here) {
        here = true;
        void whenGone(roomLock(room), following.signal).then(
          () => {
            here = false;
            this.#emit({ kind: 'gone' });
          },
          () => undefined,
        );
        // A room that was loaded again does not know who followed it.
        this.#post({ soort: 'wie', van: this.#me });
      }
      this.#emit({ kind: 'state', state: data.stand });
    };
    await this.#living;
    if (!following.signal.aborted && !this.#signal.aborted) this.#post({ soort: 'wie', van: this.#me });
  }

  /** Asks which rooms there are: those with one conversation, or all. */
  search(gesprek: string | null): void {
    this.#hall.postMessage({ soort: 'zoek', gesprek } satisfies HallMessage);
  }

  ask(wish: FacilitatorWish): void {
    this.#post({ soort: 'wens', wens: wish });
  }

  #post(message: RoomMessage): void {
    this.#channel?.postMessage(message);
  }
}
