/** So near an edge, in px, what is dragged makes scroll what lies behind it. */
const NEAR = 72;
/** At the edge and beyond it scrolls so fast, in px a second. */
const FASTEST = 900;
/** A frame that came late scrolls no further than one that took so long, in ms: no jump. */
const LONGEST = 50;

const AXES = [
  { at: 'y', from: 'top', to: 'bottom', scroll: 'scrollTop', all: 'scrollHeight', seen: 'clientHeight' },
  { at: 'x', from: 'left', to: 'right', scroll: 'scrollLeft', all: 'scrollWidth', seen: 'clientWidth' },
] as const;
type Axis = (typeof AXES)[number];

const within = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

/** What scrolls along this axis: the box itself, what it lies in, or the page. */
function scrollerOf(box: Element, { all, seen }: Axis): Element {
  for (let e: Element | null = box; e && e !== document.documentElement; e = e.parentElement)
    if (e[all] > e[seen] + 1 && /auto|scroll/.test(getComputedStyle(e).overflow)) return e;
  return document.documentElement;
}

/** How hard a point pulls at an edge: 0 away from both, from 0 to 1 up to the edge, 2 far beyond it; below zero at the first. */
function pullAt(scroller: Element, { from, to, at }: Axis, point: DOMPointReadOnly): number {
  const screen = { top: 0, left: 0, bottom: innerHeight, right: innerWidth };
  const edges = scroller === document.documentElement ? screen : scroller.getBoundingClientRect();
  const [first, last] = [Math.max(edges[from], screen[from]), Math.min(edges[to], screen[to])];
  const near = Math.min(NEAR, (last - first) / 4);
  const pull = Math.max(0, point[at] - (last - near)) - Math.max(0, first + near - point[at]);
  // A box that went away pulls nothing.
  return near > 0 ? within(pull / near, -2, 2) : 0;
}

/** One axis of {@link EdgeScroll}. */
class Side {
  readonly #axis: Axis;
  readonly #box: Element;
  #scroller: Element | undefined;
  /** What was taken up beside an edge pulls only when it comes nearer to it. */
  #low = -2;
  #high = 2;
  /** From -1 to 1. */
  #speed = 0;
  #rest = 0;

  constructor(axis: Axis, box: Element) {
    [this.#axis, this.#box] = [axis, box];
  }

  /** @returns does it scroll now? */
  move(point: DOMPointReadOnly): boolean {
    this.#scroller = scrollerOf(this.#box, this.#axis);
    const pull = pullAt(this.#scroller, this.#axis, point);
    this.#low = Math.max(this.#low, Math.min(0, pull));
    this.#high = Math.min(this.#high, Math.max(0, pull));
    this.#speed = within(pull - (pull < 0 ? this.#low : this.#high), -1, 1);
    return this.#speed !== 0;
  }

  /** @returns did it scroll? */
  scroll(ms: number): boolean {
    const { scroll } = this.#axis;
    // Whole px: the rest of one is for the next frame.
    const by = this.#rest + (this.#speed * FASTEST * ms) / 1000;
    this.#rest = by % 1;
    const was = this.#scroller![scroll];
    this.#scroller![scroll] = was + Math.trunc(by);
    return this.#scroller![scroll] !== was;
  }
}

/** Scrolls a box, or the page, as long as what is dragged hangs near one of its edges. */
export class EdgeScroll {
  readonly #sides: readonly Side[];
  readonly #scrolled: () => void;
  #frame = 0;
  #before = 0;

  /** @param scrolled told when something else lies below the pointer, that itself did not move */
  constructor(box: Element, scrolled: () => void) {
    this.#sides = AXES.map((axis) => new Side(axis, box));
    this.#scrolled = scrolled;
  }

  move(x: number, y: number): void {
    const point = new DOMPointReadOnly(x, y);
    const runs = this.#sides.filter((side) => side.move(point)).length > 0;
    if (!runs) return this.stop();
    if (this.#frame) return;
    this.#before = performance.now();
    this.#frame = requestAnimationFrame(this.#run);
  }

  /** Nothing scrolls any more: it was put down. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #run = (): void => {
    const now = performance.now();
    const ms = Math.min(LONGEST, now - this.#before);
    this.#before = now;
    this.#frame = requestAnimationFrame(this.#run);
    if (this.#sides.filter((side) => side.scroll(ms)).length) this.#scrolled();
  };
}
