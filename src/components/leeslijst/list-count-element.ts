import { current, watch } from './store';

/** How many things are on the reading list; empty when there are none. */
class ListCount extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    const show = () => {
      this.textContent = String(current().length || '');
    };
    show();
    watch(show, this.#left.signal);
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }
}

customElements.define('list-count', ListCount);
