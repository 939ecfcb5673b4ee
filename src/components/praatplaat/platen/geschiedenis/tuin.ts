import { ell, poly, rh, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, KLEUR, DELEN, AS, GRADEN, PLAATS, STAAT } from '../../tekening/opties.ts';

export const veldje = onderdeel(
  {
    naam: 'moestuinbed',
    familie: 'land',
    zin: 'Een leeg bed om in te zaaien, met hekpalen eromheen.',
    zoek: ['tuin', 'akker', 'zaaien'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(
        poly([
          [-84, 4],
          [-60, -44],
          [70, -44],
          [88, 4],
        ]),
        'wit',
      );
      pen.vlak(
        poly([
          [-76, -1],
          [-55, -40],
          [65, -40],
          [79, -1],
        ]),
        '#7A4A2E',
        { korrel: true },
      );
      for (const t of [0.22, 0.5, 0.78]) {
        const yy = -40 + 39 * t,
          a = -51 - 21 * t,
          st = (118 + 30 * t) / 24;
        pen.lijn(
          `M${a} ${yy}` +
            `q${st.toFixed(1)} -4 ${(2 * st).toFixed(1)} 0q${st.toFixed(1)} 3 ${(2 * st).toFixed(1)} 0`.repeat(6),
          '#5A331E',
          3,
        );
      }
      for (const [a, b] of [
        [-40, -31],
        [-22, -31],
        [-4, -31],
        [14, -31],
        [-46, -20],
      ] as const)
        pen.vlak(ell(a, b, 2.2, 1.6), 'broker');
      pen.groep({ x: 50, y: -16, draai: 8 }, () => {
        pen.lijn(seg([0, -42], [0, -6]), 'houtL', 4);
        pen.lijn(seg([-7, -43], [7, -43]), 'houtL', 4);
        pen.vlak('M-8 -10H8V2C6 8 -6 8 -8 2Z', 'metaal');
      });
    });
  },
);

export const zaadzakje = onderdeel(
  {
    naam: 'zaadzakje',
    familie: 'dingen',
    zin: 'Een zakje met zaad.',
    zoek: ['zaaien', 'tuin'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
    },
  },
  (pen, { x, y, s, draai: g, kleur }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak(rh(-11, -30, 22, 30, 2), 'papier');
      pen.vlak(rh(-11, -30, 22, 6, [2, 2, 0, 0]), 'groenD');
      pen.lijn(seg([0, -5], [0, -13]), 'groenD', 2);
      pen.vlak('M-5 -13C-6 -21 -4 -22 -4 -22L0 -18L4 -22C4 -22 6 -21 5 -13C3 -10 -3 -10 -5 -13Z', kleur);
    });
  },
);

export const vijver = onderdeel(
  {
    naam: 'vijver',
    familie: 'land',
    zin: 'Een vijver die spiegelt wie erbij staat; het water is het verloop „vijver” van de scène.',
    zoek: ['water', 'spiegeling'],
    opties: {
      ...PLAATS,
      rx: nodig('De halve breedte, in eenheden.', getal(0, 500)),
      ry: nodig('De halve hoogte, in eenheden.', getal(0, 200)),
      weerspiegelt: kan('Wat erin spiegelt, op de plaats die de plaat aangeeft.', DELEN),
      oever: kan('Hoe laag dat staat: vanaf daar spiegelt het water.', AS),
      inhoud: kan('Wat erop drijft.', DELEN),
    },
  },
  (pen, { x, y, rx, ry, weerspiegelt, oever = y, inhoud }) => {
    pen.vlak(ell(x, y, rx + 9, ry + 6), '#F8E6BA');
    pen.vlak(ell(x, y, rx, ry), 'verloop:vijver');
    pen.knip('vijverrand', ell(x, y, rx, ry));
    pen.groep({ knip: 'vijverrand' }, () => {
      const boog = (hoog: number, breed: number): string =>
        `${x + rx * breed} ${y - ry * hoog} ${x - rx * breed} ${y - ry * hoog} ${x - rx} ${y}`;
      pen.vlak(
        `M${x - rx} ${y}C${x - rx} ${y - ry * 1.34} ${x + rx} ${y - ry * 1.34} ${x + rx} ${y}C${boog(1.1, 0.9)}Z`,
        'opleidingD',
        { op: 0.2 },
      );
      // A reflection seen from above is shorter than what it mirrors.
      if (weerspiegelt) pen.groep({ matrix: [1, 0, 0, -0.62, 0, oever * 1.62], op: 0.7 }, weerspiegelt);
      inhoud?.();
    });
  },
);
