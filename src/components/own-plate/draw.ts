import { photoPlate } from '../praatplaat/photo';
import type { Deel, Delen, Scene } from '../praatplaat/tekening/plaat';
import type { Scenefout } from '../praatplaat/tekening/keur';
import { beeldVan, teken, tekenLos, type Tekening, type Tekenopties } from '../praatplaat/tekening/teken';
import { drawable, type Drawable } from './domain/drawable';
import type { OwnPlate } from './domain/model';
import { partsFor } from './parts';

/** Begin of every id in the drawing of an own plate: a page has no other ids that begin so. */
export const ID = 'eigenplaat';

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

/** One part as it stands on a plate, and why it is drawn as a grey box when it is. */
type Part = Pick<Tekening, 'beeld' | 'bepalingen' | 'metingen'> & { doos: Scenefout | undefined };

/**
 * Parts as they stand on a plate, each by itself and without waiting: for whoever changes a plate part by part.
 * @param frame the scene they stand in, for its gradients and clips
 * @param delen as `partsFor` gave them
 * @returns the shapes and measures of each, in their order, and what all of them refer to
 */
export function drawParts(
  parts: readonly Deel[],
  frame: Scene,
  delen: Delen,
  opties: Tekenopties = {},
): ReturnType<typeof tekenLos> & Pick<Drawable, 'dozen'> {
  const { plaat, dozen } = drawable({ ...frame, lagen: [{ naam: '-', delen: parts }] }, delen);
  return { ...tekenLos(plaat, { id: ID, ...opties }), dozen };
}

/** The same of one part. */
export function drawPart(part: Deel, frame: Scene, delen: Delen, opties: Tekenopties = {}): Part {
  const { bepalingen, delen: drawn, dozen } = drawParts([part], frame, delen, opties);
  const [one] = drawn;
  return { beeld: beeldVan(one!), bepalingen, metingen: one!.metingen, doos: dozen[0] };
}
