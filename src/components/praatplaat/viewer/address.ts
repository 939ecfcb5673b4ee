/** What the browser keeps beside an address that this page added by opening a spot: going back is closing it. */
const OURS = 'plek';

const numberIn = (hash: string): number | undefined => {
  const nr = /^#plek-(\d+)$/.exec(hash)?.[1];
  return nr ? Number(nr) : undefined;
};

/**
 * Which spot is open stands in the address. Opening the first adds one step to the history, so that Back closes it and
 * does not leave the plate; going on to the next takes its place.
 */
export class SpotAddress {
  readonly #follow: (nr: number | undefined) => void;
  /** Is the browser still on its way back? It says so only later. */
  #returning = false;
  /** What was asked to write meanwhile. */
  #waiting: number | undefined;

  /** @param follow told which spot the address points at, when it was not this page that changed it */
  constructor(follow: (nr: number | undefined) => void, signal: AbortSignal) {
    this.#follow = follow;
    window.addEventListener('popstate', () => this.#arrived(), { signal });
    window.addEventListener('hashchange', () => this.#follow(this.nr), { signal });
  }

  get nr(): number | undefined {
    return numberIn(location.hash);
  }

  /**
   * Opened with a spot in its address, the page has nothing below that spot: the plate itself gets there, so that Back
   * closes the spot before it leaves.
   */
  arrive(): void {
    const { nr } = this;
    if (nr === undefined || this.#ours) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.open(nr);
  }

  get #ours(): boolean {
    return Boolean((history.state as Record<string, unknown> | null)?.[OURS]);
  }

  open(nr: number): void {
    if (this.#returning) {
      this.#waiting = nr;
      return;
    }
    if (this.nr !== undefined) return history.replaceState(history.state, '', `#plek-${nr}`);
    // Going back must not scroll: the plate glides back where it stands.
    history.scrollRestoration = 'manual';
    history.pushState({ [OURS]: true }, '', `#plek-${nr}`);
  }

  close(): void {
    this.#waiting = undefined;
    if (this.nr === undefined || this.#returning) return;
    if (!this.#ours) return history.replaceState(null, '', location.pathname + location.search);
    this.#returning = true;
    history.back();
  }

  #arrived(): void {
    history.scrollRestoration = 'auto';
    if (!this.#returning) return;
    this.#returning = false;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.open(waiting);
  }
}
