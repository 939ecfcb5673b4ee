import { draai, ell, poly, rad, rh, spiegel, type PadBron, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, KLEUR, JANEE, PUNT, KIJK, STAAT } from '../../tekening/opties.ts';

export const mol = onderdeel(
  {
    naam: 'mol met bril',
    familie: 'dieren',
    zin: 'Een mol met een bril, vanaf zijn middel.',
    zoek: ['ondergronds'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      helm: kan('De kleur van de helm.', KLEUR),
      arm: kan('Waar de hand is, vanaf de schouder.', PUNT),
      trui: kan('De kleur van de trui.', KLEUR),
    },
  },
  (pen, { x, y, s, kijk, helm, arm, trui }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak('M-17 0C-21 -20 -15 -38 0 -39C15 -38 21 -20 17 0Z', '#4B4456');
      if (trui) pen.vlak('M-18 0C-19 -6 -19 -12 -18 -16C-8 -11 8 -11 18 -16C19 -12 19 -6 18 0Z', trui);
      pen.vlak(m('M4 -28C12 -32 22 -28 23 -24C20 -19 10 -19 4 -21Z'), '#5E566B');
      pen.vlak(m(ell(23, -25, 4)), 'blos');
      pen.lijn(m('M14 -21l-2 5M19 -20l1 5'), 'wit', 1, { op: 0.7 });
      pen.vlak(m(ell(5, -30, 4.4)), 'glas');
      pen.lijn(m(ell(5, -30, 4.4)), 'inkt', 1.4);
      pen.vlak(m(ell(6, -30, 1.3)), 'oog');
      pen.lijn(m('M1 -31L-9 -32'), 'inkt', 1.3);
      if (helm) {
        pen.vlak('M-15 -36C-14 -52 14 -52 15 -36Z', helm);
        pen.vlak(rh(-18, -38.5, 36, 4.4, 2), helm);
        pen.vlak(m(ell(9, -42.5, 4)), 'wit');
      }
      if (arm) {
        pen.lijn(m(`M8 -14L${arm[0]} ${arm[1]}`), trui ?? '#4B4456', 7.5);
        pen.vlak(m(ell(arm[0] + 2, arm[1], 5, 4.4)), 'blos');
      }
    });
  },
);

export const konijn = onderdeel(
  {
    naam: 'konijn',
    familie: 'dieren',
    zin: 'Een konijn dat zit.',
    zoek: ['haas'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, '#F4EBDD'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m(ell(-15, -7, 5)), 'wit');
      pen.vlak(m('M-14 0C-18 -14 -8 -22 2 -20C10 -18 12 -8 10 0Z'), kleur);
      for (const [a, g] of [
        [2, -14],
        [8, 8],
      ] as const) {
        pen.vlak(m(draai(ell(a, -42, 3.8, 11), g, a, -32)), kleur);
        pen.vlak(m(draai(ell(a, -42, 1.7, 8), g, a, -32)), 'schoolL');
      }
      pen.vlak(m(ell(6, -25, 9.4, 8.6)), kleur);
      pen.vlak(m(ell(9.4, -27, 1.5)), 'oog');
      pen.vlak(m(ell(14.4, -24, 1.8, 1.4)), 'blos');
      pen.lijn(m('M6 -10L14 -14'), kleur, 5);
    });
  },
);

export const varken = onderdeel(
  {
    naam: 'spaarvarken',
    familie: 'dingen',
    zin: 'Een spaarvarken met een oormerk.',
    zoek: ['geld', 'sparen'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      loop: optie('Loopt hij?', JANEE, false),
    },
  },
  (pen, { x, y, s, kijk, loop }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      if (loop) pen.grond(0, 1, 26);
      const poten: readonly Punt[] = loop
        ? [
            [-16, 16],
            [-8, -12],
            [10, 14],
            [18, -14],
          ]
        : [
            [-16, 0],
            [-7, 0],
            [9, 0],
            [18, 0],
          ];
      for (const [poot, hoek] of poten) pen.vlak(m(draai(rh(poot - 4, -12, 8, 13, 2.5), hoek, poot, -10)), 'blos');
      pen.lijn(m('M-27 -26c-8 -2 -8 -10 -2 -9c5 1 1 8 -5 5'), 'blos', 3);
      pen.vlak(ell(0, -24, 28, 19), '#F2A38F');
      pen.vlak(m('M14 -38L28 -46L26 -30Z'), 'blos');
      pen.vlak(m(ell(28, -24, 7, 8)), 'blos');
      pen.vlak(m(ell(29, -26, 1.5, 2)), 'roodD');
      pen.vlak(m(ell(29, -21, 1.5, 2)), 'roodD');
      pen.vlak(m(ell(18, -28, 2)), 'oog');
      pen.lijn(m('M17 -16q4 3 8 0'), 'oog', 1.4);
      pen.licht(m('M-18 -28C-16 -37 -8 -40 0 -40C-6 -36 -12 -32 -14 -26Z'), 0.45);
      pen.vlak(rh(-10, -43, 16, 3.6, 1.8), 'roodD');
      pen.vlak(
        m(
          poly([
            [16, -46],
            [27, -52],
            [32, -43],
            [21, -37],
          ]),
        ),
        'broker',
      );
      pen.vlak(m(ell(24, -44, 2)), 'inkt');
    });
  },
);

