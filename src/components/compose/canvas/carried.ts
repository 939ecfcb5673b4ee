/** As far as something is carried, in pixels either way, and as large as it becomes. */
const FAR = 8_192;
const LARGE = 16;

/**
 * Carries an element about. It hangs in movements that stand still and of which only the moment is set: a browser then shifts
 * what is on the screen already. A `transform` that is written anew makes it look through all that is drawn below, which takes
 * most of a frame when that is a plate of hundreds of parts.
 */
export class Carried {
  readonly #element: HTMLElement | SVGElement;
  #movements: Animation[] = [];

  /** @param element with its origin in its upper left corner */
  constructor(element: HTMLElement | SVGElement) {
    this.#element = element;
  }

  /** Brings it to a place, in pixels, so many times as large. */
  to(x: number, y: number, scale = 1): void {
    if (!CSS.supports('scale', '1')) {
      this.#element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      return;
    }
    if (!this.#movements.length) this.#begin();
    // The shift across is made larger with the thing itself.
    const moments = [FAR + x / scale, FAR + y, scale * 1_000];
    for (const [i, movement] of this.#movements.entries()) movement.currentTime = moments[i]!;
  }

  #begin(): void {
    const still = (frames: PropertyIndexedKeyframes, duration: number): Animation => {
      const movement = this.#element.animate(frames, { duration, fill: 'both' });
      movement.pause();
      return movement;
    };
    this.#movements = [
      still({ transform: [`translateX(${-FAR}px)`, `translateX(${FAR}px)`] }, 2 * FAR),
      still({ translate: [`0px ${-FAR}px`, `0px ${FAR}px`] }, 2 * FAR),
      still({ scale: ['0', String(LARGE)] }, LARGE * 1_000),
    ];
  }

  /** Lets it hang where it hung before. */
  release(): void {
    for (const movement of this.#movements) movement.cancel();
    this.#movements = [];
    this.#element.style.transform = '';
  }
}
