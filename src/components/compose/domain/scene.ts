import type { Deel, Laag, Scene } from '../../praatplaat/tekening/plaat';

/** Where a part stands in a scene. */
export interface At {
  readonly layer: number;
  readonly index: number;
}
/** A part with its place in the scene. */
export interface Placed {
  readonly at: At;
  readonly deel: Deel;
}

/** What may stand on top of everything: signs, never under a thing. */
const SIGNS = new Set(['bordje', 'ballon', 'kaartje', 'station', 'banner', 'schijf']);
/** Does the part carry words or a number of the plate? */
export const isSign = (deel: Deel): boolean => SIGNS.has(deel.deel);

/** Do two places mean the same part? No part is the same as no part. */
export const isSame = (a: At | undefined, b: At | undefined): boolean => a?.layer === b?.layer && a?.index === b?.index;

/** The part at a place of the scene; undefined when there is none. */
export const partAt = (scene: Scene, at: At): Deel | undefined => scene.lagen[at.layer]?.delen[at.index];

/** Every part as it is drawn: back to front, signs last. */
export function inOrder(scene: Scene): Placed[] {
  const placed = scene.lagen.map((laag, layer) => ({
    laag,
    parts: laag.delen.map((deel, index) => ({ at: { layer, index }, deel })),
  }));
  const above = (p: { laag: Laag }): boolean => p.laag.opschriften === true;
  return [...placed.filter((p) => !above(p)), ...placed.filter(above)].flatMap((p) => p.parts);
}

const withLayer = (scene: Scene, layer: number, change: (delen: readonly Deel[]) => readonly Deel[]): Scene => ({
  ...scene,
  lagen: scene.lagen.map((laag, i) => (i === layer ? { ...laag, delen: change(laag.delen) } : laag)),
});

/** Another part in the place of one. */
export function replace(scene: Scene, at: At, deel: Deel): Scene {
  if (partAt(scene, at) === deel) return scene;
  return withLayer(scene, at.layer, (delen) => delen.map((d, i) => (i === at.index ? deel : d)));
}

/** Takes parts out of the scene. */
export function remove(scene: Scene, at: At): Scene {
  return withLayer(scene, at.layer, (delen) => delen.filter((_, i) => i !== at.index));
}

/** Puts a part at a place; what stood there comes before it. */
export function insert(scene: Scene, at: At, deel: Deel): Scene {
  return withLayer(scene, at.layer, (delen) => [...delen.slice(0, at.index), deel, ...delen.slice(at.index)]);
}

/** The layer in which something new comes: in front of what stands there, signs above all. */
function layerFor(scene: Scene, sign: boolean): number {
  return scene.lagen.findLastIndex((laag) => (laag.opschriften === true) === sign);
}

/**
 * Adds a part in front; makes the layer for it when there is none.
 * @param names how a new layer is called
 */
export function add(scene: Scene, deel: Deel, names: { parts: string; signs: string }): { scene: Scene; at: At } {
  const sign = isSign(deel);
  const found = layerFor(scene, sign);
  const layer = found === -1 ? scene.lagen.length : found;
  const fresh: Laag = sign ? { naam: names.signs, opschriften: true, delen: [] } : { naam: names.parts, delen: [] };
  const roomy = found === -1 ? { ...scene, lagen: [...scene.lagen, fresh] } : scene;
  const at = { layer, index: roomy.lagen[layer]!.delen.length };
  return { scene: insert(roomy, at, deel), at };
}

/** Moves a part to a place in another layer or its own; the place is where it stands afterwards. */
export function transfer(scene: Scene, from: At, to: At): Scene {
  const deel = partAt(scene, from);
  return deel ? insert(remove(scene, from), to, deel) : scene;
}
