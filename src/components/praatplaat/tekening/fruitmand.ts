import type { Kleur } from './palet.ts';
import { ell, rh } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { optie, keuze, JANEE, STAAT } from './opties.ts';

/** The two colours of what a basket holds. */
const OOGST = { appel: ['rood', 'school'], peer: ['zon', 'broker'], mix: ['rood', 'broker'] } as const satisfies Record<
  string,
  readonly [Kleur, Kleur]
>;

export const fruitmand = onderdeel(
  {
    naam: 'fruitmand',
    familie: 'dingen',
    zin: 'Een rieten mand met fruit; y is de onderkant.',
    zoek: ['mand', 'oogst'],
    overal: true,
    opties: {
      ...STAAT,
      soort: optie('Wat erin ligt.', keuze('appel', 'peer', 'mix'), 'appel'),
      beugel: optie('Met een hengsel?', JANEE, true),
    },
  },
  (pen, { x, y, s, soort, beugel }) => {
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
  },
);
