import { isMissing } from '../page/export';
import type { RoomData } from '../domain/room-data';
import type { Session } from '../domain/session/session';
import type { KeptStep } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent } from './events';
import { Invite } from './invite';
import type { ReadIn } from './read-in/read-in';
import type { Round } from './round';

const rounds = () => import('./round');
const reader = () => import('./read-in/read-in');
const codes = () => import('./read-in/code-reader');
/** Fetches what reads notes in, what looks for codes in a picture, and the round, while there is a network. */
export function fetchAlong(): void {
  for (const piece of [reader, rounds]) piece().catch(() => undefined);
  codes()
    .then(({ fetchReader }) => fetchReader())
    .catch(() => undefined);
}

interface Elements {
  drawer: HTMLElement;
  large: HTMLDialogElement;
  readIn: HTMLDialogElement;
  round: HTMLDialogElement;
  sound: HTMLInputElement;
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
  #round: Round | undefined;

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

  /** A round in which everybody has a say. @param present who are there, one a line */
  async round(present: string): Promise<void> {
    try {
      const { Round: Turns } = await rounds();
      this.#round ??= new Turns(this.#e.round, this.#e.sound, this.#t, this.#signal);
    } catch (error) {
      return this.#emit({ kind: 'partFailed', part: 'round', missing: isMissing(error) });
    }
    this.#emit({ kind: 'partCame', part: 'round' });
    this.#round.show(present);
  }

  /** Does what stands over the question go on, or make way, with the keys that turn to another one? */
  get turns(): boolean {
    return this.#invite.large || Boolean(this.#round?.going);
  }

  /** A key that turns the page: a round goes to its next speaker. @returns whether that was all it asked */
  turn(count: number): boolean {
    if (this.#round?.going) {
      this.#round.step(count);
      return true;
    }
    this.#invite.close();
    return false;
  }

  /** Another question is shown: a large code and a round were about the one before. */
  leave(): void {
    this.#invite.close();
    this.#round?.close();
  }

  close(): void {
    this.#invite.close();
    this.#reader?.close();
  }
}
