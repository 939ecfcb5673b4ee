/** From here on the list stands beside the text. */
const WIDE = '(min-width: 62em)';
/** A heading above this part of the window has been reached. */
const REACHED = 0.3;

/** The list of headings, which marks on a wide screen the section that is being read. Without script it is a list of links. */
class PageContents extends HTMLElement {
  #stop?: AbortController;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const wide = matchMedia(WIDE);
    let asked = 0;
    const mark = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => this.#mark(wide.matches));
    };
    addEventListener('scroll', mark, { signal, passive: true });
    addEventListener('resize', mark, { signal, passive: true });
    mark();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #mark(wide: boolean): void {
    const links = [...this.querySelectorAll('a')];
    const tops = links.map(
      ({ hash }) => document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity,
    );
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const now = atEnd ? links.length - 1 : tops.findLastIndex((top) => top < innerHeight * REACHED);
    for (const [i, link] of links.entries())
      if (wide && i === now) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }
}

customElements.define('page-contents', PageContents);
