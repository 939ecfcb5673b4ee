import { forSite } from './domain/for-site';
import type { OwnPlate } from './domain/model';
import { drawPlate } from './draw';
import { placesOf } from './parts';
import type { FolderFile } from './zip';

/** A plate as the files that an editor puts in the folders of this site. */
export async function siteFolder(plate: OwnPlate): Promise<FolderFile[]> {
  const { metingen } = await drawPlate(plate);
  return forSite(plate, await placesOf(plate), [...new Set(metingen.plekken.map(({ nr }) => nr))]);
}
