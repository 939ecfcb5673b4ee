import { current, watch } from './store';

/** How many things are on the reading list; empty when there are none. It stays as long as its page, and so does its ear. */
class ListCount extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      this.textContent = String(current().length || '');
    };
    show();
    watch(show);
  }
}

customElements.define('list-count', ListCount);
