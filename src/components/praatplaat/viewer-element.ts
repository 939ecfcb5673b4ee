import { Lens } from './lens';
import { Spotlight, type LitSpot, type Sign } from './spotlight';
import { cropOf } from './crop';

/** One disc on the plate and its entry in the list below. */
interface Plek extends LitSpot {
  knop: HTMLButtonElement;
  tekst: HTMLElement;
}

/**
 * Brings a plate to life: discs open their explanation beside the picture, questions light up their spots, buttons and
 * keys zoom. The list below stays the source: the panel shows a copy of its entry.
 */
class PlaatKijker extends HTMLElement {
  #af?: AbortController;
  #plekken = new Map<number, Plek>();
  #open?: Plek | undefined;
  #terug?: HTMLElement | undefined;
  #lens?: Lens;
  #licht?: Spotlight;

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    const vak = this.querySelector<HTMLElement>('.kijker__beeld')!;
    const plaat = this.querySelector<HTMLElement>('.kijker__plaat')!;
    const plekken = JSON.parse(this.dataset.plekken ?? '[]') as LitSpot[];
    for (const plek of plekken) this.#plekken.set(plek.nr, this.#knop(plek));
    this.#licht = new Spotlight(plaat, JSON.parse(this.dataset.borden ?? '[]') as Sign[]);
    this.#zegVeeg(signal);
    this.#lens = new Lens(vak, plaat, this.querySelector<HTMLElement>('.gereedschap')!, signal);
    this.toggleAttribute('data-levend', true);

