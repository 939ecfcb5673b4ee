import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderPng } from '../build/png.ts';
import { doorPictures, type DoorPicture } from './doors.ts';
import { photoFile, photoPlateFromDisk } from './photo-file.ts';
import { photosFromDisk, readDoors, readPlates, sharedFromDisk } from './plates-from-disk.ts';
import type { Plaat } from './tekening/plaat.ts';
import { plainSvg, SLIDE_WIDTH } from './plain-svg.ts';

// Here and not in the hook: whoever loads the configuration may be gone by then, and modules can no longer be read.
// What cannot be read is told with everything else that is wrong.
const [{ found: platen }, shared] = [await readPlates(), await sharedFromDisk()];

/** Width of the pictures in pixels; smaller ones are made from these. */
const WIDTH = 1600;
/** Pixels to a unit in the piece of a plate behind a door. */
const DOOR_SCALE = 3;

/** A picture to be drawn: its file, the drawing, and its size or the piece that is taken of it. */
interface Picture {
  naam: string;
  svg: string;
  breedte: number;
  crop?: { left: number; top: number; right: number; bottom: number };
}

const pictureOfPlate = ([slug, plate]: [string, Plaat]): Picture => ({
  naam: slug,
  svg: plainSvg(plate),
  breedte: WIDTH,
});

function pictureOfDoor({ naam, vak: [x, y, w, h] }: DoorPicture, plate: Plaat): Picture {
  const [left, top, right, bottom] = [x, y, x + w, y + h].map((size) => size * DOOR_SCALE) as [
    number,
    number,
    number,
    number,
  ];
  return {
    naam: `deur-${naam}`,
    svg: plainSvg(plate, false),
    breedte: plate.scene.breedte * DOOR_SCALE,
    crop: { left, top, right, bottom },
  };
}

/**
 * Draws the pictures of the plates for cards, phones and the doors of the home page from their scenes, before the build
 * looks for them: a new plate needs no picture by hand. A scene that did not change is not drawn again.
 * @param map folder for the pictures
 */
export default function platePictures(map: URL): AstroIntegration {
  return {
    name: 'plate-pictures',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        mkdirSync(map, { recursive: true });
        const photos = await preparePhotos(map, config.root);
        const drawings = { ...photos, ...platen };
        const sizes = Object.fromEntries(Object.entries(drawings).map(([slug, { scene }]) => [slug, scene]));
        const doors = doorPictures((await readDoors()).found, sizes);
        const pictures = [
          ...Object.entries(drawings).map(pictureOfPlate),
          ...doors.map((door) => pictureOfDoor(door, drawings[door.plaat]!)),
        ];
        const changed = pictures.filter((picture) => !isCurrent(map, picture));
        for (const picture of changed) {
          const { naam, svg, breedte, crop } = picture;
          writeFileSync(fileIn(map, `${naam}.png`), await renderPng(svg, { width: breedte, ...(crop && { crop }) }));
          writeFileSync(fileIn(map, `${naam}.txt`), stamp(picture));
        }
        if (changed.length) logger.info(`${changed.length} drawn`);
        if (command === 'build') void drawSlides(Object.values(platen));
      },
    },
  };
}

/**
 * Begins with the largest pictures while the build reads and bundles: they take a thread of their own, one after another.
 * A page that asks for one waits for it; a mistake is told there.
 */
async function drawSlides(plates: readonly Plaat[]): Promise<void> {
  for (const plate of plates) await renderPng(plainSvg(plate), { width: SLIDE_WIDTH }).catch(() => undefined);
}

/** Puts every photo upright and small enough beside the pictures, and makes a plate of it. */
async function preparePhotos(map: URL, root: URL): Promise<Record<string, Plaat>> {
  const photos = Object.entries(photosFromDisk());
  const kept = new Set(photos.map(([slug]) => `foto-${slug}.jpg`));
  for (const name of readdirSync(map))
    if (name.startsWith('foto-') && name.endsWith('.jpg') && !kept.has(name)) rmSync(fileIn(map, name));
  const plates = await Promise.all(
    photos.map(async ([slug, file]) => {
      const photo = await photoFile(file);
      const path = fileIn(map, `foto-${slug}.jpg`);
      if (!existsSync(path) || !readFileSync(path).equals(photo.content)) writeFileSync(path, photo.content);
      return [slug, photoPlateFromDisk(slug, photo, root, shared)] as const;
    }),
  );
  return Object.fromEntries(plates);
}

const fileIn = (map: URL, naam: string): string => fileURLToPath(new URL(naam, map));
const stamp = ({ svg, breedte, crop }: Picture): string =>
  createHash('sha256')
    .update(JSON.stringify([svg, breedte, crop]))
    .digest('hex');

/** Is the picture there, and was it made from this very drawing? */
function isCurrent(map: URL, picture: Picture): boolean {
  const merkbestand = fileIn(map, `${picture.naam}.txt`);
  return (
    existsSync(fileIn(map, `${picture.naam}.png`)) &&
    existsSync(merkbestand) &&
    readFileSync(merkbestand, 'utf8') === stamp(picture)
  );
}
