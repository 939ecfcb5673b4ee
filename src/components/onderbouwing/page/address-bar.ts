import { toAddress } from '../filter/address';
import type { State } from '../filter/selection';

/** How long the keys must rest before the address follows, in milliseconds. */
const PAUSE = 300;

/** The state in the address: a choice is a step in the history of the browser, typing is not. */
export class AddressBar {
  readonly #hash: () => string;
  #waiting?: { timer: ReturnType<typeof setTimeout>; write: () => void };

  /** @param hash the cell of the matrix that is open, as `#cel-…`; empty when none is */
  constructor(hash: () => string) {
    this.#hash = hash;
  }

  /** Writes a choice down, after what was typed just before it. */
  push(state: State): void {
    this.settle();
    this.#write('push', state);
  }

  /**
   * Writes down what is typed when typing pauses.
   * @param then what else waits for that
   */
  type(state: State, then: () => void): void {
    this.#wait('replace', state, then);
  }

  /** The same for what is chosen by one key after another: together they are one step in the history. */
  step(state: State, then: () => void): void {
    this.#wait('push', state, then);
  }

  #wait(how: 'push' | 'replace', state: State, then: () => void): void {
    this.forget();
    const write = (): void => {
      this.#write(how, state);
      then();
    };
    this.#waiting = { write, timer: setTimeout(() => this.settle(), PAUSE) };
  }

  /** Writes down at once what was waiting. */
  settle(): void {
    const waiting = this.#waiting;
    this.forget();
    waiting?.write();
  }

  /** Lets go of what was waiting. */
  forget(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
  }

  #write(how: 'push' | 'replace', state: State): void {
    // Any other place on the page belonged to what was shown before.
    const address = toAddress(state) + (state.view === 'matrix' ? this.#hash() : '');
    if (address !== location.search + location.hash) history[`${how}State`](null, '', address || location.pathname);
  }
}
