import { select, zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3';
import { lightsOf, type LitSpot } from '../spotlight';
import { fitLights } from './fit';
import { lieOf, type Lie, type Piece } from './glide';

const STEP = 1.5;
const SHIFT = 80;
const MAX = 5;

/**
 * Zooms and pans the plate with buttons, with keys while it has the focus, with Ctrl and the wheel, and with two fingers;
 * and glides to a piece of it, and back to how it lay. One finger and a plain wheel keep scrolling the page; a mouse
 * drags only a plate that is zoomed in.
 */
export class Lens {
  readonly #frame: HTMLElement;
  readonly #plaat: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  /** How far the plate was scrolled before it glided; undefined as long as it did not. */
  #scrolled: number | undefined;
  /** Counts the glides: what ends is the last one, or it has been overtaken. */
  #glides = 0;

  constructor(frame: HTMLElement, plaat: HTMLElement, tools: HTMLElement, signal: AbortSignal) {
    this.#frame = frame;
    this.#plaat = plaat;
    this.#zoom = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MAX])
      .extent(() => this.#corners)
      .translateExtent(this.#corners)
      .filter((e: MouseEvent | TouchEvent | WheelEvent) => {
        if (e.type === 'wheel') return e.ctrlKey || (e as WheelEvent).metaKey;
        if ('touches' in e) return e.touches.length > 1;
        return e.type !== 'dblclick' && !e.button && this.#scale > 1;
      })
      .on('zoom', ({ transform }: { transform: Lie }) => this.#lay(transform));
    select(frame).call(this.#zoom).on('dblclick.zoom', null);
    new ResizeObserver(() => this.#zoom.translateExtent(this.#corners)).observe(frame);
    tools.addEventListener(
      'click',
      (e) => this.#act((e.target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom),
      { signal },
    );
    frame.addEventListener('keydown', (e) => this.#press(e), { signal });
    signal.addEventListener('abort', () => select(frame).on('.zoom', null));
  }

  get #corners(): [[number, number], [number, number]] {
    return [
      [0, 0],
      [this.#frame.clientWidth, this.#frame.clientHeight],
    ];
  }

  get #scale(): number {
    return zoomTransform(this.#frame).k;
  }

  #lay({ x, y, k }: Lie): void {
    const rests = !x && !y && k === 1;
    this.#plaat.style.transformOrigin = '0 0';
    this.#plaat.style.transform = rests ? '' : `translate(${x}px, ${y}px) scale(${k})`;
    this.#frame.toggleAttribute('data-ingezoomd', k > 1);
  }

  #set({ x, y, k }: Lie): void {
    this.#zoom.transform(select(this.#frame), zoomIdentity.translate(x, y).scale(k));
  }

  /**
   * Glides to a piece of the plate.
   * @param free how much of the frame's height nothing lies over, in pixels
   */
  glide(piece: Piece, free: number): void {
    const { clientWidth: width, clientHeight } = this.#frame;
    this.#unscroll();
    const plate = { width: this.#plaat.offsetWidth, height: this.#plaat.offsetHeight };
    void this.#glideTo(lieOf(piece, plate, { width, height: Math.min(clientHeight, free) }, MAX));
  }

  /** Glides back to how the plate lay. */
  async back(): Promise<void> {
    const scrolled = this.#scrolled;
    if (scrolled === undefined) return this.whole();
    if (!(await this.#glideTo({ x: -scrolled, y: 0, k: 1 }))) return;
    this.#rest();
  }

  /** A plate that is scrolled lies from now on as far to the left as it was scrolled, so that all else is one transform. */
  #unscroll(): void {
    if (this.#scrolled !== undefined) return;
    const { scrollLeft } = this.#frame;
    this.#scrolled = scrollLeft;
    this.#frame.toggleAttribute('data-dichtbij', true);
    if (!scrollLeft) return;
    this.#set({ x: -scrollLeft, y: 0, k: 1 });
    this.#frame.scrollLeft = 0;
    // Seen as the beginning of the glide, and not as a part of it.
    void this.#plaat.offsetWidth;
  }

  #rest(): void {
    const scrolled = this.#scrolled ?? 0;
    this.#scrolled = undefined;
    this.#frame.toggleAttribute('data-dichtbij', false);
    this.#set(zoomIdentity);
    if (scrolled) this.#frame.scrollLeft = scrolled;
  }

  /** @returns was it this glide that ended, or had another begun? */
  async #glideTo(lie: Lie): Promise<boolean> {
    const mine = ++this.#glides;
    this.#frame.toggleAttribute('data-glijdt', true);
    this.#set(lie);
    const running = this.#plaat.getAnimations().map((a) => a.finished);
    if (running.length) await Promise.allSettled(running);
    if (mine !== this.#glides) return false;
    this.#frame.toggleAttribute('data-glijdt', false);
    return true;
  }

  /** Brings spots into view: on a plate that is scrolled by scrolling, else by zooming as far as all their light fits. */
  show(plekken: readonly LitSpot[]): void {
    const { x, y, k } = fitLights(lightsOf(plekken));
    const { clientWidth: width, clientHeight: height, scrollWidth } = this.#frame;
    if (scrollWidth > width) return this.#frame.scrollTo({ left: x * scrollWidth - width / 2 });
    const shift = (point: number, size: number) => Math.min(0, Math.max(size * (1 - k), size / 2 - point * size * k));
    this.#set({ x: shift(x, width), y: shift(y, height), k });
  }

  /** Who walks along the discs with Tab sees each of them: a plate that lies wider than its frame moves until it is there. */
  reach({ x, y }: LitSpot): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    const lie = zoomTransform(this.#frame);
    const at = {
      x: (x / 100) * this.#plaat.offsetWidth * lie.k + lie.x - this.#frame.scrollLeft,
      y: (y / 100) * this.#plaat.offsetHeight * lie.k + lie.y,
    };
    if (this.#scrolled === undefined && lie.k === 1)
      return this.#frame.scrollBy({ left: at.x - width / 2, behavior: 'instant' });
    if (at.x > 0 && at.x < width && at.y > 0 && at.y < height) return;
    this.#set({ x: lie.x + width / 2 - at.x, y: lie.y + height / 2 - at.y, k: lie.k });
  }

  /** The whole plate again. */
  whole(): void {
    if (this.#scrolled !== undefined) return this.#rest();
    this.#set(zoomIdentity);
  }

  #act(what: string | undefined): void {
    const frame = select(this.#frame);
    if (what === 'in') this.#zoom.scaleBy(frame, STEP);
    else if (what === 'uit') this.#zoom.scaleBy(frame, 1 / STEP);
    else if (what === 'heel') this.whole();
  }

  #press(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
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
