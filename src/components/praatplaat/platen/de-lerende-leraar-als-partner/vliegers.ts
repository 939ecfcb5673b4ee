import type { Pen } from '../../tekening/pen.ts';
import { ell, glad, poly, seg, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, keuzeUit, lijst, KLEUR, JANEE, PUNT, GRADEN, STAAT } from '../../tekening/opties.ts';

/** The pictures on the kites. */
const ICOON = {
  vitaliteit(pen: Pen): void {
    pen.vlak('M0 15C-20 1 -17 -13 -8 -13C-3 -13 0 -9 0 -7C0 -9 3 -13 8 -13C17 -13 20 1 0 15Z', 'wit');
    pen.lijn('M-15 0H-6L-3 -6L2 7L5 0H15', 'rood', 2.6);
  },
  zelfsturing(pen: Pen): void {
    pen.vlak(ell(0, 0, 17), 'wit');
    pen.vlak('M6 -11L3.6 3.6L-6 11L-3.6 -3.6Z', 'inkt');
    pen.vlak('M6 -11L3.6 3.6L-3.6 -3.6Z', 'school');
    pen.vlak(ell(0, 0, 1.8), 'wit');
  },
  samenwerken(pen: Pen): void {
    pen.vlak(ell(-8, -8, 5.6), 'wit');
    pen.vlak(ell(8, -8, 5.6), 'wit');
    pen.vlak('M-17 13C-17 -4 1 -4 1 13Z', 'wit');
    pen.vlak('M-1 13C-1 -4 17 -4 17 13Z', 'wit', { op: 0.85 });
  },
  onderzoekend(pen: Pen): void {
    pen.lijn(seg([6, 6], [14, 15]), 'wit', 6);
    pen.lijn(ell(-2, -3, 11), 'wit', 4.6);
    pen.vlak(ell(-2, -3, 9), 'glas', { op: 0.55 });
  },
  eigenaarschap(pen: Pen): void {
    pen.lijn(ell(0, -9, 7), 'wit', 5.2);
    pen.lijn('M0 -1V16M0 9H7M0 15H6', 'wit', 5);
  },
  maatschappelijk(pen: Pen): void {
    pen.vlak(ell(0, 0, 16.5), 'wit');
    pen.lijn('M-16 0H16M0 -16V16M0 -16C-11 -8 -11 8 0 16M0 -16C11 -8 11 8 0 16', 'opleiding', 2);
  },
};

export const vlieger = onderdeel(
  {
    naam: 'vlieger',
    familie: 'dingen',
    zin: 'Een vlieger, rond de kruising van zijn stokken.',
    zoek: ['vliegeren', 'lucht'],
    opties: {
      ...STAAT,
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      donker: optie('De kleur van de schaduwkant.', KLEUR, 'schoolD'),
      icoon: kan('Het teken erop; een vlieger zonder teken moet nog ingevuld worden.', keuzeUit(ICOON)),
      strik: optie('De kleuren van de strikken aan de staart.', lijst(KLEUR), ['broker', 'wit', 'opleiding']),
      staart: optie('Met een staart?', JANEE, true),
      hand: kan('De hand die het touw vasthoudt, op het doek; weggelaten voor een vlieger zonder hand.', PUNT),
    },
  },
  (pen, { x, y, s, g, kleur, donker, icoon, strik, staart, hand }) => {
    if (hand) {
      // The string hangs a little: its curve passes twenty units below the middle.
      const midden: Punt = [(x + hand[0]) / 2, (y + hand[1]) / 2 + 20];
      pen.lijn(
        [
          ['M', x, y],
          ['Q', ...midden, ...hand],
        ],
        'donker',
        1.6,
        { op: 0.7 },
      );
    }
    pen.groep({ x, y, s, draai: g }, () => {
      if (staart)
        vliegerstaart(pen, {
          punten: [
            [0, 52],
            [10, 70],
            [-5, 88],
            [7, 106],
            [-2, 118],
          ],
          strik,
        });
      pen.vlak('M0 -54C1 -54 44 -13 44 -11C44 -9 1 56 0 56C-1 56 -44 -9 -44 -11C-44 -13 -1 -54 0 -54Z', kleur);
      if (icoon) {
        pen.vlak('M0 -54C1 -54 44 -13 44 -11L0 -11Z', donker, { op: 0.55 });
        pen.vlak('M0 -11L-44 -11C-44 -9 -1 56 0 56Z', donker, { op: 0.55 });
        pen.lijn('M0 -52V54M-42 -11H42', 'wit', 1.6, { op: 0.55 });
        pen.groep({ y: -10, s: 1.06 }, () => {
          ICOON[icoon](pen);
        });
      } else {
        pen.schaduw('M0 -54C1 -54 44 -13 44 -11C44 -9 1 56 0 56L0 -54Z', 0.07);
        pen.lijn('M0 -46L37 -10.5L0 46L-37 -10.5Z', 'grijs', 2.2, { streep: '5 6' });
        for (const q of [-13, 0, 13]) pen.vlak(ell(q, -8, 3.9), 'inkt');
      }
    });
  },
);

export const vliegerstaart = onderdeel(
  {
    naam: 'vliegerstaart',
    familie: 'dingen',
    zin: 'De staart van een vlieger, met strikken.',
    zoek: ['strik', 'lint'],
    opties: {
      punten: nodig('De punten waar het doorheen loopt; elk punt behalve de uiteinden heeft een strik.', lijst(PUNT)),
      strik: optie('De kleuren van de strikken, om de beurt.', lijst(KLEUR), ['broker', 'opleiding', 'school']),
    },
  },
  (pen, { punten, strik }) => {
    pen.lijn(glad(punten), 'donker', 2);
    punten.slice(1, -1).forEach(([x, y], i) =>
      pen.vlak(
        poly([
          [x - 10, y - 6],
          [x, y - 1],
          [x + 10, y - 6],
          [x + 10, y + 6],
          [x, y + 1],
          [x - 10, y + 6],
        ]),
        strik[i % strik.length] ?? 'broker',
      ),
    );
  },
);
