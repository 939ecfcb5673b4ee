import type { Vak } from '../../praatplaat/tekening/meter';
import { shape } from './svg';

/** What can be pulled at: a corner makes larger or smaller. */
export type Handle = 'nw' | 'ne' | 'sw' | 'se';
const HANDLES: readonly Handle[] = ['nw', 'ne', 'sw', 'se'];
/** Width of a handle and of what can be hit of it, by a pointer and by a finger, in pixels of the screen. */
const SIZE = { seen: 13, hit: 28, finger: 44 };
/** How much of what can be hit lies over the thing itself, which has to be taken up too; of a small thing at most a fifth. */
const INSIDE = 10;

/** The frame round what is chosen, with its handles. */
export class Overlay {
  /** What makes paler, below the frames. */
  readonly outside = shape('g');
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

  /**
   * Shows a frame round each box; one by itself has corners to pull at.
   * @param round the box of the part that is open: what lies outside it is paler
   */
  show(boxes: readonly Vak[], round: Vak | undefined): void {
    this.#layer.replaceChildren();
    this.outside.replaceChildren(...(round ? [this.#outside(round)] : []));
    for (const box of boxes) this.#frame(box, boxes.length === 1);
  }

  #outside({ x, y, w, h }: Vak): SVGPathElement {
    const m = 8;
    const hole = `M${x - m} ${y - m}V${y + h + m}H${x + w + m}V${y - m}Z`;
    return shape('path', { class: 'buiten', d: `M-100 -100H1700V1100H-100Z${hole}` });
  }

  #frame(box: Vak, handles: boolean): void {
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
    const inside = Math.min(INSIDE, Math.min(w, h) / u / 5);
    const reach = matchMedia('(pointer: coarse)').matches ? SIZE.finger : SIZE.hit;
    const square = (size: number, kind: string, out = 0): SVGRectElement =>
      shape('rect', {
        class: kind,
        x: cx - (size / 2 + (handle.endsWith('w') ? out : -out)) * u,
        y: cy - (size / 2 + (handle.startsWith('n') ? out : -out)) * u,
        width: size * u,
        height: size * u,
        'stroke-width': 2 * u,
        'data-greep': handle,
      });
    return [square(SIZE.seen, 'greep'), square(reach, 'greep-vlak', reach / 2 - inside)];
  }
}
