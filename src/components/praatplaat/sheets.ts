import type { ImageMetadata } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { photoPlate } from './photo';
import { PLATEN, SHARED } from './platen';
import type { Plaat } from './tekening/plaat';

type Praatplaat = CollectionEntry<'praatplaten'>;

// What `plate-pictures.ts` made of the photos before the build: upright, and no larger than a screen asks for.
const PHOTOS = import.meta.glob<ImageMetadata>('./beeld/foto-*.jpg', { eager: true, import: 'default' });
const INSIDE = import.meta.glob<string>('./beeld/foto-*.jpg', { eager: true, query: '?inline', import: 'default' });

/** Where the pages of a plate stand that only the browser of its makers knows: there the script puts it on an empty canvas. */
export const OWN = 'eigen';
const EMPTY: Pick<ImageMetadata, 'width' | 'height'> & { src: string } = { width: 1600, height: 1000, src: '' };

const fileOf = (slug: string): string => `./beeld/foto-${slug}.jpg`;

/** Is this plate a photo, and no drawing of ours? */
export const isPhoto = (slug: string): boolean => !PLATEN[slug] && (slug === OWN || fileOf(slug) in PHOTOS);

/** How large the photo of a plate is. */
export const photoSize = (slug: string): Pick<ImageMetadata, 'width' | 'height'> =>
  slug === OWN ? EMPTY : PHOTOS[fileOf(slug)]!;

const made = new WeakMap<object, Plaat>();
const madeInside = new WeakMap<object, Plaat>();

/**
 * What a plate is drawn from: its scene, or its photo on the canvas of a plate.
 * @param inside with the photo itself in the drawing, for a file that stands by itself
 * @throws when the plate has neither
 */
export function plateOf({ id, data }: Praatplaat, inside = false): Plaat {
  const drawn = PLATEN[id];
  if (drawn) return drawn;
  const photo = id === OWN ? EMPTY : PHOTOS[fileOf(id)];
  if (!photo)
    throw new Error(
      `De praatplaat „${id}” heeft geen tekening en geen foto. Maak src/components/praatplaat/platen/${id}/scene.json.`,
    );
  const kept = inside ? madeInside : made;
  const known = kept.get(data);
  if (known) return known;
  const { width, height } = photo;
  const plate = photoPlate(id, { width, height, src: inside ? INSIDE[fileOf(id)]! : photo.src }, data.plekken, SHARED);
  kept.set(data, plate);
  return plate;
}
