import type { Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { overlaps } from './box';
import { inOrder, isSame, transfer, type At } from './scene';

/** How a part comes before or behind the others. */
export type Direction = 'front' | 'back';

/**
 * Brings a part before or behind the next thing that it touches: a step that nobody would see is no step.
 * @param boxOf the box of a part, when it is known
 * @returns the scene and where the part stands now; nothing when it is at the end already
 */
export function reorder(
  scene: Scene,
  at: At,
  direction: Direction,
  boxOf: (deel: Deel) => Vak | undefined,
): { scene: Scene; at: At } | undefined {
  const signs = scene.lagen[at.layer]?.opschriften === true;
  const row = inOrder(scene).filter((p) => (scene.lagen[p.at.layer]!.opschriften === true) === signs);
  const here = row.findIndex((p) => isSame(p.at, at));
  const part = row[here];
  if (!part) return undefined;
  const others = direction === 'front' ? row.slice(here + 1) : row.slice(0, here).reverse();
  const box = boxOf(part.deel);
  const touches = (deel: Deel): boolean => {
    const other = boxOf(deel);
    return !box || !other || overlaps(box, other);
  };
  const passed = others.find((p) => touches(p.deel)) ?? others.at(-1);
  if (!passed) return undefined;
  const sameLayer = passed.at.layer === at.layer;
  // Taken out of the same layer, what came after it moves up one.
  const moveUp = sameLayer && passed.at.index > at.index ? 1 : 0;
  const to = { layer: passed.at.layer, index: passed.at.index + (direction === 'front' ? 1 : 0) - moveUp };
  return { scene: transfer(scene, at, to), at: to };
}

/** Moves a part to just before another in the order of drawing, for who drags in the list. */
export function putBefore(scene: Scene, from: At, target: At): { scene: Scene; at: At } {
  const up = from.layer === target.layer && target.index > from.index ? 1 : 0;
  const to = { layer: target.layer, index: target.index + 1 - up };
  return { scene: transfer(scene, from, to), at: to };
}
