import { make } from '../../browser/make';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import type { Translate } from '../../gesprek/domain/translate';
import { putBefore } from '../domain/order';
import { besides } from '../domain/groups';
import { inOrder, isSame, type At } from '../domain/scene';
import { listedAs } from '../studio/names';
import type { Studio, Work } from '../studio/studio';

/** So many names fill the list as far as it is in sight; then so many more at a time, with a rest between in ms. */
const FIRST = 60;
const MORE = 300;
const PAUSE = 50;

interface Wishes {
  onKey: (e: KeyboardEvent) => void;
  onChosen: () => void;
  /** Goes into the chosen part. @returns whether there is something to go into */
  onEnter: () => boolean;
}

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
  /** The scene that is listed. */
  #shown: Scene | null = null;
  readonly #known = new WeakMap<Deel, string>();
  /** Where somebody is in the list. */
  #focus = -1;
  /** Chosen besides the one that stops. */
  #also: readonly HTMLButtonElement[] = [];
  /** The only one in the order of Tab. */
  #stop: HTMLButtonElement | undefined;
  #current: HTMLButtonElement | undefined;
  #making: ReturnType<typeof setTimeout> | undefined;

  constructor(studio: Studio, list: HTMLElement, t: Translate, wishes: Wishes & { signal: AbortSignal }) {
    this.#studio = studio;
    this.#list = list;
    this.#t = t;
    this.#onChosen = wishes.onChosen;
    const { signal } = wishes;
    list.addEventListener('click', (e) => this.#choose(this.#indexOf(e.target as Element), e.shiftKey), { signal });
    list.addEventListener('dblclick', () => wishes.onEnter(), { signal });
    list.addEventListener('keydown', (e) => this.#press(e, wishes), { signal });
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

  /** @param more besides what is chosen */
  #choose(i: number, more = false): void {
    const at = this.#order[i];
    if (!at) return;
    this.#focus = i;
    this.#studio.choose(more || this.#studio.adding ? besides(this.#studio.all, at) : { at });
    this.#onChosen();
  }

  /**
   * Arrows walk through the list, and with Shift they choose nothing; Enter on what is chosen goes into it, with Shift it comes
   * besides what is chosen. What else is pressed is meant for the chosen part.
   */
  #press(e: KeyboardEvent, { onKey, onEnter }: Wishes): void {
    const here = this.#indexOf(e.target as Element);
    const more = e.shiftKey || this.#studio.adding;
    if (e.key === 'Enter' && !e.altKey) {
      const chosen = isSame(this.#order[here], this.#studio.work.at);
      if (more) this.#choose(here, true);
      if (more || (chosen && onEnter())) e.preventDefault();
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[e.key];
    if (by === undefined || e.altKey) return e.key === 'Tab' ? undefined : onKey(e);
    e.preventDefault();
    const to = Math.max(0, Math.min(this.#names.length - 1, here + by));
    this.#make(to + 1);
    if (!more) this.#choose(to);
    this.#focus = to;
    this.#stopAt(this.#buttons[to]);
    this.#buttons[to]?.focus();
  }

  #drop(e: DragEvent): void {
    const [from, to] = [Number(e.dataTransfer?.getData('text/x-laag')), this.#indexOf(e.target as Element)];
    const [a, b] = [this.#order[from], this.#order[to]];
    const { scene } = this.#studio;
    if (!a || !b || !scene || a === b) return;
    e.preventDefault();
    const next = putBefore(scene, a, b);
    this.#studio.put(next.scene, { at: next.at });
  }

  #show({ at }: Work): void {
    const { scene, all } = this.#studio;
    if (scene !== this.#shown) this.#name(scene);
    const had = this.#list.contains(document.activeElement);
    for (const button of this.#buttons.splice(this.#names.length)) button.parentElement!.remove();
    for (const [i, button] of this.#buttons.entries())
      if (button.textContent !== this.#names[i]) button.textContent = this.#names[i]!;
    const chosen = at ? this.#order.findIndex((other) => isSame(other, at)) : -1;
    this.#make(Math.max(FIRST, chosen + 1));
    const several = all.length > 1;
    this.#mark(
      this.#buttons[chosen],
      several ? this.#buttons.filter((_, i) => all.some((one) => isSame(one, this.#order[i]))) : [],
    );
    // Who adds one to what is chosen stays where that stands.
    if (had) queueMicrotask(() => (several ? (this.#buttons[this.#focus] ?? this.#stop) : this.#stop)?.focus());
  }

  /** What every button says: of a large plate that is work, and choosing changes nothing of it. */
  #name(scene: Scene | null): void {
    this.#shown = scene;
    const parts = scene ? inOrder(scene).reverse() : [];
    this.#order = parts.map((p) => p.at);
    this.#names = parts.map(({ deel }) => this.#nameOf(deel));
  }

  #nameOf(deel: Deel): string {
    const known = this.#known.get(deel) ?? listedAs(this.#studio, deel, this.#t);
    this.#known.set(deel, known);
    return known;
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
  #mark(chosen: HTMLButtonElement | undefined, also: readonly HTMLButtonElement[]): void {
    for (const button of [...this.#also, ...(this.#current ? [this.#current] : [])])
      if (button !== chosen) button.removeAttribute('aria-current');
    [this.#current, this.#also] = [chosen, also];
    this.#stopAt(chosen ?? this.#buttons[0]);
    for (const button of [...also, ...(chosen ? [chosen] : [])]) button.setAttribute('aria-current', 'true');
    if (chosen && !this.#list.contains(document.activeElement)) this.#reveal(chosen);
  }

  #stopAt(stop: HTMLButtonElement | undefined): void {
    if (this.#stop && this.#stop !== stop) this.#stop.tabIndex = -1;
    this.#stop = stop;
    if (stop) stop.tabIndex = 0;
  }

  /** Brings a name into sight without moving the page. */
  #reveal(button: HTMLElement): void {
    const { offsetTop, offsetHeight } = button;
    const { scrollTop, clientHeight } = this.#list;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      this.#list.scrollTop = offsetTop - clientHeight / 2;
  }
}
