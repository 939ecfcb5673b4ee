import { draai, ell } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { GRADEN, KLEUR, lijst, nodig, optie, TEKST, STAAT } from '../../tekening/opties.ts';

/** Type size of the number on a fruit, whatever the size of the fruit. */
const NUMMER = 21;
export const appel = onderdeel(
  {
    naam: 'appel met nummer',
    familie: 'planten',
    zin: 'Een appel met een nummer; de plaats is het midden.',
    zoek: ['fruit', 'vrucht'],
    opties: {
      ...STAAT,
      tekst: nodig('Het nummer dat erop staat.', TEKST),
    },
  },
  (pen, { x, y, s, tekst }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 -22Q2 -33 4 -40', 'haar2', 4);
      pen.vlak('M2 -25C8 -40 22 -40 28 -36C24 -24 12 -20 2 -25Z', 'groenL');
      pen.vlak(
        'M0 -22C12 -34 36 -28 36 -2C36 22 18 36 8 34C4 33 -4 33 -8 34C-18 36 -36 22 -36 -2C-36 -28 -12 -34 0 -22Z',
        'rood',
      );
      pen.schaduw('M16 -28C30 -26 36 -14 36 -2C36 22 18 36 8 34C24 24 28 -6 16 -28Z', 0.16);
      pen.licht('M-29 -6C-29 -17 -22 -23 -16 -24C-20 -18 -24 -12 -25 -4Z', 0.5);
      pen.lijn('M-7 -20Q0 -15 7 -20', 'schaduw', 2.4, { op: 0.3 });
      pen.tekst(0, 11, tekst, { letter: 'kop', grootte: NUMMER / s, anker: 'middle', kleur: 'wit' });
    });
  },
);

export const appeltje = onderdeel(
  {
    naam: 'appeltje',
    familie: 'planten',
    zin: 'Een kleine appel tussen de bladeren.',
    zoek: ['fruit'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(ell(0, 0, 9.5, 9), 'rood');
      pen.lijn('M0 -8q1 -6 4 -8', 'haar2', 2.4);
      pen.licht(ell(-3, -3, 2.6), 0.5);
    });
  },
);

export const peer = onderdeel(
  {
    naam: 'peer met nummer',
    familie: 'planten',
    zin: 'Een peer met een nummer; de plaats is het midden.',
    zoek: ['fruit', 'vrucht'],
    opties: {
      ...STAAT,
      tekst: nodig('Het nummer dat erop staat.', TEKST),
    },
  },
  (pen, { x, y, s, tekst }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 -36Q1 -44 5 -52', 'haar2', 4);
      pen.vlak('M3 -40C8 -54 22 -54 28 -50C24 -38 12 -36 3 -40Z', 'groenD');
      pen.vlak(
        'M0 -39C10 -39 14 -30 15 -20C17 -8 33 -2 33 15C33 31 17 38 0 38C-17 38 -33 31 -33 15C-33 -2 -17 -8 -15 -20C-14 -30 -10 -39 0 -39Z',
        'broker',
      );
      pen.schaduw(
        'M8 -36C14 -32 14 -26 15 -20C17 -8 33 -2 33 15C33 31 17 38 4 38C22 28 20 6 10 -4C6 -10 8 -26 8 -36Z',
        0.13,
      );
      pen.licht('M-27 12C-26 4 -19 0 -15 -4C-16 2 -21 8 -22 16Z', 0.6);
      pen.tekst(-1, 22, tekst, { letter: 'kop', grootte: NUMMER / s, anker: 'middle' });
    });
  },
);

export const blaadjes = onderdeel(
  {
    naam: 'blaadjes',
    familie: 'planten',
    zin: 'Een paar bladeren van een boom, die ergens voor hangen.',
    zoek: ['blad', 'takje'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleuren: optie('De kleuren van de bladeren.', lijst(KLEUR), ['#5FA657', '#7CB867', '#3F8049']),
    },
  },
  (pen, { x, y, s, draai: gedraaid, kleuren }) => {
    pen.groep({ x, y, s, draai: gedraaid }, () =>
      [-38, 4, 44].forEach((hoek, i) =>
        pen.vlak(draai('M0 2C-9 -6 -8 -20 0 -27C8 -20 9 -6 0 2Z', hoek), kleuren[i % kleuren.length] ?? 'groen'),
      ),
    );
  },
);
