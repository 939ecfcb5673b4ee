import { dayNumber, plateOfDay } from './day';

/** Marks the plate whose turn it is today; without script no plate is marked. */
class PlatenLijst extends HTMLElement {
  connectedCallback(): void {
    const merken = this.querySelectorAll<HTMLElement>('[data-vandaag]');
    const vandaag = merken[plateOfDay(dayNumber(new Date()), merken.length)];
    if (vandaag) vandaag.hidden = false;
  }
}

customElements.define('platen-lijst', PlatenLijst);
