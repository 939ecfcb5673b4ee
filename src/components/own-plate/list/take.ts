import { download } from '../../browser/download';
import { writeText } from '../domain/read';
import { slugFor } from '../domain/for-site';
import type { OwnPlate } from '../domain/model';
import type { Take } from './row';

/** Hands a plate over as a file of the kind that was asked for; what makes it comes only then. */
export async function take(plate: OwnPlate, way: Exclude<Take, 'link'>): Promise<void> {
  const name = slugFor(plate);
  if (way === 'bestand') return download(`${name}.praatplaat.json`, writeText(plate), 'application/json');
  if (way === 'site') {
    const [{ siteFolder }, { zip }] = await Promise.all([import('../site-folder'), import('../zip')]);
    return download(`${name}.zip`, zip(await siteFolder(plate)));
  }
  const { toSvg, toPicture } = await import('../drawing-file');
  if (way === 'svg') return download(`${name}.svg`, await toSvg(plate), 'image/svg+xml');
  download(`${name}.png`, await toPicture(plate));
}
