import { has, toggle } from './list';
import { change, current, watch } from './store';

/** Said once a page when the device keeps nothing, for six seconds. */
let warned = false;
function warn(text: string): void {
  if (warned) return;
  warned = true;
  const line = Object.assign(document.createElement('p'), { role: 'status', className: 'leesmelding' });
  document.body.append(line);
  line.textContent = text;
  setTimeout(() => line.remove(), 6_000);
}

/** The star beside a finding or a source: on the reading list of this device, or not. */
class StarButton extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const id = this.dataset.id!;
    this.#left = new AbortController();
    const show = () => button.setAttribute('aria-pressed', String(has(current(), id)));
    show();
    watch(show, this.#left.signal);
    button.onclick = () => {
      if (!change((list) => toggle(list, id))) warn(this.dataset.unkept ?? '');
    };
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }
}

customElements.define('star-button', StarButton);
