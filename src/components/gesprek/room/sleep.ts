/** A page that runs is heard of every second, a hidden one every minute: what is silent for longer slept, in ms. */
const ASLEEP = 300_000;

/** What a sleep took: of the clock on the wall, and of the one that only goes forward, which some computers stop meanwhile. */
interface Slept {
  wall: number;
  steady: number;
}

/** Notices that a computer slept, or that a browser made its page stand still. */
export class Sleep {
  #wall = Date.now();
  #steady = performance.now();

  /** To be asked again and again. @returns what a sleep took that ended just now, in ms; undefined while awake */
  notice(): Slept | undefined {
    const [wall, steady] = [Date.now(), performance.now()];
    const slept = { wall: wall - this.#wall, steady: steady - this.#steady };
    [this.#wall, this.#steady] = [wall, steady];
    return Math.max(slept.wall, slept.steady) > ASLEEP ? slept : undefined;
  }
}
