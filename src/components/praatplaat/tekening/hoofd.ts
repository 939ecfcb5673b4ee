import { haarVoor, type Haaropties } from './haar.ts';
import type { Kleur } from './palet.ts';
import type { Pen } from './pen.ts';
import { ell, rh, spiegel } from './vorm.ts';

export const MONDEN = ['lach', 'open', 'o', 'recht'] as const;
export type Mond = (typeof MONDEN)[number];
/** What a face says besides a smile. Each has brows, eyes and a mouth of its own. */
export const GEZICHTEN = ['vrolijk', 'twijfel', 'inspanning', 'luisteren'] as const;
export type Gezicht = (typeof GEZICHTEN)[number];
export interface Hoofdopties extends Haaropties {
  /** Colour of the skin. */
  huid: Kleur;
  /** How far the face is turned, 0 to 1. */
  zij: number;
  /** Mouth. */
  mond: Mond;
  /** Eyes. */
  ogen: 'open' | 'dicht';
  /** What the face says; anything but a smile has a mouth of its own. */
  gezicht: Gezicht;
  /** With the lines of age? */
  oud: boolean;
  /** How broad the body is; a heavy one has a fuller face. */
  breed: number;
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
/** Broader than this a body has a fuller face. */
const VOL = 1.15;

/** A head with its middle on (0, 0), about 26 units wide. */
export function hoofd(pen: Pen, opties: Hoofdopties): void {
  const { huid, haar, kant, zij } = opties;
  const midden = (1.6 + 2.6 * zij) * kant;
  pen.meter.gezicht({ x: -12.4, y: -13.2, w: 24.8, h: 26.4 });
  if (haar === 'hoofddoek') pen.vlak(ell(midden * 0.55, 1, 10, 11.2), huid);
  else {
    pen.vlak(ell(-9.5 * kant + midden * 0.1, 1.5, 3.2, 3.6), huid);
    pen.vlak(ell(0, 0, 12.4, 13.2), huid);
    if (opties.breed > VOL) pen.vlak(ell(midden * 0.3, 5.4, 12.9, 9), huid);
  }
  ogen(pen, midden, opties);
  if (opties.gezicht === 'twijfel' || opties.gezicht === 'luisteren') wenkbrauwen(pen, midden, opties);
  for (const x of [midden - OOG_X - 2.4, midden + OOG_X + 2]) pen.vlak(ell(x, 4, 2.3, 1.6), 'blos', { op: 0.5 });
  if (opties.baard)
    pen.vlak(
      spiegel('M-12 1C-12 13 -5 15.5 1 15.5C8 15.5 12.6 11 12.4 1C10.5 4.5 8 5.6 2.4 4.8C-3 5.6 -8 5.5 -12 1Z', kant),
      opties.baardkleur,
    );
  if (opties.oud) rimpels(pen, midden);
  mond(pen, midden, opties);
  pen.lijn(spiegel(`M${midden * kant + 0.4} 1.4q1.6 1.6 -.2 2.2`, kant), 'schaduw', 1.1, { op: 0.33 });
  haarVoor(pen, opties);
  if (opties.gezicht === 'inspanning') druppel(pen, kant);
  if (opties.bril) bril(pen, midden, kant);
}

function ogen(pen: Pen, midden: number, { ogen: stand, gezicht, kant }: Hoofdopties): void {
  for (const z of [-1, 1]) {
    const x = midden + z * OOG_X;
    if (gezicht === 'inspanning')
      pen.lijn(`M${x + 1.9 * z} ${OOG_Y - 1.5}L${x - 1.4 * z} ${OOG_Y}l${3.1 * z} 1.4`, 'oog', 1.2);
    else if (stand === 'dicht') pen.lijn(`M${x - 1.8} ${OOG_Y}q1.8 2 3.6 0`, 'oog', 1.2);
    // Who listens looks at who speaks; who doubts looks away, upwards.
    else if (gezicht === 'luisteren') pen.vlak(ell(x + 0.8 * kant, OOG_Y, 1.6, 2), 'oog');
    else if (gezicht === 'twijfel') pen.vlak(ell(x + 0.9 * kant, OOG_Y - 0.7, 1.45, 1.75), 'oog');
    else pen.vlak(ell(x, OOG_Y, 1.45, 1.75), 'oog');
  }
}

/** Brows: one up in doubt, both up in listening. */
function wenkbrauwen(pen: Pen, midden: number, { gezicht, kant, haar, kleur, baardkleur }: Hoofdopties): void {
  const tint = haar === 'hoofddoek' || haar === 'pet' ? 'oog' : haar === 'kaal' ? baardkleur : kleur;
  for (const z of [-1, 1]) {
    const x = midden + z * OOG_X;
    if (gezicht === 'luisteren') pen.lijn(`M${x - 2.5} -4.7q2.5 -1.9 5 0`, tint, 1.5);
    else if (z === kant) pen.lijn(`M${x + 2.6 * z} -4.6Q${x} -7.6 ${x - 2.6 * z} -5.4`, tint, 1.5);
    else pen.lijn(`M${x - 2.5 * z} -4.4L${x + 2.5 * z} -3.2`, tint, 1.5);
  }
}

/** A drop of sweat at the temple. */
const druppel = (pen: Pen, kant: number): void =>
  pen.vlak(
    spiegel(
      'M-15.6 -10C-13.2 -7 -12.8 -5.6 -13.2 -4.2C-14 -2 -17.4 -2 -17.6 -4.6C-17.6 -6.4 -16.2 -7.6 -15.6 -10Z',
      kant,
    ),
    'waterL',
  );

/** Crow's feet and the fold beside the mouth. */
function rimpels(pen: Pen, midden: number): void {
  for (const z of [-1, 1]) {
    const x = midden + z * OOG_X;
    pen.lijn(`M${x - 1.9} 2.6q1.9 1.3 3.8 0M${midden + z * 5.2} 4.4q${z * 1.3} 1.8 ${z * 0.3} 4`, 'schaduw', 0.9, {
      op: 0.28,
    });
  }
}

function mond(pen: Pen, midden: number, opties: Hoofdopties): void {
  const lijnkleur = opties.baard ? 'wit' : 'oog';
  if (opties.gezicht === 'twijfel')
    pen.lijn(spiegel(`M${midden * opties.kant - 2.6} 8q2.6 -.3 5.2 -1.9`, opties.kant), lijnkleur, 1.4);
  else if (opties.gezicht === 'inspanning') {
    pen.vlak(rh(midden - 3.6, 5.4, 7.2, 3.8, 1.7), 'mond');
    pen.vlak(rh(midden - 2.9, 6, 5.8, 1.7, 0.8), 'wit');
  } else if (opties.gezicht === 'luisteren') pen.lijn(`M${midden - 2.2} 7q2.2 1.2 4.4 0`, lijnkleur, 1.4);
  else lach(pen, midden, opties);
}

function lach(pen: Pen, midden: number, opties: Hoofdopties): void {
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
