import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { putBefore } from '../domain/order';
import { inOrder, isSame, type At } from '../domain/scene';
import { nameOf } from '../studio/names';
import type { Studio, Work } from '../studio/studio';

/** So many names fill the list as far as it is in sight; then so many more at a time, with a rest between in ms. */
const FIRST = 60;
const MORE = 300;
const PAUSE = 50;

/** What lies where, front to back: every part by its name, for eyes and for who listens. One tab stop, arrows walk. */
export class Layers {
  readonly #studio: Studio;
  readonly #list: HTMLElement;
  readonly #t: Translate;
  readonly #onChosen: () => void;
  #order: readonly At[] = [];
  /** What every button says, also those that are not made yet. */
  #names: readonly string[] = [];
  readonly #buttons: HTMLButtonElement[] = [];
  /** The only one in the order of Tab. */
  #stop: HTMLButtonElement | undefined;
  #making: ReturnType<typeof setTimeout> | undefined;

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
    signal.addEventListener('abort', () => clearTimeout(this.#making));
    list.replaceChildren();
    studio.view((work) => this.#show(work));
  }

  #indexOf(target: Element): number {
    const button = target.closest('button');
    return button ? this.#buttons.indexOf(button) : -1;
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
    const to = Math.max(0, Math.min(this.#names.length - 1, this.#indexOf(e.target as Element) + by));
    this.#make(to + 1);
    this.#choose(to);
    this.#buttons[to]?.focus();
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
    this.#names = parts.map(({ deel }) => nameOf(this.#studio, deel, this.#t));
    const had = this.#list.contains(document.activeElement);
    for (const button of this.#buttons.splice(this.#names.length)) button.parentElement!.remove();
    for (const [i, button] of this.#buttons.entries())
      if (button.textContent !== this.#names[i]) button.textContent = this.#names[i]!;
    const chosen = at ? this.#order.findIndex((other) => isSame(other, at)) : -1;
    this.#make(Math.max(FIRST, chosen + 1));
    this.#mark(this.#buttons[chosen]);
    if (had) queueMicrotask(() => this.#stop?.focus());
  }

  /** Makes the buttons up to a number, and the others when the plate is in sight: of a large one the list is work too. */
  #make(upTo: number): void {
    const fresh = this.#names
      .slice(this.#buttons.length, upTo)
      .map((name) => make('button', { type: 'button', className: 'laag', draggable: true, tabIndex: -1 }, name));
    this.#buttons.push(...fresh);
    this.#list.append(...fresh.map((button) => make('li', {}, button)));
    clearTimeout(this.#making);
    const { length } = this.#buttons;
    if (length < this.#names.length) this.#making = setTimeout(() => this.#make(length + MORE), PAUSE);
  }

  /** Marks the button of the chosen part; without one Tab comes to the first. */
  #mark(chosen: HTMLButtonElement | undefined): void {
    const stop = chosen ?? this.#buttons[0];
    if (this.#stop && this.#stop !== stop) this.#stop.tabIndex = -1;
    if (this.#stop !== chosen) this.#stop?.removeAttribute('aria-current');
    this.#stop = stop;
    if (stop) stop.tabIndex = 0;
    chosen?.setAttribute('aria-current', 'true');
    if (chosen && !this.#list.contains(document.activeElement)) this.#reveal(chosen);
  }

  /** Brings a name into sight without moving the page. */
  #reveal(button: HTMLElement): void {
    const { offsetTop, offsetHeight } = button;
    const { scrollTop, clientHeight } = this.#list;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      this.#list.scrollTop = offsetTop - clientHeight / 2;
  }
}
