import { frameOf, toTransform, WHOLE, type Frame } from '../domain/frame';
import type { RoomData } from '../domain/room-data';
import type { Emit } from './events';

/** The plate answers the question: it glides to what is lit, to one spot that is chosen, or shows itself whole and large. */
export class Picture {
  readonly #room: HTMLElement;
  readonly #data: RoomData;
  readonly #emit: Emit<{ kind: 'pictured' }>;
  #step = '';
  #spot: number | undefined;

  constructor(room: HTMLElement, data: RoomData, emit: Emit<{ kind: 'pictured' }>, signal: AbortSignal) {
    this.#room = room;
    this.#data = data;
    this.#emit = emit;
    for (const button of room.querySelectorAll<HTMLButtonElement>('[data-kijk]')) button.disabled = false;
    room.addEventListener('click', (e) => this.#click(e), { signal });
  }

  /** Does the plate fill the screen, without light? */
  get large(): boolean {
    return this.#room.hasAttribute('data-heel');
  }

  setLarge(large: boolean): void {
    if (large === this.large) return;
    this.#room.toggleAttribute('data-heel', large);
    this.#glide();
    this.#emit({ kind: 'pictured' });
  }

  /** Another screen, with its own light. */
  show(step: string): void {
    if (step === this.#step) return;
    this.#step = step;
    this.#spot = undefined;
    this.#glide();
  }

  #click(e: Event): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-kijk]');
    if (!button) return;
    const nr = Number(button.dataset.kijk);
    this.#spot = this.#spot === nr ? undefined : nr;
    this.#glide();
  }

  /** What is shown: the spot that was chosen, as composed for it, else all light of the question. */
  get #frame(): Frame {
    if (this.#spot !== undefined) return this.#data.uitsneden[this.#spot] ?? WHOLE;
    const lit = this.#data.plekken.filter((p) => this.#data.licht[this.#step]?.includes(p.nr));
    return frameOf(lit.flatMap((p) => (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const])));
  }

  #glide(): void {
    const screen = this.#room.querySelector('.stap[data-nu]');
    const plate = screen?.querySelector<HTMLElement>('[data-doek]');
    if (!screen || !plate) return;
    plate.style.transform = toTransform(this.large ? WHOLE : this.#frame);
    for (const button of screen.querySelectorAll<HTMLElement>('[data-kijk]'))
      button.setAttribute('aria-pressed', String(Number(button.dataset.kijk) === this.#spot));
  }
}
