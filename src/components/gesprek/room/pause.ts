import type { Emit } from './events';
import { HELD, isComposing } from './keys';

/** A black screen without plate or question, as a remote asks for; any key or a click brings them back. */
export class Pause {
  readonly #dialog: HTMLDialogElement;

  /** @param emit told when it begins and when it is over */
  constructor(dialog: HTMLDialogElement, emit: Emit<{ kind: 'paused' }>, signal: AbortSignal) {
    this.#dialog = dialog;
    dialog.addEventListener(
      'keydown',
      (e) => {
        if (typeof e.key !== 'string' || HELD.has(e.key) || isComposing(e)) return;
        e.preventDefault();
        e.stopPropagation();
        dialog.close();
      },
      { signal },
    );
    dialog.addEventListener('click', () => dialog.close(), { signal });
    dialog.addEventListener('close', () => emit({ kind: 'paused' }), { signal });
  }

  get on(): boolean {
    return this.#dialog.open;
  }

  set(on: boolean): void {
    if (on && !this.on) this.#dialog.showModal();
    else if (!on) this.#dialog.close();
  }
}
