import { fits } from '../../own-plate/domain/scene';
import type { OwnPlate } from '../../own-plate/domain/model';
import type { Vak } from '../../praatplaat/tekening/meter';
import type { Onderdeel } from '../../praatplaat/tekening/onderdeel';
import type { Deel, Delen, Scene } from '../../praatplaat/tekening/plaat';
import { RIJ } from '../../praatplaat/tekening/rij';
import { begin, redo, step, undo, type History } from '../domain/history';
import { holds, opened, settled, type Inside } from '../domain/inside';
import { inner } from '../domain/part';
import { partAt, type At } from '../domain/scene';

type Point = readonly [number, number];

/** The plate with what is chosen on it: what one step of undo brings back. */
export interface Work {
  readonly plate: OwnPlate;
  /** The parts that are open, from the canvas inwards; nothing when somebody works on the canvas itself. */
  readonly inside?: Inside | undefined;
  /** The chosen part, in what is open. */
  readonly at?: At | undefined;
  /** What is chosen besides it. */
  readonly also?: readonly At[] | undefined;
  /** The chosen spot and question, by their numbers. */
  readonly spot?: number | undefined;
  readonly question?: number | undefined;
}

/** The plate that is being made, for everything that shows it and everything that changes it. */
export class Studio {
  #history: History<Work>;
  #delen: Delen;
  #adding = false;
  readonly #views = new Set<(work: Work) => void>();
  readonly #kept = new Set<(plate: OwnPlate) => void>();
  #opened: { from: Scene; inside: Inside | undefined; scene: Scene } | undefined;
  /** The box of a part as it is drawn, in the measures it is placed by; the canvas knows. */
  boxOf: (deel: Deel) => Vak | undefined = () => undefined;
  /** The same box as it is seen on the canvas. */
  seenOf: (deel: Deel) => Vak | undefined = () => undefined;
  /** What a shift, or with `point` a point of the canvas, is in what is open, and how many times as large things are seen. */
  ownOf: (by: Point, point?: 'point') => { by: Point; size: number } = (by) => ({ by, size: 1 });
  /** A change was refused: a plate does not hold more. */
  onFull: () => void = () => undefined;

  constructor(plate: OwnPlate, delen: Delen) {
    this.#history = begin({ plate });
    this.#delen = delen;
  }

  get work(): Work {
    return this.#history.now;
  }
  get plate(): OwnPlate {
    return this.work.plate;
  }
  /** What somebody works at: the scene of the plate, or what stands in the part that is open. */
  get scene(): Scene | null {
    const { scene: from } = this.plate;
    const { inside } = this.work;
    if (!from || !inside?.length) return from;
    if (this.#opened?.from !== from || this.#opened.inside !== inside) {
      const scene = opened(from, inside, this.opties) ?? from;
      this.#opened = { from, inside, scene };
    }
    return this.#opened.scene;
  }
  /** The part that is open; nothing on the canvas itself. */
  get holder(): Deel | undefined {
    const { inside } = this.work;
    const above = inside?.length && this.plate.scene && opened(this.plate.scene, inside.slice(0, -1), this.opties);
    return above ? partAt(above, inside.at(-1)!) : undefined;
  }
  get delen(): Delen {
    return this.#delen;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  get chosen(): Deel | undefined {
    const { plate, at } = this.work;
    return plate.scene && at ? partAt(this.scene!, at) : undefined;
  }
  /** All that is chosen, in the order of the scene. */
  get all(): At[] {
    const { at, also = [] } = this.work;
    return (at ? [at, ...also] : []).sort((a, b) => a.layer - b.layer || a.index - b.index);
  }

  /** What a part says about itself; nothing for a part that this site does not know. */
  declared(deel: Deel): Onderdeel['verklaring'] | undefined {
    const { deel: name } = inner(deel);
    return name === 'rij' ? RIJ : this.#delen[name]?.verklaring;
  }

  readonly opties = (deel: Deel): Onderdeel['verklaring']['opties'] | undefined => this.declared(deel)?.opties;

  /** More parts that can be drawn. */
  know(delen: Delen): void {
    this.#delen = { ...this.#delen, ...delen };
  }

  /** Calls back at once and after every change. */
  view(show: (work: Work) => void): void {
    this.#views.add(show);
    show(this.work);
  }

  /** Calls back when the plate itself became another. */
  onChange(keep: (plate: OwnPlate) => void): void {
    this.#kept.add(keep);
  }

  /**
   * Goes on with another state of the work; what could not be kept is refused.
   * @param about what it is about: letters typed in one field are one step
   */
  change(next: Work, about?: string): void {
    if (next.plate === this.plate) return this.choose(next);
    const { scene } = next.plate;
    if (scene && scene !== this.scene && !fits(scene)) return this.onFull();
    const plate = { ...next.plate, gewijzigd: new Date().toISOString() };
    this.#go(step(this.#history, { ...next, plate }, about));
  }

  /** Goes on with another scene of what is worked at. */
  put(scene: Scene, next: Pick<Work, 'at' | 'also'>, about?: string): void {
    const { work, plate } = this;
    const { inside = [] } = work;
    if (!plate.scene || scene === this.scene) return this.choose(next);
    const { scene: whole, ...where } = settled(plate.scene, { inside, work: scene, at: next.at }, this.opties);
    this.change({ ...work, also: next.also, ...where, plate: { ...plate, scene: whole } }, about);
  }

  /** Does what is pointed at come besides what is chosen? */
  get adding(): boolean {
    return this.#adding;
  }
  add(on: boolean): void {
    this.#adding = on;
    this.#show();
  }

  /** Goes into the chosen part, or out of the part that is open. @returns whether there was a way */
  enter(): boolean {
    const { inside = [], at } = this.work;
    const deel = this.chosen;
    if (!at || !deel || this.work.also?.length || !holds(deel, this.opties)) return false;
    this.choose({ inside: [...inside, at], at: undefined });
    return true;
  }
  leave(): boolean {
    const { inside } = this.work;
    if (!inside?.length) return false;
    this.choose({ inside: inside.slice(0, -1), at: inside.at(-1) });
    return true;
  }

  /** Chooses something else; that is no step. */
  choose(next: Partial<Work>): void {
    const now = { ...this.work, also: undefined, ...next, plate: this.plate };
    this.#history = { ...this.#history, now, about: undefined };
    this.#show();
  }

  undo(): void {
    this.#go(undo(this.#history));
  }
  redo(): void {
    this.#go(redo(this.#history));
  }

  #go(history: History<Work>): void {
    const before = this.plate;
    this.#history = history;
    this.#show();
    if (this.plate !== before) for (const keep of this.#kept) keep(this.plate);
  }

  #show(): void {
    for (const show of this.#views) show(this.work);
  }
}
