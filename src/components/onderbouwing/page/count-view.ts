import { chipsOf } from '../filter/chips';
import { isFiltered, type Selection } from '../filter/selection';
import type { Tally } from '../filter/tally';
import { part, type Say } from './data';

/** How many findings are shown, in sight at once and spoken when asked. */
export class CountView {
  readonly #page: HTMLElement;
  readonly #total: number;
  readonly #say: Say;

  constructor(page: HTMLElement, total: number, say: Say) {
    this.#page = page;
    this.#total = total;
    this.#say = say;
  }

  show(selection: Selection, { shown, sources }: Tally): void {
    const set = (name: string, text: string | number) => (part(this.#page, name).textContent = String(text));
    const aantal = shown.size;
    set('aantal', aantal);
    set('van', this.#say('onderbouwing.van', { aantal, totaal: this.#total }));
    set('uit', aantal ? this.#say('onderbouwing.uitBronnen', { aantal: sources }) : '');
    set('vel-toon', this.#say('onderbouwing.filter.toon', { aantal }));
    set('aantal-aan', chipsOf(selection).length);
    const filtered = isFiltered(selection);
    for (const name of ['wis', 'vel-wis', 'aantal-aan']) part(this.#page, name).hidden = !filtered;
  }

  /** Says politely what is in sight: `9 van 31 bevindingen, uit 5 bronnen`. */
  speak(): void {
    const said = (name: string) => part(this.#page, name).textContent.trim();
    const sentence = [`${said('aantal')} ${said('van')}`, said('uit')].filter(Boolean).join(', ');
    part(this.#page, 'gezegd').textContent = sentence;
  }

  focus(): void {
    part(this.#page, 'stand').focus();
  }
}
