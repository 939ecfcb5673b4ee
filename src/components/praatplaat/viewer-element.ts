import { Lens } from './lens';
import { Spotlight, type LitSpot, type Sign } from './spotlight';
import { cropOf } from './crop';

/** One disc on the plate and its entry in the list below. */
interface Plek extends LitSpot {
  button: HTMLButtonElement;
  text: HTMLElement;
}

/**
 * Brings a plate to life: discs open their explanation beside the picture, questions light up their spots, buttons and
 * keys zoom. The list below stays the source: the panel shows a copy of its entry.
 */
class PlaatKijker extends HTMLElement {
  #listening?: AbortController;
  #spots = new Map<number, Plek>();
  #open?: Plek | undefined;
  #back?: HTMLElement | undefined;
  #lens?: Lens;
  #spotlight?: Spotlight;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const frame = this.querySelector<HTMLElement>('.kijker__beeld')!;
    const plaat = this.querySelector<HTMLElement>('.kijker__plaat')!;
    const plekken = JSON.parse(this.dataset.plekken ?? '[]') as LitSpot[];
    for (const plek of plekken) this.#spots.set(plek.nr, this.#makeButton(plek));
    this.#spotlight = new Spotlight(plaat, JSON.parse(this.dataset.borden ?? '[]') as Sign[]);
    this.#hintSwipe(signal);
    this.#lens = new Lens(frame, plaat, this.querySelector<HTMLElement>('.gereedschap')!, signal);
    this.toggleAttribute('data-levend', true);

