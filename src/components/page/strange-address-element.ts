import { strangeNames } from '../browser/strange-names';

/** Says what an address asks of a page that has nothing to choose. */
class StrangeAddress extends HTMLElement {
  connectedCallback(): void {
    const wat = strangeNames(location.search, []).map((piece) => `‘${piece}’`);
    if (wat.length) this.textContent = this.dataset.tekst!.replace('{wat}', () => wat.join(', '));
  }
}

customElements.define('adres-melding', StrangeAddress);
