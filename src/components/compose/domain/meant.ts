import type { Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { isRij } from '../../praatplaat/tekening/rij';
import { contains } from './box';
import { inner } from './part';
import { inOrder, isSame, type At } from './scene';

/** As wide as this, in units, a piece of land is something to stand on, and no thing that is carried about. */
const WIDE = 640;

/**
 * Is a part of the ground: a plain shape, or a wide piece of land. It lies where people miss the thing they reach for, so a
 * drag does not carry it off unless it was chosen before.
 * @param familie of the part, as the kit says
 */
export function liesStill(whole: Deel, familie: string | undefined, { w }: Vak): boolean {
  const deel = inner(whole);
  if (isRij(deel) || deel.deel === 'groep') return false;
  return familie === 'vormen' || (familie === 'land' && w >= WIDE);
}

/**
 * Does a drag that begins here mean what is chosen, though another thing shows through its gaps? What stands before it is
 * meant itself.
 * @param box of what is chosen
 * @param under what shows at the point
 */
export function meansChosen(
  scene: Scene,
  chosen: { at: At; box: Vak },
  point: readonly [number, number],
  under: At | undefined,
): boolean {
  if (!contains(chosen.box, point)) return false;
  if (!under) return true;
  const order = inOrder(scene);
  const place = (at: At): number => order.findIndex((p) => isSame(p.at, at));
  return place(under) <= place(chosen.at);
}
