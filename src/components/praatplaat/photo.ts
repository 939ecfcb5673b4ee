import type { Uitsnede } from './spotlight.ts';
import { delenUit, type Delen, type Plaat } from './tekening/plaat.ts';
import { onderdeel } from './tekening/onderdeel.ts';
import { TEKST, getal, nodig } from './tekening/opties.ts';

/** Where the picture of a plate comes from: a drawing of ours, a photo, or by mistake both. */
export interface PlateSource {
  plaat?: Plaat | undefined;
  /** The file of the photo, below the folder of plates. */
  foto?: string | undefined;
}
/** Every picture of a plate, by its slug. */
export type PlateSources = Readonly<Record<string, PlateSource>>;

/** A photo that can be shown: its size in pixels and where it is, as an address or with its content inside. */
export interface Photo {
  width: number;
  height: number;
  src: string;
}

/** What a spot on a photo says about its place: all in % of the photo. */
export interface PhotoSpot {
  nr: number;
  x?: number | undefined;
  y?: number | undefined;
}

/** The canvas that every plate has, and the paper round a photo of another shape. */
const BREED = 1600;
const HOOG = 1000;
const PAPIER = '#FDF0D6';
/** Radius of a disc: a little more than in a drawing, for a photo is busier. */
const STRAAL = 24;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Where a photo stands on the canvas: whole, as large as possible, in the middle. */
export function photoBox({ width, height }: Pick<Photo, 'width' | 'height'>): Box {
  const k = Math.min(BREED / width, HOOG / height);
  const [w, h] = [width * k, height * k].map(Math.round) as [number, number];
  return { x: Math.round((BREED - w) / 2), y: Math.round((HOOG - h) / 2), w, h };
}

/** A place on the photo, in % of it, as a place on the canvas. */
const onCanvas = ({ x, y, w, h }: Box, px: number, py: number): [x: number, y: number] => [
  x + (px / 100) * w,
  y + (py / 100) * h,
];

type Ellipse = [x: number, y: number, rx: number, ry: number];
/** An ellipse of light in % of the photo, in % of the canvas. */
export function lightOnCanvas(box: Box, [x, y, rx, ry]: Ellipse): Ellipse {
  const [cx, cy] = onCanvas(box, x, y);
  const tenth = (n: number, of: number) => Math.round((n / of) * 1000) / 10;
  return [tenth(cx, BREED), tenth(cy, HOOG), tenth((rx / 100) * box.w, BREED), tenth((ry / 100) * box.h, HOOG)];
}

/** A crop in % of the photo, in % of the canvas; it never passes its edge. */
export function cropOnCanvas(box: Box, [x, y, maat]: Uitsnede): Uitsnede {
  const [cx, cy] = onCanvas(box, x + maat / 2, y + maat / 2);
  const size = maat * Math.max(box.w / BREED, box.h / HOOG);
  const begin = (middle: number, whole: number) =>
    Math.round(Math.min(100 - size, Math.max(0, (middle / whole) * 100 - size / 2)) * 10) / 10;
  return [begin(cx, BREED), begin(cy, HOOG), Math.round(size * 10) / 10];
}

const foto = onderdeel(
  {
    naam: 'foto',
    familie: 'vormen',
    zin: 'Een foto die niet van ons is, met alles wat erop staat.',
    opties: {
      src: nodig('Het adres van de foto, of de foto zelf.', TEKST),
      x: nodig('De linkerkant.', getal(0, BREED)),
      y: nodig('De bovenkant.', getal(0, HOOG)),
      w: nodig('De breedte.', getal(0, BREED)),
      h: nodig('De hoogte.', getal(0, HOOG)),
    },
  },
  (pen, { src, x, y, w, h }) => pen.beeld(src, { x, y, w, h }),
);

/**
 * A photo as a plate: on the canvas of every plate, with the discs of its spots. Whoever shows, lights, zooms or prints a
 * plate need not know that we did not draw it.
 * @param shared parts of the kit
 */
export function photoPlate(slug: string, photo: Photo, spots: readonly PhotoSpot[], shared: Delen): Plaat {
  const box = photoBox(photo);
  return {
    scene: {
      id: `foto-${slug}`,
      breedte: BREED,
      hoogte: HOOG,
      lagen: [
        {
          naam: 'foto',
          delen: [
            { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: BREED, h: HOOG, kleur: PAPIER },
            { deel: 'foto', src: photo.src, ...box },
          ],
        },
        {
          naam: 'plekken',
          opschriften: true,
          delen: spots.map(({ nr, x = 50, y = 50 }) => {
            const [cx, cy] = onCanvas(box, x, y);
            return { deel: 'schijf', nr, x: Math.round(cx), y: Math.round(cy), r: STRAAL };
          }),
        },
      ],
    },
    eigen: {},
    delen: { ...shared, ...delenUit([{ foto }]) },
  };
}
