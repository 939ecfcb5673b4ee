import { toAddress } from '../filter/address';
import type { State } from '../filter/selection';

/** How long typing must pause before the address follows, in milliseconds. */
const PAUSE = 300;

/** The state in the address: a choice is a step in the history of the browser, typing is not. */
export class AddressBar {
  #waiting?: { timer: ReturnType<typeof setTimeout>; write: () => void };

  /** Writes a choice down, after what was typed just before it. */
  push(state: State): void {
    this.settle();
    this.#write('push', state);
  }

  /** Takes the place of what stands there now, at once. */
  replace(state: State): void {
    this.settle();
    this.#write('replace', state);
  }

  /**
   * Writes down what is typed when typing pauses.
   * @param then what else waits for that
   */
  type(state: State, then: () => void): void {
    this.forget();
    const write = (): void => {
      this.#write('replace', state);
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
    const address = toAddress(state);
    // A place on the page belonged to what was shown before.
    if (address !== location.search + location.hash) history[`${how}State`](null, '', address || location.pathname);
  }
}
