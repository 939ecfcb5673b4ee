import { draw } from './element';
import { beadRadius, headY, layout, type Layout, type Placed } from './layout';
import type { Graph, GraphNode } from './graph';
import type { Lit } from './lit';
import { wrap, type Measure } from './wrap';

/** The elements of the picture this file moves. */
export interface PictureParts {
  svg: SVGSVGElement;
  threads: SVGGElement;
  /** The road: its edge and itself, empty at rest. */
  edge: SVGGElement;
  road: SVGGElement;
}

/** Room for words on a sign, beside a disc and without. */
const ROOM = { vraag: 133, bevinding: 148, stem: 148 } as const;
const LINE = 16.5;
/** From this many lit links on the road is thinner. */
const CROWDED = 30;

const room = (node: GraphNode): number => ROOM[node.kind as keyof typeof ROOM];

/** Draws and moves the picture on the page. */
export class PictureView {
  #measured?: Measure;
  readonly #elements: ReadonlyMap<string | undefined, SVGAElement>;
  #now?: Layout;

  readonly parts: PictureParts;
  readonly graph: Graph;
  readonly loose: ReadonlySet<string>;

  constructor(parts: PictureParts, graph: Graph, loose: ReadonlySet<string>) {
    this.parts = parts;
    this.graph = graph;
    this.loose = loose;
    const things = [...parts.svg.querySelectorAll<SVGAElement>('[data-kies]')];
    this.#elements = new Map(things.map((thing) => [thing.dataset.kies, thing]));
  }

  /** Where everything stands now; worked out when somebody first asks: who reads the list never does. */
  get layout(): Layout {
    return (this.#now ??= layout(this.graph));
  }

  #measure: Measure = (text) => {
    this.#measured ??= measureLike(this.parts.svg);
    return this.#measured(text);
  };

  nodeElement(id: string): SVGAElement | null {
    return this.#elements.get(id) ?? null;
  }

  /** Lights a choice, or brings the picture to rest. */
  show(chosen?: string, lit?: Lit): void {
    const { svg, threads, edge, road } = this.parts;
    const now = layout(this.graph, lit, (node, most) => wrap(node.name, room(node), most, this.#measure).length);
    this.#now = now;
    svg.classList.toggle('keten__doek--keus', Boolean(lit));
    const paths = [...threads.children];
    now.links.forEach(({ d }, i) => paths[i]?.setAttribute('d', d));
    for (const placed of now.nodes.values()) this.#place(placed, chosen, lit);
    this.#light(lit, edge, road);
    this.#moveHead();
  }

  /** The head of the voices stands above the first one, wherever that is now. */
  #moveHead(): void {
    const first = [...this.layout.nodes.values()].find(({ node }) => node.kind === 'stem');
    if (first) this.parts.svg.querySelector('[data-boven="stem"]')?.setAttribute('y', String(round(headY(first))));
  }

  #light(lit: Lit | undefined, edge: SVGGElement, road: SVGGElement): void {
    const links = new Set(lit?.links);
    const paths = this.layout.links.filter(({ link }) => links.has(link));
    const thin = paths.length > CROWDED;
    for (const [group, name] of [
      [edge, 'aan-rand'],
      [road, 'aan'],
    ] as const) {
      group.setAttribute('class', thin ? `${name} ${name}--dun` : name);
      group.replaceChildren(
        ...paths.map(({ link, d }) =>
          draw('path', { d, class: link.kind === 'supports' && this.loose.has(link.to) ? 'd--los' : '' }),
        ),
      );
    }
  }

  #place(placed: Placed, chosen: string | undefined, lit: Lit | undefined): void {
    const { node, form, y } = placed;
    const element = this.nodeElement(node.id);
    if (!element) return;
    const isLit = lit?.nodes.has(node.id) ?? false;
    element.classList.toggle('lit', isLit);
    element.classList.toggle('dof', Boolean(lit) && !isLit);
    element.classList.toggle('gekozen', node.id === chosen);
    if (node.id === chosen) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
    const middle = element.dataset.midden;
    if (middle) element.setAttribute('transform', `translate(${middle} ${round(y)})`);
    element.querySelector('.kraal__k')?.setAttribute('r', String(beadRadius(placed, this.loose)));
    element.querySelector('[data-bord]')?.remove();
    if (form === 'sign') element.append(this.#sign(placed));
    if (form === 'disc') element.append(this.#disc(placed));
  }

  #sign({ node, lines, h, right, left }: Placed): SVGElement {
    const [w, high] = [right - left, h - 6];
    const numbered = node.kind === 'vraag';
    const x = -w / 2 + (numbered ? 37 : 14);
    const words = wrap(node.name, room(node), lines, this.#measure);
    const top = -((words.length - 1) * LINE) / 2 + 5;
    const text = draw(
      'text',
      { class: 'l' },
      ...words.map((line, i) => draw('tspan', { x, y: round(top + i * LINE) }, `${line} `)),
    );
    const rect = draw('rect', { x: -w / 2, y: round(-high / 2), width: w, height: high, rx: 8 });
    const number = numbered ? [this.#number(node, -w / 2 + 19, 12)] : [];
    return draw(
      'g',
      { class: `bord${this.loose.has(node.id) ? ' bord--los' : ''}`, 'data-bord': '' },
      rect,
      ...number,
      text,
    );
  }

  #number(node: GraphNode, x: number, r: number): SVGElement {
    const circle = draw('circle', { class: 'geel', cx: x, cy: 0, r });
    const text = draw('text', { class: 'geel__t', x, y: 4.6, 'text-anchor': 'middle' }, `${node.nr ?? ''} `);
    return draw('g', {}, circle, text);
  }

  #disc({ node }: Placed): SVGElement {
    const inner =
      node.nr && node.kind === 'vraag' ? this.#number(node, 0, 10) : draw('circle', { class: 'geel', r: 8 });
    return draw('g', { 'data-bord': '' }, inner);
  }
}

/** Measures a text as it stands on the signs of this picture. */
function measureLike(svg: SVGSVGElement): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `14px ${getComputedStyle(svg).fontFamily}`;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}

const round = (n: number): number => Math.round(n * 10) / 10;
