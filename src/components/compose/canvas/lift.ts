import { Carried } from './carried';
import type { Frame } from './frame';
import { shape } from './svg';

/** How what is dragged is shown elsewhere: made so many times as large round the corner of the canvas, and then shifted, in units. */
export interface Turn {
  scale: number;
  by: readonly [number, number];
}

/** How a node stands in its drawing, as SVG writes it: all that the groups round it do. */
function wayTo(node: Element): string {
  const [own, whole] = [
    (node.parentElement as Element as SVGGraphicsElement).getScreenCTM(),
    (node as SVGElement).ownerSVGElement?.getScreenCTM(),
  ];
  if (!own || !whole) return '';
  const m = whole.inverse().multiply(own);
  return `matrix(${[m.a, m.b, m.c, m.d, m.e, m.f].map((v) => Math.round(v * 1e4) / 1e4).join(' ')})`;
}

/**
 * What is dragged hangs in a drawing of its own above the plate. Only that drawing moves, as a whole: of the plate below it,
 * however much stands on it, nothing is laid out or painted again until it is let go.
 */
export class Lift {
  readonly #frame: Frame;
  readonly #svg = shape('svg', { class: 'doek__los', 'aria-hidden': 'true' });
  readonly #line = Object.assign(document.createElement('div'), { className: 'grondlijn' });
  readonly #carried = new Carried(this.#svg);
  readonly #drawn = new Carried(this.#line);
  /** How many units a pixel is while something hangs here: asked once, as asking makes the browser lay out the page. */
  #unit = 1;
  /** What hangs here, each with what keeps its place on the plate. */
  #lifted: { node: Element; place: Comment }[] = [];
  /** What keeps a node that hangs deeper in the drawing where it is seen. */
  #holders: Element[] = [];

  constructor(place: HTMLElement, frame: Frame) {
    this.#frame = frame;
    for (const name of ['stroke-linecap', 'stroke-linejoin']) this.#svg.setAttribute(name, 'round');
    place.append(this.#svg, this.#line);
  }

  /** Lifts nodes off the plate, back to front, and shows them elsewhere. */
  follow(nodes: readonly Element[], turn: Turn): void {
    if (!this.#lifted.length) this.#take(nodes);
    const { corner } = this.#frame;
    const [x = 0, y = 0] = turn.by.map((by, i) => (corner[i]! * (turn.scale - 1) + by) / this.#unit);
    this.#carried.to(x, y, turn.scale);
  }

  #take(nodes: readonly Element[]): void {
    this.#svg.setAttribute('viewBox', this.#frame.viewBox);
    this.#unit = this.#frame.unit;
    this.#lifted = nodes.map((node) => ({ node, place: document.createComment('') }));
    const ways = nodes.map((node) => wayTo(node));
    for (const [i, { node, place }] of this.#lifted.entries()) {
      node.replaceWith(place);
      const holder = shape('g', { transform: ways[i]! });
      holder.append(node);
      this.#holders.push(holder);
      this.#svg.append(holder);
    }
  }

  /** Puts everything back where it was. */
  drop(): void {
    for (const { node, place } of this.#lifted) place.replaceWith(node);
    for (const holder of this.#holders) holder.remove();
    [this.#lifted, this.#holders] = [[], []];
    this.#carried.release();
    this.line(undefined);
  }

  /** Shows the ground line to which something snaps. @param from where it begins and `to` where it ends, in units */
  line(y: number | undefined, [from, to]: readonly [number, number] = [0, 0]): void {
    this.#line.toggleAttribute('data-raakt', y !== undefined);
    if (y === undefined) return;
    const [unit, { corner }] = [this.#unit, this.#frame];
    const width = `${Math.round((to - from) / unit)}px`;
    if (this.#line.style.inlineSize !== width) this.#line.style.inlineSize = width;
    this.#drawn.to((from - corner[0]) / unit, (y - corner[1]) / unit);
  }
}
