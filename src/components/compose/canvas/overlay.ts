import type { Vak } from '../../praatplaat/tekening/meter';
import { shape } from './svg';

/** What can be pulled at: a corner makes larger or smaller. */
export type Handle = 'nw' | 'ne' | 'sw' | 'se';
const HANDLES: readonly Handle[] = ['nw', 'ne', 'sw', 'se'];
/** Width of a handle and of what can be hit of it, in pixels of the screen. */
const SIZE = { seen: 13, hit: 28 };

/** The frame round what is chosen, with its handles, and the line to which something snaps. */
export class Overlay {
  readonly #layer: SVGGElement;
  readonly #unit: () => number;

  /** @param unit how many units a pixel is now */
  constructor(layer: SVGGElement, unit: () => number) {
    this.#layer = layer;
    this.#unit = unit;
  }

  get layer(): SVGGElement {
    return this.#layer;
  }

  /** Shows the frame round a box. @param handles with corners to pull at */
  show(box: Vak | undefined, handles: boolean): void {
    this.#layer.replaceChildren();
    this.#layer.removeAttribute('transform');
    if (!box) return;
    const { x, y, w, h } = box;
    const u = this.#unit();
    const rect = (kind: string, stroke: number): SVGRectElement =>
      shape('rect', { class: kind, x, y, width: w, height: h, 'stroke-width': stroke * u, rx: 2 * u });
    const dashed = rect('kader-in', 2.5);
    dashed.setAttribute('stroke-dasharray', `${7 * u} ${5 * u}`);
    this.#layer.append(rect('kader-uit', 5), dashed);
    if (handles) for (const handle of HANDLES) this.#layer.append(...this.#corner(handle, box, u));
  }

  #corner(handle: Handle, { x, y, w, h }: Vak, u: number): SVGRectElement[] {
    const [cx, cy] = [handle.endsWith('w') ? x : x + w, handle.startsWith('n') ? y : y + h];
    const square = (size: number, kind: string): SVGRectElement =>
      shape('rect', {
        class: kind,
        x: cx - (size * u) / 2,
        y: cy - (size * u) / 2,
        width: size * u,
        height: size * u,
        'stroke-width': 2 * u,
        'data-greep': handle,
      });
    return [square(SIZE.seen, 'greep'), square(SIZE.hit, 'greep-vlak')];
  }

  /** Moves the frame with what is dragged. */
  follow(transform: string): void {
    this.#layer.setAttribute('transform', transform);
  }

  /** Shows the ground line to which something snapped. */
  line(y: number | undefined, [from, to]: readonly [number, number]): void {
    this.#layer.parentElement?.querySelector('.grondlijn')?.remove();
    if (y === undefined) return;
    this.#layer.before(
      shape('path', { class: 'grondlijn', d: `M${from} ${y}H${to}`, 'stroke-width': 2 * this.#unit() }),
    );
  }
}
