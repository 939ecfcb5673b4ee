import { isMissing } from '../page/export';
import type { RoomData } from '../domain/room-data';
import type { Session } from '../domain/session/session';
import type { KeptStep } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent } from './events';
import { Invite } from './invite';
import type { ReadIn } from './read-in/read-in';

const reader = () => import('./read-in/read-in');
/** Fetches what reads notes in while there is a network; what looks for codes in a picture comes with the camera. */
export const fetchReader = (): void => void reader().catch(() => undefined);

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
    if (step) void this.#invite.show(step);
  }

  enlarge(): void {
    this.#invite.enlarge();
  }

  /** @param text what a link handed over; without it the camera looks */
  async readIn(text?: string): Promise<void> {
    try {
      const { ReadIn: Reader } = await reader();
      this.#reader ??= new Reader(this.#e.readIn, this.#room, this.#t, this.#signal);
    } catch (error) {
      return this.#emit({ kind: 'exportFailed', missing: isMissing(error) });
    }
    this.#reader.open(text === undefined);
    if (text !== undefined) this.#reader.take(text);
  }

  close(): void {
    this.#invite.close();
    this.#reader?.close();
  }
}
