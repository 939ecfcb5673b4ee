import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { putBefore } from '../domain/order';
import { inOrder, isSame, type At } from '../domain/scene';
import { nameOf } from '../studio/names';
import type { Studio, Work } from '../studio/studio';

/** What lies where, front to back: every part by its name, for eyes and for who listens. One tab stop, arrows walk. */
export class Layers {
  readonly #studio: Studio;
  readonly #list: HTMLElement;
  readonly #t: Translate;
  readonly #onChosen: () => void;
  #order: readonly At[] = [];
  #shown = '';

  constructor(
    studio: Studio,
    list: HTMLElement,
    t: Translate,
    wishes: { onKey: (e: KeyboardEvent) => void; onChosen: () => void; signal: AbortSignal },
  ) {
    this.#studio = studio;
    this.#list = list;
    this.#t = t;
    this.#onChosen = wishes.onChosen;
    const { signal } = wishes;
    list.addEventListener('click', (e) => this.#choose(this.#indexOf(e.target as Element)), { signal });
    list.addEventListener('keydown', (e) => this.#press(e, wishes.onKey), { signal });
    list.addEventListener(
      'dragstart',
      (e) => e.dataTransfer?.setData('text/x-laag', String(this.#indexOf(e.target as Element))),
      { signal },
    );
    list.addEventListener('dragover', (e) => e.dataTransfer?.types.includes('text/x-laag') && e.preventDefault(), {
      signal,
    });
    list.addEventListener('drop', (e) => this.#drop(e), { signal });
    studio.view((work) => this.#show(work));
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#list.querySelectorAll('button')];
  }

  #indexOf(target: Element): number {
    const button = target.closest('button');
    return button ? this.#buttons().indexOf(button) : -1;
  }

  #choose(i: number): void {
    const at = this.#order[i];
    if (!at) return;
    this.#studio.choose({ at });
    this.#onChosen();
  }

  /** Arrows walk through the list; what else is pressed is meant for the chosen part. */
  #press(e: KeyboardEvent, onKey: (e: KeyboardEvent) => void): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[e.key];
    if (by === undefined || e.altKey) return e.key === 'Tab' || e.key === 'Enter' ? undefined : onKey(e);
    e.preventDefault();
    const buttons = this.#buttons();
    const to = Math.max(0, Math.min(buttons.length - 1, this.#indexOf(e.target as Element) + by));
    this.#choose(to);
    this.#buttons()[to]?.focus();
  }

  #drop(e: DragEvent): void {
    const [from, to] = [Number(e.dataTransfer?.getData('text/x-laag')), this.#indexOf(e.target as Element)];
    const [a, b] = [this.#order[from], this.#order[to]];
    const { scene, work, plate } = this.#studio;
    if (!a || !b || !scene || a === b) return;
    e.preventDefault();
    const next = putBefore(scene, a, b);
    this.#studio.change({ ...work, plate: { ...plate, scene: next.scene }, at: next.at });
  }

  #show({ plate, at }: Work): void {
    const parts = plate.scene ? inOrder(plate.scene).reverse() : [];
    this.#order = parts.map((p) => p.at);
    const names = parts.map(({ deel }) => nameOf(this.#studio, deel, this.#t));
    const key = names.join('\n');
    if (key !== this.#shown) {
      const had = this.#list.contains(document.activeElement);
      this.#list.replaceChildren(
        ...names.map((name) =>
          make('li', {}, make('button', { type: 'button', className: 'laag', draggable: true }, name)),
        ),
      );
      if (had) queueMicrotask(() => this.#list.querySelector<HTMLElement>('[aria-current], [tabindex="0"]')?.focus());
    }
    this.#shown = key;
    this.#buttons().forEach((button, i) => {
      const now = isSame(this.#order[i], at);
      if (now) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      button.tabIndex = now || (!at && i === 0) ? 0 : -1;
      if (now && !this.#list.contains(document.activeElement)) this.#reveal(button);
    });
  }

  /** Brings a name into sight without moving the page. */
  #reveal(button: HTMLElement): void {
    const { offsetTop, offsetHeight } = button;
    const { scrollTop, clientHeight } = this.#list;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      this.#list.scrollTop = offsetTop - clientHeight / 2;
  }
}
