import { sayDuration } from '../domain/clock';
import { fromFirst, speakersOf } from '../domain/round';
import type { Turn } from '../domain/round-memory';
import { LIMITS } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { Overflow } from '../page/overflow';
import { chime } from './chime';
import { roundElements } from './elements/round';

/** A round in which everybody gets the same time, and lot decides who begins. */
export class Round {
  readonly #dialog: HTMLDialogElement;
  readonly #e: ReturnType<typeof roundElements>;
  readonly #t: Translate;
  readonly #sound: HTMLInputElement;
  readonly #moved: (turn: Turn | undefined, stopped?: Turn) => void;
  #speakers: readonly string[] = [];
  #now = 0;
  #seconds = 0;
  /** Moment the one who has the word began, in ms of a clock that only goes forward. */
  #begun = 0;
  /** When the time was made to stand still; undefined while it runs. */
  #held: number | undefined;
  #told = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Where a round about this question was when it ended: whoever ended it too soon goes back there. */
  #stopped: Turn | undefined;

  /** @param moved told where the round is whenever that is another place; undefined when it is over, with where it was */
  constructor(
    dialog: HTMLDialogElement,
    sound: HTMLInputElement,
    t: Translate,
    moved: (turn: Turn | undefined, stopped?: Turn) => void,
    signal: AbortSignal,
  ) {
    this.#dialog = dialog;
    this.#e = roundElements(dialog);
    this.#t = t;
    this.#sound = sound;
    this.#moved = moved;
    const { who, said } = this.#e;
    new Overflow([[who, LIMITS.mensen]], { said }, () => undefined, t, signal);
    this.#e.form.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        this.#begin();
      },
      { signal },
    );
    this.#e.next.addEventListener('click', () => this.#turn(this.#now + 1), { signal });
    this.#e.back.addEventListener('click', () => this.back(), { signal });
    dialog.addEventListener('close', () => this.#end(), { signal });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  /**
   * @param present who are there, one a line, as far as somebody said
   * @param question what the round is about
   * @param stopped where a round about that question was when it ended
   */
  show(present: string, question: string, stopped?: Turn): void {
    this.#e.question.textContent = question;
    if (!this.#e.who.value.trim()) this.#e.who.value = present;
    this.#offer(stopped);
    this.#ask(true);
    this.#dialog.showModal();
    this.#e.title.focus();
  }

  /** A round of before a reload goes on where it is by now. */
  resume({ speakers, nr, seconds, elapsed, told }: Turn, question: string): void {
    this.#e.question.textContent = question;
    this.#speakers = speakers;
    this.#e.who.value = speakers.join('\n');
    this.#e.time.value = String(seconds);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#ask(false);
    this.#turn(nr, { seconds, elapsed, told });
    this.#e.next.focus();
  }

  /** Another group: who the last one was, it does not see. */
  forget(): void {
    this.#e.who.value = '';
    this.#offer(undefined);
  }

  /** Does the dialog offer to go back into the round that ended? */
  get canGoBack(): boolean {
    return this.#dialog.open && this.#e.turn.hidden && this.#stopped !== undefined;
  }

  /** Into the round that ended: its time stood still. */
  back(): void {
    if (this.#stopped) this.resume(this.#stopped, this.#e.question.textContent);
  }

  /** Does somebody have the word? */
  get going(): boolean {
    return this.#dialog.open && !this.#e.turn.hidden;
  }

  /** Where the round is; undefined when nobody has the word. */
  get turn(): Turn | undefined {
    return this.going ? this.#place : undefined;
  }

  get #place(): Turn {
    const [speakers, nr, seconds, told] = [this.#speakers, this.#now, this.#seconds, this.#told];
    return { speakers, nr, seconds, elapsed: this.#elapsed, told, held: this.#held !== undefined };
  }

  /** Gives the word to the next one, or back to the one before. */
  step(count: number): void {
    this.#turn(Math.max(0, this.#now + count));
  }

  /** Makes the time stand still, as behind a black screen, or go on where it was. */
  hold(on: boolean): void {
    if (!this.going || on === (this.#held !== undefined)) return;
    if (this.#held !== undefined) this.#begun += performance.now() - this.#held;
    this.#held = on ? performance.now() : undefined;
    this.#moved(this.turn);
  }

  /** So much time, in ms, does not count for who has the word: the computer slept. */
  skip(time: number): void {
    if (!this.going) return;
    if (this.#held === undefined) this.#begun += time;
    this.#moved(this.turn);
  }

  close(): void {
    if (!this.#dialog.open) return;
    this.#dialog.close();
    this.#end();
  }

  /** Nobody has the word any more. */
  #end(): void {
    if (this.#dialog.open) return;
    clearInterval(this.#timer);
    const stopped = this.#e.turn.hidden ? undefined : this.#place;
    this.#offer(stopped ?? this.#stopped);
    this.#ask(true);
    this.#moved(undefined, stopped);
  }

  #offer(stopped: Turn | undefined): void {
    this.#stopped = stopped;
    if (!stopped) return;
    const { speakers, nr } = stopped;
    this.#e.back.textContent = this.#t('zaal.ronde.verderBij', {
      wie: speakers[nr]!,
      nr: nr + 1,
      van: speakers.length,
    });
  }

  #ask(ask: boolean): void {
    this.#e.form.hidden = !ask;
    this.#e.back.hidden = !ask || !this.#stopped;
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

  /** @param used what the speaker had of the time already, in a round that goes on */
  #turn(nr: number, used = { seconds: Number(this.#e.time.value), elapsed: 0, told: false }): void {
    clearInterval(this.#timer);
    const name = this.#speakers[nr];
    if (name === undefined) {
      const stopped = this.#place;
      this.#offer(stopped);
      this.#ask(true);
      this.#moved(undefined, stopped);
      return this.#e.title.focus();
    }
    this.#now = nr;
    this.#e.name.textContent = nr ? name : this.#t('zaal.ronde.begint', { wie: name });
    this.#e.far.textContent = this.#t('zaal.ronde.hoever', { nr: nr + 1, van: this.#speakers.length });
    const last = nr === this.#speakers.length - 1;
    this.#e.next.textContent = this.#t(last ? 'zaal.ronde.klaar' : 'zaal.ronde.volgende');
    this.#seconds = used.seconds;
    this.#begun = performance.now() - used.elapsed;
    this.#held = undefined;
    this.#told = used.told;
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
    this.#moved(this.turn);
  }

  get #elapsed(): number {
    return (this.#held ?? performance.now()) - this.#begun;
  }

  #tick(): void {
    const rest = Math.round(this.#seconds - this.#elapsed / 1_000);
    this.#e.rest.textContent = sayDuration(this.#t, rest);
    if (rest > 0 || this.#told) return;
    this.#told = true;
    this.#moved(this.turn);
    if (this.#sound.checked) chime();
  }
}
