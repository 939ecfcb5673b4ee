import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderPng } from '../build/png.ts';
import { DOORS, type DoorPicture } from './doors.ts';
import { photoFile, photoPlateFromDisk } from './photo-file.ts';
import { photosFromDisk, platesFromDisk, sharedFromDisk } from './plates-from-disk.ts';
import type { Plaat } from './tekening/plaat.ts';
import { drawn } from './drawn.ts';

// Here and not in the hook: whoever loads the configuration may be gone by then, and modules can no longer be read.
const [platen, shared] = [await platesFromDisk(), await sharedFromDisk()];

/** Width of the pictures in pixels; smaller ones are made from these. */
const BREEDTE = 1600;
/** Pixels to a unit in the piece of a plate behind a door. */
const DEURMAAT = 3;

/** A picture to be drawn: its file, the drawing, and its size or the piece that is taken of it. */
interface Beeld {
  naam: string;
  svg: string;
  breedte: number;
  crop?: { left: number; top: number; right: number; bottom: number };
}

const plaatbeeld = ([slug, bron]: [string, Plaat]): Beeld => ({ naam: slug, svg: svgVan(bron), breedte: BREEDTE });

function deurbeeld(naam: string, { plaat, vak: [x, y, w, h] }: DoorPicture, bron: Plaat | undefined): Beeld {
  if (!bron)
    throw new Error(`De deur „${naam}” in deuren.ts noemt de praatplaat „${plaat}”, maar die heeft geen tekening.`);
  const [left, top, right, bottom] = [x, y, x + w, y + h].map((maat) => maat * DEURMAAT) as [
    number,
    number,
    number,
    number,
  ];
  return {
    naam: `deur-${naam}`,
    svg: svgVan(bron, false),
    breedte: bron.scene.breedte * DEURMAAT,
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
      'astro:config:setup': async ({ config, logger }) => {
        mkdirSync(map, { recursive: true });
        const fotos = await preparePhotos(map, config.root);
        const beelden = [
          ...Object.entries({ ...fotos, ...platen }).map(plaatbeeld),
          ...Object.entries(DOORS).map(([naam, deur]) => deurbeeld(naam, deur, platen[deur.plaat])),
        ];
        const nieuw = beelden.filter((beeld) => !isActueel(map, beeld));
        for (const beeld of nieuw) {
          const { naam, svg, breedte, crop } = beeld;
          writeFileSync(bestand(map, `${naam}.png`), await renderPng(svg, { width: breedte, ...(crop && { crop }) }));
          writeFileSync(bestand(map, `${naam}.txt`), merk(beeld));
        }
        if (nieuw.length) logger.info(`${nieuw.length} drawn`);
      },
    },
  };
}

/** Puts every photo upright and small enough beside the pictures, and makes a plate of it. */
async function preparePhotos(map: URL, root: URL): Promise<Record<string, Plaat>> {
  const photos = Object.entries(photosFromDisk());
  const kept = new Set(photos.map(([slug]) => `foto-${slug}.jpg`));
  for (const name of readdirSync(map))
    if (name.startsWith('foto-') && name.endsWith('.jpg') && !kept.has(name)) rmSync(bestand(map, name));
  const plates = await Promise.all(
    photos.map(async ([slug, file]) => {
      const photo = await photoFile(file);
      const path = bestand(map, `foto-${slug}.jpg`);
      if (!existsSync(path) || !readFileSync(path).equals(photo.content)) writeFileSync(path, photo.content);
      return [slug, photoPlateFromDisk(slug, photo, root, shared)] as const;
    }),
  );
  return Object.fromEntries(plates);
}

const bestand = (map: URL, naam: string): string => fileURLToPath(new URL(naam, map));
const merk = ({ svg, breedte, crop }: Beeld): string =>
  createHash('sha256')
    .update(JSON.stringify([svg, breedte, crop]))
    .digest('hex');

function svgVan(bron: Plaat, opschriften = true): string {
  const { binnenwerk, viewBox } = drawn(bron, { opschriften });
  const { breedte, hoogte } = bron.scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${breedte}" ` +
    `height="${hoogte}" stroke-linecap="round" stroke-linejoin="round">${binnenwerk}</svg>`
  );
}

/** Is the picture there, and was it made from this very drawing? */
function isActueel(map: URL, beeld: Beeld): boolean {
  const merkbestand = bestand(map, `${beeld.naam}.txt`);
  return (
    existsSync(bestand(map, `${beeld.naam}.png`)) &&
    existsSync(merkbestand) &&
    readFileSync(merkbestand, 'utf8') === merk(beeld)
  );
}
