import { cropOf } from '../crop';
import type { LitSpot } from '../spotlight';

/** One disc on the plate and its entry in the list below. */
export interface Plek extends LitSpot {
  button: HTMLButtonElement;
  text: HTMLElement;
}

const nameOf = (plek: Plek): string | null => plek.text.querySelector('h3')!.textContent;

/** The words beside the plate: a copy of the entry in the list, with the ways to its neighbours. */
export class Panel {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Does it lie over the page as a sheet, and not beside the plate? */
  get isSheet(): boolean {
    return getComputedStyle(this.element).position === 'fixed';
  }

  show(plek: Plek, previous: Plek | undefined, next: Plek | undefined): void {
    this.#part('nr').textContent = String(plek.nr);
    this.#part('naam').textContent = nameOf(plek);
    const copy = plek.text.querySelector('.tweeling__tekst')!.cloneNode(true) as HTMLElement;
    for (const e of copy.querySelectorAll('[id]')) e.removeAttribute('id');
    this.#part('tekst').replaceChildren(...copy.childNodes);
    this.#part('tekst').scrollTop = 0;
    this.#showPlace(plek);
    this.#neighbour('vorige', previous);
    this.#neighbour('volgende', next);
    this.element.hidden = false;
    this.element.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
  }

  hide(): void {
    this.element.hidden = true;
  }

  #part(called: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-deel="${called}"]`)!;
  }

  /** The small plate says where on the whole the piece lies that is near now. */
  #showPlace(plek: Plek): void {
    const box = this.element.querySelector('[data-kader]')!;
    const names = ['x', 'y', 'width', 'height'] as const;
    for (const [i, value] of cropOf(plek).split(' ').entries()) box.setAttribute(names[i]!, value);
  }

  #neighbour(called: string, plek: Plek | undefined): void {
    const button = this.#part(called);
    button.hidden = !plek;
    if (!plek) return;
    button.dataset.plek = String(plek.nr);
    button.querySelector('.schijf')!.textContent = String(plek.nr);
    button.querySelector('span:last-child')!.textContent = nameOf(plek);
  }
}
