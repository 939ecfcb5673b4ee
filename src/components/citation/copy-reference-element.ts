/** A reference with a button that copies it; without script the text can be selected. */
class VerwijsKnop extends HTMLElement {
  connectedCallback(): void {
    const tekst = this.querySelector<HTMLElement>('[data-verwijzing]');
    const knop = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!tekst || !knop || !status) return;
    // A site that was built without its origin only knows here where it stands.
    const plek = tekst.querySelector<HTMLElement>('[data-adres]');
    if (plek) plek.textContent = new URL(plek.dataset.adres!, location.href).href;
    const gelezen = tekst.querySelector<HTMLElement>('[data-gelezen]');
    if (gelezen) {
      // As `today` says it; a module that two share costs a request on every page.
      const today = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
      gelezen.textContent = gelezen.dataset.gelezen!.replace('{datum}', today);
      gelezen.hidden = false;
    }
    knop.hidden = false;
    knop.onclick = async () => {
      const gelukt = await import('./copy-shown').then(
        ({ copyShown }) => copyShown(tekst, this.dataset.zekerheid),
        () => false,
      );
      if (!gelukt) getSelection()?.selectAllChildren(tekst);
      status.textContent = (gelukt ? this.dataset.gelukt : this.dataset.mislukt) ?? '';
    };
  }
}

customElements.define('verwijs-knop', VerwijsKnop);
