import { LOOSE, whereIs, type Wall } from '../../domain/wall';
import type { Translate } from '../../domain/translate';
import { nameOf } from './board';
import { carryTo, NEW, withCarried, type Carried } from './carry';
import type { Spot } from './drag';

interface Board {
  /** How the cards hang now, without the one that is carried. */
  wall: () => Wall;
  draw: () => void;
  /** Only for who listens. */
  say: (sentence: string) => void;
  /** A card is put down: it hangs there from now on. */
  put: (carried: Carried) => void;
}

/** The hand that carries a card along the wall; until it is put down the card hangs where it hung. */
export class Hand {
  readonly #board: Board;
  readonly #t: Translate;
  #carried: Carried | undefined;

  constructor(board: Board, t: Translate) {
    this.#board = board;
    this.#t = t;
  }

  get carried(): Carried | undefined {
    return this.#carried;
  }

  /** The wall as it would be, were the card put down now. */
  get shown(): Wall {
    return withCarried(this.#board.wall(), this.#carried);
  }

  lift(stam: string): void {
    const there = whereIs(this.#board.wall(), stam);
    if (!there) return;
    this.#carried = { stam, ...there };
    this.#board.draw();
    this.#board.say(`${this.#t('zaal.muur.opgepakt')} ${this.#where}`);
  }

  /** @param speak is it carried by keys? Then each place is said */
  carry(spot: Spot, speak: boolean): void {
    const carried = this.#carried;
    if (!carried || (carried.groep === spot.groep && carried.plaats === spot.plaats)) return;
    this.#carried = { stam: carried.stam, ...spot };
    this.#board.draw();
    if (speak) this.#board.say(this.#where);
  }

  /** Carries it where an arrow points. */
  arrow(key: string): void {
    if (this.#carried) this.carry(carryTo(this.shown, this.#carried.stam, key), true);
  }

  drop(): void {
    const carried = this.#carried;
    if (!carried) return;
    const where = this.#where;
    this.#carried = undefined;
    this.#board.put(carried);
    if (carried.groep !== NEW) this.#board.say(`${this.#t('zaal.muur.neergelegd')} ${where}`);
  }

  putBack(): void {
    this.#carried = undefined;
    this.#board.draw();
    this.#board.say(this.#t('zaal.muur.teruggelegd'));
  }

  /** Lets go without a word: another look at the wall. */
  letGo(): void {
    this.#carried = undefined;
  }

  /** In which group, and at which place of how many. */
  get #where(): string {
    const { groep, plaats } = this.#carried!;
    if (groep === NEW) return this.#t('zaal.muur.nieuweGroep');
    const { los, groepen } = this.shown;
    const group = groepen.find(({ id }) => id === groep);
    const row = groep === LOOSE ? los : (group?.kaarten ?? []);
    const name = nameOf(group ?? { id: LOOSE, kop: '' }, this.#t);
    return this.#t('zaal.muur.plaats', { groep: name, nr: plaats + 1, van: row.length });
  }
}
