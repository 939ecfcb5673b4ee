import type { Emit } from './events';

/** What opens and closes: the drawer, and the button that says which. */
interface Elements {
  drawer: HTMLElement;
  drawerButton: HTMLElement;
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
    this.#e.drawerButton.setAttribute('aria-expanded', String(open));
    if (open) this.#emit({ kind: 'opened' });
    else this.#e.drawerButton.focus();
  }
}
