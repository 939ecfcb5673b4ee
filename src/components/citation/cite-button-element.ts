/** The button "Citeer"; the one dialog behind all of them comes when somebody asks for it. */
class CiteButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.onclick = async () => {
      try {
        const { openCitation } = await import('./dialog');
        await openCitation(this.dataset.id!, this.dataset.base!);
      } catch {
        button.after(
          Object.assign(document.createElement('span'), { role: 'status', textContent: ` ${this.dataset.failed}` }),
        );
      }
    };
  }
}

customElements.define('cite-button', CiteButton);
