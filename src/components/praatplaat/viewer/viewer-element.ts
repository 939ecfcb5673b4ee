import { cropOf } from '../crop';
import { spotAt } from '../spot-at';
import { Spotlight, type LitSpot, type Sign } from '../spotlight';
import { SpotAddress } from './address';
import { pieceOf } from './glide';
import { Lens } from './lens';
import { Panel, type Plek } from './panel';

/** How large the light on a small thing is: its radii, in % of the plate. */
const THING = [3.4, 5.4] as const;
/** Which way a key goes along the spots. */
const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Brings a plate to life: what is touched on it opens its explanation, and the plate glides there; questions light up
 * their spots, buttons and keys zoom. The list below stays the source: the panel shows a copy of its entry.
 */
class PlaatKijker extends HTMLElement {
  #listening?: AbortController;
  #spots = new Map<number, Plek>();
  #open?: Plek | undefined;
  #back?: HTMLElement | undefined;
  #frame!: HTMLElement;
  #plaat!: HTMLElement;
  #panel!: Panel;
  #lens!: Lens;
  #spotlight!: Spotlight;
  #address!: SpotAddress;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#frame = this.querySelector<HTMLElement>('.kijker__beeld')!;
    this.#plaat = this.querySelector<HTMLElement>('.kijker__plaat')!;
    this.#panel = new Panel(this.querySelector<HTMLElement>('.paneel')!);
    const plekken = JSON.parse(this.dataset.plekken ?? '[]') as LitSpot[];
    for (const plek of plekken) this.#spots.set(plek.nr, this.#makeButton(plek));
    this.#spotlight = new Spotlight(this.#plaat, JSON.parse(this.dataset.borden ?? '[]') as Sign[]);
    this.#hintSwipe(signal);
    this.#lens = new Lens(this.#frame, this.#plaat, this.querySelector<HTMLElement>('.gereedschap')!, signal);
    this.#address = new SpotAddress((nr) => this.#follow(nr), signal);
    this.toggleAttribute('data-levend', true);
    this.#listen(signal);
    this.#address.arrive();
    this.#follow(this.#address.nr);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #listen(signal: AbortSignal): void {
    this.addEventListener('click', (e) => this.#click(e), { signal });
    this.addEventListener('keydown', (e) => this.#walk(e), { signal, capture: true });
    this.#plaat.addEventListener('pointermove', (e) => this.#point(e), { signal });
    this.#plaat.addEventListener('pointerleave', () => this.#pointAt(undefined), { signal });
    document.addEventListener('click', (e) => this.#fromText(e), { signal });
    // Whoever walks along the discs with Tab sees each of them whole, also on a plate wider than the window.
    this.#plaat.addEventListener(
      'keyup',
      (e) => {
        const disc = e.key === 'Tab' && (e.target as Element).closest<HTMLElement>('[data-plek]');
        if (disc) this.#lens.reach(this.#spots.get(Number(disc.dataset.plek))!);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (e) => {
        if (e.key === 'Escape' && !e.defaultPrevented && (this.#open || this.#spotlight.on)) {
          e.preventDefault();
          this.#close();
        }
      },
      { signal },
    );
    // Another size of the window: what is near stays near.
    const sizes = new ResizeObserver(() => this.#open && this.#glide(this.#open));
    sizes.observe(this.#frame);
    signal.addEventListener('abort', () => sizes.disconnect());
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
    button.setAttribute('aria-controls', this.#panel.element.id);
    button.append(...link.childNodes);
    link.replaceWith(button);
    return { ...plek, button, text: document.getElementById(`plek-${plek.nr}`)! };
  }

  /** On a narrow screen the plate is wider than the window: says so, until it has been moved once. */
  #hintSwipe(signal: AbortSignal): void {
    const hint = this.querySelector<HTMLElement>('[data-hint]')!;
    hint.hidden = this.#frame.scrollWidth <= this.#frame.clientWidth;
    this.#frame.addEventListener('scroll', () => (hint.hidden = true), { signal, once: true });
  }

  #click(e: MouseEvent): void {
    const target = e.target as Element;
    const pressed = target.closest<HTMLElement>('[data-plek], [data-sluit]');
    if (pressed?.hasAttribute('data-sluit')) return this.#close();
    const plek = pressed ? this.#spots.get(Number(pressed.dataset.plek)) : this.#touched(e);
    if (!plek) return;
    if (plek !== this.#open) return this.#show(plek, plek.button);
    if (pressed) this.#close();
  }

  /** The spot whose light lies under the pointer: what belongs to a spot opens it, not its disc alone. */
  #touched({ target, clientX, clientY }: MouseEvent): Plek | undefined {
    if (!this.#plaat.contains(target as Node)) return undefined;
    const { left, top, width, height } = this.#plaat.getBoundingClientRect();
    const place = { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
    return spotAt(place, [...this.#spots.values()]);
  }

  #point(e: PointerEvent): void {
    if (e.pointerType === 'mouse' && !e.buttons) this.#pointAt(this.#touched(e));
  }

  /** The disc of what can be opened under the mouse shows itself. */
  #pointAt(plek: Plek | undefined): void {
    const was = this.#plaat.querySelector('[data-wijst]');
    if (was === (plek?.button ?? null)) return;
    was?.removeAttribute('data-wijst');
    plek?.button.setAttribute('data-wijst', '');
    this.#frame.toggleAttribute('data-raak', Boolean(plek));
  }

  /** With a spot open the arrows go to the one before and after it. */
  #walk(e: KeyboardEvent): void {
    const way = WAYS[e.key];
    if (!this.#open || !way || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
    e.preventDefault();
    const next = this.#beside(this.#open, way);
    if (next) this.#show(next, next.button);
  }

  #beside(plek: Plek, way: 1 | -1): Plek | undefined {
    const all = [...this.#spots.values()];
    return all[all.indexOf(plek) + way];
  }

  /** What a button in the text is about: the spots of a question, or a small thing to look for. */
  #meant({ dataset }: HTMLElement): LitSpot[] {
    const numbers = (dataset.toon ?? dataset.wijs ?? '').split(' ').map(Number);
    if (dataset.toon !== undefined) return numbers.flatMap((nr) => this.#spots.get(nr) ?? []);
    const [x, y] = numbers as [number, number];
    return [{ nr: 0, x, y, licht: [[x, y, ...THING]] }];
  }

  /** "Toon op de plaat" below the plate: lights what is meant and leads the eye, and the focus, to the plate. */
  #fromText(e: MouseEvent): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-toon], [data-wijs]');
    if (!button) return;
    const chosen = this.#meant(button);
    const was = button.getAttribute('aria-pressed') === 'true';
    this.#close();
    if (was || !chosen.length) return;
    this.#spotlight.show(chosen);
    button.setAttribute('aria-pressed', 'true');
    this.#back = button;
    this.#lens.whole();
    this.#lens.show(chosen);
    this.scrollIntoView({ behavior: this.#behavior, block: 'start' });
    this.#frame.focus({ preventScroll: true });
  }

  get #behavior(): ScrollBehavior {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  }

  /** The address changed, or stands there as the page opens: its spot, or none. */
  #follow(nr: number | undefined): void {
    const plek = nr === undefined ? undefined : this.#spots.get(nr);
    if (plek === this.#open) return;
    // Back closes; a link to another place on the page has taken the focus along.
    if (!plek) return this.#close(location.hash === '');
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
        if (this.#open === plek) this.#bring(plek, 'instant');
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

  /** The plate comes into the window when it is not there, above the sheet, and glides to the spot. */
  #bring(plek: Plek, behavior: ScrollBehavior): void {
    const { top, bottom } = this.#frame.getBoundingClientRect();
    if (this.#panel.isSheet) window.scrollBy({ top, behavior });
    else if (top < 0 || bottom > innerHeight) this.#frame.scrollIntoView({ block: 'nearest', behavior });
    this.#glide(plek);
  }

  #glide(plek: Plek): void {
    const { isSheet, element } = this.#panel;
    this.#lens.glide(pieceOf(cropOf(plek)), isSheet ? innerHeight - element.offsetHeight : Infinity);
  }

  #show(plek: Plek, back: HTMLElement, write = true): void {
    this.#endEvening();
    this.#open?.button.setAttribute('aria-expanded', 'false');
    this.#open = plek;
    this.#back = back;
    plek.button.setAttribute('aria-expanded', 'true');
    this.toggleAttribute('data-open', true);
    this.#panel.show(plek, this.#beside(plek, -1), this.#beside(plek, 1));
    if (!write) return;
    this.#address.open(plek.nr);
    this.#bring(plek, this.#behavior);
  }

  /** The evening of a question is over. */
  #endEvening(): void {
    for (const button of document.querySelectorAll(':is([data-toon], [data-wijs])[aria-pressed="true"]'))
      button.setAttribute('aria-pressed', 'false');
    this.#spotlight.off();
  }

  #close(focus = true): void {
    if (this.#spotlight.on) this.#lens.whole();
    this.#endEvening();
    if (this.#open) {
      this.#open.button.setAttribute('aria-expanded', 'false');
      this.#open = undefined;
      this.#address.close();
      void this.#lens.back();
    }
    this.#panel.hide();
    this.removeAttribute('data-open');
    if (focus) this.#back?.focus({ preventScroll: this.#back.dataset.plek !== undefined });
    this.#back = undefined;
  }
}

customElements.define('plaat-kijker', PlaatKijker);
