import { part, type Say, type Shown } from './data';

interface Cell {
  link: HTMLElement;
  ids: readonly string[];
  source: string;
  value: string;
  sheet: HTMLElement;
  items: readonly HTMLElement[];
}

/** The matrix: numbers follow the filter, and one cell at a time opens below its row. */
export class MatrixView {
  readonly #table: HTMLElement;
  readonly #store: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #cells: readonly Cell[];
  /** The cells that the filter leaves something in. */
  #filled: Set<Cell>;
  readonly #sizes: readonly string[];
  readonly #say: Say;
  #open?: { cell: Cell; row: HTMLTableRowElement } | undefined;

  constructor(page: HTMLElement, say: Say) {
    this.#say = say;
    this.#table = page.querySelector<HTMLElement>('.matrix')!;
    this.#store = part(page, 'cellen');
    this.#sizes = this.#table.dataset.maten!.split(' ');
    this.#cells = [...this.#table.querySelectorAll<HTMLAnchorElement>('[data-cel]')].map((link) => {
      const sheet = document.getElementById(link.hash.slice(1))!;
      return {
        link,
        sheet,
        ids: link.dataset.cel!.split(' '),
        source: link.dataset.bron!,
        value: link.closest<HTMLElement>('[data-waarde]')!.dataset.waarde!,
        items: [...sheet.querySelectorAll<HTMLElement>('[data-bevinding]')],
      };
    });
    this.#rows = [...this.#table.querySelectorAll<HTMLElement>('[data-waarde]')];
    this.#filled = new Set(this.#cells);
    // Each opens where it is asked for.
    this.#store.hidden = true;
  }

  show({ ids, invites }: Shown): void {
    for (const row of this.#rows) row.hidden = !invites(row.dataset.waarde!, row.dataset.niveau!);
    for (const body of this.#table.querySelectorAll<HTMLElement>('tbody'))
      body.hidden = !body.querySelector('[data-waarde]:not([hidden])');
    this.#showSums(this.#fill(ids));
    if (this.#open && !this.#filled.has(this.#open.cell)) this.#close();
  }

  /** Puts in each cell what the filter leaves of it; a row that is not in sight holds nothing. */
  #fill(ids: ReadonlySet<string>): ReadonlyMap<Cell, readonly string[]> {
    const inSight = new Set(this.#rows.filter((row) => !row.hidden).map((row) => row.dataset.waarde!));
    const left = new Map<Cell, readonly string[]>();
    for (const cell of this.#cells) {
      const found = inSight.has(cell.value) ? cell.ids.filter((id) => ids.has(id)) : [];
      this.#showCell(cell, found.length);
      for (const item of cell.items) item.hidden = !ids.has(item.dataset.bevinding!);
      if (found.length) left.set(cell, found);
    }
    this.#filled = new Set(left.keys());
    return left;
  }

  #showSums(left: ReadonlyMap<Cell, readonly string[]>): void {
    const perSource = new Map<string, number>();
    const perValue = new Map<string, Set<string>>();
    for (const [{ source, value }, found] of left) {
      perSource.set(source, (perSource.get(source) ?? 0) + found.length);
      // A line with two sources stands in two cells and counts once.
      perValue.set(value, new Set([...(perValue.get(value) ?? []), ...found]));
    }
    for (const row of this.#rows)
      row.querySelector('[data-som]')!.textContent = String(perValue.get(row.dataset.waarde!)?.size ?? 0);
    const total = [...perValue.values()].reduce((sum, set) => sum + set.size, 0);
    for (const foot of this.#table.querySelectorAll<HTMLElement>('tfoot [data-som]'))
      foot.textContent = String(foot.dataset.som ? (perSource.get(foot.dataset.som) ?? 0) : total);
  }

  #showCell({ link }: Cell, aantal: number): void {
    link.classList.toggle('matrix__cel--weg', !aantal);
    link.querySelector('circle')!.setAttribute('r', this.#sizes[aantal]!);
    link.querySelector('text')!.textContent = String(aantal);
    const bron = link.querySelector('.matrix__naam')!.textContent;
    link.querySelector('[data-zin]')!.textContent = this.#say('matrix.cel', { aantal, bron });
  }

  /** Opens the cell that an address names, below its row; any other closes what is open, and so does an empty one. */
  follow(hash: string): void {
    const cell = this.#cells.find((c) => `#${c.sheet.id}` === hash && this.#filled.has(c));
    if (cell === this.#open?.cell) return;
    this.#close();
    if (!cell) return;
    const row = document.createElement('tr');
    row.className = 'matrix__open';
    const holder = row.insertCell();
    holder.colSpan = this.#table.querySelectorAll('thead th').length;
    holder.append(cell.sheet);
    cell.link.closest('tr')!.after(row);
    cell.link.setAttribute('aria-current', 'true');
    this.#open = { cell, row };
    cell.sheet.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    if (!this.#open) return;
    const { cell, row } = this.#open;
    this.#open = undefined;
    const focused = cell.sheet.contains(document.activeElement);
    this.#store.append(cell.sheet);
    row.remove();
    cell.link.removeAttribute('aria-current');
    if (focused) cell.link.focus();
  }

  /** The place of the cell that is open. */
  get hash(): string {
    return this.#open ? `#${this.#open.cell.sheet.id}` : '';
  }
}
