import { photoPlate } from '../praatplaat/photo';
import type { Deel, Delen, Scene } from '../praatplaat/tekening/plaat';
import { teken, type Tekening, type Tekenopties } from '../praatplaat/tekening/teken';
import { drawable, type Drawable } from './domain/drawable';
import type { Mistake } from './domain/fields';
import type { OwnPlate } from './domain/model';
import { partsFor } from './parts';

/** Begin of every id in the drawing of an own plate: a page has no other ids that begin so. */
const ID = 'eigenplaat';

/**
 * What a plate is drawn from, with the parts it names loaded. Whatever its scene says, the drawing is safe: no text of it
 * becomes markup.
 * @param delen parts that are loaded already
 */
async function sourceOf(plate: OwnPlate, delen?: Delen): Promise<Drawable> {
  const parts = delen ?? (await partsFor(plate));
  if (plate.scene) return drawable(plate.scene, parts);
  const { breedte: width, hoogte: height, src } = plate.foto!;
  return { plaat: photoPlate('eigen', { width, height, src }, plate.plekken, parts), dozen: [] };
}

/** A plate as the inside of an `svg` element. */
export async function drawPlate(
  plate: OwnPlate,
  opties: Tekenopties = {},
): Promise<Tekening & Pick<Drawable, 'dozen'>> {
  const { plaat, dozen } = await sourceOf(plate);
  return { ...teken(plaat, { id: ID, ...opties }), dozen };
}

/**
 * One part as it stands on a plate, without waiting: for whoever changes a plate part by part.
 * @param frame the scene it stands in, for its gradients and clips
 * @param delen as `partsFor` gave them
 * @returns its shapes, what they refer to, its measures, and why it is drawn as a grey box when it is
 */
export function drawPart(
  part: Deel,
  frame: Scene,
  delen: Delen,
  opties: Tekenopties = {},
): Pick<Tekening, 'beeld' | 'bepalingen' | 'metingen'> & { doos: Mistake | undefined } {
  const { plaat, dozen } = drawable({ ...frame, lagen: [{ naam: '-', delen: [part] }] }, delen);
  const { beeld, bepalingen, metingen } = teken(plaat, { id: ID, ...opties });
  return { beeld, bepalingen, metingen, doos: dozen[0] };
}
