import { remaining, sayDuration, shareLeft, SILENCE, tilesLeft, type Clock, type ClockState } from '../domain/clock';
import type { Translate } from '../domain/translate';

/** The advisory clock: a ring of tiles that go out one by one. It counts with a clock that only goes forward and never stops anything. */
export class RoomClock {
  readonly #knop: HTMLElement;
  readonly #t: Translate;
  readonly #om: (stil: boolean) => void;
  /** What a screen had left when it was left. */
  readonly #eerder = new Map<
    string,
    { verstreken: number; totaal: number; na: number; stil: boolean; gemeld: boolean }
  >();
  #scherm = '';
  #klok: Clock = { totaal: 0, begin: 0 };
  #na = 0;
  #stil = false;
  #gemeld = false;

  /** @param om called once when the time of a screen, or of the silent writing, is up */
  constructor(
    knop: HTMLElement,
    t: Translate,
    signal: AbortSignal,
    om: (stil: boolean) => void,
  ) {
    this.#knop = knop;
    this.#t = t;
    this.#om = om;
    const tik = setInterval(() => this.tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(tik));
  }

  get state(): ClockState {
    return { rest: remaining(this.#klok, performance.now()), totaal: this.#klok.totaal, stil: this.#stil };
  }

  /**
   * Another screen. Its clock stands still while it is not shown, and goes on where it was.
   * @param scherm which one, in which conversation
   * @param seconden for this screen; 0 for no clock
   * @param stil does it begin with silent writing?
   */
  set(scherm: string, seconden: number, stil: boolean): void {
    if (scherm === this.#scherm) return;
    const nu = performance.now();
    this.#eerder.set(this.#scherm, {
      verstreken: nu - this.#klok.begin,
      totaal: this.#klok.totaal,
      na: this.#na,
      stil: this.#stil,
      gemeld: this.#gemeld,
    });
    this.#scherm = scherm;
    const oud = this.#eerder.get(scherm);
    if (oud) {
      [this.#stil, this.#na, this.#gemeld] = [oud.stil, oud.na, oud.gemeld];
      this.#klok = { totaal: oud.totaal, begin: nu - oud.verstreken };
      return this.tick();
    }
    this.#stil = stil;
    this.#na = seconden && stil ? Math.max(60, seconden - SILENCE) : seconden;
    this.#start(stil ? SILENCE : seconden);
  }

  /** The silence is over: the time for talking begins. */
  talk(): void {
    this.#stil = false;
    this.#start(this.#na);
  }

  addMinute(): void {
    this.#klok.totaal = Math.max(this.#klok.totaal, performance.now() / 1000 - this.#klok.begin / 1000) + 60;
    this.#gemeld = false;
    this.tick();
  }

  tick(): void {
    const { rest, totaal } = this.state;
    this.#knop.hidden = !totaal;
    if (!totaal) return;
    this.#knop.querySelector('[data-rest]')!.textContent = sayDuration(this.#t, rest);
    this.#knop.querySelector('[data-rest-kort]')!.textContent = sayDuration(this.#t, rest, true);
    const alle = [...this.#knop.querySelectorAll('[data-tegel]')];
    const aan = tilesLeft(shareLeft(this.#klok, performance.now()), alle.length);
    for (const [i, tegel] of alle.entries()) tegel.classList.toggle('aan', i < aan);
    if (rest > 0 || this.#gemeld) return;
    this.#gemeld = true;
    this.#om(this.#stil);
  }

  #start(seconden: number): void {
    this.#klok = { totaal: seconden, begin: performance.now() };
    this.#gemeld = false;
    this.tick();
  }
}

/** Two soft notes; off unless someone asked for sound. */
export function chime(): void {
  try {
    const geluid = new AudioContext();
    for (const [i, toon] of [523, 392].entries()) {
      const trilling = new OscillatorNode(geluid, { frequency: toon });
      const sterkte = new GainNode(geluid, { gain: 0.15 });
      sterkte.gain.setTargetAtTime(0, geluid.currentTime + i * 0.35 + 0.15, 0.1);
      trilling.connect(sterkte).connect(geluid.destination);
      trilling.start(geluid.currentTime + i * 0.35);
      trilling.stop(geluid.currentTime + i * 0.35 + 0.8);
      trilling.onended = () => {
        if (i === 1) void geluid.close();
      };
    }
  } catch {
    // No sound here: the message on the screen is enough.
  }
}
