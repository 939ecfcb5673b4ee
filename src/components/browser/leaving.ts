/** Lets the browser ask before the page goes with words that stand nowhere else. */
export class Leaving {
  readonly #loses: () => boolean;
  readonly #ask = (e: BeforeUnloadEvent): void => {
    if (!this.#loses()) return;
    e.preventDefault();
    // Chrome before 119 knows only this.
    e.returnValue = true;
  };

  /** @param loses asked at the moment of leaving: is there anything to lose? */
  constructor(loses: () => boolean) {
    this.#loses = loses;
  }

  /** @param on a page that asks cannot be put away and come back at once: only when there is nothing else */
  ask(on: boolean): void {
    if (on) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }
}
