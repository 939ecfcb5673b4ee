import { ell, seg, spiegel, zet, type PadBron } from '../../tekening/vorm.ts';
import { plankpad } from './hek.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { optie, KLEUR, KIJK, STAAT } from '../../tekening/opties.ts';

export const hond = onderdeel(
  {
    naam: 'hond',
    familie: 'dieren',
    zin: 'Een hond.',
    zoek: ['huisdier'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
      vlek: optie('De kleur van de vlekken.', KLEUR, 'wit'),
    },
  },
  (pen, { x, y, s, kijk, kleur, vlek }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 0, 26);
      pen.lijn(m('M-18 -24C-26 -30 -28 -38 -24 -44'), kleur, 5);
      for (const [a] of [[-15], [-9], [11], [17]] as const)
        pen.lijn(m(seg([a < 0 ? -13 : 13, -18], [a + (a < 0 ? -2 : 3), 0])), kleur, 5.6);
      pen.vlak(m('M-20 -28C-20 -34 14 -34 20 -32L20 -16C8 -12 -12 -12 -20 -16Z'), kleur);
      pen.vlak(m('M6 -14C4 -24 14 -34 22 -30L20 -16Z'), vlek);
      pen.vlak(m('M14 -44C18 -52 32 -52 34 -42L44 -38C45 -32 38 -30 32 -30L22 -26C14 -28 12 -38 14 -44Z'), kleur);
      pen.vlak(m('M16 -46C10 -44 9 -34 13 -30C18 -32 20 -40 20 -46Z'), 'hout');
      pen.vlak(m(ell(43.5, -38, 2.4)), 'inkt');
      pen.vlak(m(ell(30, -42, 1.7)), 'inkt');
      pen.vlak(
        zet(plankpad(18, -24, 48, 74, 8), (a, b) => [a * kijk, b]),
        'wit',
      );
      pen.lijn(m('M33 -35Q38 -30 43 -33'), 'haar2', 1.6);
    });
  },
);

export const slak = onderdeel(
  {
    naam: 'slak',
    familie: 'dieren',
    zin: 'Een slak.',
    zoek: ['huisjesslak'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m('M-16 0C-10 -4 4 -4 10 -6C12 -14 18 -14 18 -8C18 -2 12 0 8 0Z'), 'houtL');
      pen.lijn(m('M14 -12L13 -18M17 -12L19 -17'), 'houtL', 1.6);
      pen.vlak(m(ell(-2, -10, 9)), 'steen');
      pen.lijn(m('M-2 -10C1 -13 4 -8 -1 -6C-7 -5 -8 -14 -2 -15'), 'schoolL', 1.8);
    });
  },
);

export const vogel = onderdeel(
  {
    naam: 'vogel',
    familie: 'dieren',
    zin: 'Een vogel die zit.',
    zoek: ['zangvogel'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'opleiding'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M-2 0V-6M3 0V-6'), 'hout', 1.6);
      pen.vlak(m('M-18 -10C-10 -8 -8 -18 2 -18C10 -18 12 -10 8 -6C2 0 -10 -2 -18 -10Z'), kleur);
      pen.vlak(m(ell(7, -17, 6)), kleur);
      pen.vlak(m('M12 -19L19 -16L12 -14Z'), 'broker');
      pen.vlak(m(ell(8.4, -18, 1.3)), 'wit');
      pen.vlak(m('M-8 -10C-2 -8 2 -10 3 -14C-3 -15 -7 -13 -8 -10Z'), 'opleidingD');
    });
  },
);
