import type { bestRemoval, Chip } from '../filter/chips';
import { part, type Say } from './data';

/** The panel that stands there when nothing fits: it names the one thing whose removal helps most. */
export class NothingView {
  readonly #page: HTMLElement;
  readonly #total: number;
  readonly #nameOf: (chip: Chip) => string;
  readonly #say: Say;

  constructor(page: HTMLElement, total: number, nameOf: (chip: Chip) => string, say: Say) {
    this.#page = page;
    this.#total = total;
    this.#nameOf = nameOf;
    this.#say = say;
  }

  hide(): void {
    part(this.#page, 'niets').hidden = true;
  }

  show(best: ReturnType<typeof bestRemoval>): void {
    part(this.#page, 'niets').hidden = false;
    const button = part(this.#page, 'niets-zonder');
    button.hidden = !best;
    if (best) {
      const wat = this.#nameOf(best.chip).replace(/^‘(.*)’$/, '$1');
      button.textContent = this.#say('onderbouwing.niets.zonder', { wat, aantal: best.count });
    }
    const advice = best ? 'onderbouwing.niets.raad' : 'onderbouwing.niets.geenRaad';
    part(this.#page, 'niets-raad').textContent = this.#say(advice);
    part(this.#page, 'niets-wis').textContent = this.#say('onderbouwing.niets.wis', { aantal: this.#total });
  }
}
