import { isOnderdeel, type Onderdeel } from './onderdeel.ts';
import type { Verloop } from './pen.ts';
import type { Vorm } from './vormen.ts';

/** One part of a scene: its name and its options, as JSON. A list of parts among the options is drawn inside it. */
export interface Deel {
  /** Name of the part. */
  deel: string;
  [optie: string]: unknown;
}
/** Parts that are drawn together, back to front. */
export interface Laag {
  /** What the layer is, for the reader of the scene. */
  naam: string;
  /** Labels, balloons and numbered places: left out when a crop must not tell them twice. */
  opschriften?: boolean | undefined;
  /** What stands in it, back to front. */
  delen: readonly Deel[];
}
/**
 * A plate as a value: what stands where, layer by layer. It holds no functions, so it can be stored as JSON,
 * compared by a test and one day composed in the browser.
 */
export interface Scene {
  /** Short prefix of all ids in the drawing: letters and digits, unique among the plates. */
  id: string;
  /** Width of the canvas in units. */
  breedte: number;
  /** Height of the canvas in units. */
  hoogte: number;
  /** Gradients of the scene by name, used as the colour `verloop:naam`. */
  verlopen?: Readonly<Record<string, Verloop>> | undefined;
  /** Clips of the scene by name, used by groups. */
  knipsels?: Readonly<Record<string, Vorm>> | undefined;
  /** Layers, back to front. */
  lagen: readonly Laag[];
}

/** Parts by the name that a scene gives them. */
export type Delen = Readonly<Record<string, Onderdeel>>;

/** All that a plate is drawn from. */
export interface Plaat {
  /** What stands where. */
  scene: Scene;
  /** Parts of its own folder. */
  eigen: Delen;
  /** Parts that its scene can name: those of its own folder, then the shared ones. */
  delen: Delen;
}

/** What a module of parts exports, by name. */
export type Module = Readonly<Record<string, unknown>>;

/** What the folder of one plate holds. */
export interface Plaatmap {
  /** What stands where. */
  scene: Scene;
  /** Modules with its own parts. */
  modules: readonly Module[];
}

/** The parts among what modules export. */
export const delenUit = (modules: readonly Module[]): Delen =>
  Object.fromEntries(
    modules.flatMap((m) => Object.entries(m)).filter((e): e is [string, Onderdeel] => isOnderdeel(e[1])),
  );

/** Every plate by its slug, in the order of the ids of their scenes. A name is looked for in its own folder first. */
export function platenUit(gedeeld: Delen, mappen: Readonly<Record<string, Plaatmap>>): Readonly<Record<string, Plaat>> {
  return Object.fromEntries(
    Object.entries(mappen)
      .sort(([, a], [, b]) => (a.scene.id < b.scene.id ? -1 : 1))
      .map(([slug, { scene, modules }]) => {
        const eigen = delenUit(modules);
        return [slug, { scene, eigen, delen: { ...gedeeld, ...eigen } }];
      }),
  );
}
