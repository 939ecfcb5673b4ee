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
    knop.hidden = false;
    knop.onclick = async () => {
      const gelukt = await kopieer(tekst.textContent.replace(/\s+/g, ' ').trim());
      if (!gelukt) getSelection()?.selectAllChildren(tekst);
      status.textContent = (gelukt ? this.dataset.gelukt : this.dataset.mislukt) ?? '';
    };
  }
}

/** @returns false when the browser does not allow it, or has no clipboard (a page without https) */
async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}

customElements.define('verwijs-knop', VerwijsKnop);
