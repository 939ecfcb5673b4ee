import type { Translate } from '../gesprek/domain/translate';
import { forSite, type SitePlace } from './domain/for-site';
import type { OwnPlate } from './domain/model';
import { drawPlate } from './draw';
import { placesOf } from './parts';
import type { FolderFile } from './zip';

/** What an editor does with the files, step by step. */
function readMe({ nr, naam, eerder }: SitePlace, files: readonly FolderFile[], t: Translate): string {
  const steps = ['zet', 'nummer', 'naam', ...(eerder ? ['eerder'] : []), 'bouw'];
  const blanks = { nr, naam, eerder: eerder ?? '' };
  return [
    t('eigen.map.kop'),
    '',
    ...files.map(([path]) => `- ${path}`),
    '',
    ...steps.map((step, i) => `${i + 1}. ${t(`eigen.map.${step}`, blanks)}`),
    '',
  ].join('\n');
}

/** A plate as the files that an editor puts in the folders of this site, and what to do with them. */
export async function siteFolder(plate: OwnPlate, place: SitePlace, t: Translate): Promise<FolderFile[]> {
  const { metingen } = await drawPlate(plate);
  const files = forSite(plate, place, await placesOf(plate), [...new Set(metingen.plekken.map(({ nr }) => nr))]);
  return [...files, [`${t('eigen.map.bestand')}-${place.naam}.txt`, readMe(place, files, t)]];
}
