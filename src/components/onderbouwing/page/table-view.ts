import { sorted, type Entry, type Sort, type SortKey } from '../filter/selection';
import { part, type Shown } from './data';

/** The table: rows are made once, and only shown, hidden or put in another order. */
export class TableView {
  readonly #entries: readonly Entry[];
  readonly #rows: ReadonlyMap<string, HTMLTableRowElement>;
  readonly #body: HTMLElement;
  readonly #heads: readonly HTMLButtonElement[];
  readonly #empty: readonly HTMLElement[];
  readonly #table: HTMLElement;
  #order = '';

  constructor(page: HTMLElement, entries: readonly Entry[]) {
    this.#entries = entries;
    this.#table = part(page, 'tabel');
    this.#body = part(this.#table, 'rijen');
    this.#heads = [...this.#table.querySelectorAll<HTMLButtonElement>('[data-sorteer]')];
    this.#empty = [...this.#table.querySelectorAll<HTMLElement>('[data-leeg]')];
    const rows = this.#body.querySelectorAll<HTMLTableRowElement>('[data-bevinding]');
    this.#rows = new Map([...rows].map((row) => [row.dataset.bevinding!, row]));
  }

  /** What a finding says, as the reader sees it. */
  textOf(id: string): string {
    const said = this.#rows.get(id)?.querySelectorAll('[data-zeg]') ?? [];
    return [...said].map((e) => e.textContent).join(' ');
  }

  show({ ids, invites }: Shown, sort: Sort): void {
    this.#sort(sort);
    for (const [id, row] of this.#rows) row.hidden = !ids.has(id);
    for (const row of this.#empty) row.hidden = !invites(row.dataset.leeg!, row.dataset.niveau!);
    this.#table.hidden = !ids.size && this.#empty.every((row) => row.hidden);
  }

  #sort(sort: Sort): void {
    const order = `${sort.key} ${sort.down}`;
    if (order === this.#order) return;
    const first = !this.#order && sort.key === 'waarde' && !sort.down;
    this.#order = order;
    for (const head of this.#heads) {
      const on = head.dataset.sorteer === (sort.key satisfies SortKey);
      head.closest('th')!.ariaSort = on ? (sort.down ? 'descending' : 'ascending') : 'none';
    }
    // The page comes in the order of the values.
    if (first) return;
    this.#body.append(...sorted(this.#entries, sort).map(({ id }) => this.#rows.get(id)!));
  }
}
