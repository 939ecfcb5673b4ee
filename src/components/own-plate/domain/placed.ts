import { lightOnCanvas, photoBox } from '../../praatplaat/photo';
import type { LitSpot } from '../../praatplaat/spotlight';
import type { Metingen } from '../../praatplaat/tekening/meter';
import { CANVAS, type OwnPlate } from './model';

/** A spot where it stands on the canvas, in % of its width and height. */
export interface PlacedSpot extends LitSpot {
  naam: string;
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** The spots of a plate in reading order, each where its disc is drawn; one without a disc stands in the middle. */
export function placedSpots(plate: OwnPlate, { plekken }: Pick<Metingen, 'plekken'>): PlacedSpot[] {
  const box = plate.foto && photoBox({ width: plate.foto.breedte, height: plate.foto.hoogte });
  return [...plate.plekken]
    .sort((a, b) => a.nr - b.nr)
    .map(({ nr, naam, licht }) => {
      const disc = plekken.find((d) => d.nr === nr);
      const { x, y } = disc ?? { x: CANVAS.breedte / 2, y: CANVAS.hoogte / 2 };
      return {
        nr,
        naam,
        x: tenth((x / CANVAS.breedte) * 100),
        y: tenth((y / CANVAS.hoogte) * 100),
        licht: box ? licht.map((l) => lightOnCanvas(box, l)) : licht,
      };
    });
}
