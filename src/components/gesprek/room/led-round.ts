import { sayDuration } from '../domain/clock';
import type { RoundState } from '../domain/session/facilitation';
import type { Translate } from '../domain/translate';
import { ledRoundElements } from './elements/round';

/** The round of the room as the facilitator's window shows it: who has the word, and for how long. */
export class LedRound {
  readonly #e: ReturnType<typeof ledRoundElements>;
  readonly #t: Translate;
  #round: RoundState | undefined;
  /** Moment the room said how much time was left, in ms of a clock that only goes forward. */
  #heard = 0;

  constructor(window: ParentNode, t: Translate) {
    this.#e = ledRoundElements(window);
    this.#t = t;
  }

  /** @param round nothing when nobody has the word */
  show(round: RoundState | undefined): void {
    this.#round = round;
    this.#heard = performance.now();
    this.#e.round.hidden = !round;
    if (!round) return;
    this.#e.name.textContent = round.naam;
    this.#e.far.textContent = this.#t('zaal.ronde.hoever', { nr: round.nr, van: round.van });
    this.tick();
  }

  tick(): void {
    if (!this.#round) return;
    const since = this.#round.staat ? 0 : (performance.now() - this.#heard) / 1_000;
    this.#e.rest.textContent = sayDuration(this.#t, Math.round(this.#round.rest - since));
  }
}
