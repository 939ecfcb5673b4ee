import { KEY, keepStops, nextStop, readStops } from './progress';

/** Keeps on the device which stops of the route were read, and says where to go on. */
class BeginRoute extends HTMLElement {
  #stop = new AbortController();
  #read: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#read = readStops(kept(), this.#stops);
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#toggle(button.dataset.gelezen!), { signal });
    }
    this.querySelector('[data-opnieuw]')?.addEventListener('click', () => this.#set(new Set()), { signal });
    // Another tab, or back from the timeline.
    addEventListener('storage', () => this.#show(readStops(kept(), this.#stops)), { signal });
    this.#show(this.#read);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-gelezen]')];
  }

  get #stops(): string[] {
    return this.#buttons.map((button) => button.dataset.gelezen!);
  }

  #toggle(stop: string): void {
    const read = new Set(this.#read);
    if (!read.delete(stop)) read.add(stop);
    this.#set(read);
  }

  #set(read: ReadonlySet<string>): void {
    try {
      localStorage.setItem(KEY, keepStops(read));
    } catch {
      // A browser that keeps nothing: the page still counts until it is left.
    }
    this.#show(read);
  }

  #show(read: ReadonlySet<string>): void {
    this.#read = read;
    for (const button of this.#buttons) button.setAttribute('aria-pressed', String(read.has(button.dataset.gelezen!)));
    const stand = this.querySelector<HTMLElement>('[data-stand]')!;
    stand.querySelector('[data-tel]')!.textContent = stand.dataset.stand!.replace('{gelezen}', String(read.size));
    for (const [i, tile] of [...stand.querySelectorAll('[data-tegel]')].entries())
      tile.toggleAttribute('data-vol', i < read.size);
    const next = nextStop(read, this.#stops);
    const on = stand.querySelector<HTMLAnchorElement>('[data-verder]')!;
    on.hidden = read.size === 0;
    on.href = next ? `#${next}` : '#plaat';
    on.textContent = next
      ? on.dataset.verder!.replace('{nr}', String(this.#stops.indexOf(next) + 1))
      : on.dataset.klaar!;
    stand.querySelector<HTMLElement>('[data-opnieuw]')!.hidden = read.size === 0;
  }
}

/** What this browser kept; nothing where it may not be asked. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

customElements.define('begin-route', BeginRoute);
