import { haarVoor, type Haaropties } from './haar.ts';
import type { Kleur } from './palet.ts';
import type { Pen } from './pen.ts';
import { ell, spiegel } from './vorm.ts';

export const MONDEN = ['lach', 'open', 'o', 'recht'] as const;
export type Mond = (typeof MONDEN)[number];
export interface Hoofdopties extends Haaropties {
  /** Colour of the skin. */
  huid: Kleur;
  /** How far the face is turned, 0 to 1. */
  zij: number;
  /** Mouth. */
  mond: Mond;
  /** Eyes. */
  ogen: 'open' | 'dicht';
  /** With glasses? */
  bril: boolean;
  /** With a beard? */
  baard: boolean;
  /** Colour of the beard; the hair's colour unless given. */
  baardkleur: Kleur;
}
/** Half the distance between the eyes and their height. */
const OOG_X = 4.4;
const OOG_Y = -0.4;

/** A head with its middle on (0, 0), about 26 units wide. */
export function hoofd(pen: Pen, opties: Hoofdopties): void {
  const { huid, haar, kant, zij } = opties;
  const midden = (1.6 + 2.6 * zij) * kant;
  pen.meter.gezicht({ x: -12.4, y: -13.2, w: 24.8, h: 26.4 });
  if (haar === 'hoofddoek') pen.vlak(ell(midden * 0.55, 1, 10, 11.2), huid);
  else {
    pen.vlak(ell(-9.5 * kant + midden * 0.1, 1.5, 3.2, 3.6), huid);
    pen.vlak(ell(0, 0, 12.4, 13.2), huid);
  }
  ogen(pen, midden, opties.ogen);
  for (const x of [midden - OOG_X - 2.4, midden + OOG_X + 2]) pen.vlak(ell(x, 4, 2.3, 1.6), 'blos', { op: 0.5 });
  if (opties.baard)
    pen.vlak(
      spiegel('M-12 1C-12 13 -5 15.5 1 15.5C8 15.5 12.6 11 12.4 1C10.5 4.5 8 5.6 2.4 4.8C-3 5.6 -8 5.5 -12 1Z', kant),
      opties.baardkleur,
    );
  mond(pen, midden, opties);
  pen.lijn(spiegel(`M${midden * kant + 0.4} 1.4q1.6 1.6 -.2 2.2`, kant), 'schaduw', 1.1, { op: 0.33 });
  haarVoor(pen, opties);
  if (opties.bril) bril(pen, midden, kant);
}

function ogen(pen: Pen, midden: number, stand: 'open' | 'dicht'): void {
  for (const x of [midden - OOG_X, midden + OOG_X]) {
    if (stand === 'dicht') pen.lijn(`M${x - 1.8} ${OOG_Y}q1.8 2 3.6 0`, 'oog', 1.2);
    else pen.vlak(ell(x, OOG_Y, 1.45, 1.75), 'oog');
  }
}

function mond(pen: Pen, midden: number, opties: Hoofdopties): void {
  if (opties.mond === 'lach') pen.lijn(`M${midden - 3.4} 6.2q3.4 3.6 6.8 0`, opties.baard ? 'wit' : 'oog', 1.4);
  else if (opties.mond === 'open')
    pen.vlak(
      `M${midden - 3.6} 5.4L${midden + 3.6} 5.4C${midden + 3.4} 10 ${midden - 3.4} 10 ${midden - 3.6} 5.4Z`,
      'mond',
    );
  else if (opties.mond === 'o') pen.vlak(ell(midden + 0.6, 7.2, 1.8, 2.1), 'mond');
  else pen.lijn(`M${midden - 2.6} 7h5.2`, 'oog', 1.3);
}

function bril(pen: Pen, midden: number, kant: number): void {
  for (const x of [midden - OOG_X - 0.2, midden + OOG_X + 0.2]) pen.lijn(ell(x, OOG_Y, 3.7), 'oog', 1.2);
  pen.lijn(`M${midden - 0.9} ${OOG_Y}h1.8M${midden - OOG_X - 3.8} ${OOG_Y}L${-11 * kant} ${OOG_Y - 1}`, 'oog', 1.1);
}
