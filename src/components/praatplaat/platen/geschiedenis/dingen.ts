import { voorwerp } from '../../tekening/dingen.ts';
import { draai, ell, rh, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, KLEUR, DELEN, GRADEN, KIJK, STAAT } from '../../tekening/opties.ts';

export const kolf = onderdeel(
  {
    naam: 'kolf',
    familie: 'dingen',
    zin: 'Een glazen kolf met vloeistof.',
    zoek: ['laboratorium', 'fles', 'proef'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'plum'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-3 -20H3V-11L9 0C9 3 -9 3 -9 0L-3 -11Z', 'glas');
      pen.vlak('M-5.4 -7H5.4L9 0C9 3 -9 3 -9 0Z', kleur);
    });
  },
);

export const microscoop = onderdeel(
  {
    naam: 'microscoop',
    familie: 'dingen',
    zin: 'Een microscoop.',
    zoek: ['onderzoek', 'laboratorium'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-11, -3, 22, 4, 1.5), 'donker');
      pen.lijn('M7 -3C13 -10 11 -18 4 -21', 'donker', 4);
      pen.lijn(seg([-5, -12], [4, -26]), 'donker', 6.4);
      pen.vlak(rh(-9, -10, 13, 3, 1), 'metaal');
    });
  },
);

export const meetkijker = onderdeel(
  {
    naam: 'meetkijker',
    familie: 'dingen',
    zin: 'Een landmeterskijker op drie poten.',
    zoek: ['landmeter', 'meten'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 -52L-17 0M0 -52L17 0M0 -52V-4', 'hout', 4.4);
      pen.vlak(rh(-9, -58, 18, 7, 2), 'donker');
      pen.vlak(rh(-11, -75, 22, 17, 4), 'broker');
      pen.vlak(rh(kijk > 0 ? 8 : -20, -72, 12, 10, 2), 'donker');
      pen.vlak(ell(0, -66, 4), 'glas');
    });
  },
);

export const rugzak = onderdeel(
  {
    naam: 'open rugzak',
    familie: 'dingen',
    zin: 'Een open rugzak met een matje, met wat eruit steekt.',
    zoek: ['tas', 'bagage'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(2, 1, 46, 8), 0.2);
      pen.vlak('M-30 -62C-36 -92 28 -96 30 -62Z', 'plumD');
      inhoud?.();
      pen.vlak(
        'M-32 -64C-40 -40 -40 -14 -34 -4C-24 4 24 4 34 -4C40 -14 40 -40 32 -64C12 -58 -12 -58 -32 -64Z',
        'plum',
        {
          korrel: true,
        },
      );
      pen.schaduw('M34 -4C40 -14 40 -40 32 -64L24 -62C32 -40 30 -14 22 1Z', 0.16);
      pen.vlak('M-34 -66C-12 -59 12 -59 34 -66L35 -57C12 -50 -12 -50 -35 -57Z', 'plumD');
      pen.vlak(rh(-22, -36, 44, 30, 8), 'plumL');
      pen.vlak('M-22 -30C-22 -38 22 -38 22 -30L20 -22C8 -17 -8 -17 -20 -22Z', 'plumD');
      pen.vlak(rh(-4, -26, 8, 9, 2), 'broker');
      for (const q of [-1, 1]) {
        pen.vlak(rh(q > 0 ? 32 : -43, -40, 11, 26, 5), 'plumD');
        pen.lijn(seg([q * 18, -58], [q * 18, -40]), 'broker', 3.4);
      }
      pen.vlak(rh(-36, -2, 72, 15, 7.5), 'opleiding');
      pen.vlak(ell(33, 5.5, 6, 7.5), 'opleidingL');
      pen.lijn(ell(33, 5.5, 2.6, 3.4), 'opleiding', 1.6);
      pen.lijn(seg([-18, -2], [-18, 13]), 'broker', 3.4);
      pen.lijn(seg([12, -2], [12, 13]), 'broker', 3.4);
    });
  },
);

