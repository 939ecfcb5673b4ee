import type { Session } from '../../domain/session/session';
import type { Action } from '../../domain/state/action';
import { freshId, type Gesprek } from '../../domain/state/model';
import { inverse } from '../../domain/state/undo';
import { wallOf, type Wall } from '../../domain/wall';
import { addGroup, type Fields } from '../../domain/wall-moves';

/** How many steps back can be taken. */
const MOST_BACK = 50;

/** The conversation in the room, and the question that is talked about. */
export interface Room {
  session: () => Session;
  step: () => string;
}

/** What hangs on the wall of one question, how that is changed, and how a change is taken back. */
export class Hanging {
  readonly #room: Room;
  #back: Action[] = [];

  constructor(room: Room) {
    this.#room = room;
  }

  get gesprek(): Gesprek {
    return this.#room.session().gesprek;
  }

  get step(): string {
    return this.#room.step();
  }

  get wall(): Wall {
    return wallOf(this.gesprek, this.step);
  }

  /** Is there anything to take back? */
  get changed(): boolean {
    return this.#back.length > 0;
  }

  /** Another wall, or the same one anew: what was done before stays done. */
  forget(): void {
    this.#back = [];
  }

  /** Does something that can be taken back. @returns whether anything hangs otherwise now */
  hang(velden: Fields): boolean {
    const session = this.#room.session();
    const action: Action = { doe: 'hang', velden, door: session.tab };
    if (!Object.keys(velden).length) return false;
    const back = inverse(session.gesprek, action, freshId());
    if (back) this.#back = [...this.#back.slice(-MOST_BACK), back];
    return session.apply(action);
  }

  /** Takes back what was done last. @returns whether there was anything */
  undo(): boolean {
    const action = this.#back.pop();
    if (action) this.#room.session().apply(action);
    return action !== undefined;
  }

  /** @returns what hangs a group that is new, and its id */
  newGroup(): { id: string; velden: Fields } {
    const id = freshId();
    return { id, velden: addGroup(this.gesprek, this.step, id, '') };
  }
}
