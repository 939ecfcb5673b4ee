import { ell, glad, rh, spiegel, type PadBron } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { optie, KLEUR, KIJK, STAAT } from '../../tekening/opties.ts';

export const kat = onderdeel(
  {
    naam: 'slapende kat',
    familie: 'dieren',
    zin: 'Een kat die opgerold slaapt.',
    zoek: ['poes'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, '#E39A4A'),
      streep: optie('De kleur van de strepen.', KLEUR, '#B96F26'),
    },
  },
  (pen, { x, y, s, kleur, streep }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(2, 1, 38, 8), 0.18);
      pen.vlak('M-36 -4C-38 -26 -16 -34 4 -32C28 -30 38 -16 34 -3C20 3 -24 3 -36 -4Z', kleur);
      pen.lijn('M-4 -31Q-1 -24 -3 -19M8 -31Q11 -24 9 -18M20 -26Q22 -20 20 -15', streep, 3.4);
      pen.lijn('M33 -6C24 2 2 2 -10 -3', kleur, 9);
      pen.lijn('M-4 -1.4L-10 -3', streep, 8);
      pen.vlak('M-38 -20L-37 -33L-28 -27L-19 -28L-12 -35L-10 -21Z', kleur);
      pen.vlak(ell(-24, -15, 15.5, 12.5), kleur);
      pen.vlak('M-36 -30L-34.6 -25L-31 -27Z', 'blos');
      pen.vlak('M-13.4 -31L-14 -26L-17.6 -28Z', 'blos');
      pen.lijn('M-33 -15q3 2.6 6 0M-21 -15q3 2.6 6 0', 'inkt', 1.7);
      pen.vlak('M-26 -11H-22L-24 -8.6Z', 'mond');
      pen.lijn('M-40 -12H-34M-40 -8L-34 -9.4M-8 -12H-14M-8 -8L-14 -9.4', 'inkt', 1);
      pen.lijn('M-26 -27V-23M-23 -27V-22', streep, 2.4);
    });
  },
);

export const geit = onderdeel(
  {
    naam: 'geit',
    familie: 'dieren',
    zin: 'Een geit.',
    zoek: ['boerderij'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      for (const lx of [-13, -8, 8, 12]) pen.vlak(m(rh(lx - 1.8, -14, 3.6, 14)), 'steenD');
      pen.vlak(
        m('M-19 -24C-18 -30 -8 -30 0 -29L12 -31C18 -26 17 -14 12 -12C2 -9 -12 -9 -17 -12C-20 -15 -20 -20 -19 -24Z'),
        'wit',
      );
      pen.vlak(m('M-18 -26L-24 -31L-20 -22Z'), 'wit');
      pen.vlak(m('M8 -28L13 -44L24 -42L28 -35C28 -31 20 -30 18 -29L16 -22Z'), 'wit');
      pen.lijn(m('M14 -43C10 -50 6 -52 1 -51M18 -43C15 -50 12 -53 8 -54'), 'hout', 3);
      pen.vlak(m('M21 -31L24 -22L18 -29Z'), 'steenL');
      pen.vlak(m(ell(20, -38, 1.4)), 'inkt');
      pen.vlak(m('M12 -40L6 -37L12 -36Z'), 'steenL');
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
      pen.vlak(m('M-18 0C-14 -7 6 -6 12 -8C14 -14 20 -14 20 -8C20 -2 14 0 8 0Z'), 'houtL');
      pen.vlak(m(ell(-2, -11, 9.6)), 'plum');
      pen.lijn(m('M-2 -11C2 -14 4 -8 -1 -7C-8 -6 -8 -16 -1 -17'), 'plumL', 2);
      pen.lijn(m('M16 -12L15 -19M19 -12L22 -18'), 'houtL', 2);
      pen.vlak(m(ell(15, -20, 1.6)), 'inkt');
      pen.vlak(m(ell(22.4, -19, 1.6)), 'inkt');
      pen.lijn(m('M-6 -20V-34'), 'hout', 1.8);
      pen.vlak(m('M-6 -34L6 -30L-6 -26Z'), 'broker');
    });
  },
);

export const schaaptje = onderdeel(
  {
    naam: 'schaapje',
    familie: 'dieren',
    zin: 'Een klein schaap.',
    zoek: ['schaap', 'boerderij'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M-9 -8V0M-4 -8V0M7 -8V0M11 -8V0'), 'inkt', 2.8);
      pen.vlak(
        m(
          glad(
            [
              [-17, -14],
              [-14, -22],
              [-6, -25],
              [4, -25],
              [13, -22],
              [16, -14],
              [11, -7],
              [0, -5],
              [-12, -7],
            ],
            true,
          ),
        ),
        'wit',
      );
      pen.vlak(m('M12 -24C18 -27 25 -23 25 -17C24 -13 17 -14 13 -18Z'), 'inkt');
      pen.vlak(m(ell(20, -20, 1.3)), 'wit');
    });
  },
);
