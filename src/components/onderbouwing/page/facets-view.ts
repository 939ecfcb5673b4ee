import { FACETS, type Facet, type Selection } from '../filter/selection';
import type { Tally } from '../filter/tally';
import type { Say } from './data';

interface Option {
  facet: Facet;
  box: HTMLInputElement;
  label: HTMLElement;
  count: Element;
}

/** The choices beside the table: which are on, and what each would show. */
export class FacetsView {
  readonly #options: readonly Option[];
  readonly #folds: readonly { facet: Facet; note: Element; fold: HTMLDetailsElement }[];
  readonly #say: Say;

  constructor(form: HTMLFormElement, say: Say) {
    this.#say = say;
    this.#options = FACETS.flatMap((facet) =>
      [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)].map((box) => {
        const label = box.closest('label')!;
        return { facet, box, label, count: label.querySelector('[data-aantal]')! };
      }),
    );
    this.#folds = [...form.querySelectorAll<HTMLDetailsElement>('[data-vouw]')].map((fold) => ({
      facet: fold.dataset.vouw as Facet,
      note: fold.querySelector('[data-stand]')!,
      fold,
    }));
  }

  show({ chosen }: Selection, { counts }: Tally): void {
    for (const { facet, box, label, count } of this.#options) {
      const found = counts[facet].get(box.value) ?? 0;
      box.checked = chosen[facet].includes(box.value);
      label.classList.toggle('keus--leeg', !found);
      count.textContent = String(found);
    }
    for (const { facet, note, fold } of this.#folds) {
      const all = this.#options.filter((o) => o.facet === facet).length;
      const on = chosen[facet].length;
      note.textContent = on
        ? this.#say('onderbouwing.filter.aan', { aan: on, aantal: all })
        : this.#say('onderbouwing.filter.alle', { aantal: all });
      // What is on can be seen without opening anything.
      if (on) fold.open = true;
    }
  }
}
