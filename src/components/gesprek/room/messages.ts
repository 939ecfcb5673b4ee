/** How long a passing message stays, in ms. */
const EVEN = 15_000;

/** Messages at the top of the room: one at a time, read out politely. What went wrong with keeping stays until it goes well. */
export class Messages {
  readonly #vak: HTMLElement;
  readonly #omroep: HTMLElement;
  readonly #terug: HTMLElement;
  #blijft = '';
  #klaar: ReturnType<typeof setTimeout> | undefined;

  constructor(zaal: HTMLElement) {
    this.#vak = zaal.querySelector('[data-melding]')!;
    this.#omroep = zaal.querySelector('[data-omroep]')!;
    this.#terug = zaal.querySelector('[data-doe="wis-terug"]')!;
  }

  say(zin: string): void {
    this.#vak.textContent = zin;
  }

  /** Something to know now, that the screen shows in another way too: it goes by itself, and covers nothing for long. */
  sayBriefly(zin: string): void {
    this.say(zin);
    setTimeout(() => {
      if (this.#vak.textContent === zin) this.dismiss();
    }, EVEN);
  }

  /** Only for who listens: what is on the screen now. */
  announce(zin: string): void {
    this.#omroep.textContent = zin;
  }

  /** Something is not kept. */
  fail(zin: string): void {
    this.#blijft = zin;
    this.say(zin);
  }

  /** Everything is kept again. */
  saved(): void {
    if (!this.#blijft) return;
    this.#blijft = '';
    this.say('');
  }

  /** Another screen, or an answer to the message: it has been read. */
  dismiss(): void {
    // The offer to take something back keeps its sentence.
    if (this.#terug.hidden) this.say(this.#blijft);
  }

  /**
   * Offers to take something back for a while.
   * @param ms how long; 0 takes the offer away
   * @param voorbij called when the time is up
   */
  offerUndo(ms: number, voorbij: () => void = () => undefined): void {
    clearTimeout(this.#klaar);
    this.#terug.hidden = ms <= 0;
    if (ms <= 0) return;
    this.#terug.focus();
    this.#klaar = setTimeout(() => {
      this.#terug.hidden = true;
      this.dismiss();
      voorbij();
    }, ms);
  }
}
