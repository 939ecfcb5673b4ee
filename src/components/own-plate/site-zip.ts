import { download } from '../browser/download';
import type { Translate } from '../gesprek/domain/translate';
import type { Place } from '../gesprek/domain/storage/store';
import type { OwnPlate } from './domain/model';
import { placeOnSite, type Taken } from './place-on-site';
import { siteFolder } from './site-folder';
import { zip } from './zip';

/** Hands over the folder for the site, under the name that the plate has there. */
export async function downloadFolder(plate: OwnPlate, place: Place, taken: Taken, t: Translate): Promise<void> {
  const onSite = placeOnSite(plate, taken, place);
  download(`${onSite.naam}.zip`, zip(await siteFolder(plate, onSite, t)));
}
