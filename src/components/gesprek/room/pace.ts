import { paceOf, sayPace, type Pace } from '../domain/clock';
import type { Translate } from '../domain/translate';
import type { RoomClock } from './clock';
import type { Now } from './events';

/** How the group that talks is on time, and how long it talked. */
export class GroupPace {
  readonly #now: Now;
  readonly #clock: RoomClock;
  readonly #step: () => string;
  readonly #instructions: readonly string[];
  readonly #t: Translate;

  /** @param step the screen that is shown */
  constructor(now: Now, clock: RoomClock, step: () => string, instructions: readonly string[], t: Translate) {
    this.#now = now;
    this.#clock = clock;
    this.#step = step;
    this.#instructions = instructions;
    this.#t = t;
  }

  /** Nothing when no clock runs. */
  get now(): Pace | undefined {
    const g = this.#now()?.session.gesprek;
    if (!g?.opzet.minuten) return undefined;
    return paceOf(g, this.#step(), this.#instructions, (step) => this.#clock.spentOn(`${g.id} ${step}`));
  }

  /** "22 van 45 minuten, 3 achter". */
  get sentence(): string {
    const pace = this.now;
    return pace ? sayPace(this.#t, this.#now()!.session.gesprek.opzet.minuten, pace) : '';
  }

  /** Keeps how long the group talked: at the end, and for its report. */
  keep(): void {
    const session = this.#now()?.session;
    if (!session) return;
    const { id, stappen } = session.gesprek;
    const seconds = stappen.reduce((sum, s) => sum + this.#clock.spentOn(`${id} ${s.id}`), 0);
    session.last(Math.round(seconds / 60));
  }
}