    this.addEventListener('click', (e) => this.#klik(e), { signal });
    document.addEventListener('click', (e) => this.#vanVraag(e), { signal });
    // Whoever walks along the discs with Tab sees each of them whole, also on a plate wider than the window.
    plaat.addEventListener(
      'focusin',
      (e) => {
        const disc = (e.target as Element).closest<HTMLElement>('[data-plek]:focus-visible');
        if (disc) this.#lens!.pan(this.#plekken.get(Number(disc.dataset.plek))!, 'instant');
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (e) => {
        if (e.key === 'Escape' && !e.defaultPrevented && (this.#open || this.#licht?.on)) {
          e.preventDefault();
          this.#sluit();
        }
      },
      { signal },
    );
    window.addEventListener('hashchange', () => this.#uitAdres(), { signal });
    this.#uitAdres();
  }

  disconnectedCallback(): void {
    this.#af?.abort();
  }

  get #paneel(): HTMLElement {
    return this.querySelector<HTMLElement>('.paneel')!;
  }

  /** A disc is a link to the list as long as there is no script; then it becomes a button that opens the panel. */
  #knop(plek: LitSpot): Plek {
    const link = this.querySelector<HTMLElement>(`a.plek-${plek.nr}`)!;
    const knop = document.createElement('button');
    knop.type = 'button';
    // Class names and the mark of the component, so that its styles hold for the button too.
    for (const { name, value } of link.attributes) if (name !== 'href') knop.setAttribute(name, value);
    knop.dataset.plek = String(plek.nr);
    knop.setAttribute('aria-expanded', 'false');
    knop.setAttribute('aria-controls', this.#paneel.id);
    knop.append(...link.childNodes);
    link.replaceWith(knop);
    return { ...plek, knop, tekst: document.getElementById(`plek-${plek.nr}`)! };
  }

  /** On a narrow screen the plate is wider than the window: says so, until it has been moved once. */
  #zegVeeg(signal: AbortSignal): void {
    const vak = this.querySelector<HTMLElement>('.kijker__beeld')!;
    const hint = this.querySelector<HTMLElement>('[data-hint]')!;
    hint.hidden = vak.scrollWidth <= vak.clientWidth;
    vak.addEventListener(
      'scroll',
      () => {
        hint.hidden = true;
      },
      { signal, once: true },
    );
  }

  #klik(e: MouseEvent): void {
    const doel = (e.target as Element).closest<HTMLElement>('[data-plek], [data-sluit]');
    if (!doel) return;
    if (doel.hasAttribute('data-sluit')) return this.#sluit();
    const plek = this.#plekken.get(Number(doel.dataset.plek));
    if (!plek) return;
    if (plek === this.#open) return this.#sluit();
    this.#toon(plek, doel.closest('.paneel') ? plek.knop : doel);
  }

  /** "Toon op de plaat" in the list of questions: lights its spots and leads the eye, and the focus, to the plate. */
  #vanVraag(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-toon]');
    if (!knop) return;
    const gekozen = (knop.dataset.toon ?? '')
      .split(' ')
      .map((nr) => this.#plekken.get(Number(nr)))
      .filter((p) => p !== undefined);
    const was = knop.getAttribute('aria-pressed') === 'true';
    this.#sluit();
    if (was || !gekozen.length) return;
    this.#licht!.show(gekozen);
    knop.setAttribute('aria-pressed', 'true');
    this.#terug = knop;
    this.#lens!.show(gekozen);
    this.scrollIntoView({ behavior: this.#kalm ? 'auto' : 'smooth', block: 'start' });
    this.querySelector<HTMLElement>('.kijker__beeld')!.focus({ preventScroll: true });
  }

  get #kalm(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #uitAdres(): void {
    const nr = /^#plek-(\d+)$/.exec(location.hash)?.[1];
    const plek = nr ? this.#plekken.get(Number(nr)) : undefined;
    if (!plek || plek === this.#open) return;
    this.#toon(plek, plek.knop, false);
    // The browser jumped to the list; with the panel open the plate is the place to be.
    requestAnimationFrame(() => {
      this.scrollIntoView({ block: 'start' });
      this.#inBeeld(plek, 'instant');
    });
  }

  /** On a phone the plate is wider than the window and the sheet lies over its lower part: the spot comes into what is left. */
  #inBeeld(plek: Plek, behavior: ScrollBehavior): void {
    this.#lens!.pan(plek, behavior);
    const { top, bottom } = plek.knop.getBoundingClientRect();
    const over = getComputedStyle(this.#paneel).position === 'fixed';
    // What a spot is about lies below and beside its disc, so above a sheet it needs room under it.
    const vrij = over ? this.#paneel.getBoundingClientRect().top : innerHeight;
    if (top < 0 || bottom > (over ? 0.7 * vrij : vrij)) window.scrollBy({ top: (top + bottom - vrij) / 2, behavior });
  }

  #toon(plek: Plek, terug: HTMLElement, schrijf = true): void {
    this.#licht!.off();
    this.#open?.knop.setAttribute('aria-expanded', 'false');
    this.#open = plek;
    this.#terug = terug;
    plek.knop.setAttribute('aria-expanded', 'true');
    this.#vul(plek);
    this.toggleAttribute('data-open', true);
    this.#paneel.hidden = false;
    this.#paneel.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
    if (!schrijf) return;
    history.replaceState(null, '', `#plek-${plek.nr}`);
    this.#inBeeld(plek, this.#kalm ? 'instant' : 'smooth');
  }

  #vul(plek: Plek): void {
    const deel = (naam: string) => this.#paneel.querySelector<HTMLElement>(`[data-deel="${naam}"]`)!;
    deel('nr').textContent = String(plek.nr);
    deel('naam').textContent = plek.tekst.querySelector('h3')!.textContent;
    const kopie = plek.tekst.querySelector('.tweeling__tekst')!.cloneNode(true) as HTMLElement;
    for (const e of kopie.querySelectorAll('[id]')) e.removeAttribute('id');
    deel('tekst').replaceChildren(...kopie.childNodes);
    this.#paneel.querySelector('.paneel__uitsnede')!.setAttribute('viewBox', cropOf(plek));
    const nummers = [...this.#plekken.keys()];
    const plaats = nummers.indexOf(plek.nr);
    this.#buur(deel('vorige') as HTMLButtonElement, nummers[plaats - 1]);
    this.#buur(deel('volgende') as HTMLButtonElement, nummers[plaats + 1]);
  }

  #buur(knop: HTMLButtonElement, nr: number | undefined): void {
    knop.hidden = nr === undefined;
    if (nr === undefined) return;
    knop.dataset.plek = String(nr);
    knop.querySelector('.schijf')!.textContent = String(nr);
    knop.querySelector('span:last-child')!.textContent = this.#plekken.get(nr)!.tekst.querySelector('h3')!.textContent;
  }

  #sluit(): void {
    for (const knop of document.querySelectorAll('[data-toon][aria-pressed="true"]'))
      knop.setAttribute('aria-pressed', 'false');
    if (this.#licht!.on) this.#lens!.whole();
    this.#licht!.off();
    this.#open?.knop.setAttribute('aria-expanded', 'false');
    if (this.#open) history.replaceState(null, '', location.pathname + location.search);
    this.#open = undefined;
    this.#paneel.hidden = true;
    this.removeAttribute('data-open');
    this.#terug?.focus({ preventScroll: !this.#terug.dataset.toon });
    this.#terug = undefined;
  }
}

customElements.define('plaat-kijker', PlaatKijker);
