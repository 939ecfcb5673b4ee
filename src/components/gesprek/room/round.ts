import { sayDuration } from '../domain/clock';
import { fromFirst, speakersOf } from '../domain/round';
import type { Translate } from '../domain/translate';
import { chime } from './chime';
import { roundElements } from './elements/round';

/** A round in which everybody gets the same time, and lot decides who begins. */
export class Round {
  readonly #dialog: HTMLDialogElement;
  readonly #e: ReturnType<typeof roundElements>;
  readonly #t: Translate;
  readonly #sound: HTMLInputElement;
  #speakers: string[] = [];
  #now = 0;
  #ends = 0;
  #rang = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(dialog: HTMLDialogElement, sound: HTMLInputElement, t: Translate, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#e = roundElements(dialog);
    this.#t = t;
    this.#sound = sound;
    this.#e.form.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        this.#begin();
      },
      { signal },
    );
    this.#e.next.addEventListener('click', () => this.#turn(this.#now + 1), { signal });
    dialog.addEventListener('close', () => clearInterval(this.#timer), { signal });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  /** @param present who are there, one a line, as far as somebody said */
  show(present: string): void {
    if (!this.#e.who.value.trim()) this.#e.who.value = present;
    this.#ask(true);
    this.#dialog.showModal();
    this.#e.title.focus();
  }

  /** Does somebody have the word? */
  get going(): boolean {
    return this.#dialog.open && !this.#e.turn.hidden;
  }

  /** Gives the word to the next one, or back to the one before. */
  step(count: number): void {
    this.#turn(Math.max(0, this.#now + count));
  }

  close(): void {
    this.#dialog.close();
  }

  #ask(ask: boolean): void {
    this.#e.form.hidden = !ask;
    this.#e.turn.hidden = ask;
  }

  #begin(): void {
    const people = speakersOf(this.#e.who.value, (nr) => this.#t('zaal.ronde.persoon', { nr }));
    if (!people.length) return this.#e.who.focus();
    const lot = crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
    this.#speakers = fromFirst(people, lot);
    this.#ask(false);
    this.#turn(0);
    this.#e.next.focus();
  }

  #turn(nr: number): void {
    clearInterval(this.#timer);
    const name = this.#speakers[nr];
    if (name === undefined) {
      this.#ask(true);
      return this.#e.title.focus();
    }
    this.#now = nr;
    this.#e.name.textContent = nr ? name : this.#t('zaal.ronde.begint', { wie: name });
    this.#e.far.textContent = this.#t('zaal.ronde.hoever', { nr: nr + 1, van: this.#speakers.length });
    const last = nr === this.#speakers.length - 1;
    this.#e.next.textContent = this.#t(last ? 'zaal.ronde.klaar' : 'zaal.ronde.volgende');
    this.#ends = performance.now() + Number(this.#e.time.value) * 1_000;
    this.#rang = false;
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
  }

  #tick(): void {
    const rest = Math.round((this.#ends - performance.now()) / 1_000);
    this.#e.rest.textContent = sayDuration(this.#t, rest);
    if (rest > 0 || this.#rang) return;
    this.#rang = true;
    if (this.#sound.checked) chime();
  }
}
