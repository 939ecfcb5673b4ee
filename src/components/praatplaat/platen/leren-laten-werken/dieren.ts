import { ell, type PadBron, spiegel } from '../../tekening/vorm.ts';
import { stuk } from './stuk.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, KLEUR, DELEN, KIJK, STAAT } from '../../tekening/opties.ts';

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
      pen.vlak('M-26 14C-28 -14 -16 -26 0 -26C16 -26 28 -14 26 14Z', '#4A3F55');
      pen.vlak(ell(0, -2, 10, 8), 'blos');
      pen.vlak(ell(0, -5, 4, 3), 'mond');
      for (const q of [-1, 1]) {
        pen.vlak(ell(q * 9, -13, 5.6), 'wit');
        pen.vlak(ell(q * 8, -12.4, 2), 'oog');
        pen.lijn(ell(q * 9, -13, 5.6), 'broker', 1.8);
        pen.vlak(ell(q * 21, 12, 7, 5), 'blos');
      }
      pen.lijn('M-3.4 -13h6.8', 'broker', 1.8);
      pen.lijn('M-5 2q5 4 10 0', 'mond', 1.4);
    });
  },
);

export const kat = onderdeel(
  {
    naam: 'kat',
    familie: 'dieren',
    zin: 'Een kat.',
    zoek: ['poes'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, '#5B4B42'),
      licht: optie('De kleur van de lichte kant.', KLEUR, '#8C7767'),
    },
  },
  (pen, { x, y, s, kleur, licht }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-30 2C-36 -14 -18 -26 2 -24C22 -24 32 -12 30 2C20 8 -20 8 -30 2Z', kleur);
      pen.lijn('M28 -2C38 2 30 10 12 7', kleur, 7);
      pen.vlak('M-34 -10L-33 -24L-25 -18H-17L-10 -24L-8 -10C-8 0 -34 0 -34 -10Z', kleur);
      pen.lijn('M-29 -9q2.4 2.4 5 0M-18 -9q2.4 2.4 5 0', 'wit', 1.6);
      pen.vlak('M-23 -6h4l-2 2.4Z', 'blos');
      pen.lijn('M0 -23q3 5 1 9M8 -23q3 5 1 9M16 -20q2 4 0 8', licht, 3);
      pen.lijn('M-35 -6l-6 -1M-35 -3l-6 1M-7 -6l6 -1M-7 -3l6 1', 'wit', 1, { op: 0.8 });
    });
  },
);

export const hond = onderdeel(
  {
    naam: 'hond',
    familie: 'dieren',
    zin: 'Een hond die rent, met wat hij in zijn bek heeft.',
    zoek: ['huisdier'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
      vlek: optie('De kleur van de vlekken.', KLEUR, 'hout'),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, kijk, kleur, vlek, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 2, 30);
      pen.lijn(m('M-22 -18L-34 -6L-40 -10M-18 -16L-24 -2L-31 -1M16 -16L30 -8L35 -12M20 -18L26 -3L33 -2'), kleur, 6);
      pen.lijn(m('M-24 -26C-34 -30 -36 -38 -34 -44'), kleur, 5.4);
      pen.vlak(
        m('M-28 -22C-28 -34 -14 -34 0 -32C14 -32 24 -34 27 -26C29 -14 18 -12 4 -13C-10 -14 -26 -10 -28 -22Z'),
        kleur,
      );
      pen.vlak(m('M-12 -33C-6 -33 2 -32 4 -32C4 -24 -10 -22 -12 -33Z'), vlek);
      pen.vlak(
        m('M20 -28C18 -42 26 -50 36 -48C42 -47 44 -43 46 -41L55 -38C57 -32 51 -29 44 -29C40 -24 24 -20 20 -28Z'),
        kleur,
      );
      pen.vlak(m('M26 -46C18 -46 14 -34 18 -26C25 -27 30 -36 30 -45Z'), vlek);
      pen.vlak(m(ell(40, -41, 1.7)), 'oog');
      pen.vlak(m(ell(55, -37, 2.8)), 'oog');
      inhoud?.();
    });
  },
);

export const slak = onderdeel(
  {
    naam: 'slak met puzzelstuk',
    familie: 'dieren',
    zin: 'Een slak met een puzzelstuk als huis.',
    zoek: ['huisjesslak'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 1, 30);
      pen.vlak(m('M-34 2C-30 -8 -10 -8 8 -8C14 -8 12 -24 18 -28C24 -31 31 -27 30 -19C29 -8 24 2 14 2Z'), '#D9AE74');
      pen.lijn(m('M20 -27L17 -40M26 -28L30 -39'), '#D9AE74', 3);
      pen.vlak(m(ell(17, -41, 3)), 'oog');
      pen.vlak(m(ell(30, -40, 3)), 'oog');
      pen.lijn(m('M23 -18q3 2 5 -1'), 'oog', 1.4);
      stuk(pen, {
        x: -9 * kijk,
        y: -21,
        b: 30,
        h: 26,
        draai: -8 * kijk,
        kanten: [1, -1, 0, 1],
        kleur: 'opleiding',
        rand: 'opleidingD',
        diep: [2, 3],
      });
    });
  },
);
