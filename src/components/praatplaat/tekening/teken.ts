import { verplaatst, type Metingen } from './meter.ts';
import { isRij, ontvouw } from './rij.ts';
import { Pen, transformVan } from './pen.ts';
import type { Deel, Delen, Plaat, Scene } from './plaat.ts';
import type { Inhoud } from './soorten.ts';
import { padVan } from './vormen.ts';

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
const getekend = new WeakMap<Plaat, Map<string, Tekening>>();

/**
 * Draws a plate. Pure: the same scene, parts and options give the same text.
 * @throws Error when the scene names a part that does not exist
 */
export function teken(plaat: Plaat, opties: Tekenopties = {}): Tekening {
  const bekend = getekend.get(plaat) ?? new Map<string, Tekening>();
  getekend.set(plaat, bekend);
  const wens = JSON.stringify([opties.id ?? plaat.scene.id, opties.korrel, opties.opschriften]);
  const tekening = bekend.get(wens) ?? tekenNieuw(plaat, opties);
  bekend.set(wens, tekening);
  return tekening;
}

/** A pen with what the scene itself defines. */
function penVoor(scene: Scene, opties: Tekenopties): Pen {
  const pen = new Pen({ id: opties.id ?? scene.id, korrel: opties.korrel });
  for (const [naam, verloop] of Object.entries(scene.verlopen ?? {})) pen.verloop(naam, verloop);
  for (const [naam, vorm] of Object.entries(scene.knipsels ?? {})) pen.knip(naam, padVan(vorm));
  return pen;
}

function tekenNieuw({ scene, delen }: Plaat, opties: Tekenopties): Tekening {
  const pen = penVoor(scene, opties);
  const tekenLagen = (opschriften: boolean) =>
    scene.lagen
      .filter((l) => (l.opschriften === true) === opschriften)
      .forEach((l) => l.delen.forEach((d) => tekenDeel(pen, delen, d)));
  tekenLagen(false);
  const grens = pen.tot;
  // Labels last: nothing may lie over them.
  if (opties.opschriften !== false) tekenLagen(true);
  // Written once: of a large scene that is most of the work.
  const [bepalingen, beeld, labels] = [pen.bepalingen, pen.stuk(0, grens), pen.stuk(grens)];
  return {
    binnenwerk: bepalingen + beeld + labels,
    bepalingen,
    beeld,
    opschriften: labels,
    viewBox: `0 0 ${scene.breedte} ${scene.hoogte}`,
    metingen: pen.metingen,
  };
}

/** One part of a scene, drawn by itself. */
export interface LosDeel {
  /** Its shapes. Parts that differ only in place and size share one and the same text. */
  vorm: string;
  /** The `transform` of the first element of that text, as it stands in the scene; nothing when the text says all. */
  transform?: string | undefined;
  /** What it says of itself. */
  metingen: Metingen;
}

/** The shapes of a part as they stand in the scene. */
export const beeldVan = ({ vorm, transform }: LosDeel): string =>
  transform ? vorm.replace('<g', `<g transform="${transform}"`) : vorm;

/** Draws parts of one scene, each by itself; equal parts once, wherever they stand. */
export interface LosseTekenaar {
  /** @throws Error when the part does not exist */
  teken: (deel: Deel) => LosDeel;
  /** What all that was drawn until now refers to. */
  bepalingen: () => string;
}

/** For whoever draws the parts of a scene one after the other, and may rest between two. */
export function losseTekenaar({ scene, delen }: Plaat, opties: Tekenopties = {}): LosseTekenaar {
  const pen = penVoor(scene, opties);
  const vaker = new Map<string, LosDeel>();
  const alleen = (deel: Deel): LosDeel => {
    const naast = pen.naast();
    tekenDeel(naast, delen, deel);
    return { vorm: naast.stuk(), metingen: naast.metingen };
  };
  const teken = (deel: Deel): LosDeel => {
    // What is turned says so in the same group.
    if (isRij(deel) || deel['draai'] || !delen[deel.deel]?.verklaring.overal) return alleen(deel);
    const { x, y, s = 1 } = deel as Deel & { x: number; y: number; s?: number };
    const kern = { ...deel, x: 0, y: 0, s: 1 };
    const sleutel = JSON.stringify(kern);
    const bekend = vaker.get(sleutel) ?? alleen(kern);
    vaker.set(sleutel, bekend);
    const plaats = { x, y, s };
    return { vorm: bekend.vorm, transform: transformVan(plaats), metingen: verplaatst(bekend.metingen, plaats) };
  };
  return { teken, bepalingen: () => pen.bepalingen };
}

/**
 * Draws every part of a scene by itself, in the order of its layers.
 * @returns the parts, and what all of them refer to
 * @throws Error when the scene names a part that does not exist
 */
export function tekenLos(plaat: Plaat, opties: Tekenopties = {}): { bepalingen: string; delen: LosDeel[] } {
  const tekenaar = losseTekenaar(plaat, opties);
  const delen = plaat.scene.lagen.flatMap((laag) => laag.delen).map(tekenaar.teken);
  return { bepalingen: tekenaar.bepalingen(), delen };
}

const isInhoud = (waarde: unknown): waarde is Deel[] =>
  Array.isArray(waarde) && typeof waarde[0] === 'object' && waarde[0] !== null && 'deel' in waarde[0];

/** Turns every list of parts inside an option into something that draws it. */
function alsInhoud(pen: Pen, delen: Delen, waarde: unknown): unknown {
  if (isInhoud(waarde)) return (() => waarde.forEach((kind) => tekenDeel(pen, delen, kind))) satisfies Inhoud;
  if (Array.isArray(waarde)) return waarde.map((w) => alsInhoud(pen, delen, w));
  if (typeof waarde === 'object' && waarde !== null)
    return Object.fromEntries(Object.entries(waarde).map(([naam, w]) => [naam, alsInhoud(pen, delen, w)]));
  return waarde;
}

/** Draws one part; a list of parts among its options is drawn inside it, in its own coordinates. */
function tekenDeel(pen: Pen, delen: Delen, heel: Deel): void {
  if (isRij(heel)) return ontvouw(heel).forEach((deel) => tekenDeel(pen, delen, deel));
  const { deel, ...opties } = heel;
  const functie = delen[deel];
  if (functie === undefined)
    throw new Error(
      `De scène noemt het onderdeel „${deel}”, maar deze plaat en de gedeelde onderdelen hebben dat niet.`,
    );
  const gegeven = alsInhoud(pen, delen, opties) as Record<string, unknown>;
  // Where nothing stands in it yet there is nothing to draw: by itself an empty list does not say what it is a list of.
  for (const [naam, waarde] of Object.entries(gegeven))
    if (Array.isArray(waarde) && !waarde.length && functie.verklaring.opties[naam]?.kern.soort === 'delen')
      gegeven[naam] = (() => undefined) satisfies Inhoud;
  functie(pen, gegeven);
}