export const wormknoop = onderdeel(
  {
    naam: 'worm met knoop',
    familie: 'dieren',
    zin: 'Een worm met een knoop erin.',
    zoek: ['regenworm'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      const w = 'M-34 10C-22 16 -10 12 -4 2C2 -8 14 -10 14 0C14 10 -2 10 -8 0C-14 -12 -2 -26 14 -22';
      pen.lijn(w, '#B9534A', 13);
      pen.lijn(w, '#E5897A', 9.4);
      pen.lijn('M-26 9l2 5M-16 9l2 4', '#B9534A', 1.6);
      pen.lijn('M14 -22L16 -22', '#E5897A', 14);
      pen.vlak(ell(14, -24, 1.5), 'oog');
      pen.vlak(ell(20, -23, 1.5), 'oog');
      pen.lijn('M14 -19q4 3 7 .6', 'oog', 1.4);
      pen.lijn('M10 -28Q17 -31 24 -27', 'school', 3.6);
    });
  },
);

export const egel = onderdeel(
  {
    naam: 'slapende egel',
    familie: 'dieren',
    zin: 'Een egel die slaapt.',
    zoek: ['stekels'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      const stekels = Array.from({ length: 10 }, (_, i): Punt[] => {
        const hoek = rad((i / 9) * 190 - 190);
        return [
          [Math.cos(hoek) * 22, Math.sin(hoek) * 17],
          [Math.cos(hoek + 0.17) * 16, Math.sin(hoek + 0.17) * 12],
        ];
      });
      pen.vlak(m(poly([[-18, 4], ...stekels.flat(), [14, 6]])), 'haar2');
      pen.vlak(m('M8 -8C16 -10 24 -2 27 2C24 7 12 8 4 6Z'), 'huid2');
      pen.vlak(m(ell(27, 1.6, 2.6)), 'inkt');
      pen.lijn(m('M15 -2q2 2 4 0'), 'oog', 1.4);
    });
  },
);

export const vis = onderdeel(
  {
    naam: 'vis',
    familie: 'dieren',
    zin: 'Een vis.',
    zoek: ['water'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m('M-14 0L-26 -9L-23 0L-26 9Z'), kleur);
      pen.vlak(ell(0, 0, 17, 9), kleur);
      pen.vlak(m('M-4 -7C0 -14 8 -12 8 -7Z'), 'broker');
      pen.vlak(m(ell(9, -2, 3)), 'wit');
      pen.vlak(m(ell(10, -2, 1.5)), 'oog');
      pen.lijn(m('M-2 -5q4 5 0 10'), 'wit', 1.8, { op: 0.7 });
    });
  },
);

export const nest = onderdeel(
  {
    naam: 'nest',
    familie: 'dieren',
    zin: 'Een nest met drie hongerige jongen.',
    zoek: ['vogel'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      for (const [a, k, z] of [
        [-15, 'broker', -1],
        [0, 'opleidingL', 1],
        [15, 'schoolL', 1],
      ] as const) {
        pen.vlak(ell(a, -24, 9, 10), k);
        pen.vlak(ell(a + z * 2 - 3, -27, 1.5), 'oog');
        pen.vlak(ell(a + z * 2 + 3, -27, 1.5), 'oog');
        pen.vlak(`M${a + z * 2 - 4} -24h8l-4 7Z`, 'school');
        pen.lijn(`M${a} -34q-2 -5 2 -7`, k, 2.4);
      }
      pen.vlak('M-34 -20C-30 8 30 8 34 -20C20 -14 -20 -14 -34 -20Z', 'hout');
      pen.lijn('M-36 -18L-20 -12M-30 -6L-8 -10M-14 0L12 -8M6 -2L30 -12M20 -12L38 -19M-38 -12L-26 -8', 'houtL', 2.6);
    });
  },
);

