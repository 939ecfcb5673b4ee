import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Inhoud, Plek } from '../../tekening/soorten.ts';
import { ell, rh, seg } from '../../tekening/vorm.ts';

export interface ContractOpties extends Plek {}
/** A scroll with two signatures, the school's and the institute's, and the pen that set them. */
export function contract(pen: Pen, { x, y, s = 1 }: ContractOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-34, -22, 60, 44, 2), 'wit');
    for (const rol of [-26, 17]) pen.vlak(rh(-40, rol, 72, 9, 4.5), 'karton');
    pen.lijn('M-26 -10H18M-26 -3H12', 'grijs', 2.4);
    pen.lijn('M-26 9c4 -8 6 -8 6 -2s6 -6 9 -1', 'schoolD', 2.4);
    pen.lijn('M2 9c5 -9 7 -4 6 0s7 -5 9 -1', 'opleidingD', 2.4);
    pen.lijn('M40 -24L22 6', 'broker', 6);
    pen.vlak('M22 2L18 12L27 7Z', 'inkt');
  });
}

export interface KlokOpties extends Plek {
  /** Colour of the rim. */
  kleur?: Kleur | undefined;
}
/** A round clock. */
export function klok(pen: Pen, { x, y, s = 1, kleur = 'plum' }: KlokOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(ell(0, 0, 21), 'wit');
    pen.lijn(ell(0, 0, 20), kleur, 4);
    pen.lijn('M0 0V-13M0 0L9 4', 'inkt', 3);
  });
}

export interface HangmatOpties {
  /** Middle, at the height of its ends. */
  x: number;
  y: number;
  /** From end to end, in units. */
  w: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Who lies in it, from its lowest point. */
  inhoud?: Inhoud | undefined;
}
/** A hammock with someone in it who sleeps. */
export function hangmat(pen: Pen, { x, y, w, kleur = 'rood', inhoud }: HangmatOpties): void {
  const zak = w * 0.27;
  pen.lijn(`M${x - w / 2} ${y}Q${x} ${y + zak * 2} ${x + w / 2} ${y}`, kleur, 6);
  pen.groep({ x, y: y + zak }, () => {
    inhoud?.();
    pen.tekst(10, -18, 'z', { letter: 'kop', grootte: 17.5 });
  });
}

export interface GesprekOpties extends Plek {}
/** Two balloons that run into each other: the school's and the institute's, and what they share. */
export function gesprek(pen: Pen, { x, y, s = 1 }: GesprekOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-50, -24, 54, 30, 12), 'school');
    pen.vlak('M-38 2L-42 16L-26 4Z', 'school');
    pen.vlak(rh(-6, -10, 56, 30, 12), 'opleiding');
    pen.vlak('M34 16L44 28L26 18Z', 'opleiding');
    pen.vlak('M-6 2C-6 -6 -2 -10 4 -10V-6C4 2 0 6 -6 6Z', 'broker');
    for (const [begin, hoogte] of [
      [-38, -9],
      [12, 5],
    ] as const)
      for (let i = 0; i < 3; i++) pen.vlak(ell(begin + 12 * i, hoogte, 3.2), 'wit');
  });
}

export interface MuntOpties {
  /** Middle of the coin. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
}
/** A euro. */
export function munt(pen: Pen, { x, y, r = 8 }: MuntOpties): void {
  pen.vlak(ell(x, y, r), 'brokerD');
  pen.vlak(ell(x, y - 1, r * 0.86), 'broker');
  pen.lijn(
    `M${x + r * 0.3} ${y - 1 - r * 0.4}C${x - r * 0.5} ${y - r * 0.9} ${x - r * 0.5} ${y + r * 0.7} ${x + r * 0.3} ${y - 1 + r * 0.4}M${x - r * 0.5} ${y - 1}h${r * 0.6}`,
    'brokerD',
    r * 0.2,
  );
}

export interface BlikfoonOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** How far the line sags in units. */
  zak?: number | undefined;
}
/** Two tins and a string: a telephone. */
export function blikfoon(pen: Pen, { x1, y1, x2, y2, zak = 5 }: BlikfoonOpties): void {
  pen.lijn(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + zak} ${x2} ${y2}`, 'roodD', 2.4);
  for (const [x, y, k, z] of [
    [x1, y1, 'school', -1],
    [x2, y2, 'opleiding', 1],
  ] as const) {
    pen.vlak(rh(z < 0 ? x - 13 : x, y - 7, 13, 14, 2), k);
    pen.lijn(seg([x + z * 4, y - 6], [x + z * 4, y + 6]), 'wit', 1.8);
  }
}
