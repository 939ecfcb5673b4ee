import { isMissing } from '../page/export';
import type { RoomData } from '../domain/room-data';
import type { Session } from '../domain/session/session';
import type { KeptStep } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent } from './events';
import { Invite } from './invite';
import type { ReadIn } from './read-in/read-in';

const reader = () => import('./read-in/read-in');
const codes = () => import('./read-in/code-reader');
/** Fetches what reads notes in, and what looks for codes in a picture, while there is a network. */
export function fetchAlong(): void {
  reader().catch(() => undefined);
  codes()
    .then(({ fetchReader }) => fetchReader())
    .catch(() => undefined);
}

interface Elements {
  drawer: HTMLElement;
  large: HTMLDialogElement;
  readIn: HTMLDialogElement;
}
interface Room {
  session: () => Session;
  step: () => string;
}

/** Everyone writes along: the invitation, and reading in what comes back. */
export class Along {
  readonly #e: Elements;
  readonly #room: Room;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  readonly #signal: AbortSignal;
  readonly #invite: Invite;
  #reader: ReadIn | undefined;

  constructor(e: Elements, data: RoomData, room: Room, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#e = e;
    this.#room = room;
    this.#t = t;
    this.#emit = emit;
    this.#signal = signal;
    this.#invite = new Invite(e.drawer, e.large, data.plaat.id, t);
  }

  /** Another question: another address for phones. */
  show(step: KeptStep | undefined): void {
    void this.#invite.show(step);
  }

  enlarge(): void {
    this.#invite.enlarge();
  }

  /** The link for phones goes to the clipboard. */
  copy(): void {
    void this.#invite.copy();
  }

  /** @param text what a link handed over; without it the camera looks */
  async readIn(text?: string): Promise<void> {
    try {
      const { ReadIn: Reader } = await reader();
      this.#reader ??= new Reader(this.#e.readIn, this.#room, this.#t, this.#signal);
    } catch (error) {
      return this.#emit({ kind: 'partFailed', part: 'reader', missing: isMissing(error) });
    }
    this.#emit({ kind: 'partCame', part: 'reader' });
    this.#reader.open(text === undefined);
    if (text !== undefined) this.#reader.take(text);
  }

  /** Does a large code stand over the question? It makes way for another one. */
  get enlarged(): boolean {
    return this.#invite.large;
  }

  /** Another question is shown: a large code was about the one before. */
  leave(): void {
    this.#invite.close();
  }

  close(): void {
    this.#invite.close();
    this.#reader?.close();
  }
}
