/** Puts a small button to cite behind the place of every point, voice or question of a page. */
class CiteItems extends HTMLElement {
  connectedCallback(): void {
    const { soort, waar, naam } = this.dataset;
    const template = this.querySelector('template')!.content.firstElementChild!;
    for (const item of document.querySelectorAll<HTMLElement>(waar!)) {
      if (!item.id || item.querySelector(':scope > .citeerstuk, :scope > p > .citeerstuk')) continue;
      const button = template.cloneNode(true) as HTMLElement;
      button.classList.add('citeerstuk');
      button.dataset.id = `${soort}:${item.id}`;
      const place = item.querySelector(':scope > .vindplaats, :scope > p > .vindplaats');
      // The name is not in the text: what is copied, found or read aloud of the page stays as it was.
      button.querySelector('button')!.setAttribute('aria-label', naam!.replace('{id}', placeOf(place) ?? item.id));
      if (place) place.after(button);
      else (item.querySelector(':scope > p') ?? item).append(button);
    }
  }
}

/** `T3-07`: the last words of the link to itself. */
const placeOf = (link: Element | null): string | undefined => link?.lastChild?.textContent?.trim();

customElements.define('cite-items', CiteItems);
