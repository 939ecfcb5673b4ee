import { messageElements } from './elements/messages';
import { moveTo } from './move';

/** How long a passing message stays, in ms. */
const BRIEFLY = 15_000;

/** Messages at the top of the room: one at a time, read out politely. What went wrong with keeping stays until it goes well. */
export class Messages {
  readonly #e: ReturnType<typeof messageElements>;
  #stays = '';
  #reloads = false;
  /** What did not come, and the sentence that says so. */
  #lacking = { part: '', sentence: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: ParentNode) {
    this.#e = messageElements(room);
  }

  /** @param reload does it help to load the page again? Then there is a button for it */
  say(sentence: string, reload = false): void {
    this.#e.line.textContent = sentence;
    this.#e.reload.hidden = !reload;
    this.#e.round.hidden = true;
  }

  /** Somebody has the word again. */
  inRound(): void {
    if (!this.#e.round.hidden) this.dismiss();
  }

  /** A round broke off: one press goes on with it, for as long as the message stays. */
  offerRound(sentence: string): void {
    this.say(sentence);
    this.#e.round.hidden = false;
    this.#e.round.focus();
  }

  /** Messages stand where they cover no question. */
  moveTo(box: Element): void {
    moveTo(this.#e.box, box, 'first');
  }

  /** Something to know now, that the screen shows in another way too: it goes by itself, and covers nothing for long. */
  sayBriefly(sentence: string): void {
    // The way back into a round stays beside it, and has its own words again afterwards.
    const { line, round, reload } = this.#e;
    const offered = round.hidden ? '' : line.textContent;
    line.textContent = sentence;
    reload.hidden = true;
    setTimeout(() => {
      if (line.textContent !== sentence) return;
      if (!offered) return this.dismiss();
      line.textContent = offered;
    }, BRIEFLY);
  }

  /** A part did not come. @param reload does it help to load the page again? */
  lacks(part: string, sentence: string, reload: boolean): void {
    this.#lacking = { part, sentence };
    this.say(sentence, reload);
  }

  /** A part is there: that it did not come is true no more. */
  has(part: string): void {
    const { part: lacked, sentence } = this.#lacking;
    if (part === lacked && this.#e.line.textContent === sentence) this.dismiss();
  }

  /** Only for who listens: what is on the screen now. */
  announce(sentence: string): void {
    this.#e.spoken.textContent = sentence;
  }

  /** Something is not kept. */
  fail(sentence: string, reload: boolean): void {
    // Said once: what is tried again and again is no news.
    if (this.#stays === sentence) return;
    [this.#stays, this.#reloads] = [sentence, reload];
    this.say(sentence, reload);
  }

  /** Everything is kept again. */
  saved(): void {
    if (!this.#stays) return;
    this.#stays = '';
    this.say('');
  }

  /** Another screen, or an answer to the message: it has been read. */
  dismiss(): void {
    // The offer to take something back keeps its sentence.
    if (this.#e.undo.hidden) this.say(this.#stays, this.#stays !== '' && this.#reloads);
  }

  /** Something else is done: what was said of the thing before goes, but a part that is lacking still is. */
  pass(): void {
    if (this.#e.line.textContent !== this.#lacking.sentence) this.dismiss();
  }

  /**
   * Offers to take something back for a while.
   * @param ms how long; 0 takes the offer away
   * @param over called when the time is up
   */
  offerUndo(ms: number, over: () => void = () => undefined): void {
    clearTimeout(this.#timer);
    this.#e.undo.hidden = ms <= 0;
    if (ms <= 0) return;
    this.#e.undo.focus();
    this.#timer = setTimeout(() => {
      this.#e.undo.hidden = true;
      this.dismiss();
      over();
    }, ms);
  }
}
