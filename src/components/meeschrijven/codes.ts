import { make } from '../browser/make';
import { encodeQr } from '../build/qr';
import { drawQr } from '../gesprek/page/draw-qr';
import type { Translate } from '../gesprek/domain/translate';

/** How long one of several codes stays, in ms: long enough for a slow camera. */
const STAYS = 700;

interface Elements {
  screen: HTMLElement;
  box: HTMLElement;
  none: HTMLElement;
  code: HTMLElement;
  marks: HTMLElement;
  turning: HTMLButtonElement;
  previous: HTMLElement;
  next: HTMLElement;
}

/** Codes on the screen of a phone: one, or several that take turns until somebody stops them. */
export class Codes {
  readonly #e: Elements;
  readonly #t: Translate;
  #codes: readonly string[] = [];
  #now = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(e: Elements, t: Translate, signal: AbortSignal) {
    this.#e = e;
    this.#t = t;
    e.turning.addEventListener('click', () => this.#turn(this.#timer === undefined), { signal });
    e.previous.addEventListener('click', () => this.#step(-1), { signal });
    e.next.addEventListener('click', () => this.#step(1), { signal });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  /** @returns whether they can be drawn here and read there; else it says what to do */
  show(codes: readonly string[]): boolean {
    this.#codes = codes;
    this.#now = 0;
    // The laptop opened the same site: at an address without a lock it has no camera to read them with.
    if (!isSecureContext || !this.#canDraw) this.#codes = [];
    this.#e.screen.toggleAttribute('data-zonder-code', !this.#codes.length);
    this.#e.box.hidden = !this.#codes.length;
    this.#e.none.hidden = this.#codes.length > 0;
    this.#e.none.textContent = this.#t(isSecureContext ? 'mee.geenCode' : 'mee.geenCamera');
    this.#e.marks.replaceChildren(...(this.#codes.length > 1 ? codes.map(() => make('i')) : []));
    this.#e.turning.hidden = this.#codes.length < 2;
    this.#turn(false);
    if (!this.#codes.length) return false;
    this.#draw();
    this.#turn(codes.length > 1);
    return true;
  }

  /** Some browsers draw no pictures of a script. */
  get #canDraw(): boolean {
    try {
      return drawQr(encodeQr(this.#codes[0]!, 'L')).childElementCount > 0;
    } catch {
      return false;
    }
  }

  /** Nothing turns any more. */
  hide(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#e.code.replaceChildren();
  }

  #turn(on: boolean): void {
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(() => this.#step(1), STAYS) : undefined;
    this.#e.turning.textContent = this.#t(on ? 'mee.stopWisselen' : 'mee.wissel');
    for (const button of [this.#e.previous, this.#e.next]) button.hidden = on || this.#codes.length < 2;
    this.#name();
  }

  #step(count: number): void {
    this.#now = (this.#now + count + this.#codes.length) % this.#codes.length;
    this.#draw();
  }

  #draw(): void {
    this.#e.code.replaceChildren(drawQr(encodeQr(this.#codes[this.#now]!, 'L')));
    for (const [i, mark] of [...this.#e.marks.children].entries()) mark.toggleAttribute('data-nu', i === this.#now);
    if (this.#timer === undefined) this.#name();
  }

  /** Which one it is; while they take turns that would be said without end. */
  #name(): void {
    const { code } = this.#e;
    const several = this.#codes.length > 1 && this.#timer === undefined;
    const name = several ? 'mee.codeDeel' : 'mee.code';
    code.setAttribute('aria-label', this.#t(name, { nr: this.#now + 1, van: this.#codes.length }));
  }
}
