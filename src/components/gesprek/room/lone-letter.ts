import { HELD, isComposing } from './keys';

/** So long a letter stands alone before it was a remote's, in ms: who writes goes on sooner. */
const ALONE = 900;

interface Screen {
  /** Makes the screen black, or brings it back. */
  turn: () => void;
  isBlack: () => boolean;
}

/**
 * Some remotes send a `b` for a black screen, and a note may begin with one. In an empty field the letter is typed as any
 * other; when nothing follows for a moment, it was a remote's: it goes, and the screen turns black. Whoever was only
 * thinking types on: the next letter brings back the screen and the `b` before it, so no word is lost either way.
 */
export class LoneLetter {
  readonly #screen: Screen;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(screen: Screen, signal: AbortSignal) {
    this.#screen = screen;
    this.#signal = signal;
    const stop = () => clearTimeout(this.#timer);
    // Whatever else is done, the letter was part of it. Heard before anybody who waits for the next one.
    for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, stop, { signal, capture: true });
    signal.addEventListener('abort', stop);
  }

  /** A letter is about to be typed into a field that is empty. */
  wait(field: HTMLInputElement | HTMLTextAreaElement, letter: string): void {
    this.#timer = setTimeout(() => {
      if (field.value !== letter || document.activeElement !== field || this.#screen.isBlack()) return;
      put(field, '');
      this.#screen.turn();
      this.#mayGoOn(field, letter);
    }, ALONE);
  }

  #mayGoOn(field: HTMLInputElement | HTMLTextAreaElement, letter: string): void {
    const goOn = (e: KeyboardEvent) => {
      // The next letter may be a capital: what is held down for it is not the next key.
      if (HELD.has(e.key)) return;
      document.removeEventListener('keydown', goOn, { capture: true });
      // Filled in by a browser, a key may have no name at all.
      const wrote = typeof e.key === 'string' && /^[\p{L}\p{M}\p{N}' ]$/u.test(e.key) && e.key !== letter;
      if (!wrote || isComposing(e) || e.ctrlKey || e.metaKey || e.altKey || !this.#screen.isBlack()) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      this.#screen.turn();
      put(field, letter + e.key);
      field.focus();
    };
    document.addEventListener('keydown', goOn, { signal: this.#signal, capture: true });
  }
}

/** Puts words in a field as if they were typed. */
function put(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
