import { part } from './data';

/** How far the head of the sheet is pulled down before the sheet closes, in pixels. */
const PULL = 70;

/** On a narrow screen the filter is a sheet that comes up from below; on a wide one it stands beside the table. */
export class Sheet {
  readonly #dialog: HTMLDialogElement;
  readonly #inside: HTMLElement;
  readonly #form: HTMLElement;
  readonly #home: HTMLElement;

  constructor(page: HTMLElement, form: HTMLElement) {
    this.#dialog = part(page, 'vel');
    this.#inside = part(page, 'vel-in');
    this.#home = part(page, 'filterplek');
    this.#form = form;
  }

  listen(page: HTMLElement, signal: AbortSignal): void {
    const on = { signal };
    part(page, 'open-filter').addEventListener('click', () => this.#open(), on);
    for (const name of ['vel-sluit', 'vel-toon'])
      part(page, name).addEventListener('click', () => this.#dialog.close(), on);
    this.#dialog.addEventListener('close', () => this.#home.append(this.#form), on);
    // A tap beside the sheet.
    this.#dialog.addEventListener('click', (e) => e.target === this.#dialog && this.#dialog.close(), on);
    this.#followPull(part(page, 'vel-kop'), signal);
    matchMedia('(min-width: 62em)').addEventListener('change', (e) => e.matches && this.#dialog.close(), on);
  }

  #open(): void {
    this.#inside.append(this.#form);
    this.#dialog.showModal();
    this.#inside.scrollTop = 0;
  }

  #followPull(head: HTMLElement, signal: AbortSignal): void {
    let from: number | undefined;
    head.addEventListener('pointerdown', (e) => void (from = e.clientY), { signal });
    head.addEventListener(
      'pointerup',
      (e) => {
        if (from !== undefined && e.clientY - from > PULL) this.#dialog.close();
        from = undefined;
      },
      { signal },
    );
  }
}
