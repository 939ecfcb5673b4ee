import { SHARED } from './platen';
import { mol } from './platen/de-lerende-leraar-als-partner/dieren';
import { delenUit, type Plaat } from './tekening/plaat';

const OWN = delenUit([{ mol }]);

/**
 * A mole that came up in the wrong place, beside a signpost that does not help: of parts of the kit, for the page that is not
 * there.
 * @param left what stands on the board to the left
 * @param right and on the one to the right
 */
export const lostMole = (left: string, right: string): Plaat => ({
  eigen: OWN,
  delen: { ...SHARED, ...OWN },
  scene: {
    id: 'kwijt',
    breedte: 480,
    hoogte: 300,
    lagen: [
      {
        naam: 'lucht en land',
        delen: [
          { deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 480, h: 300, kleur: '#FBE3BC' },
          {
            deel: 'zon',
            x: 396,
            y: 120,
            gloed: [
              [78, 0.3],
              [50, 1],
            ],
          },
          { deel: 'wolk', x: 96, y: 66, s: 0.8 },
          {
            deel: 'vlak',
            vorm: 'heuvel',
            punten: [
              [-20, 176],
              [120, 150],
              [270, 176],
              [390, 152],
              [500, 170],
            ],
            tot: 310,
            kleur: '#A9C46B',
          },
          {
            deel: 'vlak',
            vorm: 'heuvel',
            punten: [
              [-20, 226],
              [110, 204],
              [250, 214],
              [380, 200],
              [500, 214],
            ],
            tot: 310,
            kleur: '#6FA86A',
          },
          {
            deel: 'graspollen',
            op: [
              [36, 250],
              [84, 284],
              [420, 248],
              [452, 286],
              [240, 290],
            ],
          },
        ],
      },
      {
        naam: 'wegwijzer',
        delen: [
          {
            deel: 'wegwijzer',
            x: 316,
            y: 256,
            s: 1.1,
            borden: [
              [left, -1, 'school'],
              [right, 1, 'opleiding'],
            ],
          },
        ],
      },
      { naam: 'mol', delen: [{ deel: 'mol', x: 150, y: 262, s: 2.6 }] },
    ],
  },
});
