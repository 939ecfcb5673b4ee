import { frameOf, frameRound, toTransform, WHOLE, type Frame } from '../domain/frame';
import type { RoomData } from '../domain/room-data';
import type { Emit } from './events';

/** On a phone the plate is as wide as the screen: a part has to be larger there before it can be read. */
const SMALL = '(max-width: 61.99em)';
const MOST_SMALL = 4;

/** The plate answers the question: it glides to what is lit, to one spot that is chosen, or shows itself whole and large. */
export class Picture {
  readonly #room: HTMLElement;
  readonly #data: RoomData;
  readonly #emit: Emit<{ kind: 'pictured' }>;
  #step = '';
  #spot: number | undefined;
  /** The small thing that is pointed at. */
  #thing: { x: number; y: number } | undefined;

  constructor(room: HTMLElement, data: RoomData, emit: Emit<{ kind: 'pictured' }>, signal: AbortSignal) {
    this.#room = room;
    this.#data = data;
    this.#emit = emit;
    for (const button of room.querySelectorAll<HTMLButtonElement>('[data-kijk], [data-zoek]')) button.disabled = false;
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
    this.#thing = undefined;
    this.#glide();
  }

  #click(e: Event): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-kijk], [data-zoek]');
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    const { kijk, zoek } = button.dataset;
    this.#spot = on && kijk !== undefined ? Number(kijk) : undefined;
    const [x = 0, y = 0] = (zoek ?? '').split(' ').map(Number);
    this.#thing = on && zoek !== undefined ? { x, y } : undefined;
    this.#glide();
  }

  /** What is shown: the spot that was chosen, as composed for it, else all light of the question. */
  get #frame(): Frame {
    if (this.#thing) return frameRound(this.#thing);
    if (this.#spot !== undefined) return this.#data.uitsneden[this.#spot] ?? WHOLE;
    const lit = this.#data.plekken.filter((p) => this.#data.licht[this.#step]?.includes(p.nr));
    return frameOf(
      lit.flatMap((p) => (p.licht.length ? p.licht : [[p.x, p.y, 7, 9] as const])),
      matchMedia(SMALL).matches ? MOST_SMALL : undefined,
    );
  }

  #glide(): void {
    const screen = this.#room.querySelector('.stap[data-nu]');
    const plate = screen?.querySelector<HTMLElement>('[data-doek]');
    if (!screen || !plate) return;
    plate.style.transform = toTransform(this.large ? WHOLE : this.#frame);
    for (const button of screen.querySelectorAll<HTMLElement>('[data-kijk]'))
      button.setAttribute('aria-pressed', String(Number(button.dataset.kijk) === this.#spot));
    const place = this.#thing && `${this.#thing.x} ${this.#thing.y}`;
    for (const button of screen.querySelectorAll<HTMLElement>('[data-zoek]'))
      button.setAttribute('aria-pressed', String(button.dataset.zoek === place));
    this.#ring(plate);
  }

  /** A ring round the thing that is pointed at. */
  #ring(plate: HTMLElement): void {
    const ring = plate.querySelector<HTMLElement>('[data-ring]')!;
    ring.hidden = !this.#thing || this.large;
    if (!this.#thing) return;
    ring.style.left = `${this.#thing.x}%`;
    ring.style.top = `${this.#thing.y}%`;
  }
}
