import { fits } from '../../own-plate/domain/scene';
import type { OwnPlate } from '../../own-plate/domain/model';
import type { Vak } from '../../praatplaat/tekening/meter';
import type { Onderdeel } from '../../praatplaat/tekening/onderdeel';
import type { Deel, Delen, Scene } from '../../praatplaat/tekening/plaat';
import { RIJ } from '../../praatplaat/tekening/rij';
import { begin, redo, step, undo, type History } from '../domain/history';
import { inner } from '../domain/part';
import { partAt, type At } from '../domain/scene';

/** The plate with what is chosen on it: what one step of undo brings back. */
export interface Work {
  readonly plate: OwnPlate;
  /** The chosen part. */
  readonly at?: At | undefined;
  /** The chosen spot and question, by their numbers. */
  readonly spot?: number | undefined;
  readonly question?: number | undefined;
}

/** The plate that is being made, for everything that shows it and everything that changes it. */
export class Studio {
  #history: History<Work>;
  #delen: Delen;
  readonly #views = new Set<(work: Work) => void>();
  readonly #kept = new Set<(plate: OwnPlate) => void>();
  /** The box of a part as it is drawn; the canvas knows. */
  boxOf: (deel: Deel) => Vak | undefined = () => undefined;
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
  get scene(): Scene | null {
    return this.plate.scene;
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
    return plate.scene && at ? partAt(plate.scene, at) : undefined;
  }

  /** What a part says about itself; nothing for a part that this site does not know. */
  declared(deel: Deel): Onderdeel['verklaring'] | undefined {
    const { deel: name } = inner(deel);
    return name === 'rij' ? RIJ : this.#delen[name]?.verklaring;
  }

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

  /** Chooses something else; that is no step. */
  choose(next: Partial<Work>): void {
    this.#history = { ...this.#history, now: { ...this.work, ...next, plate: this.plate }, about: undefined };
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
