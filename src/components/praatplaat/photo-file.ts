import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { parse } from 'yaml';
import { cached, versionOf } from '../build/cache.ts';
import { AuthorError } from '../problem/author-error.ts';
import { photoPlate, type PhotoSpot } from './photo.ts';
import type { Delen, Plaat } from './tekening/plaat.ts';

/** Wide enough for a plate on a large screen that is zoomed in, and on A3. */
const WIDTH = 2400;

/** A photo as the site shows it. */
export interface PhotoFile {
  /** A JPEG. */
  content: Buffer;
  width: number;
  height: number;
}

/**
 * Reads a photo: upright, whatever its camera noted about that, without what else a camera notes, and no larger than needed.
 * @throws AuthorError when it is no picture
 */
export async function photoFile(file: URL): Promise<PhotoFile> {
  const bytes = readFileSync(file);
  try {
    const content = await cached('foto', [versionOf('sharp'), bytes], () =>
      sharp(bytes)
        .rotate()
        .resize({ width: WIDTH, height: WIDTH, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#fff' })
        .jpeg({ quality: 80, mozjpeg: true })
        .toBuffer(),
    );
    const { width, height } = await sharp(content).metadata();
    return { content, width, height };
  } catch {
    throw new AuthorError([
      {
        bestand: file.pathname.slice(file.pathname.indexOf('src/components/')),
        veld: '(het hele bestand)',
        gegeven: undefined,
        fout: 'dit is geen foto die te lezen is',
        doe: 'zet er een JPEG, PNG of WebP neer',
      },
    ]);
  }
}

/** A photo with the discs that its plate names; without discs when the plate cannot be read, which is told elsewhere. */
export function photoPlateFromDisk(slug: string, photo: PhotoFile, root: URL, shared: Delen): Plaat {
  const src = `data:image/jpeg;base64,${photo.content.toString('base64')}`;
  return photoPlate(
    slug,
    { ...photo, src },
    spotsOf(fileURLToPath(new URL(`src/content/praatplaten/${slug}.mdx`, root))),
    shared,
  );
}

function spotsOf(file: string): PhotoSpot[] {
  if (!existsSync(file)) return [];
  const fields = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  try {
    const { plekken = [] } = parse(fields) as { plekken?: PhotoSpot[] };
    return plekken.filter(({ nr }) => Number.isInteger(nr));
  } catch {
    return [];
  }
}
