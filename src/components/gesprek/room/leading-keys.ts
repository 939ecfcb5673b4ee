import type { FacilitatorWish } from '../domain/session/facilitation';
import type { Command } from './events';

/** How long a key is kept that was pressed before there was a room, in ms. */
const KEPT = 10_000;

/** The screens of the room, and which one is shown. */
interface Place {
  steps: readonly string[];
  index: number;
  /** Has somebody the word in a round? Then the keys go through its speakers. */
  round: boolean;
}

/** What keys in the facilitator's window ask of the room. Those of before there is one are done once there is. */
export class LeadingKeys {
  readonly #ask: (wish: FacilitatorWish) => void;
  readonly #where: () => Place | undefined;
  #early: { command: Command; at: number }[] = [];

  /** @param where the room is now; undefined as long as there is none */
  constructor(ask: (wish: FacilitatorWish) => void, where: () => Place | undefined) {
    this.#ask = ask;
    this.#where = where;
  }

  press(command: Command): void {
    if (this.#where()) this.#follow([command]);
    else this.#early.push({ command, at: performance.now() });
  }

  /** Keys of before the room was found are done now; what was pressed long ago nobody expects any more. */
  doEarly(): void {
    const now = performance.now();
    const fresh = this.#early.filter(({ at }) => now - at < KEPT);
    this.#early = [];
    this.#follow(fresh.map(({ command }) => command));
  }

  /** Asks the room for each of these, one after the other. */
  #follow(commands: readonly Command[]): void {
    const { steps = [], index: from = -1, round = false } = this.#where() ?? {};
    let index = from;
    for (const command of commands) {
      if (command === 'black') this.#ask({ doe: 'zwart' });
      else if (command === 'picture') this.#ask({ doe: 'plaat' });
      else {
        const count = command === 'next' ? 1 : -1;
        const stap = steps[index + count];
        if (round) this.#ask({ doe: 'beurt', hoeveel: count });
        else if (stap) {
          index += count;
          this.#ask({ doe: 'naar', stap });
        }
      }
    }
  }
}
