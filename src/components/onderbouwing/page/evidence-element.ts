import '../../export/take-along-element';
import { copyAddress } from '../../ketenbeeld/copy-address';
import { fill, flatten } from '../../words/fill';
import { readAddress } from '../filter/address';
import { bestRemoval, without, type Chip } from '../filter/chips';
import {
  AT_REST,
  EVERYTHING,
  sortBy,
  sorted,
  toggle,
  type Facet,
  type Selection,
  type Sort,
  type SortKey,
  type State,
  type View,
} from '../filter/selection';
import { fileName } from '../filter/file-name';
import { invites, tally } from '../filter/tally';
import { holds, said, type Said } from '../filter/words';
import { AddressBar } from './address-bar';
import { ByValueView } from './by-value-view';
import { chipName, ChipsView } from './chips-view';
import { CountView } from './count-view';
import { part, type PageData, type Say } from './data';
import { FacetsView } from './facets-view';
import { MatrixView } from './matrix-view';
import { NothingView } from './nothing-view';
import { Sheet } from './sheet';
import { TableView } from './table-view';
import { YearsView } from './years-view';

/** The evidence as an instrument: filters, sorts and shows it in three ways; the address says how. */
class OnderbouwingBlad extends HTMLElement {
  #off?: AbortController;
  #data!: PageData;
  #state: State = AT_REST;
  #said?: ReadonlyMap<string, Said> | undefined;
  readonly #bar = new AddressBar(() => this.#matrix.hash);
  #words = flatten(JSON.parse(this.dataset.teksten ?? '{}'));
  #say: Say = (key, blanks) => fill(this.#words, key, blanks);
  #table!: TableView;
  #byValue!: ByValueView;
  #matrix!: MatrixView;
  #facets!: FacetsView;
  #years!: YearsView;
  #chips!: ChipsView;
  #count!: CountView;
  #nothing!: NothingView;

