import { placeBeside } from './place';

const WORD = 'a.term';

/**
 * The explanation of a word in the text. It stands in the page only while it is open, right behind its word, so that Tab
 * goes from the word into it; a word that is not explained stays a plain link.
 */
class Explanation {
  readonly #template: HTMLTemplateElement;
  #word: HTMLAnchorElement | undefined;
  #box: HTMLElement | undefined;
  /** The word that gets the focus back: that does not open it once more. */
  #returning = false;

  constructor(template: HTMLTemplateElement) {
    this.#template = template;
    for (const word of document.querySelectorAll(WORD)) {
      word.ariaHasPopup = 'dialog';
      word.ariaExpanded = 'false';
    }
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('focusin', ({ target }) => this.#focus(target as Element));
    document.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.#holds(relatedTarget as Node)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.#holds(target as Node)) this.#close();
    });
    // Before anybody else hears it: the explanation lies on top, so it is what Escape closes.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing || !this.#box) return;
        event.stopPropagation();
        this.#closeToWord();
      },
      { capture: true },
    );
    addEventListener('resize', () => this.#place());
  }

  #holds(node: Node): boolean {
    return Boolean(this.#word?.contains(node) || this.#box?.contains(node));
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-sluit-term]')) return this.#closeToWord();
    const word = target.closest<HTMLAnchorElement>(WORD);
    // Who asks for a new tab or window gets the page about the term.
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Enter goes into an explanation, a second click of the mouse puts it away.
    const byKey = event.detail === 0;
    if (this.#word === word && !byKey) return this.#close();
    if (this.#word !== word) this.#open(word);
    if (byKey) this.#box?.focus();
  }

  #focus(target: Element): void {
    const word = target.closest?.<HTMLAnchorElement>(WORD);
    if (word && word !== this.#word && !this.#returning && word.matches(':focus-visible')) this.#open(word);
  }

  #open(word: HTMLAnchorElement): void {
    this.#close();
    const box = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    for (const name of box.querySelectorAll('[data-naam]')) name.textContent = word.dataset.term!;
    box.querySelector('[data-tekst]')!.textContent = word.dataset.uitleg!;
    box.querySelector('a')!.href = word.href;
    word.after(box);
    word.ariaExpanded = 'true';
    this.#word = word;
    this.#box = box;
    box.showPopover();
    this.#place();
  }

  /** The box lies on the page, so that it goes along when the page scrolls. */
  #place(): void {
    if (!this.#word || !this.#box) return;
    this.#box.style.maxHeight = '';
    const { width, height } = this.#box.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const at = placeBeside(
      [...this.#word.getClientRects()],
      { width, height },
      { width: clientWidth, height: clientHeight },
    );
    this.#box.style.left = `${at.left + scrollX}px`;
    this.#box.style.top = `${at.top + scrollY}px`;
    // A word at the very edge leaves no room at all: then the box keeps a few lines.
    this.#box.style.maxHeight = `${Math.max(at.height, 96)}px`;
  }

  #close(): void {
    if (this.#word) this.#word.ariaExpanded = 'false';
    const box = this.#box;
    this.#word = this.#box = undefined;
    box?.remove();
  }

  #closeToWord(): void {
    const word = this.#word;
    this.#close();
    this.#returning = true;
    word?.focus({ preventScroll: true });
    this.#returning = false;
  }
}

// Without popovers (Chromium 109) the words are links to their page, and nothing lies over the text.
const template = document.querySelector<HTMLTemplateElement>('#termkader');
if (template && 'popover' in HTMLElement.prototype) new Explanation(template);
