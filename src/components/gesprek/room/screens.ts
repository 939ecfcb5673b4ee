/** Which screen is shown. The address holds it; a screen that is not part of this conversation is passed over. */
export class Screens {
  readonly #zaal: HTMLElement;
  readonly #alle: readonly HTMLElement[];
  readonly #gewisseld: (stap: string) => void;
  #stappen: readonly string[];

  /** @param gewisseld called with the id of a screen when another is shown */
  constructor(zaal: HTMLElement, signal: AbortSignal, gewisseld: (stap: string) => void) {
    this.#zaal = zaal;
    this.#alle = [...zaal.querySelectorAll<HTMLElement>('.stap')];
    this.#stappen = this.#alle.map((s) => s.id);
    this.#gewisseld = gewisseld;
    window.addEventListener('hashchange', () => this.show(), { signal });
    zaal.addEventListener('click', (e) => this.#klik(e), { signal });
  }

  /** The screens of this conversation, in order. */
  set(stappen: readonly string[]): void {
    this.#stappen = stappen;
    for (const tel of this.#zaal.querySelectorAll<HTMLElement>('[data-tel]'))
      tel.hidden = !stappen.includes(tel.dataset.tel!);
    this.show();
  }

  get current(): string {
    return this.#dichtst(location.hash.slice(1)) ?? this.#stappen[0]!;
  }

  get index(): number {
    return this.#stappen.indexOf(this.current);
  }

  /** Goes to a screen; it is there at once, before the browser reports the new address. */
  goTo(stap: string | undefined): void {
    if (stap === undefined || !this.#stappen.includes(stap)) return;
    // The report was just closed and the browser is still on its way back: the step comes after that.
    if (this.#zaal.hasAttribute('data-keert'))
      return window.addEventListener('popstate', () => this.goTo(stap), { once: true });
    // Not through location.hash: that would take the focus away from the arrow. A step takes the place of the report.
    if (location.hash.slice(1) !== stap)
      history[history.state?.verslag ? 'replaceState' : 'pushState'](null, '', `#${stap}`);
    this.show();
  }

  /** So many screens further, or back; past the ends nothing happens. */
  step(aantal: number): void {
    this.goTo(this.#stappen[this.index + aantal]);
  }

  first(): void {
    this.goTo(this.#stappen[0]);
  }

  last(): void {
    this.goTo(this.#stappen.at(-1));
  }

  /** Shows the screen of the address. */
  show(): void {
    const { current } = this;
    const was = this.#zaal.querySelector('.stap[data-nu]');
    if (was?.id === current) return;
    const rel = was?.contains(document.activeElement) ? document.activeElement!.getAttribute('rel') : null;
    for (const stap of this.#alle) stap.toggleAttribute('data-nu', stap.id === current);
    this.#gewisseld(current);
    scrollTo(0, 0);
    // Who walks with Enter on the arrow keeps the arrow under the finger.
    const pijl = (kies: string) => this.#zaal.querySelector<HTMLElement>(`.stap[data-nu] a${kies}`);
    if (rel) (pijl(`[rel="${rel}"]`) ?? pijl('[rel]'))?.focus({ preventScroll: true });
  }

  /** The screen itself, or the first one after it that belongs to this conversation. */
  #dichtst(id: string): string | undefined {
    const vanaf = this.#alle.findIndex((s) => s.id === id);
    return vanaf < 0 ? undefined : this.#alle.slice(vanaf).find((s) => this.#stappen.includes(s.id))?.id;
  }

  #klik(e: MouseEvent): void {
    const link = (e.target as Element).closest<HTMLAnchorElement>('.stap a[href^="#"]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const rel = link.getAttribute('rel');
    const naar = rel ? this.#stappen[this.index + (rel === 'next' ? 1 : -1)] : this.#dichtst(link.hash.slice(1));
    e.preventDefault();
    this.goTo(naar);
  }
}

/** Moves a part to another place in the page; who was in it stays in it. */
export function moveTo(deel: HTMLElement, vak: Element, waar: 'voorop' | 'achteraan' = 'achteraan'): void {
  const actief = document.activeElement;
  const had = actief instanceof HTMLElement && deel.contains(actief);
  if (waar === 'voorop') vak.prepend(deel);
  else vak.append(deel);
  if (had) actief.focus({ preventScroll: true });
}
