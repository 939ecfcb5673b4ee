import type { Shown } from './data';

/** The cards, one for each value: what is filtered away goes from its list, an emptied card goes as a whole. */
export class ByValueView {
  readonly #cards: readonly { card: HTMLElement; items: readonly HTMLElement[]; count: Element | null }[];
  readonly #levels: readonly HTMLElement[];

  constructor(sheet: HTMLElement) {
    this.#levels = [...sheet.querySelectorAll<HTMLElement>('.niveauvak')];
    this.#cards = [...sheet.querySelectorAll<HTMLElement>('[data-waarde]')].map((card) => ({
      card,
      items: [...card.querySelectorAll<HTMLElement>('[data-bevinding]')],
      count: card.querySelector('[data-aantal]'),
    }));
  }

  show({ ids, invites }: Shown): void {
    for (const { card, items, count } of this.#cards) {
      for (const item of items) item.hidden = !ids.has(item.dataset.bevinding!);
      const left = items.filter((item) => !item.hidden).length;
      const allowed = invites(card.dataset.waarde!, card.dataset.niveau!);
      card.hidden = !allowed || (items.length > 0 && !left);
      if (count) count.textContent = String(left);
    }
    for (const level of this.#levels) level.hidden = !level.querySelector('[data-waarde]:not([hidden])');
  }
}
