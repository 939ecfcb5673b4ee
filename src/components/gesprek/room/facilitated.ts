import type { FacilitatorWish, RoomState } from '../domain/session/facilitation';
import { nameOfRoom, RoomSide } from '../domain/session/room-side';
import { freshId } from '../domain/state/model';
import { keepRoomName, roomName } from '../domain/storage/remembered';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent } from './events';

/** Where the facilitator's windows stand on this page. */
interface Elements {
  facilitatorLink: HTMLAnchorElement;
  withFacilitator: HTMLElement;
  facilitatorWords: HTMLElement;
}

/** The facilitator's windows that follow this room. */
export class Facilitated {
  readonly #e: Elements;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  #side: RoomSide | undefined;
  #opened = false;

  constructor(e: Elements, t: Translate, emit: Emit<RoomEvent>) {
    this.#e = e;
    this.#t = t;
    this.#emit = emit;
  }

  /**
   * A conversation begins: the windows find this room by its name, or by that conversation.
   * @param state where the room is now
   */
  async open(state: () => Omit<RoomState, 'leiders'> | undefined, signal: AbortSignal): Promise<void> {
    if (this.#opened) {
      this.#side?.present();
      return this.tell();
    }
    this.#opened = true;
    const { name, copy } = await nameOfRoom(roomName(freshId()), signal);
    if (signal.aborted) return;
    keepRoomName(name);
    this.#e.facilitatorLink.hash = name;
    this.#side = new RoomSide(name, state, this.#emit, signal);
    if (copy) this.#emit({ kind: 'say', sentence: this.#t('zaal.kopie') });
  }

  /** Something changed: the windows see it too. */
  tell(): void {
    this.#side?.tell();
  }

  /** So many windows follow. */
  show(count: number): void {
    this.#e.withFacilitator.hidden = !count;
    const words = count ? this.#t('zaal.metLeider', { aantal: count }) : '';
    this.#e.facilitatorWords.textContent = words;
    this.#e.withFacilitator.title = words;
  }
}

/** What a facilitator asks, as an event of the room; going to a screen and what is asked of a round are none. */
export function eventOfWish(wish: Exclude<FacilitatorWish, { doe: 'naar' | 'beurt' | 'rondeVerder' }>): RoomEvent {
  return { kind: ({ minuut: 'minute', praat: 'talk', zwart: 'black', plaat: 'picture' } as const)[wish.doe] };
}
