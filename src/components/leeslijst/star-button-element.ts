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

let heard = false;
/** There may be hundreds of stars: one ear hears of a change for all that stand on the page. */
function hear(): void {
  if (heard) return;
  heard = true;
  watch(() => document.querySelectorAll<StarButton>('star-button').forEach((star) => star.show(current())));
}

/** The star beside a finding or a source: on the reading list of this device, or not. */
class StarButton extends HTMLElement {
  connectedCallback(): void {
    hear();
    this.show(current());
    this.querySelector('button')!.onclick = () => {
      if (!change((list) => toggle(list, this.dataset.id!))) warn(this.dataset.unkept ?? '');
    };
  }

  /** Says whether its thing is on this list. */
  show(list: readonly Entry[]): void {
    this.querySelector('button')!.setAttribute('aria-pressed', String(has(list, this.dataset.id!)));
  }
}

customElements.define('star-button', StarButton);