export const uil = onderdeel(
  {
    naam: 'uil',
    familie: 'dieren',
    zin: 'Een uil.',
    zoek: ['vogel', 'wijs'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-16 0C-20 -22 -18 -38 -14 -46L-8 -40H8L14 -46C18 -38 20 -22 16 0Z', 'haar3');
      pen.vlak('M-10 -2C-12 -18 12 -18 10 -2Z', 'karton');
      for (const z of [-7, 7]) {
        pen.vlak(ell(z, -30, 7), 'wit');
        pen.vlak(ell(z * 0.9, -29, 2.6), 'oog');
        pen.lijn(ell(z, -30, 7.4), 'inkt', 1.6);
      }
      pen.vlak('M-3 -26H3L0 -19Z', 'broker');
      pen.lijn('M-6 1v4M-2 1v4M4 1v4M8 1v4', 'broker', 2.4);
    });
  },
);

export const eekhoorn = onderdeel(
  {
    naam: 'eekhoorn',
    familie: 'dieren',
    zin: 'Een eekhoorn met een appel.',
    zoek: ['boom'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m('M-10 0C-30 -2 -34 -30 -20 -38C-10 -42 -6 -34 -12 -30C-20 -24 -12 -12 -6 -8Z'), 'steen');
      pen.vlak(m('M-10 0C-14 -14 -6 -26 4 -24C12 -20 12 -6 10 0Z'), 'steen');
      pen.vlak(m(ell(8, -29, 9, 8)), 'steen');
      pen.vlak(m('M2 -34L3 -43L8 -36Z'), 'steen');
      pen.vlak(m(ell(11, -31, 1.6)), 'oog');
      pen.vlak(m(ell(17, -28, 2)), 'haar1');
      pen.lijn(m('M4 -16L15 -15'), 'steen', 4.6);
      pen.vlak(m(ell(20, -17, 7.4)), 'rood');
      pen.vlak(m('M2 -3C-2 -12 4 -20 8 -18Z'), 'huid1');
    });
  },
);

export const rups = onderdeel(
  {
    naam: 'rups',
    familie: 'dieren',
    zin: 'Een rups die geslaagd is.',
    zoek: ['diploma', 'insect'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-26 7v4M-16 3v7M-4 3v7M8 6v5', 'brokerD', 2.4);
      for (const [a, b, r, k] of [
        [-26, 1, 7, 'broker'],
        [-16, -4, 7.4, 'zon'],
        [-4, -5, 7.8, 'broker'],
        [8, -1, 8, 'zon'],
      ] as const)
        pen.vlak(ell(a, b, r), k);
      pen.vlak(ell(20, -7, 9.6), 'broker');
      pen.vlak(ell(18, -8, 1.5), 'oog');
      pen.vlak(ell(24, -8, 1.5), 'oog');
      pen.lijn('M18 -3q3 2.6 6 0', 'oog', 1.4);
      pen.vlak(
        poly([
          [6, -17],
          [21, -24],
          [36, -17],
          [21, -11],
        ]),
        'inkt',
      );
      pen.vlak(rh(14, -16, 14, 5), 'inkt');
      pen.lijn('M33 -17V-8', 'wit', 2);
    });
  },
);

export const kat = onderdeel(
  {
    naam: 'lopende kat',
    familie: 'dieren',
    zin: 'Een kat die over een tak loopt.',
    zoek: ['poes'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'donker'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M-20 -4C-32 4 -30 22 -22 26'), kleur, 5);
      pen.vlak(m('M-22 2C-24 -12 -8 -16 8 -12C18 -10 20 0 18 3Z'), kleur);
      pen.vlak(m(ell(18, -14, 9.6, 8.6)), kleur);
      pen.vlak(m('M10 -18L11 -29L18 -21Z'), kleur);
      pen.vlak(m('M19 -21L26 -28L27 -17Z'), kleur);
      pen.vlak(m(ell(16, -15, 1.7)), 'zon');
      pen.vlak(m(ell(23, -15, 1.7)), 'zon');
      pen.vlak(m(ell(20, -11, 1.4)), 'blos');
      pen.lijn(m('M-8 2V10M8 3V12'), kleur, 5);
    });
  },
);
