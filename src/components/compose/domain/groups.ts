import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { numbersOn } from './discs';
import { inOrder, insert, isSame, partAt, remove, type At } from './scene';

/** Takes several parts out of a scene. */
export const without = (scene: Scene, places: readonly At[]): Scene =>
  [...places]
    .sort((a, b) => b.layer - a.layer || b.index - a.index)
    .reduce((done, place) => remove(done, place), scene);

/** Why parts do not go together: one by itself is no group, and the disc of a spot stays where it can be found. */
export type NoGroup = 'weinig' | 'schijf';

/**
 * Puts parts together in a group, in the order in which they are drawn and where the one in front stood; of things with signs
 * the thing in front, as signs lie above all.
 */
export function grouped(scene: Scene, places: readonly At[]): { scene: Scene; at: At } | NoGroup {
  const chosen = inOrder(scene).filter((p) => places.some((place) => isSame(place, p.at)));
  if (chosen.length < 2) return 'weinig';
  if (chosen.some(({ deel }) => numbersOn(deel).length)) return 'schijf';
  const signs = (place: At): boolean => scene.lagen[place.layer]!.opschriften === true;
  const front = (chosen.findLast((p) => !signs(p.at)) ?? chosen.at(-1)!).at;
  const before = chosen.filter(({ at }) => at.layer === front.layer && at.index < front.index).length;
  const at = { layer: front.layer, index: front.index - before };
  const group: Deel = { deel: 'groep', inhoud: chosen.map(({ deel }) => deel) };
  const rest = without(
    scene,
    chosen.map((p) => p.at),
  );
  return { scene: insert(rest, at, group), at };
}

/** Chooses a part besides what is chosen, or no more. */
export function besides(chosen: readonly At[], at: At): { at: At | undefined; also: readonly At[] } {
  const had = chosen.some((c) => isSame(c, at));
  const next = had ? chosen.filter((c) => !isSame(c, at)) : [at, ...chosen];
  const [first, ...also] = next;
  return { at: first, also };
}

/** The parts that stand at these places. */
export const partsOf = (scene: Scene, places: readonly At[]): Deel[] =>
  places.flatMap((place) => partAt(scene, place) ?? []);
