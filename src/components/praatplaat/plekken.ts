import type { CollectionEntry } from 'astro:content';
import { cropOnCanvas, lightOnCanvas, photoBox } from './photo';
import { isPhoto, photoSize, plateOf } from './sheets';
import type { Plaat } from './tekening/plaat';
import type { Plekmeting } from './tekening/meter';
import { drawn } from './drawn';

type Praatplaat = CollectionEntry<'praatplaten'>;
/** A spot with the middle of its disc, in % of the width and height of the plate. */
export type Plek = Praatplaat['data']['plekken'][number] & { x: number; y: number };

const tenth = (n: number): number => Math.round(n * 10) / 10;
/** A disc as a place on the plate, to a tenth of a percent. */
const place = ({ x, y }: Plekmeting, { breedte, hoogte }: Plaat['scene']) => ({
  x: tenth((x / breedte) * 100),
  y: tenth((y / hoogte) * 100),
});

/** The spots of a plate: each stands where its disc is drawn. What a photo says about places goes over to the plate. */
export function spotsOf(plaat: Praatplaat): Plek[] {
  const plate = plateOf(plaat);
  const discs = drawn(plate).metingen.plekken;
  const box = isPhoto(plaat.id) && photoBox(photoSize(plaat.id));
  return plaat.data.plekken.map(({ nr, id, naam, x = 50, y = 50, licht, uitsnede, ...rest }) => {
    const disc = discs.find((d) => d.nr === nr);
    const at = disc ? place(disc, plate.scene) : { x, y };
    const places = box
      ? { licht: licht.map((l) => lightOnCanvas(box, l)), uitsnede: uitsnede && cropOnCanvas(box, uitsnede) }
      : { licht, uitsnede };
    return { nr, id, naam, ...at, ...places, ...rest };
  });
}
