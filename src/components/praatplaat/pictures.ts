import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { withBase } from '../build/url';
import { OWN } from './sheets';

const FILES = import.meta.glob<{ default: ImageMetadata }>('./beeld/*.png', { eager: true });

/**
 * The picture of a plate in the widths a page needs.
 * @throws when the plate has no picture
 */
export async function platePicture(slug: string): Promise<{ src: string; srcset: string | undefined }> {
  // The script of its page brings the picture.
  if (slug === OWN) return { src: withBase('/beeld/merk.svg'), srcset: undefined };
  const file = FILES[`./beeld/${slug}.png`]?.default;
  if (!file) throw new Error(`er is geen beeld van de praatplaat ${slug}`);
  const picture = await getImage({
    src: file,
    format: 'webp',
    width: 1600,
    widths: [240, 288, 360, 480, 800, 1200, 1600],
    quality: 60,
  });
  return { src: picture.src, srcset: picture.srcSet.attribute };
}
