import type { Metingen, Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Delen, Scene } from '../../praatplaat/tekening/plaat';
import type { tekenLos } from '../../praatplaat/tekening/teken';
import { inOrder, type At } from '../domain/scene';
import { shape } from './svg';

/** Draws parts of the scene that is shown, each by itself. */
export type DrawParts = (parts: readonly Deel[], delen: Delen) => ReturnType<typeof tekenLos>;

interface Drawn {
  node: SVGGElement;
  metingen: Metingen;
  box?: Vak | undefined;
}

/**
 * The parts of a scene as nodes of a drawing, one each. A part that did not change keeps its node: only what is new is
 * drawn.
 */
export class PartsLayer {
  readonly #defs: SVGDefsElement;
  readonly #layer: SVGGElement;
  #drawn = new Map<Deel, Drawn>();
  #at = new Map<Element, At>();
  readonly #ids = new Set<string>();
  /** What was read of them already: most parts refer to the same. */
  readonly #defined = new Set<string>();

  readonly #drawParts: DrawParts;

  constructor(defs: SVGDefsElement, layer: SVGGElement, draw: DrawParts) {
    this.#defs = defs;
    this.#layer = layer;
    this.#drawParts = draw;
  }

  /** Draws a scene. A part that stands in it twice as one and the same value has a node for each. */
  show(scene: Scene, delen: Delen): void {
    const parts = inOrder(scene);
    this.#drawNew(new Set(parts.map(({ deel }) => deel).filter((deel) => !this.#drawn.has(deel))), delen);
    const next = new Map<Deel, Drawn>();
    const nodes: SVGGElement[] = [];
    this.#at = new Map();
    for (const { at, deel } of parts) {
      const known = this.#drawn.get(deel)!;
      const drawn = next.has(deel) ? { ...known, node: known.node.cloneNode(true) as SVGGElement } : known;
      if (!next.has(deel)) next.set(deel, drawn);
      this.#at.set(drawn.node, at);
      nodes.push(drawn.node);
    }
    this.#drawn = next;
    this.#arrange(nodes);
  }

  /** Puts nodes in their order and moves only those that stand elsewhere. */
  #arrange(nodes: readonly SVGGElement[]): void {
    const wanted = new Set<Element>(nodes);
    for (const child of [...this.#layer.children]) if (!wanted.has(child)) child.remove();
    let place = this.#layer.firstElementChild;
    for (const node of nodes) {
      if (node === place) place = place.nextElementSibling;
      else this.#layer.insertBefore(node, place);
    }
  }

  /**
   * Draws parts. What they look like is read as one text, which is much sooner done than hundreds of small ones; a part
   * that looks like another is a copy of it.
   */
  #drawNew(parts: ReadonlySet<Deel>, delen: Delen): void {
    if (!parts.size) return;
    const { bepalingen, delen: drawn } = this.#drawParts([...parts], delen);
    this.#define(bepalingen);
    const holder = shape('g');
    const looks = [...new Set(drawn.map(({ vorm }) => vorm))];
    // What a part writes is markup of the kit: words are escaped and options were looked at before it was drawn.
    holder.innerHTML = looks.map((vorm) => `<g>${vorm}</g>`).join('');
    const nodes = [...holder.children] as SVGGElement[];
    const like = new Map(looks.map((vorm, i) => [vorm, nodes[i]!]));
    for (const [i, deel] of [...parts].entries()) {
      const { vorm, transform, metingen } = drawn[i]!;
      const node = like.get(vorm)!.cloneNode(true) as SVGGElement;
      if (transform) node.firstElementChild?.setAttribute('transform', transform);
      this.#drawn.set(deel, { node, metingen });
    }
  }

  /** Adds what shapes refer to, each id once. */
  #define(bepalingen: string): void {
    if (bepalingen === '' || this.#defined.has(bepalingen)) return;
    this.#defined.add(bepalingen);
    const holder = shape('g');
    holder.innerHTML = bepalingen;
    for (const definition of [...(holder.firstElementChild?.children ?? [])]) {
      if (this.#ids.has(definition.id)) continue;
      this.#ids.add(definition.id);
      this.#defs.append(definition);
    }
  }

  nodeOf(deel: Deel): SVGGElement | undefined {
    return this.#drawn.get(deel)?.node;
  }

  /** The words that stand on a part, a lettering each. */
  wordsOn(deel: Deel): string[] {
    return this.#drawn.get(deel)?.metingen.teksten.map(({ tekst }) => tekst) ?? [];
  }
  hasText(deel: Deel): boolean {
    return this.wordsOn(deel).length > 0;
  }

  /** The part that a shape belongs to. */
  partAt(target: Element | null): At | undefined {
    for (let node = target; node && node !== this.#layer; node = node.parentElement) {
      const at = this.#at.get(node);
      if (at) return at;
    }
    return undefined;
  }

  /** The box round a part, measured once. */
  boxOf(deel: Deel): Vak | undefined {
    const drawn = this.#drawn.get(deel);
    if (!drawn) return undefined;
    if (!drawn.box) {
      const { x, y, width, height } = drawn.node.getBBox();
      // Where nothing is laid out yet there is nothing to remember.
      if (width === 0 && height === 0) return undefined;
      drawn.box = { x, y, w: width, h: height };
    }
    return drawn.box;
  }

  /** What all parts say of themselves together. */
  get metingen(): Metingen {
    const all = [...this.#drawn.values()].map((d) => d.metingen);
    return {
      teksten: all.flatMap((m) => m.teksten),
      opschriften: all.flatMap((m) => m.opschriften),
      gezichten: all.flatMap((m) => m.gezichten),
      plekken: all.flatMap((m) => m.plekken),
      lampen: all.flatMap((m) => m.lampen),
    };
  }
}