  connectedCallback(): void {
    this.#data = JSON.parse(part(this, 'gegevens').textContent) as PageData;
    const { entries, known, names } = this.#data;
    const form = part<HTMLFormElement>(this, 'vorm');
    const nameOf = (chip: Chip) => chipName(chip, names, known, this.#say);
    this.#said = undefined;
    this.#table = new TableView(this, entries);
    this.#byValue = new ByValueView(this.#sheet('per-waarde'));
    this.#matrix = new MatrixView(this, this.#say);
    this.#facets = new FacetsView(form, this.#say);
    this.#years = new YearsView(form, known.years);
    this.#chips = new ChipsView(part(this, 'aan'), nameOf, this.#say);
    this.#count = new CountView(this, entries.length, this.#say);
    this.#nothing = new NothingView(this, entries.length, nameOf, this.#say);
    this.#off = new AbortController();
    const { signal } = this.#off;
    this.#followForm(form, signal);
    this.#followButtons(signal);
    new Sheet(this, form).listen(this, signal);
    window.addEventListener('popstate', () => this.#read(), { signal });
    window.addEventListener('hashchange', () => this.#followHash(), { signal });
    window.addEventListener('beforeprint', () => this.#table.complete(), { signal });
    for (const head of this.querySelectorAll<HTMLButtonElement>('[data-sorteer]')) head.disabled = false;
    this.#read();
  }

  disconnectedCallback(): void {
    this.#bar.forget();
    this.#off?.abort();
  }

  #sheet(view: View): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-blad="${view}"]`)!;
  }

  #followForm(form: HTMLFormElement, signal: AbortSignal): void {
    const field = form.querySelector<HTMLInputElement>('[name="q"]')!;
    form.addEventListener('submit', (e) => (e.preventDefault(), this.#bar.settle()), { signal });
    field.addEventListener('input', () => this.#type({ ...this.#state.selection, q: field.value }), { signal });
    form.addEventListener(
      'change',
      ({ target }) => {
        const { type, name, value } = target as HTMLInputElement;
        if (type === 'checkbox') this.#choose(toggle(this.#state.selection, name as Facet, value));
      },
      { signal },
    );
    this.#years.listen(signal, ({ from, to }, moment) => {
      const selection = { ...this.#state.selection, from, to };
      if (moment === 'typed' || moment === 'stepped') this.#type(selection, moment);
      else if (moment === 'done') this.#choose(selection);
      else this.#show({ ...this.#state, selection });
    });
  }

  #followButtons(signal: AbortSignal): void {
    const click = (name: string, act: (e: MouseEvent) => void) =>
      part(this, name).addEventListener('click', act, { signal });
    const clear = () => {
      this.#choose(EVERYTHING);
      this.#count.focus();
    };
    click('wis', clear);
    click('niets-wis', clear);
    click('vel-wis', () => this.#choose(EVERYTHING));
    click('deel', () => this.#share());
    click('niets-zonder', () => {
      const best = this.#bestRemoval();
      if (best) this.#drop(best.chip);
      this.#count.focus();
    });
    click('aan', ({ target }) => {
      const hit = this.#chips.hit(target);
      if (!hit) return;
      this.#drop(hit.chip);
      if (!this.#chips.focus(hit.at)) this.#count.focus();
    });
    const order = part<HTMLSelectElement>(this, 'sorteer');
    order.addEventListener('change', () => this.#sort(sortOf(order.value)), { signal });
    this.addEventListener('click', (e) => this.#press(e), { signal });
  }

  /** A column head, a way of looking, or the way out of a cell. */
  #press(e: MouseEvent): void {
    if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    const target = (e.target as Element).closest<HTMLElement>('[data-sorteer], a[data-weergave], .cel__sluit');
    if (!target) return;
    e.preventDefault();
    const { sorteer, weergave } = target.dataset;
    if (sorteer) this.#sort(sortBy(this.#state.sort, sorteer as SortKey));
    else if (weergave) this.#go({ ...this.#state, view: weergave as View });
    else {
      this.#matrix.follow('');
      this.#bar.push(this.#state);
    }
  }

  #share(): void {
    this.#bar.settle();
    void copyAddress(part(this, 'gedeeld'), (key) => this.#say(`onderbouwing.deel.${key}`));
  }

  #sort(sort: Sort): void {
    this.#go({ ...this.#state, sort });
  }

  #drop(chip: Chip): void {
    this.#choose(without(this.#state.selection, chip));
  }

  #choose(selection: Selection): void {
    this.#go({ ...this.#state, selection });
  }

  #go(state: State): void {
    // Shown first: a cell that the choice leaves empty closes, and then stands in the address no more.
    this.#show(state);
    this.#bar.push(state);
    this.#speak();
  }

  /** Typing is seen at once; address and voice follow when it pauses. */
  #type(selection: Selection, how: 'typed' | 'stepped' = 'typed'): void {
    const state = { ...this.#state, selection };
    this.#show(state);
    this.#bar[how === 'typed' ? 'type' : 'step'](state, () => this.#speak());
  }

  #speak(): void {
    this.#count.speak();
    for (const name of ['melding', 'gedeeld']) part(this, name).replaceChildren();
  }

  /** Takes the state from the address, and says what in it does not exist here. */
  #read(): void {
    this.#bar.forget();
    const { state, unknown } = readAddress(location.search, this.#data.known);
    this.#show(state);
    this.#followHash();
    const wat = unknown.map((value) => `‘${value}’`).join(', ');
    part(this, 'melding').textContent = wat ? this.#say('onderbouwing.onbekend', { wat }) : '';
  }

  /** An address may name a place in one of the ways of looking: `#waarde-1-4`, `#cel-1-4-rug-2018`. */
  #followHash(): void {
    const hash = plain(location.hash);
    const target = document.getElementById(hash.slice(1));
    const view = target?.closest<HTMLElement>('[data-blad]')?.dataset.blad as View | undefined;
    const elsewhere = view !== undefined && view !== this.#state.view;
    if (elsewhere) this.#show({ ...this.#state, view });
    this.#matrix.follow(hash);
    if (elsewhere && !this.#matrix.hash) target?.scrollIntoView();
  }

  #show(state: State): void {
    this.#state = state;
    const { selection, view, sort } = state;
    // While somebody types the field says it already, spaces at its end included.
    const field = part(this, 'vorm').querySelector<HTMLInputElement>('[name="q"]')!;
    if (field.value.trim() !== selection.q.trim()) field.value = selection.q;
    const found = tally(this.#data.entries, selection, this.#holding(selection));
    this.#facets.show(selection, found);
    this.#years.show(selection, found);
    this.#chips.show(selection);
    this.#count.show(selection, found);
    this.#views(view);
    const shown = { ids: found.shown, invites: invites(selection, found) };
    this.#table.show(shown, sort);
    if (view === 'matrix') this.#matrix.show(shown);
    if (view === 'per-waarde') this.#byValue.show(shown);
    // Who asks for a value that has no research is answered by its invitation.
    const answered = selection.chosen.waarde.some((nr) => !this.#data.entries.some((e) => e.has.waarde.includes(nr)));
    if (found.shown.size || answered) this.#nothing.hide();
    else this.#nothing.show(this.#bestRemoval());
    this.#take(found.shown);
    part<HTMLSelectElement>(this, 'sorteer').value = `${sort.down ? '-' : ''}${sort.key}`;
  }

  /** What is taken along is what is shown, in the order in which it is shown. */
  #take(shown: ReadonlySet<string>): void {
    const { selection, sort } = this.#state;
    const along = this.querySelector('take-along');
    if (!along) return;
    const rows = sorted(this.#data.entries, sort).filter(({ id }) => shown.has(id));
    along.ids = rows.map(({ id }) => `bevinding:${id}`);
    along.name = fileName(selection);
  }

  #views(view: View): void {
    this.dataset.weergave = view;
    for (const sheet of this.querySelectorAll<HTMLElement>('[data-blad]')) sheet.hidden = sheet.dataset.blad !== view;
    for (const link of this.querySelectorAll<HTMLElement>('a[data-weergave]'))
      if (link.dataset.weergave === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }

  #bestRemoval(): ReturnType<typeof bestRemoval> {
    return bestRemoval(this.#data.entries, this.#state.selection, (selection) => this.#holding(selection));
  }

  /** Which findings hold the words that are typed; the texts are made ready when a first word is. */
  #holding({ q }: Selection): (id: string) => boolean {
    if (!q.trim()) return () => true;
    const texts = (this.#said ??= new Map(
      this.#data.entries.map(({ id }) => [id, said(this.#table.textOf(id))] as const),
    ));
    return (id) => holds(texts.get(id)!, q);
  }
}

/** What an address says behind `#`; one that is no text names no place. */
function plain(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

const sortOf = (value: string): Sort => ({ key: value.replace(/^-/, '') as SortKey, down: value.startsWith('-') });

customElements.define('onderbouwing-blad', OnderbouwingBlad);
