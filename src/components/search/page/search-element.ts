import { flatten, fill } from '../../words/fill';
import type { SearchResult } from '../rank/search';
import { search } from '../rank/search';
import type { TakeAlong } from '../../export/take-along-element';
import {
  FACETS,
  filtersOn,
  fromAddress,
  onlyKnown,
  strangeIn,
  toAddress,
  toggle,
  yearOf,
  type Facet,
  type SearchState,
} from './address';
import { chosenHits, countFacet } from './facet-counts';
import { showFacet } from './facet-view';
import { hitView } from './hit-view';
import { load, type FacetSets, type Loaded } from './load';
import { make } from '../../browser/make';
import { type Say } from './say';
import { askedText, fileName, takenAlong } from './selection';
import { resembles } from './resembles';
import { statusText, strangeText } from './status';

/** Hits shown at a time. */
const PAGE = 10;
/** How long typing must pause before the hits follow, in milliseconds. */
const PAUSE = 120;
/** When no hit has come by then, the page says that it searches, in milliseconds. */
const BUSY = 250;
/** From here on the filters stand beside the hits. */
const WIDE = '(min-width: 62em)';

/** The search page: reads the query from the address, shows hits, facets and terms nearby. The form works by itself too. */
class SearchPage extends HTMLElement {
  #off?: AbortController;
  #state: SearchState = fromAddress('');
  /** What the address asked for and is not there. */
  #strange: string[] = [];
  #result?: SearchResult;
  /** Counts the searches: only the last one may show its hits. */
  #turn = 0;
  /** Says after a while that the page searches, unless something else was said. */
  #late?: ReturnType<typeof setTimeout>;
  #shown = PAGE;
  #words = flatten(JSON.parse(this.dataset.teksten ?? '{}'));
  #base = this.dataset.basis ?? '/';
  #say: Say = (key, blanks) => fill(this.#words, key, blanks);

