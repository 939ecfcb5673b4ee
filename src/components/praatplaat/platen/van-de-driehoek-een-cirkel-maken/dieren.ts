import { ell, rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { optie, KIJK, STAAT } from '../../tekening/opties.ts';

export const hond = onderdeel(
  {
    naam: 'hond',
    familie: 'dieren',
    zin: 'Een hond.',
    zoek: ['huisdier'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ matrix: [s * kijk, 0, 0, s, x, y] }, () => {
      pen.lijn('M-14 -14L-24 -4M-8 -12L-16 -1M12 -12L24 -8M9 -12L20 -2M-16 -20C-24 -22 -26 -30 -24 -34', 'hout', 4.4);
      pen.vlak(rh(-18, -25, 34, 14, 7), 'hout');
      pen.vlak('M12 -36C18 -40 26 -36 27 -31L33 -29C33 -24 26 -22 20 -23C14 -23 10 -28 12 -36Z', 'hout');
      pen.vlak('M14 -37C8 -34 8 -26 12 -24C16 -26 17 -32 14 -37Z', 'haar2');
      pen.vlak(ell(33, -28.4, 2), 'inkt');
      pen.vlak(ell(22, -31, 1.5), 'inkt');
      pen.lijn('M24 -25L22 -19', 'rood', 3);
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
    pen.groep({ matrix: [s * kijk, 0, 0, s, x, y] }, () => {
      pen.vlak('M-22 0C-20 -7 10 -4 14 -12C15 -20 26 -20 26 -11C26 -3 20 0 12 0Z', 'karton');
      pen.lijn('M18 -16L16 -26M23 -16L26 -25', 'karton', 2.4);
      pen.vlak(ell(-4, -12, 12), 'plum');
      pen.lijn('M-4 -12q3 -5 6 0q0 7 -7 6q-8 -3 -5 -11q6 -7 13 -1', 'plumL', 2.4);
      pen.vlak(ell(21, -12, 1.4), 'inkt');
    });
  },
);
