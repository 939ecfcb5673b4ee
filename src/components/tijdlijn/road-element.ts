import { asks, filterSearch, readFilter, toggle, type Facet, type Filter } from './filter';

/** Opens stops, steps through the yellow ones, and shows the kinds of events that the address asks for. */
class TijdlijnWeg extends HTMLElement {
  #stop = new AbortController();
  #filter: Filter = { soort: new Set(), uit: new Set() };
  /** What was open before the page was printed; nothing while it is not. */
  #printing: HTMLDetailsElement[] | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('click', (event) => this.#click(event.target as Element), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('toggle', ({ target }) => this.#toggled(target as HTMLDetailsElement), {
      signal,
      capture: true,
    });
    document.addEventListener('click', ({ target }) => this.#clickElsewhere(target as Element), { signal });
    addEventListener('popstate', () => this.#read(), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.#read();
    this.#openTarget();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #stops(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.halte')];
  }

  get #open(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('.halte details[open]')];
  }

  /** On a wide screen an open stop lies over its neighbours: there is one at a time. */
  #toggled(details: HTMLDetailsElement): void {
    if (!details.open || this.#printing || !isWide()) return;
    for (const other of this.#open) if (other !== details) other.open = false;
  }

  #clickElsewhere(target: Element): void {
    if (target.closest('details') || !isWide()) return;
    for (const details of this.#open) details.open = false;
  }

  #click(target: Element): void {
    const chip = target.closest<HTMLElement>('[data-facet]');
    if (chip) return this.#choose(toggle(this.#filter, chip.dataset.facet as Facet, chip.dataset.waarde!));
    if (target.closest('[data-alles]')) return this.#choose({ soort: new Set(), uit: new Set() });
    // The address is here already: the browser would not tell that it changed.
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link?.hash === location.hash) setTimeout(() => this.#openTarget());
  }

  #key(event: KeyboardEvent): void {
    const here = (event.target as Element).closest<HTMLElement>('.halte');
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      const details = here.querySelector('details')!;
      if (!details.open) return;
      details.open = false;
      details.querySelector('summary')!.focus();
      return event.stopPropagation();
    }
    const yellow = this.#stops.filter((stop) => stop.matches('.halte--geel'));
    const at = yellow.indexOf(here);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: yellow.length - 1 }[event.key];
    if (at < 0 || to === undefined || !(event.target as Element).closest('summary, .halte__stap')) return;
    event.preventDefault();
    const next = yellow[to];
    if (!next) return;
    // The same stop has the same address, whichever way somebody came.
    history.replaceState(null, '', `${location.pathname}${location.search}#${next.id}`);
    this.#show(next);
  }

  #openTarget(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const stop = this.#stops.find((s) => s.id === id);
    if (stop) this.#show(stop);
  }

  /** Opens a stop and goes there; a filter that hides it is put off first. */
  #show(stop: HTMLElement): void {
    if (stop.matches('[data-stil]')) this.#choose({ soort: new Set(), uit: new Set() });
    const details = stop.querySelector('details')!;
    if (isWide()) for (const other of this.#open) other.open = other === details;
    details.open = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stop.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    details.querySelector('summary')!.focus({ preventScroll: true });
  }

  /** A click pushes: Back brings the filter before it. */
  #choose(filter: Filter): void {
    history.pushState(null, '', location.pathname + filterSearch(filter) + location.hash);
    this.#filter = filter;
    this.#draw();
  }

  #read(): void {
    const chips = [...this.querySelectorAll<HTMLElement>('[data-facet]')];
    const values = (facet: Facet) => chips.filter((c) => c.dataset.facet === facet).map((c) => c.dataset.waarde!);
    const { filter, unknown } = readFilter(location.search, { soort: values('soort'), uit: values('uit') });
    this.#filter = filter;
    const strange = this.querySelector<HTMLElement>('[data-vreemd]')!;
    strange.hidden = unknown.length === 0;
    strange.textContent = strange.dataset.vreemd!.replace('{waarde}', unknown.join(', '));
    this.#draw();
  }

  #draw(): void {
    let shown = 0;
    for (const stop of this.#stops) {
      const asked = asks(this.#filter, { soort: stop.dataset.soort!, uit: stop.dataset.uit! });
      stop.toggleAttribute('data-stil', !asked);
      // Its disc stays on the road, so that the others stand where they stood.
      if (asked) stop.removeAttribute('aria-hidden');
      else stop.setAttribute('aria-hidden', 'true');
      if (asked && !stop.matches('[data-concept]')) shown += 1;
    }
    // A period that is not asked for would go on without its beginning.
    const broken = this.querySelector('.halte[data-tot][data-stil]') !== null;
    this.querySelector('.land')!.toggleAttribute('data-zonder-tijdvak', broken);
    for (const chip of this.querySelectorAll<HTMLElement>('[data-facet]'))
      chip.setAttribute('aria-pressed', String(this.#filter[chip.dataset.facet as Facet].has(chip.dataset.waarde!)));
    const stand = this.querySelector<HTMLElement>('[data-stand]')!;
    stand.textContent = stand.dataset.stand!.replace('{aantal}', String(shown));
    this.querySelector<HTMLElement>('[data-alles]')!.hidden = filterSearch(this.#filter) === '';
  }

  /** Paper shows what every stop says. */
  #print(on: boolean): void {
    const before = this.#printing ?? this.#open;
    this.#printing = before;
    for (const details of this.querySelectorAll('details')) details.open = on || before.includes(details);
    if (!on) this.#printing = undefined;
  }
}

/** Is the road drawn from side to side, with what a stop says lying over it? */
const isWide = (): boolean => matchMedia('screen and (min-width: 75em)').matches;

customElements.define('tijdlijn-weg', TijdlijnWeg);
