import type { Deel, Delen, Scene } from '../praatplaat/tekening/plaat';
import { losseTekenaar, type LosDeel, type LosseTekenaar, type tekenLos } from '../praatplaat/tekening/teken';
import { drawable } from './domain/drawable';
import { ID } from './draw';
import type { OwnPlate } from './domain/model';
import { partsFor } from './parts';

/**
 * The parts of a plate, each drawn by itself: as many as there was time for before somebody opens it, and the rest when it
 * is opened. The same as `drawParts` gives of all of them.
 */
export class DrawnAhead {
  readonly delen: Delen;
  /** What is drawn for each part of the plate: the part itself, or the box that stands for it. */
  readonly #todo: (readonly [part: Deel, drawable: Deel])[] = [];
  readonly #done = new Map<Deel, LosDeel>();
  #next = 0;
  readonly #tekenaar: LosseTekenaar | undefined;

  constructor(scene: Scene | null, delen: Delen) {
    this.delen = delen;
    if (!scene) return;
    const { plaat } = drawable(scene, delen);
    this.#tekenaar = losseTekenaar(plaat, { id: ID });
    const safe = plaat.scene.lagen.flatMap((laag) => laag.delen);
    this.#todo = scene.lagen.flatMap((laag) => laag.delen).map((deel, i) => [deel, safe[i]!] as const);
  }

  /** Draws one part more. @returns whether there was one */
  step(): boolean {
    const next = this.#todo[this.#next++];
    if (next) this.#done.set(next[0], this.#tekenaar!.teken(next[1]));
    return next !== undefined;
  }

  /** These parts, when all of them stand on the plate. */
  of(parts: readonly Deel[]): ReturnType<typeof tekenLos> | undefined {
    while (this.step());
    const delen = parts.flatMap((deel) => this.#done.get(deel) ?? []);
    return this.#tekenaar && delen.length === parts.length
      ? { bepalingen: this.#tekenaar.bepalingen(), delen }
      : undefined;
  }
}

const begun = new WeakMap<OwnPlate, Promise<DrawnAhead>>();

/** Begins with a plate, or goes on with what was begun; what it is drawn from is loaded first. */
export function drawnAhead(plate: OwnPlate): Promise<DrawnAhead> {
  const known = begun.get(plate);
  if (known) return known;
  const ahead = partsFor(plate).then((delen) => new DrawnAhead(plate.scene, delen));
  begun.set(plate, ahead);
  // What could not be fetched is asked for again by whoever opens the plate.
  ahead.catch(() => begun.delete(plate));
  return ahead;
}

/**
 * Draws the parts of a plate while the browser has nothing else to do, and somebody looks at how to begin.
 * @param wanted whether that is still so
 */
export async function drawAhead(plate: OwnPlate, wanted: () => boolean): Promise<void> {
  const idle = (globalThis as Partial<typeof globalThis>).requestIdleCallback;
  const ahead = await drawnAhead(plate).catch(() => undefined);
  if (!ahead || !idle) return;
  const go = (time: IdleDeadline): void => {
    let more = wanted();
    while (more && time.timeRemaining() > 1) more = ahead.step();
    if (more) idle(go);
  };
  idle(go);
}
