import type { Emit } from './events';

/** Which screen is shown. The address holds it; a screen that is not part of this conversation is passed over. */
export class Screens {
  readonly #room: HTMLElement;
  readonly #all: readonly HTMLElement[];
  readonly #emit: Emit<{ kind: 'screen'; step: string }>;
  #steps: readonly string[];

  /** @param emit told the id of a screen when another is shown */
  constructor(room: HTMLElement, emit: Emit<{ kind: 'screen'; step: string }>, signal: AbortSignal) {
    this.#room = room;
    this.#all = [...room.querySelectorAll<HTMLElement>('.stap')];
    this.#steps = this.#all.map((s) => s.id);
    this.#emit = emit;
    window.addEventListener('hashchange', () => this.show(), { signal });
    room.addEventListener('click', (e) => this.#click(e), { signal });
  }

  /** The screens of this conversation, in order. */
  set(steps: readonly string[]): void {
    this.#steps = steps;
    for (const counter of this.#room.querySelectorAll<HTMLElement>('[data-tel]'))
      counter.hidden = !steps.includes(counter.dataset.tel!);
    this.show();
  }

  get current(): string {
    return this.#nearest(location.hash.slice(1)) ?? this.#steps[0]!;
  }

  get index(): number {
    return this.#steps.indexOf(this.current);
  }

  /** Goes to a screen; it is there at once, before the browser reports the new address. */
  goTo(step: string | undefined): void {
    if (step === undefined || !this.#steps.includes(step)) return;
    // The report was just closed and the browser is still on its way back: the step comes after that.
    if (this.#room.hasAttribute('data-keert'))
      return window.addEventListener('popstate', () => this.goTo(step), { once: true });
    // Not through location.hash: that would take the focus away from the arrow. A step takes the place of the report.
    const { verslag } = (history.state ?? {}) as { verslag?: true };
    if (location.hash.slice(1) !== step) history[verslag ? 'replaceState' : 'pushState'](null, '', `#${step}`);
    this.show();
  }

  /** So many screens further, or back; past the ends nothing happens. */
  step(count: number): void {
    this.goTo(this.#steps[this.index + count]);
  }

  first(): void {
    this.goTo(this.#steps[0]);
  }

  last(): void {
    this.goTo(this.#steps.at(-1));
  }

  /** Shows the screen of the address. */
  show(): void {
    const { current } = this;
    const was = this.#room.querySelector('.stap[data-nu]');
    if (was?.id === current) return;
    const rel = was?.contains(document.activeElement) ? document.activeElement!.getAttribute('rel') : null;
    for (const screen of this.#all) screen.toggleAttribute('data-nu', screen.id === current);
    this.#emit({ kind: 'screen', step: current });
    scrollTo(0, 0);
    // Who walks with Enter on the arrow keeps the arrow under the finger.
    const arrow = (which: string) => this.#room.querySelector<HTMLElement>(`.stap[data-nu] a${which}`);
    if (rel) (arrow(`[rel="${rel}"]`) ?? arrow('[rel]'))?.focus({ preventScroll: true });
  }

  /** The screen itself, or the first one after it that belongs to this conversation. */
  #nearest(id: string): string | undefined {
    const from = this.#all.findIndex((s) => s.id === id);
    return from < 0 ? undefined : this.#all.slice(from).find((s) => this.#steps.includes(s.id))?.id;
  }

  #click(e: MouseEvent): void {
    const link = (e.target as Element).closest<HTMLAnchorElement>('.stap a[href^="#"]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const rel = link.getAttribute('rel');
    const to = rel ? this.#steps[this.index + (rel === 'next' ? 1 : -1)] : this.#nearest(link.hash.slice(1));
    e.preventDefault();
    this.goTo(to);
  }
}
