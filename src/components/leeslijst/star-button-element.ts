import { has, toggle, type Entry } from './list';
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

/** The stars on the page: there may be hundreds, so one ear hears of a change for them all. */
const stars = new Set<StarButton>();
let heard = false;
function hear(): void {
  if (heard) return;
  heard = true;
  watch(() => {
    const list = current();
    for (const star of stars) star.show(list);
  });
}

/** The star beside a finding or a source: on the reading list of this device, or not. */
class StarButton extends HTMLElement {
  connectedCallback(): void {
    hear();
    stars.add(this);
    this.show(current());
    this.querySelector('button')!.onclick = () => {
      if (!change((list) => toggle(list, this.dataset.id!))) warn(this.dataset.unkept ?? '');
    };
  }

  disconnectedCallback(): void {
    stars.delete(this);
  }

  /** Says whether its thing is on this list. */
  show(list: readonly Entry[]): void {
    const button = this.querySelector('button')!;
    const pressed = String(has(list, this.dataset.id!));
    if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
  }
}

customElements.define('star-button', StarButton);