  connectedCallback(): void {
    this.#off = new AbortController();
    const { signal } = this.#off;
    this.#followForm(signal);
    this.#part('[data-facetten]').addEventListener('change', (e) => this.#choose(e.target as HTMLInputElement), {
      signal,
    });
    this.addEventListener('keydown', (e) => this.#walk(e), { signal });
    this.addEventListener('click', (e) => this.#press((e.target as Element).closest('[data-meer], [data-wis]')), {
      signal,
    });
    this.#followWidth(signal);
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    // Whoever comes to the field is about to ask.
    this.#input.addEventListener('focus', () => void load(this.#base).catch(() => undefined), { signal });
    this.#readAddress();
    if (!this.#state.q) this.#input.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#off?.abort();
  }

  #followForm(signal: AbortSignal): void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = (how: 'push' | 'replace') => this.#go({ ...this.#state, q: this.#input.value.trim() }, how);
    this.#part('form').addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        clearTimeout(pause);
        ask('push');
      },
      { signal },
    );
    this.#input.addEventListener(
      'input',
      () => {
        clearTimeout(pause);
        pause = setTimeout(() => ask('replace'), PAUSE);
      },
      { signal },
    );
  }

  /** Beside the hits the filters stand open; above them, on a phone, they would hide the hits. */
  #followWidth(signal: AbortSignal): void {
    const wide = matchMedia(WIDE);
    const set = () => {
      this.#part<HTMLDetailsElement>('.filters').open = wide.matches;
    };
    wide.addEventListener('change', set, { signal });
    set();
  }

  /** Down goes from the field to the first hit, and from hit to hit; up comes back. */
  #walk(e: KeyboardEvent): void {
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    const hits = [...this.querySelectorAll<HTMLElement>('[data-hit-link]')];
    const here = e.target === this.#input ? -1 : hits.indexOf(e.target as HTMLElement);
    if (!step || e.isComposing || (here < 0 && (e.target !== this.#input || step < 0))) return;
    const next = here + step < 0 ? this.#input : hits[here + step];
    if (!next) return;
    e.preventDefault();
    next.focus();
  }

  #choose(box: HTMLInputElement): void {
    if (box.name === 'vanaf' || box.name === 'tot') {
      const { [box.name]: _, ...rest } = this.#state.years;
      const year = yearOf(box.value);
      return this.#go({ ...this.#state, years: { ...rest, ...(year ? { [box.name]: year } : {}) } }, 'push');
    }
    this.#go(toggle(this.#state, box.name as Facet, box.value), 'push');
  }

  #press(button: Element | null): void {
    if (button?.hasAttribute('data-meer')) void this.#more();
    else if (button) this.#go({ ...fromAddress(''), q: this.#state.q }, 'push');
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type="search"]');
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  #readAddress(): void {
    this.#state = fromAddress(location.search);
    this.#strange = strangeIn(location.search);
    this.#input.value = this.#state.q;
    void this.#show();
  }

  /** Typing replaces the entry in the history, a choice adds one: Back then does what a visitor expects. */
  #go(state: SearchState, how: 'push' | 'replace'): void {
    if (toAddress(state) === toAddress(this.#state)) return;
    this.#state = state;
    this.#strange = [];
    history[`${how}State`](null, '', toAddress(state) || location.pathname);
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { q } = this.#state;
    this.toggleAttribute('data-leeg', !q);
    if (!q) return this.#status(strangeText(this.#strange, this.#say));
    clearTimeout(this.#late);
    this.#late = setTimeout(() => this.#status(this.#say('zoeken.bezig')), BUSY);
    try {
      await this.#answer(q, turn);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#status(this.#say('zoeken.stuk'));
    }
  }

  async #answer(q: string, turn: number): Promise<void> {
    const loaded = await load(this.#base);
    const result = await search(q, loaded.dictionary, loaded.index, loaded.index.total);
    if (turn !== this.#turn) return;
    const { state, strange } = onlyKnown(this.#state, loaded.sets);
    this.#state = state;
    this.#strange.push(...strange);
    const hits = chosenHits(result.hits, this.#state, loaded.sets);
    // All are asked for at once; the words above the hits change together with the first of them, never before.
    await hits.slice(0, PAGE).map(({ id }) => loaded.index.data(id))[0];
    if (turn !== this.#turn) return;
    this.#shown = PAGE;
    this.#result = { ...result, hits };
    this.#part('[data-hits]').setAttribute('aria-busy', 'true');
    this.#facets(result, loaded.sets);
    this.#along(takenAlong(hits, loaded.index));
    this.#about(q, result, hits.length, loaded);
    await this.#hits(turn, 0, loaded);
  }

  /** What is said above the hits and beside them. */
  #about(q: string, result: SearchResult, count: number, { dictionary }: Loaded): void {
    const nearby = result.hits.length
      ? result.query.named.map(({ slug }) => slug)
      : dictionary.resembling(q).filter((slug) => resembles(q, dictionary.nameOf(slug)));
    const filtered = filtersOn(this.#state) > 0;
    const asked = { q, filtered, strange: this.#strange };
    this.#status(statusText(asked, result, count, nearby.length > 0, this.#say));
    this.toggleAttribute('data-niets', !count);
    this.#nearby(nearby.map((slug) => [slug, dictionary.nameOf(slug)]));
  }

  async #more(): Promise<void> {
    const from = this.#shown;
    this.#shown += PAGE;
    await this.#hits(this.#turn, from, await load(this.#base));
    this.querySelectorAll<HTMLElement>('[data-zoekresultaat] a')[from]?.focus();
  }

  /** Shows the hits from a place in the list on, each as soon as it and those above it are here; not when another query came in between. */
  async #hits(turn: number, from: number, { index }: Loaded): Promise<void> {
    const { hits, query } = this.#result!;
    const list = this.#part('[data-hits]');
    const template = this.#part<HTMLTemplateElement>('template[data-hit]');
    const shown = hits.slice(from, this.#shown);
    const records = shown.map(({ id }) => index.data(id));
    if (!shown.length) list.replaceChildren();
    for (const [i, hit] of shown.entries()) {
      const view = hitView(template, hit, await records[i]!, query.terms, this.#base, this.#say);
      if (turn !== this.#turn) return;
      if (from + i) list.append(view);
      else list.replaceChildren(view);
    }
    list.removeAttribute('aria-busy');
    this.#offerMore(hits.length - this.#shown);
  }

  #offerMore(rest: number): void {
    const more = this.#part('[data-meer]');
    more.hidden = rest <= 0;
    if (rest > 0) more.textContent = this.#say('zoeken.meer', { aantal: rest });
  }

  #facets({ hits }: SearchResult, sets: FacetSets): void {
    const { years } = this.#state;
    for (const facet of FACETS)
      showFacet(this.#part(`[data-facet="${facet}"]`), facet, countFacet(facet, hits, this.#state, sets), this.#say);
    const known = [...sets.jaar.keys()].map(Number);
    for (const end of ['vanaf', 'tot'] as const) {
      const field = this.#part<HTMLInputElement>(`input[name="${end}"]`);
      field.placeholder = String(end === 'tot' ? Math.max(...known) : Math.min(...known));
      field.value = String(years[end] ?? '');
    }
    const count = filtersOn(this.#state);
    this.#part('[data-wis]').hidden = !count;
    this.#part('[data-filters]').textContent = count ? String(count) : '';
  }

  /** What of the hits can be taken along, and what was asked, for on paper. */
  #along(ids: readonly string[]): void {
    const along = this.#part<TakeAlong>('take-along');
    along.ids = ids;
    along.name = fileName(this.#state);
    this.#part('[data-mee]').hidden = !ids.length;
    this.#part('[data-mee-aantal]').textContent = this.#say('zoeken.mee', { aantal: ids.length });
    this.#part('[data-gevraagd]').textContent = askedText(this.#state, this.#say);
  }

  #status(text: string): void {
    clearTimeout(this.#late);
    this.#part('[role="status"]').textContent = text;
    if (!text) this.#part('[data-hits]').replaceChildren();
  }

  /** Terms that the query names, or that it may have meant. */
  #nearby(terms: readonly (readonly [slug: string, name: string])[]): void {
    const box = this.#part('[data-buurt]');
    const link = ([slug, name]: (typeof terms)[number]) =>
      make('a', { href: `${this.#base}begrippen/${slug}/`, className: 'pil' }, name);
    box.hidden = !terms.length;
    box.querySelector('ul')!.replaceChildren(...terms.map((term) => make('li', {}, link(term))));
  }
}

customElements.define('zoek-pagina', SearchPage);
