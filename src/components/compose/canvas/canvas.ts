import type { Translate } from '../../gesprek/domain/translate';
import type { Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { tekenLos } from '../../praatplaat/tekening/teken';
import type { DrawnAhead } from '../../own-plate/ahead';
import { drawParts } from '../../own-plate/draw';
import type { Drawn } from '../domain/advice';
import { partsOf } from '../domain/groups';
import { hit, isGround, type Target } from '../domain/hit';
import { atOf, marked, type Inside } from '../domain/inside';
import { inner } from '../domain/part';
import { inReadingOrder } from '../domain/reading';
import { inOrder, isSame, partAt, type At, type Placed } from '../domain/scene';
import { spotOf, type Percent } from '../domain/spots';
import type { Studio, Work } from '../studio/studio';
import { Frame } from './frame';
import { groundUnder } from './ground';
import { Lift } from './lift';
import { drawLights } from './lights';
import { Overlay } from './overlay';
import { PartsLayer } from './parts-layer';
import { fieldOf, PhotoScene } from './photo-scene';
import { mark, withMark } from './mark';
import { Opened } from './opened';
import { shape } from './svg';

/** What is done on the canvas: parts, spots, or only looking. */
export type Mode = 'teken' | 'plekken' | 'vragen' | 'klaar';

/** The size of a canvas in square units. */
const WHOLE = 1600 * 1000;

/** The plate as it is drawn while it is made: its parts, the frame round the chosen one, and the light of its spots. */
export class Canvas {
  readonly svg: SVGSVGElement;
  readonly frame: Frame;
  readonly parts: PartsLayer;
  readonly overlay: Overlay;
  readonly lights: SVGGElement;
  /** What is dragged hangs here. */
  readonly lift: Lift;
  readonly #studio: Studio;
  readonly #photo = new PhotoScene();
  readonly #opened: Opened;
  #mode: Mode = 'teken';
  #shown: unknown;
  #inside: Inside | undefined;
  /** The scene as it is drawn, with marks in the part that is open. */
  #drawn: Scene | undefined;

  /** @param wishes with what is drawn of the plate already */
  constructor(
    studio: Studio,
    place: HTMLElement,
    { t, ahead, signal }: { t: Translate; ahead: DrawnAhead; signal: AbortSignal },
  ) {
    this.#studio = studio;
    this.svg = shape('svg', {
      class: 'doek__svg',
      viewBox: '0 0 1600 1000',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      role: 'img',
      'aria-label': t('maken.doekNaam'),
    });
    const defs = shape('defs');
    const drawing = shape('g', { 'aria-hidden': 'true' });
    this.lights = shape('g');
    const frame = shape('g');
    this.svg.append(defs, drawing, this.lights, frame);
    place.replaceChildren(this.svg);
    this.parts = new PartsLayer(defs, drawing, (parts, delen) => {
      const { scene, foto } = studio.plate;
      if (scene) return ahead.of(parts) ?? drawParts(parts, scene, withMark(delen));
      const plaat = this.#photo.of(foto!, [], delen);
      const lagen = [{ naam: '-', delen: parts }];
      return tekenLos({ ...plaat, scene: { ...plaat.scene, lagen } }, { id: 'eigenplaat' });
    });
    this.frame = new Frame(this.svg);
    this.lift = new Lift(place, this.frame);
    this.overlay = new Overlay(frame, () => this.frame.unit);
    drawing.after(this.overlay.outside);
    this.frame.onMove(() => this.#mark(studio.work));
    this.#opened = new Opened(drawing);
    studio.boxOf = (deel) => this.#opened.boxOf(deel) ?? this.parts.boxOf(deel);
    studio.seenOf = (deel) => this.#opened.seenOf(deel) ?? this.parts.boxOf(deel);
    studio.ownOf = (by, point) => this.#opened.ownOf(by, point, studio.chosen);
    studio.view((work) => this.#show(work));
    const size = new ResizeObserver(() => this.#mark(studio.work));
    size.observe(this.svg);
    signal.addEventListener('abort', () => size.disconnect());
  }

  get mode(): Mode {
    return this.#mode;
  }
  set mode(mode: Mode) {
    this.#mode = mode;
    // Spots and questions are about the whole plate.
    if (mode !== 'teken' && this.#studio.holder) this.#studio.choose({ inside: undefined, at: undefined });
    this.#mark(this.#studio.work);
  }

  /** Where percentages are counted from. */
  get field(): Vak {
    return fieldOf(this.#studio.plate);
  }

  /** A point of the canvas in % of the plate. */
  percent([x, y]: readonly [number, number]): Percent {
    const { field } = this;
    return { x: ((x - field.x) / field.w) * 100, y: ((y - field.y) / field.h) * 100 };
  }

  #show(work: Work): void {
    const { inside } = work;
    const { scene, foto, plekken } = work.plate;
    const seen = scene ?? plekken;
    if (seen !== this.#shown || inside !== this.#inside) {
      [this.#shown, this.#inside] = [seen, inside];
      // Whatever is changed while something is dragged, everything hangs where it belongs.
      this.lift.drop();
      const delen = this.#studio.delen;
      if (scene) {
        this.#drawn = marked(scene, inside ?? [], this.#studio.opties, mark);
        this.parts.show(this.#drawn, delen);
        this.#opened.show(inside?.length ? this.#studio.scene : null);
      } else if (foto) {
        const plaat = this.#photo.of(foto, plekken, delen);
        this.parts.show(plaat.scene, plaat.delen);
      }
    }
    this.#mark(work);
  }

  /** Shows what is chosen. */
  #mark(work: Work): void {
    const { scene, all } = this.#studio;
    const chosen = this.#mode === 'teken' && scene ? partsOf(scene, all) : [];
    this.overlay.show(
      chosen.flatMap((deel) => this.#studio.seenOf(deel) ?? []),
      this.holderBox,
    );
    drawLights(this.lights, this.#lit(work), { field: this.field, unit: () => this.frame.unit });
  }

  #lit({ plate, spot, question }: Work): Parameters<typeof drawLights>[1] {
    if (this.#mode === 'teken' || this.#mode === 'klaar') return [];
    const asked = plate.vragen.find((v) => v.nr === question)?.plekken ?? [];
    const numbers = this.#mode === 'vragen' ? asked : spot === undefined ? [] : [spot];
    return numbers.flatMap((nr) =>
      (spotOf(plate, nr)?.licht ?? []).map((light, i) => ({
        nr,
        light,
        chosen: this.#mode === 'plekken' && nr === spot && i === 0,
      })),
    );
  }

  #targets(): Target<At>[] {
    const { scene } = this.#studio;
    if (!scene) return [];
    return inOrder(scene).flatMap(({ at, deel }) => {
      const box = this.#studio.seenOf(deel);
      return box ? [{ thing: at, box }] : [];
    });
  }

  /** The box round the part that is open, the outermost. */
  get holderBox(): Vak | undefined {
    const [first] = this.#inside ?? [];
    const deel = first && this.#drawn && partAt(this.#drawn, first);
    return deel && this.parts.boxOf(deel);
  }

  nodeOf(deel: Deel): SVGGraphicsElement | undefined {
    return this.#opened.nodeOf(deel) ?? this.parts.nodeOf(deel);
  }

  /** The part of what is worked at that a shape belongs to. */
  partOf(target: Element | null): At | undefined {
    if (!this.#inside?.length) return this.parts.partAt(target);
    const name = target?.closest('[data-merk]')?.getAttribute('data-merk');
    return name ? atOf(name) : undefined;
  }

  /** The part that is meant by a point: the shape itself when it is no ground, else what stands near. */
  partUnder(target: Element | null, point: readonly [number, number], reach: number): At | undefined {
    const { scene } = this.#studio;
    const exact = this.partOf(target);
    const deel = exact && scene ? partAt(scene, exact) : undefined;
    const box = deel && this.#studio.seenOf(deel);
    // In a part that is open there is no ground to look through.
    if (exact && box && (this.#studio.holder || !isGround(box, WHOLE))) return exact;
    const near = hit(this.#targets(), point, { canvas: WHOLE, reach });
    const found = near && scene ? partAt(scene, near) : undefined;
    const around = found && this.#studio.seenOf(found);
    return around && !isGround(around, WHOLE) ? near : undefined;
  }

  /** Is something so large that the rest stands on it? */
  isGround(box: Vak): boolean {
    return isGround(box, WHOLE);
  }

  /** What the drawing says of itself, for advice. */
  get seen(): Drawn {
    const { scene } = this.#studio.plate;
    return {
      metingen: this.parts.metingen,
      groundOf: (lettering) => groundUnder(this.svg, lettering),
      people: scene ? inOrder(scene).filter(({ deel }) => inner(deel).deel === 'persoon').length : 0,
      size: { w: 1600, h: 1000 },
    };
  }

  /** The spot whose disc is near a point. */
  spotUnder([x, y]: readonly [number, number], reach: number): number | undefined {
    const near = this.parts.metingen.plekken
      .map((disc) => ({ nr: disc.nr, far: Math.hypot(disc.x - x, disc.y - y) - disc.r }))
      .filter(({ far }) => far <= reach)
      .sort((a, b) => a.far - b.far)[0];
    return near?.nr;
  }

  /** Everything that stands on the plate and is no ground, as people read. */
  readable(): Placed[] {
    const { scene } = this.#studio;
    if (!scene) return [];
    const things = inOrder(scene).filter(({ deel }) => {
      const box = this.#studio.seenOf(deel);
      return box && (this.#studio.holder || !isGround(box, WHOLE));
    });
    return inReadingOrder(things, ({ deel }) => this.#studio.seenOf(deel));
  }

  /** Where other things stand, for something that is moved: nearby, and no ground. */
  feetNear(at: At, box: Vak): number[] {
    const { scene } = this.#studio;
    if (!scene) return [];
    return inOrder(scene).flatMap((p) => {
      const other = isSame(p.at, at) ? undefined : this.#studio.seenOf(p.deel);
      const near = other && Math.abs(other.x + other.w / 2 - box.x - box.w / 2) < 400 && !isGround(other, WHOLE);
      return near ? [other.y + other.h] : [];
    });
  }
}
