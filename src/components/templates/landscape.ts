import { NAMELESS } from '../check/field-texts.ts';
import { jsonText } from '../text/json.ts';

/**
 * The drawing of a new plate: a calm empty landscape with one figure, one label with the disc of its spot, and the ribbon.
 * @param nr what stands on the ribbon
 */
export function landscape(id: string, nr: number | string, title: string): string {
  const hill = (points: number[][], color: string) => ({ deel: 'vlak', vorm: 'heuvel', punten: points, kleur: color });
  const scene = {
    id,
    breedte: 1600,
    hoogte: 1000,
    verlopen: {
      lucht: {
        stappen: [
          [0, '#FFF3DC'],
          [1, '#FBD6A2'],
        ],
      },
    },
    lagen: [
      {
        naam: 'lucht en verte',
        delen: [
          { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 1600, h: 620, kleur: 'verloop:lucht' },
          {
            deel: 'zon',
            x: 1330,
            y: 230,
            gloed: [[300, 0.22], [220, 0.35], [150]],
          },
          { deel: 'wolk', x: 250, y: 210, s: 1.1 },
          { deel: 'wolk', x: 1060, y: 190, s: 0.8, op: 0.9 },
        ],
      },
      {
        naam: 'land',
        delen: [
          hill(
            [
              [-20, 520],
              [420, 470],
              [900, 520],
              [1620, 480],
            ],
            '#D3CB77',
          ),
          hill(
            [
              [-20, 660],
              [500, 610],
              [1000, 650],
              [1620, 620],
            ],
            '#B3CC7A',
          ),
          hill(
            [
              [-20, 800],
              [620, 760],
              [1200, 790],
              [1620, 770],
            ],
            '#93BE70',
          ),
        ],
      },
      { naam: 'mensen', delen: [{ deel: 'persoon', x: 800, y: 720, s: 1.6, houding: 'wijzen' }] },
      {
        naam: 'borden',
        delen: [
          { deel: 'bordje', x: 1010, y: 600, tekst: 'voorbeeld', schijf: [1] },
          { deel: 'banner', x: 800, y: 78, nr, titel: title, onder: NAMELESS },
        ],
      },
    ],
  };
  return jsonText(scene);
}
