import type { Kleur } from './palet.ts';
import type { Pen } from './pen.ts';
import { ell, glad, spiegel, type PadBron } from './vorm.ts';

/** Hair and headwear. */
export const HAREN = [
  'kort',
  'stekel',
  'bob',
  'lang',
  'staart',
  'vlechten',
  'knot',
  'afro',
  'krullen',
  'kaal',
  'pet',
  'hoofddoek',
] as const;
export type Haar = (typeof HAREN)[number];
export interface Haaropties {
  /** Hair. */
  haar: Haar;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of a headscarf or cap. */
  doek: Kleur;
  /** 1 looks right, −1 left. */
  kant: number;
}

const KNOT_VOOR =
  'M-12.8 0C-14.6 -10 -8 -16.4 0 -16.2C9 -16.4 14.4 -10 12.6 -1.6C11 -6.4 7.6 -9.4 3 -10.4C-3 -9.6 -8.4 -6 -10.4 0Z';
const LANG_VOOR =
  'M-13.2 6C-16.5 -8 -10 -16.8 1 -16.6C11.4 -16.4 15 -8 12.8 4C11.8 -1 10.6 -5 8.4 -8.4C3.6 -4.6 -4.6 -3.4 -9.4 -4.4C-10 -1 -10 3 -9.6 6Z';

/** What lies behind the head. Drawn for a head with its middle on (0, 0). */
const ACHTER: Partial<Record<Haar, readonly PadBron[]>> = {
  bob: ['M-14.5 -2C-17 8 -15 13 -12 14L9 14C12 12 13 4 12 -4Z'],
  lang: ['M-14.5 -3C-18 8 -18 20 -14 27L6 25C11 17 13 4 12 -4Z'],
  afro: [
    glad(
      [
        [-19, -2],
        [-17, -13],
        [-9, -20],
        [2, -22],
        [12, -18],
        [18, -9],
        [18, 2],
        [13, 10],
        [0, 12],
        [-14, 9],
      ],
      true,
    ),
  ],
  krullen: [
    glad(
      [
        [-16, 9],
        [-18, 2],
        [-15, -5],
        [-17, -11],
        [-9, -15],
        [-5, -20],
        [3, -18],
        [10, -18],
        [13, -11],
        [17, -6],
        [15, 2],
        [17, 8],
        [11, 13],
        [-8, 14],
      ],
      true,
    ),
  ],
  staart: ['M-9 -8C-18 -10 -24 -2 -22 8C-21 13 -17 14 -16 11C-15 4 -14 0 -8 -1Z'],
  vlechten: [ell(-14, 6, 3.6, 5), ell(-15, 14, 3.2, 4.6), ell(14, 6, 3.6, 5), ell(15, 14, 3.2, 4.6)],
  knot: [ell(-3, -18, 6.4)],
  hoofddoek: [
    'M-15 0C-16 -12 -10 -17 0 -17C10 -17 16 -11 14 0C14 8 13 12 15 20C8 26 -10 27 -19 21C-15 14 -15 8 -15 0Z',
  ],
};

/** What lies over the forehead. */
const VOOR: Partial<Record<Haar, readonly PadBron[]>> = {
  kort: [
    'M-12.8 1.5C-15.5 -9 -9 -17 1 -16.4C10 -16.4 15 -9.5 12.6 -2.4C11.6 -5 10.4 -6.6 8.6 -7.8' +
      'C3.4 -5.6 -3.6 -6 -7.6 -7.4C-9.4 -5 -10.2 -2.4 -10.4 1.5Z',
  ],
  stekel: [
    'M-12.6 1C-15 -6 -13 -10 -11.5 -12L-9 -15.5L-6.5 -14.5L-3.5 -18.5L-.5 -15.8L3 -19L5.5 -15.6' +
      'L9.5 -17L10 -13.2L13 -11C14 -7 13.6 -4 12.6 -2C11.5 -6 9.5 -8 7 -8.6C2 -7 -5 -7.4 -8 -8' +
      'C-9.6 -5 -10.2 -2 -10.4 1Z',
  ],
  bob: [LANG_VOOR],
  lang: [LANG_VOOR],
  knot: [KNOT_VOOR],
  staart: [KNOT_VOOR],
  vlechten: [KNOT_VOOR],
  afro: ['M-12.6 -1C-14 -9 -9 -13.6 0 -13.8C9 -13.8 13.6 -9 12.4 -2C9 -6.6 5 -8.4 0 -8.4C-5 -8.4 -9.6 -6.4 -12.6 -1Z'],
  krullen: [
    glad(
      [
        [-12.6, 1],
        [-14, -6],
        [-10, -9],
        [-9, -13],
        [-3, -13],
        [1, -16],
        [6, -13],
        [10, -13],
        [11, -8],
        [13.4, -4],
        [10, -4],
        [8, -7.4],
        [4, -6],
        [0, -8],
        [-4, -6],
        [-8, -7],
        [-10, -3],
      ],
      true,
    ),
  ],
  kaal: ['M-12.6 3C-13.6 -3 -12.6 -7 -10.6 -9C-10 -5 -10 0 -10.2 3.4Z'],
  pet: [
    'M-12.8 -3C-13 -13 -6 -16.6 1 -16.4C9 -16 13.4 -11 12.6 -4.4Z',
    'M-1 -5.4C6 -7 14 -6.6 19 -3.6C14 -2.6 5 -2.4 -1 -3.4Z',
  ],
  hoofddoek: [
    'M-15 2C-17 -12 -9 -17.4 1 -17.2C11 -17 16.4 -10 14.4 2C13.4 9 10 13 3 14.6C10 12 12.6 6 12 -1' +
      'C11 -8 7.4 -10.6 2.6 -10.6C-4 -10.6 -8.4 -6 -8 1C-7.6 7 -4 11.4 1 13.6C-8 13.6 -13.6 9 -15 2Z',
    'M-12 9C-6 15 6 16 12 8C13 14 14 18 14 21C7 26 -8 27 -17 21C-14 17 -12 13 -12 9Z',
  ],
};

/** What stands in for hair has the colour of the cloth. */
const VAN_STOF: ReadonlySet<Haar> = new Set<Haar>(['pet', 'hoofddoek']);
/** These outlines are the same from both sides. */
const NIET_GESPIEGELD: ReadonlySet<Haar> = new Set<Haar>(['afro', 'krullen', 'vlechten']);

const teken = (
  pen: Pen,
  paden: readonly PadBron[] = [],
  { haar, kleur, doek, kant }: Haaropties,
  spiegelen: boolean,
): void => {
  for (const pad of paden) pen.vlak(spiegelen ? spiegel(pad, kant) : pad, VAN_STOF.has(haar) ? doek : kleur);
};

/** The hair that lies behind a head. */
export const haarAchter = (pen: Pen, opties: Haaropties): void =>
  teken(pen, ACHTER[opties.haar], opties, !NIET_GESPIEGELD.has(opties.haar));
/** The hair that lies over a head. */
export const haarVoor = (pen: Pen, opties: Haaropties): void => teken(pen, VOOR[opties.haar], opties, true);
