import { download } from '../../browser/download';
import type { Translate } from '../../gesprek/domain/translate';
import type { Place } from '../../gesprek/domain/storage/store';
import { writeText } from '../domain/read';
import { slugFor } from '../domain/for-site';
import type { OwnPlate } from '../domain/model';
import type { Taken } from '../place-on-site';
import type { Take } from './row';

/** Hands a plate over as a file of the kind that was asked for; what makes it comes only then. */
export async function take(
  { plate, place }: { plate: OwnPlate; place: Place },
  way: Exclude<Take, 'link'>,
  { taken, letters, t }: { taken: Taken; letters: string; t: Translate },
): Promise<void> {
  const name = slugFor(plate);
  if (way === 'bestand') return download(`${name}.praatplaat.json`, writeText(plate), 'application/json');
  if (way === 'site') {
    const { downloadFolder } = await import('../site-zip');
    return downloadFolder(plate, place, taken, t);
  }
  const { toDrawing, toPicture } = await import('../drawing-file');
  if (way === 'svg') return download(`${name}.svg`, await toDrawing(plate, letters), 'image/svg+xml');
  download(`${name}.png`, await toPicture(plate));
}
