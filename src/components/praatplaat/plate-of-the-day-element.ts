import { dayNumber, plateOfDay } from './day';

/** Shows the plate whose turn it is today; its children are all plates, one of them visible. */
class PlaatVanDeDag extends HTMLElement {
  connectedCallback(): void {
    const vandaag = plateOfDay(dayNumber(new Date()), this.children.length);
    for (const [i, plaat] of [...this.children].entries()) (plaat as HTMLElement).hidden = i !== vandaag;
    // The picture of the one that is shown without script waits until it is its turn.
    const later = this.children[vandaag]?.querySelector('template');
    later?.replaceWith(later.content);
  }
}

customElements.define('plaat-van-de-dag', PlaatVanDeDag);