export const koffer = onderdeel(
  {
    naam: 'koffer',
    familie: 'dingen',
    zin: 'Een reiskoffer.',
    zoek: ['tas', 'reis'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, draai: g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.schaduw(ell(2, 0, 48, 6), 0.2);
      pen.lijn('M-12 -56V-66H12V-56', 'haar2', 5);
      pen.vlak('M-30 -57C-22 -66 -16 -58 -10 -64L-6 -56Z', 'wit');
      pen.vlak(rh(-42, -57, 84, 57, 7), 'steen', { korrel: true });
      pen.schaduw(rh(-42, -14, 84, 14, [0, 0, 7, 7]), 0.14);
      for (const q of [-26, 20]) pen.vlak(rh(q, -57, 7, 57), 'haar2');
      for (const [a, b, c] of [
        [-42, -57, [7, 0, 7, 0]],
        [30, -57, [0, 7, 0, 7]],
        [-42, -12, [0, 7, 0, 7]],
        [30, -12, [7, 0, 7, 0]],
      ] as const)
        pen.vlak(rh(a, b, 12, 12, c), 'broker');
      pen.lijn(seg([-42, -36], [42, -36]), 'haar2', 2);
      pen.vlak(rh(-6, -40, 12, 9, 2), 'metaal');
      pen.vlak(ell(-8, -18, 8), 'opleidingL');
      pen.lijn('M-12 -18h8M-8 -22v8', 'opleiding', 1.6);
      pen.vlak(draai(rh(2, -26, 14, 10, 1), -12, 9, -21), 'wit');
      pen.vlak(draai(rh(2, -26, 14, 4, 1), -12, 9, -21), 'rood');
      pen.lijn('M20 -57C26 -62 30 -62 36 -57M24 -57L28 -60.5L32 -57', 'wit', 1);
    });
  },
);

export const taart = onderdeel(
  {
    naam: 'taart',
    familie: 'dingen',
    zin: 'Een feesttaart.',
    zoek: ['feest', 'jubileum'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-24, -3, 48, 4, 2), 'metaal');
      pen.vlak(rh(-20, -22, 40, 19, 2), 'plumL');
      pen.vlak(
        'M-20 -22H20V-14C16 -8 13 -16 9 -12C5 -7 2 -16 -3 -12C-8 -7 -11 -16 -15 -12C-17 -9 -20 -12 -20 -14Z',
        'wit',
      );
      for (const q of [-13, 13]) {
        pen.vlak(rh(q - 1.6, -33, 3.2, 11), 'school');
        pen.vlak(ell(q, -37, 2.4, 4), 'broker');
      }
      pen.lijn(seg([0, -22], [0, -30]), 'hout', 2);
      pen.vlak(ell(0, -38, 13.5), 'wit');
      pen.vlak(ell(0, -38, 11.6), 'plum');
      pen.tekst(0, -32, '20', { letter: 'kop', grootte: 17 / s, anker: 'middle', kleur: 'wit' });
    });
  },
);

export const snor = onderdeel(
  {
    naam: 'snor',
    familie: 'mensen',
    zin: 'Een snor om op een gezicht te zetten.',
    zoek: ['gezicht'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'haar2'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => pen.vlak('M0 3C-4 1 -9 3 -11 9C-8 15 -3 12 0 9C3 12 8 15 11 9C9 3 4 1 0 3Z', kleur));
  },
);

export const inval = onderdeel(
  {
    naam: 'inval',
    familie: 'borden',
    zin: 'Een denkwolk met een lamp erin; de plaats is het hoofd waar hij uit opstijgt.',
    zoek: ['idee', 'lamp'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      for (const [dx, dy, rx, ry] of [
        [0, -2, 3.4, 3.4],
        [-5, -12, 5, 5],
        [-13, -38, 21, 19],
      ] as const)
        pen.vlak(ell(dx, dy, rx, ry), 'wit');
      voorwerp(pen, { soort: 'lamp', x: -13, y: -37, s: 0.95 });
    });
  },
);
