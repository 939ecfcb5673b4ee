import type { Kleur } from './palet.ts';
import type { Pen } from './pen.ts';
import type { Plek } from './soorten.ts';
import { ell, rh } from './vorm.ts';

export interface FruitmandOpties extends Plek {
  /** What is in it. */
  soort?: 'appel' | 'peer' | 'mix' | undefined;
  /** With a handle? */
  beugel?: boolean | undefined;
}
/** The two colours of what a basket holds. */
const OOGST = { appel: ['rood', 'school'], peer: ['zon', 'broker'], mix: ['rood', 'broker'] } as const satisfies Record<
  string,
  readonly [Kleur, Kleur]
>;

/** A wicker basket with fruit; y is its underside. */
export function fruitmand(pen: Pen, { x, y, s = 1, soort = 'appel', beugel = true }: FruitmandOpties): void {
  pen.groep({ x, y, s }, () => {
    if (beugel) pen.lijn('M-20 -22C-18 -54 18 -54 20 -22', 'hout', 3.6);
    const [een, twee] = OOGST[soort];
    for (const [a, b, kleur] of [
      [-12, -24, een],
      [2, -28, twee],
      [13, -24, een],
      [-4, -22, twee],
    ] as const)
      pen.vlak(ell(a, b, 8), kleur);
    pen.vlak('M-24 -22H24L18 0H-18Z', 'karton');
    pen.lijn('M-21 -14H21M-19 -7H19', 'hout', 2);
    pen.lijn('M-12 -20L-10 -1M0 -20V-1M12 -20L10 -1', 'hout', 1.6);
    pen.vlak(rh(-26, -25, 52, 6, 3), 'houtL');
  });
}
