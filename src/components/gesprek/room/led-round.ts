import { sayDuration } from '../domain/clock';
import type { RoomState, RoundState } from '../domain/session/facilitation';
import type { Translate } from '../domain/translate';
import { ledRoundElements } from './elements/round';

/** The round of the room as the facilitator's window shows it: who has the word, for how long, and whether it stands still. */
export class LedRound {
  readonly #e: ReturnType<typeof ledRoundElements>;
  readonly #t: Translate;
  #round: RoundState | undefined;
  /** Does nobody have the word, or does time stand still for who has? */
  #stands = false;
  /** Moment the room said how much time was left, in ms of a clock that only goes forward. */
  #heard = 0;

  constructor(window: ParentNode, t: Translate) {
    this.#e = ledRoundElements(window);
    this.#t = t;
  }

  show({ ronde, gestopt }: Pick<RoomState, 'ronde' | 'gestopt'>): void {
    const { round, stands, turns, on, name, far } = this.#e;
    this.#round = ronde ?? gestopt;
    this.#heard = performance.now();
    round.hidden = !this.#round;
    if (!this.#round) return;
    this.#stands = !ronde || ronde.staat;
    name.textContent = this.#round.naam;
    far.textContent = this.#t('zaal.ronde.hoever', { nr: this.#round.nr, van: this.#round.van });
    // A hand that is on the button keeps something under it.
    const held = round.contains(document.activeElement);
    on.hidden = stands.hidden = !this.#stands;
    turns.hidden = this.#stands;
    if (held) (this.#stands ? on : turns.querySelector<HTMLElement>('[data-beurt="1"]'))?.focus();
    this.tick();
  }

  tick(): void {
    if (!this.#round) return;
    const since = this.#stands ? 0 : (performance.now() - this.#heard) / 1_000;
    this.#e.rest.textContent = sayDuration(this.#t, Math.round(this.#round.rest - since));
  }
}
