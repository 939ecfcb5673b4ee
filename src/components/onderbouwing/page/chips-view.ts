import { make } from '../../browser/make';
import { chipsOf, type Chip } from '../filter/chips';
import type { Known } from '../filter/address';
import type { Selection } from '../filter/selection';
import type { Names } from '../names';
import type { Say } from './data';

/** What a chip says: `waarde 1.4`, `2015 tot en met 2025`, `‘theorie’`. */
export function chipName(chip: Chip, names: Names, { years }: Known, say: Say): string {
  if (chip.kind === 'woord') return say('onderbouwing.chip.woord', { woord: chip.word });
  if (chip.kind !== 'jaar') return names[chip.kind][chip.value] ?? chip.value;
  return say('onderbouwing.chip.jaar', { van: chip.from ?? years[0], tot: chip.to ?? years[1] });
}

/** The row of what is on; each chip takes itself away. */
export class ChipsView {
  readonly #list: HTMLElement;
  readonly #nameOf: (chip: Chip) => string;
  readonly #say: Say;
  #chips: Chip[] = [];

  constructor(list: HTMLElement, nameOf: (chip: Chip) => string, say: Say) {
    this.#list = list;
    this.#nameOf = nameOf;
    this.#say = say;
  }

  /** The chip that a click or key was on, and its place. */
  hit(target: EventTarget | null): { chip: Chip; at: number } | undefined {
    const button = (target as Element | null)?.closest('button');
    const at = [...this.#list.querySelectorAll('button')].indexOf(button as HTMLButtonElement);
    const chip = this.#chips[at];
    return chip && { chip, at };
  }

  show(selection: Selection): void {
    this.#chips = chipsOf(selection);
    this.#list.hidden = !this.#chips.length;
    this.#list.replaceChildren(...this.#chips.map((chip) => make('li', {}, this.#button(chip))));
  }

  #button(chip: Chip): HTMLElement {
    const away = make('span', { className: 'niet-zien' }, this.#say('onderbouwing.zetUit'));
    return make('button', { type: 'button', className: 'aanchip' }, this.#nameOf(chip), away);
  }

  /** The chips as words, for paper. */
  get names(): string[] {
    return this.#chips.map(this.#nameOf);
  }

  /**
   * Puts the focus on the chip that took the place of one that went, or on the last.
   * @returns false when none is left
   */
  focus(at: number): boolean {
    const buttons = this.#list.querySelectorAll('button');
    const next = buttons[Math.min(at, buttons.length - 1)];
    next?.focus();
    return Boolean(next);
  }
}
