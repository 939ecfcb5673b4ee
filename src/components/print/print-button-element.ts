/** A button that prints the page; without script the line about Ctrl+P says how. */
class DrukAf extends HTMLElement {
  connectedCallback(): void {
    const knop = this.querySelector('button');
    if (!knop) return;
    knop.hidden = false;
    knop.onclick = () => print();
  }
}

customElements.define('druk-af', DrukAf);
