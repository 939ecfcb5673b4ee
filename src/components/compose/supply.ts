import type { Translate } from '../gesprek/domain/translate';
import { partsFor } from '../own-plate/parts';
import type { Vak } from '../praatplaat/tekening/meter';
import type { Deel } from '../praatplaat/tekening/plaat';
import type { Canvas } from './canvas/canvas';
import { freePlace } from './domain/free-place';
import { Palette } from './panels/palette';
import type { Sample } from './samples';
import { grows, place, startingSize, type LayerNames } from './studio/edits';
import type { Studio } from './studio/studio';

/** A new part stands so far below the middle of what is in sight, in units. */
const BELOW = 120;

interface Wishes {
  t: Translate;
  /** Where the parts are listed. */
  address: string;
  names: LayerNames;
  say: (sentence: string) => void;
  onPut: () => void;
  signal: AbortSignal;
}

/** Everything that can be put on a plate: fetched once, when somebody draws, and put where it was dropped or where there is room. */
export class Supply {
  readonly #root: HTMLElement;
  readonly #studio: Studio;
  readonly #canvas: Canvas;
  readonly #wishes: Wishes;
  #palette: Palette | undefined;

  /** @param root the place of the palette */
  constructor(root: HTMLElement, studio: Studio, canvas: Canvas, wishes: Wishes) {
    this.#root = root;
    this.#studio = studio;
    this.#canvas = canvas;
    this.#wishes = wishes;
  }

  async open(): Promise<void> {
    if (this.#palette) return;
    const { t, address, say, signal } = this.#wishes;
    this.#palette = new Palette(
      this.#root,
      t,
      {
        delenFor: async ({ plaat }) => {
          if (plaat) this.#studio.know(await partsFor(this.#studio.plate, [plaat]));
          return this.#studio.delen;
        },
        onPick: (sample, box, at) => this.#put(sample, box, at),
      },
      signal,
    );
    // The plate comes first: a large one is in sight before its parts are listed.
    await new Promise(requestAnimationFrame);
    const answer = await fetch(address).catch(() => undefined);
    if (!answer?.ok) return say(t('maken.begin.mislukt'));
    this.#palette.fill((await answer.json()) as Sample[]);
  }

  /** A part that is dropped on the canvas. @returns whether it was one of ours */
  dropped(e: DragEvent): boolean {
    return this.#palette?.dropped(e) ?? false;
  }

  #put({ deel }: Sample, box: Vak, at?: { clientX: number; clientY: number }): void {
    const point = at ? this.#canvas.frame.point(at) : this.#freePoint(deel, box);
    const [x, y] = point.map(Math.round) as [number, number];
    const before = this.#studio.plate;
    place(this.#studio, deel, { point: [x, y], box, names: this.#wishes.names });
    if (this.#studio.plate !== before) this.#wishes.onPut();
  }

  /** Somewhere in the middle of what is in sight, and aside when something stands there. */
  #freePoint(sample: Deel, box: Vak): readonly [number, number] {
    const round = this.#canvas.holderBox;
    if (round) return [round.x + round.w / 2, round.y + round.h * 0.7];
    const [x, y] = this.#canvas.frame.middle;
    const { lagen = [] } = this.#studio.scene ?? {};
    const boxes = lagen.flatMap((laag) => laag.delen).flatMap((deel) => this.#studio.boxOf(deel) ?? []);
    const size = grows(this.#studio, sample) ? startingSize(this.#studio, y + BELOW) : 1;
    const whole = { w: box.w * size, h: box.h * size };
    return freePlace(whole, [x, y + BELOW], boxes, this.#canvas.frame.sight);
  }
}
