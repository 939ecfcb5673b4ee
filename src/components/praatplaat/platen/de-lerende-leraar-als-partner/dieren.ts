import { ell, seg, spiegel, type PadBron } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { optie, KLEUR, KIJK, STAAT } from '../../tekening/opties.ts';

export const mol = onderdeel(
  {
    naam: 'mol',
    familie: 'dieren',
    zin: 'Een mol die uit zijn hoop kijkt.',
    zoek: ['ondergronds'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-34 2C-28 -14 -16 -10 -12 -14C-4 -20 6 -16 12 -13C20 -14 30 -8 34 2Z', '#7A5230');
      pen.vlak('M-14 -6C-16 -34 16 -34 14 -6Z', 'donker');
      pen.vlak(ell(-5, -20, 2), 'wit');
      pen.vlak(ell(5, -20, 2), 'wit');
      pen.vlak(ell(-5, -20, 1), 'inkt');
      pen.vlak(ell(5, -20, 1), 'inkt');
      pen.vlak(ell(0, -14, 5, 3.6), 'schoolL');
      pen.vlak(ell(0, -16, 2.4, 1.9), 'rood');
      pen.vlak(ell(-15, -5, 5, 3.6), 'schoolL');
      pen.vlak(ell(15, -5, 5, 3.6), 'schoolL');
      pen.vlak('M-36 4C-30 -6 -18 -4 -10 -6C2 -8 16 -6 22 -4C30 -4 34 0 36 4Z', '#8F6238');
    });
  },
);

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
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 1, 24);
      pen.lijn(m('M-22 -22C-30 -26 -31 -34 -28 -38'), kleur, 5);
      for (const [a, b] of [
        [-17, -22],
        [-10, -14],
        [10, 4],
        [16, 12],
      ] as const)
        pen.lijn(m(seg([a, -16], [b, -2])), kleur, 6.4);
      pen.vlak(
        m('M-22 -28C-20 -34 -6 -32 8 -34C18 -35 20 -26 18 -18C8 -10 -12 -10 -20 -14C-24 -18 -24 -24 -22 -28Z'),
        kleur,
      );
      pen.vlak(m('M12 -30C8 -42 20 -48 28 -43C34 -42 38 -37 37 -33C33 -27 20 -26 12 -30Z'), kleur);
      pen.vlak(m('M14 -44C8 -44 8 -30 12 -28C17 -29 19 -36 18 -42Z'), 'hout');
      pen.vlak(m(ell(24, -39, 1.7)), 'inkt');
      pen.vlak(m(ell(36, -36, 2.6)), 'inkt');
      pen.lijn(m(seg([12, -32], [16, -24])), 'school', 4);
    });
  },
);

export const meeuwzit = onderdeel(
  {
    naam: 'zittende meeuw',
    familie: 'dieren',
    zin: 'Een meeuw die zit.',
    zoek: ['vogel'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M-1 -5V0M4 -5V0'), 'broker', 1.8);
      pen.vlak(m('M-17 -8C-10 -16 0 -17 6 -20C8 -27 19 -26 18 -18C18 -8 8 -3 -2 -4C-8 -4 -12 -6 -17 -8Z'), 'wit');
      pen.vlak(m('M-20 -9C-12 -14 -4 -15 4 -13C0 -6 -10 -5 -20 -9Z'), 'metaal');
      pen.vlak(m('M17 -21L26 -18L17 -17Z'), 'broker');
      pen.vlak(m(ell(13.4, -20.4, 1.3)), 'inkt');
    });
  },
);
