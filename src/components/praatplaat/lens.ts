import { select, zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3';
import { fitLights } from './fit';
import { lightsOf, type LitSpot } from './spotlight';

const STAP = 1.5;
const SCHUIF = 80;
const MAX = 5;

/**
 * Zooms and pans the plate with buttons, with keys while it has the focus, with Ctrl and the wheel, and with two fingers.
 * One finger and a plain wheel keep scrolling the page; a mouse drags only a plate that is zoomed in.
 */
export class Lens {
  readonly #vak: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(vak: HTMLElement, plaat: HTMLElement, gereedschap: HTMLElement, signal: AbortSignal) {
    this.#vak = vak;
    this.#zoom = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MAX])
      .extent(() => [
        [0, 0],
        [vak.clientWidth, vak.clientHeight],
      ])
      .translateExtent([
        [0, 0],
        [vak.clientWidth, vak.clientHeight],
      ])
      .filter((e: MouseEvent | TouchEvent | WheelEvent) => {
        if (e.type === 'wheel') return e.ctrlKey || (e as WheelEvent).metaKey;
        if ('touches' in e) return e.touches.length > 1;
        return e.type !== 'dblclick' && !e.button && this.#schaal > 1;
      })
      .on('zoom', ({ transform }: { transform: { x: number; y: number; k: number } }) => {
        plaat.style.transformOrigin = '0 0';
        plaat.style.transform =
          transform.k === 1 ? '' : `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
        vak.toggleAttribute('data-ingezoomd', transform.k > 1);
      });
    select(vak).call(this.#zoom).on('dblclick.zoom', null);
    new ResizeObserver(() =>
      this.#zoom.translateExtent([
        [0, 0],
        [vak.clientWidth, vak.clientHeight],
      ]),
    ).observe(vak);
    gereedschap.addEventListener(
      'click',
      (e) => this.#doe((e.target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom),
      { signal },
    );
    vak.addEventListener('keydown', (e) => this.#toets(e), { signal });
    signal.addEventListener('abort', () => select(vak).on('.zoom', null));
  }

  get #schaal(): number {
    return zoomTransform(this.#vak).k;
  }

  /** Brings spots into view: on a plate that is scrolled by scrolling, else by zooming as far as all their light fits. */
  show(plekken: readonly LitSpot[]): void {
    const { x, y, k } = fitLights(lightsOf(plekken));
    const { clientWidth: breed, clientHeight: hoog, scrollWidth } = this.#vak;
    if (scrollWidth > breed) return this.#vak.scrollTo({ left: x * scrollWidth - breed / 2 });
    const zet = (punt: number, maat: number) => Math.min(0, Math.max(maat * (1 - k), maat / 2 - punt * maat * k));
    this.#zoom.transform(select(this.#vak), zoomIdentity.translate(zet(x, breed), zet(y, hoog)).scale(k));
  }

  /** Moves a plate that is scrolled until a spot is in the middle; does nothing to a plate that fits. */
  pan({ x }: LitSpot, behavior: ScrollBehavior): void {
    const { clientWidth: breed, scrollWidth } = this.#vak;
    if (scrollWidth > breed) this.#vak.scrollTo({ left: (x / 100) * scrollWidth - breed / 2, behavior });
  }

  /** The whole plate again. */
  whole(): void {
    this.#zoom.transform(select(this.#vak), zoomIdentity);
  }

  #doe(wat: string | undefined): void {
    const vak = select(this.#vak);
    if (wat === 'in') this.#zoom.scaleBy(vak, STAP);
    else if (wat === 'uit') this.#zoom.scaleBy(vak, 1 / STAP);
    else if (wat === 'heel') this.#zoom.transform(vak, zoomIdentity);
  }

  #toets(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const zoomt = { '+': 'in', '=': 'in', '-': 'uit', '0': 'heel' }[e.key];
    const schuift = (
      { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] } as Record<
        string,
        [number, number]
      >
    )[e.key];
    if (zoomt) this.#doe(zoomt);
    else if (schuift && this.#schaal > 1)
      this.#zoom.translateBy(
        select(this.#vak),
        (schuift[0] * SCHUIF) / this.#schaal,
        (schuift[1] * SCHUIF) / this.#schaal,
      );
    else return;
    e.preventDefault();
  }
}
