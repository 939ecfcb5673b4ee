import { ell, type PadBron, rh, seg, spiegel } from '../../tekening/vorm.ts';
import { kringen } from './water.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, KLEUR, DELEN, GRADEN, KIJK, STAAT } from '../../tekening/opties.ts';

export const reiger = onderdeel(
  {
    naam: 'reiger',
    familie: 'dieren',
    zin: 'Een reiger.',
    zoek: ['vogel'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M0 0V-24M0 0H5M3 -24L9 -14L2 -9'), 'brokerD', 2.4);
      pen.vlak(m('M-24 -18C-20 -34 -4 -44 10 -40C15 -36 13 -26 4 -23C-4 -20 -14 -20 -24 -18Z'), 'grijs');
      pen.vlak(m('M-28 -15C-22 -26 -10 -32 0 -30C-6 -22 -16 -18 -28 -15Z'), 'donker');
      pen.lijn(m('M9 -35C17 -41 6 -52 11 -62'), 'wit', 6.6);
      pen.vlak(m('M4 -63C4 -72 20 -72 20 -64C18 -58 6 -57 4 -63Z'), 'wit');
      pen.vlak(m('M18 -67L36 -62L18 -60Z'), 'broker');
      pen.lijn(m('M15 -69C9 -72 2 -70 -5 -64'), 'inkt', 2.6);
      pen.vlak(m(ell(15.4, -65, 1.5)), 'inkt');
      pen.lijn(m('M9 -36C5 -34 4 -30 5 -26'), 'wit', 3);
    });
  },
);

export const schildpad = onderdeel(
  {
    naam: 'schildpad',
    familie: 'dieren',
    zin: 'Een schildpad.',
    zoek: ['langzaam'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.schaduw(ell(0, 8, 30, 8), 0.25);
      pen.vlak(m('M20 2C24 -10 32 -16 39 -12C45 -8 43 0 36 2C31 4 26 6 22 7Z'), 'groenL');
      pen.vlak(m(ell(37, -8, 3.2)), 'wit');
      pen.vlak(m(ell(38, -7.6, 1.5)), 'inkt');
      pen.lijn(m('M36 -1q4 -1 5 -3'), 'inkt', 1.4);
      pen.vlak(m('M-22 4L-31 8L-22 9Z'), 'groenL');
      pen.vlak(m('M-25 6C-27 -12 -12 -17 0 -17C13 -17 26 -12 25 6C14 12 -14 12 -25 6Z'), 'groenD');
      pen.vlak(ell(0, -8, 21, 7.4), 'groen');
      pen.lijn(m('M-9 -15L-5 -8L-11 -2M-5 -8H6M9 -15L6 -8L12 -2'), 'groenD', 2);
      pen.lijn(m('M-24 4C-12 9 12 9 24 4'), 'groenL', 2);
    });
    kringen(pen, { punten: [[x, y + 9 * s, 32 * s]] });
  },
);

export const kikker = onderdeel(
  {
    naam: 'kikker',
    familie: 'dieren',
    zin: 'Een kikker.',
    zoek: ['water'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak('M4 4L29 0C20 -8 -28 -9 -31 4C-30 15 23 16 31 7Z', 'groenD');
      pen.vlak('M4 2L28 -2C19 -9 -27 -10 -30 2C-29 12 22 13 30 5Z', 'groen');
      pen.groep({ x: -6, y: 1 }, () => {
        pen.vlak(m('M-15 0C-19 -10 -6 -10 -4 -2L-4 1L-14 2Z'), 'groenD');
        pen.vlak(m('M-12 0C-13 -14 0 -19 9 -16C16 -13 15 -4 11 1Z'), 'groenL');
        for (const q of [3, 11]) {
          pen.vlak(m(ell(q, -17.5, 4)), 'groenL');
          pen.vlak(m(ell(q + 0.6, -18, 2.3)), 'wit');
          pen.vlak(m(ell(q + 1.2, -18, 1.2)), 'inkt');
        }
        pen.lijn(m('M2 -9q6 4 11 -1'), 'groenD', 1.8);
        pen.lijn(m('M6 -2L8 2M0 1H-6'), 'groenD', 2.6);
      });
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
      vlek: optie('De kleur van de vlekken.', KLEUR, 'hout'),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, kijk, kleur, vlek, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 1, 25);
      pen.lijn(m('M-22 -23C-31 -27 -33 -35 -28 -40'), kleur, 5);
      for (const [a, b] of [
        [-18, -25],
        [-11, -5],
        [9, 0],
        [16, 24],
      ] as const)
        pen.lijn(m(seg([a, -16], [b, -2])), kleur, 6.4);
      pen.vlak(
        m('M-22 -28C-20 -34 -6 -32 8 -34C18 -35 20 -26 18 -18C8 -10 -12 -10 -20 -14C-24 -18 -24 -24 -22 -28Z'),
        kleur,
      );
      pen.vlak(m('M-14 -32C-9 -34 0 -33 3 -33C1 -24 -10 -22 -14 -32Z'), vlek);
      pen.vlak(m('M12 -30C8 -42 20 -50 28 -45C34 -44 40 -38 38 -34C33 -27 20 -26 12 -30Z'), kleur);
      pen.vlak(m('M15 -46C8 -46 8 -31 12 -28C18 -29 20 -38 19 -44Z'), vlek);
      pen.vlak(m(ell(25, -40, 1.8)), 'inkt');
      pen.vlak(m(ell(38, -38, 3)), 'inkt');
      pen.lijn(m(seg([12, -32], [17, -23])), 'school', 4.4);
      inhoud?.();
    });
  },
);

export const koemand = onderdeel(
  {
    naam: 'fietsmand',
    familie: 'dingen',
    zin: 'Een mand met een koe erin.',
    zoek: ['mand', 'koe'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-14 -13C-21 -17 -22 -8 -14 -7ZM14 -13C21 -17 22 -8 14 -7Z', 'inkt');
      pen.vlak('M-13 -15C-13 -22 13 -22 13 -15L11 4L-11 4Z', 'wit');
      pen.vlak('M1 -20C8 -21 13 -19 13 -14L12 -4C4 -4 1 -12 1 -20Z', 'inkt');
      pen.vlak(ell(0, 0, 12, 7.4), 'plumL');
      pen.vlak(ell(-4, 0, 1.6), 'plum');
      pen.vlak(ell(4, 0, 1.6), 'plum');
      pen.vlak(ell(-5.6, -10, 1.7), 'inkt');
      pen.vlak(ell(6, -10, 1.7), 'wit');
      pen.lijn('M-10 -20C-12 -25 -8 -27 -7 -28M10 -20C12 -25 8 -27 7 -28', 'karton', 3);
      pen.vlak(rh(-17, 5, 34, 24, 4), 'hout');
      pen.lijn('M-16 13H16M-16 21H16M-8 6V28M0 6V28M8 6V28', 'houtL', 1.6);
      pen.vlak(rh(-19, 3, 38, 5, 2), 'houtL');
      pen.vlak(rh(-12, 1, 7, 6, 2.4), 'inkt');
      pen.vlak(rh(6, 1, 7, 6, 2.4), 'inkt');
    });
  },
);

export const vlinder = onderdeel(
  {
    naam: 'vlinder',
    familie: 'dieren',
    zin: 'Een vlinder.',
    zoek: ['insect'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, kleur: kl, g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak('M0 0C-14 -14 -18 2 -4 4C-14 8 -8 18 0 6C8 18 14 8 4 4C18 2 14 -14 0 0Z', kl);
      pen.lijn('M0 -3V8', 'inkt', 2);
    });
  },
);
