import { sorted, type Entry, type Sort, type SortKey } from '../filter/selection';
import { part, type Shown } from './data';

/** Rows that come in sight at once, more than any window holds; the others follow, so many in each next frame. */
const AT_ONCE = 32;

/** The table: rows are made once, and only shown, hidden or put in another order. */
export class TableView {
  readonly #entries: readonly Entry[];
  readonly #rows: Map<string, HTMLTableRowElement>;
  readonly #body: HTMLElement;
  readonly #heads: readonly HTMLButtonElement[];
  readonly #empty: readonly HTMLElement[];
  readonly #table: HTMLElement;
  #order = '';
  #later: HTMLTableRowElement[] = [];
  #frame = 0;

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
    let shown = 0;
    this.#later = [];
    for (const [id, row] of this.#rows) {
      if (!ids.has(id)) row.hidden = true;
      else if (shown++ < AT_ONCE) row.hidden = false;
      else if (row.hidden) this.#later.push(row);
    }
    cancelAnimationFrame(this.#frame);
    if (this.#later.length) this.#frame = requestAnimationFrame(() => this.#follow());
    for (const row of this.#empty) row.hidden = !invites(row.dataset.leeg!, row.dataset.niveau!);
    this.#table.hidden = !ids.size && this.#empty.every((row) => row.hidden);
  }

  /** Shows all rows that still had to follow: paper does not wait. */
  complete(): void {
    for (const row of this.#later.splice(0)) row.hidden = false;
  }

  #follow(): void {
    for (const row of this.#later.splice(0, AT_ONCE)) row.hidden = false;
    if (this.#later.length) this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #sort(sort: Sort): void {
    const order = `${sort.key} ${sort.down}`;
    if (order === this.#order) return;
    const first = !this.#order && sort.key === 'waarde' && !sort.down;
    this.#order = order;
    for (const head of this.#heads) {
      const on = head.dataset.sorteer === (sort.key satisfies SortKey);
      head.closest('th')!.setAttribute('aria-sort', on ? (sort.down ? 'descending' : 'ascending') : 'none');
    }
    // The page comes in the order of the values.
    if (first) return;
    for (const { id } of sorted(this.#entries, sort)) {
      const row = this.#rows.get(id)!;
      // Put in again, so that the rows are known in the order in which they stand.
      this.#rows.delete(id);
      this.#rows.set(id, row);
    }
    this.#body.append(...this.#rows.values());
  }
}
