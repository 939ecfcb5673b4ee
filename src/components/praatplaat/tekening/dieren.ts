import { ell, type PadBron, rh, spiegel } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { optie, KLEUR, JANEE, KIJK, STAAT } from './opties.ts';

export const eend = onderdeel(
  {
    naam: 'eend',
    familie: 'dieren',
    zin: 'Een eend die zwemt.',
    zoek: ['watervogel'],
    overal: true,
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      kop: optie('De kleur van de kop.', KLEUR, 'groenD'),
    },
  },
  (pen, { x, y, s, kijk, kleur, kop }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(
        m(
          'M-20 -4C-16 0 -12 2 -4 2L8 2C16 2 18 -6 14 -10C4 -16 -6 -14 -12 -10C-16 -10 -22 -12 -24 -14C-24 -10 -22 -6 -20 -4Z',
        ),
        kleur,
      );
      pen.vlak(m('M6 -8C4 -16 8 -24 14 -23C20 -22 20 -14 17 -8Z'), kop);
      pen.vlak(m('M18 -20L26 -17L18 -15Z'), 'broker');
      pen.vlak(m(ell(14.4, -18, 1.3)), 'wit');
      pen.lijn(m('M-12 -4q6 3 12 -2'), 'grijs', 1.4);
    });
  },
);

export const koe = onderdeel(
  {
    naam: 'koe',
    familie: 'dieren',
    zin: 'Een koe die staat.',
    zoek: ['rund', 'boerderij'],
    overal: true,
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      for (const lx of [-16, -10, 10, 15]) pen.vlak(m(rh(lx - 2, -12, 4.4, 12)), 'inkt');
      pen.vlak(m(rh(-22, -30, 42, 20, 7)), 'wit');
      pen.vlak(m('M-12 -30C-14 -20 -4 -18 -2 -30Z'), 'inkt');
      pen.vlak(m('M8 -10C6 -20 18 -22 20 -14L18 -10Z'), 'inkt');
      pen.vlak(m('M17 -34L30 -34L32 -24C30 -18 22 -18 20 -24Z'), 'wit');
      pen.vlak(m('M16 -35L22 -35L22 -27L18 -28Z'), 'inkt');
      pen.vlak(m(ell(28, -22, 4.6, 3.4)), 'blos');
    });
  },
);

export const kat = onderdeel(
  {
    naam: 'kat',
    familie: 'dieren',
    zin: 'Een kat die zit en kijkt.',
    zoek: ['poes'],
    overal: true,
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'donker'),
      opRand: optie('Zit op een rand met de staart naar beneden; anders op de grond.', JANEE, false),
    },
  },
  (pen, { x, y, s, kijk, kleur, opRand }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      if (!opRand) pen.grond(0, 0, 13);
      pen.lijn(m(opRand ? 'M-8 -3C-18 0 -20 10 -16 17' : 'M-9 -3C-20 -4 -22 -14 -16 -20'), kleur, 4.2);
      pen.vlak(m('M-10 0C-13 -14 -6 -24 2 -25C9 -24 11 -12 9 0Z'), kleur);
      pen.vlak(m('M-4 -26C-6 -32 -5 -37 -4 -40L1 -36L7 -36L12 -40C13 -34 13 -28 10 -25C6 -21 -1 -22 -4 -26Z'), kleur);
      pen.vlak(m(ell(2, -31, 1.5)), 'broker');
      pen.vlak(m(ell(8.4, -31, 1.5)), 'broker');
      if (!opRand) pen.vlak(m('M2 -8C3 -16 8 -16 8 -2L3 0Z'), 'wit', { op: 0.85 });
    });
  },
);
