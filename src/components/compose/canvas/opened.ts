import type { Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { atOf } from '../domain/inside';
import { partAt } from '../domain/scene';

type Point = readonly [number, number];

/** The box round a box that is turned, mirrored or made larger. */
function seen({ x, y, w, h }: Vak, m: DOMMatrix): Vak {
  const corners = [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ].map(([px, py]) => m.transformPoint({ x: px, y: py }));
  const [xs, ys] = [corners.map((c) => c.x), corners.map((c) => c.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top };
}

/**
 * What stands in the part that is open: it is drawn with that part, in measures of its own, and found there by its marks.
 */
export class Opened {
  readonly #drawing: SVGGElement;
  #nodes = new Map<Deel, SVGGraphicsElement>();
  /** Where the lists of the part are drawn, by their layer. */
  #lists = new Map<number, SVGGraphicsElement>();

  /** @param drawing in whose measures the canvas is */
  constructor(drawing: SVGGElement) {
    this.#drawing = drawing;
  }

  /** Finds the nodes of what stands in the open part. @param scene what stands there; nothing when no part is open */
  show(scene: Scene | null): void {
    this.#nodes = new Map();
    this.#lists = new Map();
    if (!scene) return;
    for (const node of this.#drawing.querySelectorAll<SVGGraphicsElement>('[data-merk]')) {
      const name = node.getAttribute('data-merk')!;
      const at = atOf(name);
      const deel = at && partAt(scene, at);
      // What mirrors in water is drawn a second time; the thing itself is the first.
      if (deel && !this.#nodes.has(deel)) this.#nodes.set(deel, node);
      if (!at && !this.#lists.has(Number(name))) this.#lists.set(Number(name), node);
    }
  }

  nodeOf(deel: Deel): SVGGraphicsElement | undefined {
    return this.#nodes.get(deel);
  }

  /** From the measures of a node to those of the canvas. */
  #matrixOf(node: SVGGraphicsElement | undefined): DOMMatrix | undefined {
    const [out, own] = [this.#drawing.getScreenCTM(), node?.getScreenCTM()];
    return out && own ? DOMMatrix.fromMatrix(out.inverse().multiply(own)) : undefined;
  }

  /** The box of a part in the measures it is placed by. */
  boxOf(deel: Deel): Vak | undefined {
    const node = this.#nodes.get(deel);
    if (!node) return undefined;
    const { x, y, width: w, height: h } = node.getBBox();
    return w || h ? { x, y, w, h } : undefined;
  }

  /** The box of a part as it is seen on the canvas. */
  seenOf(deel: Deel): Vak | undefined {
    const box = this.boxOf(deel);
    const matrix = box && this.#matrixOf(this.#nodes.get(deel));
    return matrix && seen(box, matrix);
  }

  /** What a shift over the canvas, or a point of it, is in the measures of a part, and how much larger things are seen. */
  ownOf(by: Point, point?: 'point', deel?: Deel): { by: Point; size: number } {
    const last = [...this.#lists.values()].at(-1);
    const matrix = this.#matrixOf((deel && !point && this.#nodes.get(deel)) || last);
    if (!matrix) return { by, size: 1 };
    const back = matrix.inverse();
    const to = back.transformPoint({ x: by[0], y: by[1] });
    const from = point ? { x: 0, y: 0 } : back.transformPoint({ x: 0, y: 0 });
    return { by: [to.x - from.x, to.y - from.y], size: Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) };
  }
}
