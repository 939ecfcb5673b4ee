import { joinPeople, people } from '../people';
import type { Field, Gesprek } from '../state/model';

/** The field that says who were there. */
const WHO = 'wie';
const NOBODY: Field = { waarde: '', klok: 0, door: '' };
const whoIn = (g: Gesprek): Field => g.velden[WHO] ?? NOBODY;

/**
 * Who were there is one field, and two windows may write in it at once: the later would win, and people would be lost.
 * This tells when neither window knew what the other wrote, and joins them by person.
 */
export class SharedPeople {
  readonly #tab: string;
  /** What both windows knew last. */
  #base: Field;
  /** What this window told the others last. */
  #told: number;
  /** Everybody this window ever handed to the others: a name of which more was typed since is no other person. */
  readonly #handed = new Set<string>();

  constructor(g: Gesprek, tab: string) {
    this.#tab = tab;
    this.#base = whoIn(g);
    this.#told = this.#base.klok;
  }

  /** The other windows can find this from now on. */
  hand(g: Gesprek): void {
    const { waarde, door } = whoIn(g);
    if (door === this.#tab) for (const person of people(waarde)) this.#handed.add(person);
  }

  /** The other windows have this now. */
  tell(g: Gesprek): void {
    this.#told = whoIn(g).klok;
    this.hand(g);
  }

  /** @returns who were there according to both; undefined when one of the two knew the other */
  join(mine: Gesprek, theirs: Gesprek): string | undefined {
    const [here, there, base] = [whoIn(mine), whoIn(theirs), this.#base];
    if (there.klok <= base.klok || there.door === this.#tab) return undefined;
    this.#base = there;
    if (here.waarde === there.waarde || here.door !== this.#tab || here.klok <= base.klok) return undefined;
    // What is earlier and new here was written without what stands here; what was not told yet nobody there could know.
    const unknown = there.klok <= here.klok || here.klok > this.#told;
    if (!unknown) return undefined;
    const still = new Set(people(here.waarde));
    const others = people(there.waarde).filter((person) => still.has(person) || !this.#handed.has(person));
    return joinPeople(base.waarde, here.waarde, others.join('\n'));
  }
}
