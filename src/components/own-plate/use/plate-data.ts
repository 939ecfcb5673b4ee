import type { Plek } from '../../gesprek/domain/plek';
import type { Translate } from '../../gesprek/domain/translate';
import { toAddress, toSvg } from '../drawing-file';
import { placedSpots } from '../domain/placed';
import { idOfPlate } from '../domain/plate-id';
import { drawPlate } from '../draw';
import { findPlate } from '../shelf';
import { creditOf } from './shown';

/** What a list of conversations shows of an own plate. */
interface PlateData {
  id: string;
  adres: string;
  beeld: string;
  plekken: Plek[];
  bronnen: string[];
  tekening: string;
}

/**
 * An own plate by the name that conversations give it; nothing when this browser does not have it any more.
 * @param adres of its meeting view
 */
export async function plateData(plaat: string, adres: string, t: Translate): Promise<PlateData | undefined> {
  const id = idOfPlate(plaat);
  const found = id === undefined ? undefined : await findPlate(id);
  if (!found) return undefined;
  const { plate } = found;
  const [{ metingen }, svg] = await Promise.all([drawPlate(plate), toSvg(plate)]);
  const plekken = placedSpots(plate, metingen);
  return { id: plaat, adres, beeld: toAddress(svg), plekken, bronnen: [], tekening: creditOf(plate, t) };
}
