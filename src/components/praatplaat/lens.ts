import { select, zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3';
import { fitLights } from './fit';
import { lightsOf, type LitSpot } from './spotlight';

const STEP = 1.5;
const SHIFT = 80;
const MAX = 5;

/**
 * Zooms and pans the plate with buttons, with keys while it has the focus, with Ctrl and the wheel, and with two fingers.
 * One finger and a plain wheel keep scrolling the page; a mouse drags only a plate that is zoomed in.
 */
export class Lens {
  readonly #frame: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(frame: HTMLElement, plaat: HTMLElement, tools: HTMLElement, signal: AbortSignal) {
    this.#frame = frame;
    this.#zoom = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MAX])
      .extent(() => [
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ])
      .translateExtent([
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ])
      .filter((e: MouseEvent | TouchEvent | WheelEvent) => {
        if (e.type === 'wheel') return e.ctrlKey || (e as WheelEvent).metaKey;
        if ('touches' in e) return e.touches.length > 1;
        return e.type !== 'dblclick' && !e.button && this.#scale > 1;
      })
      .on('zoom', ({ transform }: { transform: { x: number; y: number; k: number } }) => {
        plaat.style.transformOrigin = '0 0';
        plaat.style.transform =
          transform.k === 1 ? '' : `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
        frame.toggleAttribute('data-ingezoomd', transform.k > 1);
      });
    select(frame).call(this.#zoom).on('dblclick.zoom', null);
    new ResizeObserver(() =>
      this.#zoom.translateExtent([
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ]),
    ).observe(frame);
    tools.addEventListener(
      'click',
      (e) => this.#act((e.target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom),
      { signal },
    );
    frame.addEventListener('keydown', (e) => this.#press(e), { signal });
    signal.addEventListener('abort', () => select(frame).on('.zoom', null));
  }

  get #scale(): number {
    return zoomTransform(this.#frame).k;
  }

  /** Brings spots into view: on a plate that is scrolled by scrolling, else by zooming as far as all their light fits. */
  show(plekken: readonly LitSpot[]): void {
    const { x, y, k } = fitLights(lightsOf(plekken));
    const { clientWidth: width, clientHeight: height, scrollWidth } = this.#frame;
    if (scrollWidth > width) return this.#frame.scrollTo({ left: x * scrollWidth - width / 2 });
    const shift = (point: number, size: number) => Math.min(0, Math.max(size * (1 - k), size / 2 - point * size * k));
    this.#zoom.transform(select(this.#frame), zoomIdentity.translate(shift(x, width), shift(y, height)).scale(k));
  }

  /** Moves a plate that is scrolled until a spot is in the middle; does nothing to a plate that fits. */
  pan({ x }: LitSpot, behavior: ScrollBehavior): void {
    const { clientWidth: width, scrollWidth } = this.#frame;
    if (scrollWidth > width) this.#frame.scrollTo({ left: (x / 100) * scrollWidth - width / 2, behavior });
  }

  /** The whole plate again. */
  whole(): void {
    this.#zoom.transform(select(this.#frame), zoomIdentity);
  }

  #act(what: string | undefined): void {
    const frame = select(this.#frame);
    if (what === 'in') this.#zoom.scaleBy(frame, STEP);
    else if (what === 'uit') this.#zoom.scaleBy(frame, 1 / STEP);
    else if (what === 'heel') this.#zoom.transform(frame, zoomIdentity);
  }

  #press(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const zooms = { '+': 'in', '=': 'in', '-': 'uit', '0': 'heel' }[e.key];
    const shifts = (
      { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] } as Record<
        string,
        [number, number]
      >
    )[e.key];
    if (zooms) this.#act(zooms);
    else if (shifts && this.#scale > 1)
      this.#zoom.translateBy(select(this.#frame), (shifts[0] * SHIFT) / this.#scale, (shifts[1] * SHIFT) / this.#scale);
    else return;
    e.preventDefault();
  }
}
