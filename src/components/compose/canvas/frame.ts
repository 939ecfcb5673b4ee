import type { Vak } from '../../praatplaat/tekening/meter';

/** How far somebody can come near. */
const MOST = 5;
const STEP = 1.4;

/** The window on the plate: which part of it is in sight, and where on it a pointer is. */
export class Frame {
  readonly #svg: SVGSVGElement;
  readonly #size = { w: 1600, h: 1000 };
  #zoom = 1;
  #x = 0;
  #y = 0;
  readonly #moved = new Set<() => void>();

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  get zoom(): number {
    return this.#zoom;
  }
  /** How many units a pixel of the screen is. */
  get unit(): number {
    const { width } = this.#svg.getBoundingClientRect();
    return width ? this.#size.w / this.#zoom / width : 1;
  }
  /** What is in sight, in units. */
  get sight(): Vak {
    const { w, h } = this.#size;
    return { x: this.#x, y: this.#y, w: w / this.#zoom, h: h / this.#zoom };
  }
  /** The middle of what is in sight. */
  get middle(): readonly [number, number] {
    const { x, y, w, h } = this.sight;
    return [x + w / 2, y + h / 2];
  }

  /** The corner of the canvas that is in sight, in units. */
  get corner(): readonly [number, number] {
    return [this.#x, this.#y];
  }
  /** What is in sight, as SVG writes it. */
  get viewBox(): string {
    return this.#svg.getAttribute('viewBox')!;
  }

  onMove(moved: () => void): void {
    this.#moved.add(moved);
  }

  /** The point of the canvas under a point of the screen. */
  point(e: { clientX: number; clientY: number }): readonly [number, number] {
    const { left, top } = this.#svg.getBoundingClientRect();
    const { unit } = this;
    return [this.#x + (e.clientX - left) * unit, this.#y + (e.clientY - top) * unit];
  }

  /** Comes nearer or goes back, with a point of the canvas that stays where it is. */
  zoomBy(factor: number, around = this.middle): void {
    const zoom = Math.max(1, Math.min(MOST, this.#zoom * factor));
    const part = this.#zoom / zoom;
    this.#show(zoom, around[0] - (around[0] - this.#x) * part, around[1] - (around[1] - this.#y) * part);
  }
  closer(): void {
    this.zoomBy(STEP);
  }
  back(): void {
    this.zoomBy(1 / STEP);
  }
  whole(): void {
    this.#show(1, 0, 0);
  }
  pan(dx: number, dy: number): void {
    this.#show(this.#zoom, this.#x + dx, this.#y + dy);
  }

  #show(zoom: number, x: number, y: number): void {
    const { w, h } = this.#size;
    this.#zoom = zoom;
    this.#x = Math.max(0, Math.min(w - w / zoom, x));
    this.#y = Math.max(0, Math.min(h - h / zoom, y));
    const box = [this.#x, this.#y, w / zoom, h / zoom].map((v) => Math.round(v * 100) / 100);
    this.#svg.setAttribute('viewBox', box.join(' '));
    for (const moved of this.#moved) moved();
  }
}
