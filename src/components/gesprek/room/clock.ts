import { readClocks, wake, type Spent } from '../domain/clock-memory';
import {
  remaining,
  sayDuration,
  sayTime,
  shareLeft,
  SILENCE,
  tilesLeft,
  type Clock,
  type ClockState,
} from '../domain/clock';
import { keptClocks, rememberClocks } from '../domain/storage/remembered';
import type { Translate } from '../domain/translate';
import { clockElements } from './elements/clock';
import type { Emit, RoomEvent } from './events';
import { Sleep } from './sleep';

/** So many screens are remembered, the last ones: those of all plates together. */
const MOST = 200;

/** The advisory clock: a ring of tiles that go out one by one. It counts with a clock that only goes forward and never stops anything. */
export class RoomClock {
  readonly #button: HTMLElement;
  readonly #e: ReturnType<typeof clockElements>;
  readonly #tiles: Element[];
  readonly #t: Translate;
  readonly #emit: Emit<Extract<RoomEvent, { kind: 'timeUp' | 'slept' | 'paced' }>>;
  readonly #pace: () => string;
  readonly #sleep = new Sleep();
  readonly #earlier: Map<string, Spent>;
  #screen = '';
  #clock: Clock = { totaal: 0, begin: 0 };
  #afterwards = 0;
  #silent = false;
  #told = false;
  /** When it was made to stand still; undefined while it runs. */
  #held: number | undefined;
  /** The conversation in which it stood still when the page went. */
  #stood = '';

  /**
   * @param pace says how the group is on time
   * @param emit told once when the time of a screen, or of the silent writing, is up, when the computer slept, and when the
   * pace is another
   */
  constructor(
    button: HTMLElement,
    t: Translate,
    pace: () => string,
    emit: Emit<Extract<RoomEvent, { kind: 'timeUp' | 'slept' | 'paced' }>>,
    signal: AbortSignal,
  ) {
    this.#button = button;
    this.#e = clockElements(button);
    this.#tiles = [...button.querySelectorAll('[data-tegel]')];
    this.#t = t;
    this.#pace = pace;
    this.#emit = emit;
    const kept = readClocks(keptClocks());
    this.#earlier = kept ? wake(kept, Date.now()) : new Map<string, Spent>();
    if (kept?.held && this.#earlier.has(kept.screen)) this.#stood = kept.screen.split(' ')[0]!;
    const timer = setInterval(() => this.#second(), 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  get state(): ClockState {
    return {
      rest: remaining(this.#clock, this.#now),
      totaal: this.#clock.totaal,
      stil: this.#silent,
      staat: this.#held !== undefined,
    };
  }

  /** Seconds that a screen was shown so far. */
  spentOn(screen: string): number {
    const { elapsed } = screen === this.#screen ? this.#spent : (this.#earlier.get(screen) ?? { elapsed: 0 });
    return elapsed / 1000;
  }

  /**
   * Another screen. Its clock stands still while it is not shown, and goes on where it was.
   * @param screen which one, in which conversation
   * @param seconds for this screen; 0 for no clock
   * @param silent does it begin with silent writing?
   */
  set(screen: string, seconds: number, silent: boolean): void {
    if (screen === this.#screen) return;
    if (this.#screen) this.#earlier.set(this.#screen, this.#spent);
    this.#screen = screen;
    const old = this.#earlier.get(screen);
    if (old) {
      [this.#silent, this.#afterwards, this.#told] = [old.silent, old.afterwards, old.told];
      this.#clock = { totaal: old.totaal, begin: this.#now - old.elapsed };
      this.#keep();
      return this.tick();
    }
    this.#silent = silent;
    this.#afterwards = seconds && silent ? Math.max(60, seconds - SILENCE) : seconds;
    this.#start(silent ? SILENCE : seconds);
  }

  /** Did the clock of this conversation stand still when the page was loaded anew? */
  stood(conversation: string): boolean {
    return this.#stood === conversation;
  }

  /** Makes the clock stand still, as in a pause, or go on where it was. */
  hold(on: boolean): void {
    this.#stood = '';
    if (on === (this.#held !== undefined)) return;
    if (this.#held !== undefined) this.#clock.begin += performance.now() - this.#held;
    this.#held = on ? performance.now() : undefined;
    this.#keep();
    this.tick();
  }

  /** The moment the clock counts with: while it stands still time does not go on. */
  get #now(): number {
    return this.#held ?? performance.now();
  }

  /** The silence is over: the time for talking begins. */
  talk(): void {
    this.#silent = false;
    this.#start(this.#afterwards);
  }

  addMinute(): void {
    this.#clock.totaal = Math.max(this.#clock.totaal, this.#spent.elapsed / 1000) + 60;
    this.#told = false;
    this.#keep();
    this.tick();
  }

  #second(): void {
    const slept = this.#sleep.notice();
    if (slept) this.#skip(slept.wall, slept.steady);
    this.tick();
  }

  /** Nobody talks before a screen that sleeps: on every computer that time does not count. */
  #skip(wall: number, steady: number): void {
    if (this.#held === undefined) this.#clock.begin += steady;
    this.#keep();
    this.#emit({ kind: 'slept', wall, steady });
  }

  tick(): void {
    const { rest, totaal } = this.state;
    this.#button.hidden = !totaal;
    this.#e.wall.textContent = sayTime(new Date());
    if (!totaal) return;
    const pace = this.#pace();
    const changed = pace !== this.#e.pace.textContent;
    this.#e.pace.textContent = pace;
    if (changed) this.#emit({ kind: 'paced' });
    this.#e.rest.textContent = sayDuration(this.#t, rest);
    this.#e.restShort.textContent = sayDuration(this.#t, rest, true);
    const lit = tilesLeft(shareLeft(this.#clock, this.#now), this.#tiles.length);
    for (const [i, tile] of this.#tiles.entries()) tile.classList.toggle('aan', i < lit);
    if (rest > 0 || this.#told) return;
    this.#told = true;
    this.#keep();
    this.#emit({ kind: 'timeUp', silent: this.#silent });
  }

  #start(seconds: number): void {
    this.#clock = { totaal: seconds, begin: this.#now };
    this.#told = false;
    this.#keep();
    this.tick();
  }

  get #spent(): Spent {
    return {
      elapsed: this.#now - this.#clock.begin,
      totaal: this.#clock.totaal,
      afterwards: this.#afterwards,
      silent: this.#silent,
      told: this.#told,
    };
  }

  /** For a reload, and for another conversation that this tab goes back to. */
  #keep(): void {
    this.#earlier.delete(this.#screen);
    const spent = Object.fromEntries([...this.#earlier, [this.#screen, this.#spent] as const].slice(-MOST));
    rememberClocks(JSON.stringify({ screen: this.#screen, at: Date.now(), held: this.#held !== undefined, spent }));
  }
}