    this.addEventListener('click', (e) => this.#click(e), { signal });
    document.addEventListener('click', (e) => this.#fromQuestion(e), { signal });
    // Whoever walks along the discs with Tab sees each of them whole, also on a plate wider than the window.
    plaat.addEventListener(
      'focusin',
      (e) => {
        const disc = (e.target as Element).closest<HTMLElement>('[data-plek]:focus-visible');
        if (disc) this.#lens!.pan(this.#spots.get(Number(disc.dataset.plek))!, 'instant');
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (e) => {
        if (e.key === 'Escape' && !e.defaultPrevented && (this.#open || this.#spotlight?.on)) {
          e.preventDefault();
          this.#close();
        }
      },
      { signal },
    );
    window.addEventListener('hashchange', () => this.#fromAddress(), { signal });
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #panel(): HTMLElement {
    return this.querySelector<HTMLElement>('.paneel')!;
  }

  /** A disc is a link to the list as long as there is no script; then it becomes a button that opens the panel. */
  #makeButton(plek: LitSpot): Plek {
    const link = this.querySelector<HTMLElement>(`a.plek-${plek.nr}`)!;
    const button = document.createElement('button');
    button.type = 'button';
    // Class names and the mark of the component, so that its styles hold for the button too.
    for (const { name, value } of link.attributes) if (name !== 'href') button.setAttribute(name, value);
    button.dataset.plek = String(plek.nr);
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', this.#panel.id);
    button.append(...link.childNodes);
    link.replaceWith(button);
    return { ...plek, button, text: document.getElementById(`plek-${plek.nr}`)! };
  }

  /** On a narrow screen the plate is wider than the window: says so, until it has been moved once. */
  #hintSwipe(signal: AbortSignal): void {
    const frame = this.querySelector<HTMLElement>('.kijker__beeld')!;
    const hint = this.querySelector<HTMLElement>('[data-hint]')!;
    hint.hidden = frame.scrollWidth <= frame.clientWidth;
    frame.addEventListener(
      'scroll',
      () => {
        hint.hidden = true;
      },
      { signal, once: true },
    );
  }

  #click(e: MouseEvent): void {
    const target = (e.target as Element).closest<HTMLElement>('[data-plek], [data-sluit]');
    if (!target) return;
    if (target.hasAttribute('data-sluit')) return this.#close();
    const plek = this.#spots.get(Number(target.dataset.plek));
    if (!plek) return;
    if (plek === this.#open) return this.#close();
    this.#show(plek, target.closest('.paneel') ? plek.button : target);
  }

  /** "Toon op de plaat" in the list of questions: lights its spots and leads the eye, and the focus, to the plate. */
  #fromQuestion(e: MouseEvent): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-toon]');
    if (!button) return;
    const chosen = (button.dataset.toon ?? '')
      .split(' ')
      .map((nr) => this.#spots.get(Number(nr)))
      .filter((p) => p !== undefined);
    const was = button.getAttribute('aria-pressed') === 'true';
    this.#close();
    if (was || !chosen.length) return;
    this.#spotlight!.show(chosen);
    button.setAttribute('aria-pressed', 'true');
    this.#back = button;
    this.#lens!.show(chosen);
    this.scrollIntoView({ behavior: this.#calm ? 'auto' : 'smooth', block: 'start' });
    this.querySelector<HTMLElement>('.kijker__beeld')!.focus({ preventScroll: true });
  }

  get #calm(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #fromAddress(): void {
    const nr = /^#plek-(\d+)$/.exec(location.hash)?.[1];
    const plek = nr ? this.#spots.get(Number(nr)) : undefined;
    if (!plek || plek === this.#open) return;
    this.#show(plek, plek.button, false);
    this.#arrive(plek);
  }

  /**
   * The browser jumps to the list; with the panel open the plate is the place to be. While a page loads it jumps
   * again, so the plate comes back once more at the end, unless somebody moved in the meantime.
   */
  #arrive(plek: Plek): void {
    const place = () =>
      requestAnimationFrame(() => {
        this.scrollIntoView({ block: 'start' });
        this.#intoView(plek, 'instant');
      });
    place();
    if (document.readyState === 'complete') return;
    const waiting = new AbortController();
    const { signal } = waiting;
    for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      window.addEventListener(move, () => waiting.abort(), { signal, passive: true });
    const finish = () => {
      place();
      waiting.abort();
    };
    window.addEventListener('load', finish, { signal });
  }

  /** On a phone the plate is wider than the window and the sheet lies over its lower part: the spot comes into what is left. */
  #intoView(plek: Plek, behavior: ScrollBehavior): void {
    this.#lens!.pan(plek, behavior);
    const { top, bottom } = plek.button.getBoundingClientRect();
    const over = getComputedStyle(this.#panel).position === 'fixed';
    // What a spot is about lies below and beside its disc, so above a sheet it needs room under it.
    const free = over ? this.#panel.getBoundingClientRect().top : innerHeight;
    if (top < 0 || bottom > (over ? 0.7 * free : free)) window.scrollBy({ top: (top + bottom - free) / 2, behavior });
  }

  #show(plek: Plek, back: HTMLElement, write = true): void {
    this.#spotlight!.off();
    this.#open?.button.setAttribute('aria-expanded', 'false');
    this.#open = plek;
    this.#back = back;
    plek.button.setAttribute('aria-expanded', 'true');
    this.#fill(plek);
    this.toggleAttribute('data-open', true);
    this.#panel.hidden = false;
    this.#panel.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
    if (!write) return;
    history.replaceState(null, '', `#plek-${plek.nr}`);
    this.#intoView(plek, this.#calm ? 'instant' : 'smooth');
  }

  #fill(plek: Plek): void {
    const part = (called: string) => this.#panel.querySelector<HTMLElement>(`[data-deel="${called}"]`)!;
    part('nr').textContent = String(plek.nr);
    part('naam').textContent = plek.text.querySelector('h3')!.textContent;
    const copy = plek.text.querySelector('.tweeling__tekst')!.cloneNode(true) as HTMLElement;
    for (const e of copy.querySelectorAll('[id]')) e.removeAttribute('id');
    part('tekst').replaceChildren(...copy.childNodes);
    this.#panel.querySelector('.paneel__uitsnede')!.setAttribute('viewBox', cropOf(plek));
    const numbers = [...this.#spots.keys()];
    const place = numbers.indexOf(plek.nr);
    this.#neighbour(part('vorige') as HTMLButtonElement, numbers[place - 1]);
    this.#neighbour(part('volgende') as HTMLButtonElement, numbers[place + 1]);
  }

  #neighbour(button: HTMLButtonElement, nr: number | undefined): void {
    button.hidden = nr === undefined;
    if (nr === undefined) return;
    button.dataset.plek = String(nr);
    button.querySelector('.schijf')!.textContent = String(nr);
    button.querySelector('span:last-child')!.textContent = this.#spots.get(nr)!.text.querySelector('h3')!.textContent;
  }

  #close(): void {
    for (const button of document.querySelectorAll('[data-toon][aria-pressed="true"]'))
      button.setAttribute('aria-pressed', 'false');
    if (this.#spotlight!.on) this.#lens!.whole();
    this.#spotlight!.off();
    this.#open?.button.setAttribute('aria-expanded', 'false');
    if (this.#open) history.replaceState(null, '', location.pathname + location.search);
    this.#open = undefined;
    this.#panel.hidden = true;
    this.removeAttribute('data-open');
    this.#back?.focus({ preventScroll: !this.#back.dataset.toon });
    this.#back = undefined;
  }
}

customElements.define('plaat-kijker', PlaatKijker);
