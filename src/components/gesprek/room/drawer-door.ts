import type { Emit } from './events';

/** What opens and closes: the drawer, and the button that says which. */
interface Elements {
  drawer: HTMLElement;
  drawerButton: HTMLElement;
  alongButton: HTMLElement;
}

/** Opens and closes the drawer; while it is open, the group can point at the plate. */
export class DrawerDoor {
  readonly #room: HTMLElement;
  readonly #e: Elements;
  readonly #emit: Emit<{ kind: 'opened' }>;

  constructor(room: HTMLElement, e: Elements, emit: Emit<{ kind: 'opened' }>) {
    this.#room = room;
    this.#e = e;
    this.#emit = emit;
  }

  get open(): boolean {
    return this.#room.hasAttribute('data-lade-open');
  }

  set(open: boolean): void {
    if (open === this.open) return;
    this.#e.drawer.hidden = !open;
    this.#room.toggleAttribute('data-lade-open', open);
    this.#room.toggleAttribute('data-wijst', open);
    const button =
      this.#e.alongButton.getAttribute('aria-expanded') === 'true' ? this.#e.alongButton : this.#e.drawerButton;
    this.say();
    if (open) this.#emit({ kind: 'opened' });
    else (button.getClientRects().length ? button : this.#e.drawerButton).focus();
  }

  /** Says which of its sides is open, if any. */
  say(): void {
    const along = this.#e.drawer.hasAttribute('data-mee-open');
    this.#e.alongButton.setAttribute('aria-expanded', String(this.open && along));
    this.#e.drawerButton.setAttribute('aria-expanded', String(this.open && !along));
  }
}
