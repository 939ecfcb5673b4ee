import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import type { Vak } from '../../praatplaat/tekening/meter';
import type { Delen } from '../../praatplaat/tekening/plaat';
import { findParts } from '../domain/find-parts';
import { nearWords } from '../domain/near';
import type { Kind, Sample } from '../samples';
import { drawTile, emptyTile } from './tile';

export interface PaletteWishes {
  /** The parts a tile is drawn from. */
  delenFor: (sample: Sample) => Promise<Delen>;
  /** Somebody chose a tile. @param at where it was dropped on the screen */
  onPick: (sample: Sample, box: Vak, at?: { clientX: number; clientY: number }) => void;
}

/** Tiles that are drawn before somebody scrolls. */
const AHEAD = '200px';

/** Every part that can be put on the plate, by kind or by a word. A tile is drawn when it comes into sight. */
export class Palette {
  readonly #list: HTMLElement;
  readonly #search: HTMLInputElement;
  readonly #kinds: HTMLElement;
  readonly #status: HTMLElement;
  readonly #t: Translate;
  readonly #wishes: PaletteWishes;
  #samples: readonly Sample[] = [];
  #kind: Kind = 'mensen';
  readonly #tiles = new Map<Element, Sample>();
  readonly #boxes = new Map<Sample, Vak>();
  readonly #sight: IntersectionObserver;

  constructor(root: HTMLElement, t: Translate, wishes: PaletteWishes, signal: AbortSignal) {
    const find = <E extends HTMLElement>(selector: string): E => root.querySelector<E>(selector)!;
    this.#list = find('[data-tegels]');
    this.#search = find('[data-zoek-deel]');
    this.#kinds = find('[data-soorten]');
    this.#status = find('[data-gevonden]');
    this.#t = t;
    this.#wishes = wishes;
    this.#sight = new IntersectionObserver((seen) => this.#drawSeen(seen), { root: this.#list, rootMargin: AHEAD });
    signal.addEventListener('abort', () => this.#sight.disconnect());
    this.#search.addEventListener('input', () => this.#fill(), { signal });
    this.#kinds.addEventListener('click', (e) => this.#choose(e.target as Element), { signal });
    this.#list.addEventListener('click', (e) => this.#pick(e.target as Element), { signal });
    this.#list.addEventListener('dragstart', (e) => this.#lift(e), { signal });
    this.#list.addEventListener('keydown', (e) => this.#walk(e), { signal });
    this.#list.addEventListener('focusin', (e) => this.#stopAt(e.target as Element), { signal });
  }

  /** Shows the tiles. */
  fill(samples: readonly Sample[]): void {
    this.#samples = samples;
    this.#fill();
    for (const picture of this.#kinds.querySelectorAll<SVGSVGElement>('[data-zinnebeeld]')) {
      const { zinnebeeld } = picture.dataset;
      const sample = samples.find(({ deel, plaat }) => deel.deel === zinnebeeld && !plaat);
      if (sample) void this.#wishes.delenFor(sample).then((delen) => drawTile(picture, sample.deel, delen));
    }
  }

  /** The tile that is being dragged onto the plate. */
  dropped(e: DragEvent): boolean {
    const nr = e.dataTransfer?.getData('text/x-onderdeel');
    const sample = nr ? this.#samples[Number(nr)] : undefined;
    if (!sample) return false;
    this.#wishes.onPick(sample, this.#boxes.get(sample) ?? { x: 0, y: 0, w: 0, h: 0 }, e);
    return true;
  }

  #lift(e: DragEvent): void {
    const sample = this.#sampleOf(e.target as Element);
    if (sample) e.dataTransfer?.setData('text/x-onderdeel', String(this.#samples.indexOf(sample)));
  }

  #sampleOf(target: Element): Sample | undefined {
    const tile = target.closest('button');
    return tile ? this.#tiles.get(tile) : undefined;
  }

  /**
   * Only one tile is in the order of Tab, so that the plate is near; arrows walk through the others. The list itself can get
   * the focus, as it can be scrolled: then the stop stays where it was.
   */
  #stopAt(stop: Element | undefined): void {
    if (stop && !this.#tiles.has(stop)) return;
    for (const tile of this.#tiles.keys()) (tile as HTMLElement).tabIndex = tile === stop ? 0 : -1;
  }

  #walk(e: KeyboardEvent): void {
    const tiles = [...this.#tiles.keys()] as HTMLElement[];
    const at = tiles.indexOf(e.target as HTMLElement);
    const wide = tiles.filter((tile) => tile.offsetTop === tiles[0]!.offsetTop).length;
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: wide, ArrowUp: -wide, Home: -at, End: tiles.length - 1 - at }[
      e.key
    ];
    if (by === undefined || at < 0 || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    tiles[at + by]?.focus();
  }

  #choose(target: Element): void {
    const kind = target.closest<HTMLElement>('[data-soort]')?.dataset.soort;
    if (!kind) return;
    this.#kind = kind as Kind;
    this.#search.value = '';
    this.#fill();
  }

  #pick(target: Element): void {
    const sample = this.#sampleOf(target);
    if (!sample) return;
    void this.#draw(target.closest('button')!).then((box) => this.#wishes.onPick(sample, box));
  }

  #fill(): void {
    const asked = this.#search.value.trim();
    const shown = asked
      ? findParts(asked, this.#samples, nearWords)
      : this.#samples.filter((sample) => sample.kind === this.#kind);
    for (const button of this.#kinds.querySelectorAll<HTMLElement>('[data-soort]'))
      button.setAttribute('aria-pressed', String(!asked && button.dataset.soort === this.#kind));
    this.#sight.disconnect();
    this.#tiles.clear();
    this.#list.replaceChildren(...shown.map((sample) => this.#tile(sample)));
    this.#stopAt(this.#tiles.keys().next().value);
    this.#list.scrollTop = 0;
    // Before the parts came nobody can say that something is not among them.
    this.#status.textContent =
      asked && this.#samples.length ? this.#t('maken.gevonden', { aantal: shown.length, woord: asked }) : '';
    for (const tile of this.#tiles.keys()) this.#sight.observe(tile);
  }

  #tile(sample: Sample): HTMLLIElement {
    const button = make('button', { type: 'button', className: 'tegel', draggable: true, title: sample.zin });
    button.append(emptyTile(), make('span', {}, sample.naam));
    this.#tiles.set(button, sample);
    return make('li', {}, button);
  }

  #drawSeen(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      // A browser may still tell of a tile that was in the list before these.
      if (!isIntersecting || !this.#tiles.has(target)) continue;
      this.#sight.unobserve(target);
      void this.#draw(target);
    }
  }

  async #draw(tile: Element): Promise<Vak> {
    const sample = this.#tiles.get(tile)!;
    const svg = tile.querySelector<SVGSVGElement>('.tegel__beeld')!;
    const known = this.#boxes.get(sample);
    if (known && svg.childElementCount) return known;
    const box = drawTile(svg, sample.deel, await this.#wishes.delenFor(sample));
    this.#boxes.set(sample, box);
    return box;
  }
}
