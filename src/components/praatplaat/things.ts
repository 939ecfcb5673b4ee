import type { CollectionEntry } from 'astro:content';
import { lightOnCanvas, photoBox } from './photo';
import { isPhoto, photoSize } from './sheets';

type Praatplaat = CollectionEntry<'praatplaten'>;
/** A small thing to look for, with its middle in % of the plate. */
type Thing = NonNullable<Praatplaat['data']['zoek']>[number];

/** What there is to look for on a plate. What a photo says about places goes over to the plate. */
export function thingsOf(plaat: Praatplaat): Thing[] {
  const things = plaat.data.zoek ?? [];
  if (!isPhoto(plaat.id)) return things;
  const box = photoBox(photoSize(plaat.id));
  return things.map((thing) => {
    const [x, y] = lightOnCanvas(box, [thing.x, thing.y, 1, 1]);
    return { ...thing, x, y };
  });
}
