import { DELEN, type Deel } from './delen.ts';
import type { Metingen } from './meter.ts';
import { ontvouw } from './rij.ts';
import { Pen, type Verloop } from './pen.ts';
import type { Inhoud } from './soorten.ts';
import type { Vorm } from './vormen.ts';
import { padVan } from './vormen.ts';

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
  /** Slug of the plate. */
  plaat: string;
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

export interface Tekenopties {
  /** With labels, balloons and numbers; on unless told otherwise. */
  opschriften?: boolean | undefined;
  /** Grain on the shapes; off in print, where it makes a file of megabytes. */
  korrel?: boolean | undefined;
  /** Another prefix of the ids, for two drawings of one scene on one page. */
  id?: string | undefined;
}
export interface Tekening {
  /** The shapes, to be placed in an `svg` element with `viewBox`. */
  binnenwerk: string;
  /** The same in three pieces: what the shapes refer to, the picture, and the labels that lie over it. */
  bepalingen: string;
  /** The picture, without labels. */
  beeld: string;
  /** The labels that lie over the picture. */
  opschriften: string;
  /** For the `svg` element. */
  viewBox: string;
  /** What tests and pages ask of the drawing. */
  metingen: Metingen;
}

/** What was drawn already: a page, a picture, a print and a list of signs ask for the same drawing. */
const getekend = new WeakMap<Scene, Map<string, Tekening>>();

/**
 * Draws a scene. Pure: the same scene and options give the same text.
 * @throws Error when the scene names a part that does not exist
 */
export function teken(scene: Scene, opties: Tekenopties = {}): Tekening {
  const bekend = getekend.get(scene) ?? new Map<string, Tekening>();
  getekend.set(scene, bekend);
  const wens = JSON.stringify([opties.id ?? scene.id, opties.korrel, opties.opschriften]);
  const tekening = bekend.get(wens) ?? tekenNieuw(scene, opties);
  bekend.set(wens, tekening);
  return tekening;
}

function tekenNieuw(scene: Scene, opties: Tekenopties): Tekening {
  const pen = new Pen({ id: opties.id ?? scene.id, korrel: opties.korrel });
  for (const [naam, verloop] of Object.entries(scene.verlopen ?? {})) pen.verloop(naam, verloop);
  for (const [naam, vorm] of Object.entries(scene.knipsels ?? {})) pen.knip(naam, padVan(vorm));
  const tekenLagen = (opschriften: boolean) =>
    scene.lagen
      .filter((l) => (l.opschriften === true) === opschriften)
      .forEach((l) => l.delen.forEach((d) => tekenDeel(pen, d)));
  tekenLagen(false);
  const grens = pen.tot;
  // Labels last: nothing may lie over them.
  if (opties.opschriften !== false) tekenLagen(true);
  return {
    binnenwerk: pen.binnenwerk,
    bepalingen: pen.bepalingen,
    beeld: pen.stuk(0, grens),
    opschriften: pen.stuk(grens),
    viewBox: `0 0 ${scene.breedte} ${scene.hoogte}`,
    metingen: pen.metingen,
  };
}

const isDelen = (waarde: unknown): waarde is Deel[] =>
  Array.isArray(waarde) && typeof waarde[0] === 'object' && waarde[0] !== null && 'deel' in waarde[0];

/** Turns every list of parts inside an option into something that draws it. */
function alsInhoud(pen: Pen, waarde: unknown): unknown {
  if (isDelen(waarde)) return (() => waarde.forEach((kind) => tekenDeel(pen, kind))) satisfies Inhoud;
  if (Array.isArray(waarde)) return waarde.map((w) => alsInhoud(pen, w));
  if (typeof waarde === 'object' && waarde !== null)
    return Object.fromEntries(Object.entries(waarde).map(([naam, w]) => [naam, alsInhoud(pen, w)]));
  return waarde;
}

/**
 * Draws one part; a list of parts among its options is drawn inside it, in its own coordinates.
 * @throws Error when the part does not exist
 */
export function tekenDeel(pen: Pen, heel: Deel): void {
  if (heel.deel === 'rij') return ontvouw(heel).forEach((deel) => tekenDeel(pen, deel));
  const { deel, ...opties } = heel;
  const functie = DELEN[deel] as ((pen: Pen, opties: unknown) => void) | undefined;
  if (functie === undefined)
    throw new Error(`De scène noemt het onderdeel „${String(deel)}”, maar dat bestaat niet. Zie delen.ts.`);
  functie(pen, alsInhoud(pen, opties));
}
