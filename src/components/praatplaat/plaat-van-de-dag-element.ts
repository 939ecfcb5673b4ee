import { dayNumber, plateOfDay } from './day';

/** Shows the plate whose turn it is today; its children are all plates, one of them visible. */
class PlaatVanDeDag extends HTMLElement {
  connectedCallback(): void {
    const vandaag = plateOfDay(dayNumber(new Date()), this.children.length);
    for (const [i, plaat] of [...this.children].entries()) (plaat as HTMLElement).hidden = i !== vandaag;
  }
}

customElements.define('plaat-van-de-dag', PlaatVanDeDag);
