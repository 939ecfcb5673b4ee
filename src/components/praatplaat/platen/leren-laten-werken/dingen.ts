import { ell, poly, type Punt, rh, seg, zet } from '../../tekening/vorm.ts';
import { stuk } from './stuk.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  KLEUR,
  TEKST,
  DELEN,
  AS,
  SCHAAL,
  GRADEN,
  KIJK,
  PLAATS,
  STAAT,
} from '../../tekening/opties.ts';

export const hand = onderdeel(
  {
    naam: 'hand',
    familie: 'mensen',
    zin: 'Een hand die over iets heen komt.',
    zoek: ['vasthouden'],
    opties: {
      ...PLAATS,
      huid: nodig('De huidskleur.', KLEUR),
      s: optie('De schaal; 1 is de maat waarin het getekend is.', SCHAAL, 1),
    },
  },
  (pen, { x, y, huid, s }) => {
    pen.vlak(ell(x, y, 4.6 * s, 5 * s), huid);
  },
);

/** Where the eyes of a die lie on a face of 1 × 1. */
const OGEN: Readonly<Record<number, readonly Punt[]>> = {
  1: [[0.5, 0.5]],
  2: [
    [0.27, 0.27],
    [0.73, 0.73],
  ],
  3: [
    [0.24, 0.24],
    [0.5, 0.5],
    [0.76, 0.76],
  ],
  4: [
    [0.27, 0.27],
    [0.73, 0.27],
    [0.27, 0.73],
    [0.73, 0.73],
  ],
  5: [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.5, 0.5],
    [0.25, 0.75],
    [0.75, 0.75],
  ],
  6: [
    [0.27, 0.22],
    [0.73, 0.22],
    [0.27, 0.5],
    [0.73, 0.5],
    [0.27, 0.78],
    [0.73, 0.78],
  ],
};
export const dobbelsteen = onderdeel(
  {
    naam: 'dobbelsteen',
    familie: 'dingen',
    zin: 'Een grote dobbelsteen.',
    zoek: ['toeval', 'spel'],
    opties: {
      ...PLAATS,
      r: optie('De straal in eenheden.', getal(0, 500), 60),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), ['wit', '#E4E6EA', '#C6CBD4']),
      ogen: optie('De ogen bovenop, links en rechts.', lijst(getal(0, 20, 0.5)), [5, 3, 1]),
      kleur: optie('De hoofdkleur.', KLEUR, 'schoolD'),
    },
  },
  (pen, { x, y, r, draai: g, kleuren: kl, ogen, kleur }) => {
    // Three faces: top, left, right; (x, y) is the middle.
    const [a, b, op]: readonly Punt[] = [
      [r * 0.94, r * 0.42],
      [-r * 0.84, r * 0.5],
      [0, -r * 1.02],
    ];
    const onder = r * 0.98;
    if (!a || !b || !op) return;
    const min = ([px, py]: Punt): Punt => [-px, -py];
    const vlakken: readonly (readonly [oorsprong: Punt, langs: Punt, op: Punt])[] = [
      [[0, onder + op[1]], min(a), min(b)],
      [[0, onder], min(a), op],
      [[0, onder], min(b), op],
    ];
    pen.groep({ x, y, draai: g }, () => {
      const plaats = ([o, u, v]: (typeof vlakken)[number], s: number, t: number): Punt => [
        o[0] + u[0] * s + v[0] * t,
        o[1] + u[1] * s + v[1] * t,
      ];
      vlakken.forEach((vlak, i) =>
        pen.vlak(
          poly([plaats(vlak, 0, 0), plaats(vlak, 1, 0), plaats(vlak, 1, 1), plaats(vlak, 0, 1)]),
          kl[i] ?? 'wit',
          {
            rand: [kl[i] ?? 'wit', 9],
          },
        ),
      );
      vlakken.forEach((vlak, i) => {
        for (const [u, v] of OGEN[ogen[i] ?? 1] ?? [])
          pen.vlak(
            zet(ell(u, v, 0.1), (px, py) => plaats(vlak, px, py)),
            kleur,
          );
      });
    });
  },
);

export const doelvlag = onderdeel(
  {
    naam: 'doelvlag',
    familie: 'dingen',
    zin: 'Een vlag bij een doel, met een teken erop.',
    zoek: ['vlag', 'doel'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, kleur, kijk, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 9);
      pen.vlak(rh(-2.4, -78, 4.8, 78, 2), 'hout');
      pen.vlak(ell(0, -80, 4), 'broker');
      pen.vlak(
        zet('M2 -77C16 -82 26 -71 48 -76L48 -42C26 -37 16 -48 2 -43Z', (a, b) => [a * kijk, b]),
        kleur,
      );
      pen.groep({ x: 25 * kijk, y: -60 }, () => inhoud?.());
    });
  },
);

export const doos = onderdeel(
  {
    naam: 'puzzeldoos',
    familie: 'dingen',
    zin: 'De doos van een puzzel, met een tekst op het deksel.',
    zoek: ['doos', 'puzzel'],
    opties: {
      ...STAAT,
      tekst: nodig('Wat erop staat.', lijst(TEKST)),
    },
  },
  (pen, { x, y, s, tekst }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 70);
      pen.vlak(
        poly([
          [-76, -44],
          [30, -44],
          [44, -56],
          [-58, -56],
        ]),
        'plumD',
      );
      for (const [a, b, g, k] of [
        [-52, -50, 10, 'broker'],
        [-24, -56, -20, 'opleidingL'],
        [4, -52, 30, 'school'],
      ] as const)
        stuk(pen, { x: a, y: b, b: 24, h: 20, draai: g, kleur: k, rand: 'schaduw', diep: [0, 0] });
      pen.vlak(rh(-76, -44, 106, 46, 3), 'plum');
      pen.vlak(
        poly([
          [30, -44],
          [44, -56],
          [44, -10],
          [30, 2],
        ]),
        'plumD',
      );
      pen.groep({ x: 84, y: -48, draai: 8 }, () => {
        pen.vlak(rh(-50, -46, 116, 92, 4), 'plumD');
        pen.vlak(rh(-56, -46, 116, 92, 4), 'plum');
        pen.vlak(rh(-48, -38, 100, 76, 3), 'papier');
        tekst.forEach((q, i) =>
          pen.tekst(2, (i - (tekst.length - 1) / 2) * 22 + 6, q, {
            letter: 'label',
            grootte: 18,
            anker: 'middle',
            kleur: 'inkt',
          }),
        );
      });
    });
  },
);

export const kar = onderdeel(
  {
    naam: 'kar',
    familie: 'voertuigen',
    zin: 'Een platte kar op twee wielen waar iets zwaars op staat.',
    zoek: ['wagen'],
    opties: {
      x: nodig('Het midden van de grond eronder (naar rechts).', AS),
      y: nodig('Het midden van de grond eronder (naar beneden).', AS),
      b: optie('De lengte van de vloer.', getal(0, 1000), 196),
    },
  },
  (pen, { x, y, b }) => {
    pen.schaduw(ell(x, y, b * 0.56, 9), 0.16);
    pen.vlak(rh(x - b / 2, y - 26, b, 9, 3), 'hout');
    for (const wiel of [x - b * 0.34, x + b * 0.34]) {
      pen.vlak(ell(wiel, y - 11, 12), 'donker');
      pen.vlak(ell(wiel, y - 11, 5), 'metaal');
    }
  },
);

export const koffieautomaat = onderdeel(
  {
    naam: 'koffieautomaat',
    familie: 'meubels',
    zin: 'Een koffieautomaat.',
    zoek: ['koffie', 'pauze'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 34);
      pen.vlak(rh(-30, -118, 60, 118, 6), 'schoolD');
      pen.vlak(rh(20, -118, 10, 118, [0, 6, 6, 0]), 'schaduw', { op: 0.2 });
      pen.vlak(rh(-23, -110, 42, 34, 3), 'wit');
      pen.vlak('M-11 -99H5L3 -84H-9Z', 'hout');
      pen.lijn('M5 -96C11 -96 11 -88 4 -88', 'hout', 2.4);
      pen.lijn('M-7 -103q-2 -2 0 -4M0 -103q-2 -2 0 -4', 'grijs', 1.6);
      for (const q of [0, 1, 2]) {
        pen.vlak(ell(-16 + q * 9, -68, 3), (['broker', 'opleidingL', 'wit'] as const)[q]!);
      }
      pen.vlak(rh(-20, -58, 36, 34, 3), 'inkt');
      pen.vlak(rh(-6, -58, 8, 8), 'metaal');
      pen.vlak('M-7 -42H3L2 -28H-6Z', 'wit');
      pen.vlak(rh(-20, -28, 36, 4), 'metaal');
      pen.lijn(seg([-2, -50], [-2, -42]), 'hout', 2);
    });
  },
);

export const kruk = onderdeel(
  {
    naam: 'kruk',
    familie: 'meubels',
    zin: 'Een kruk.',
    zoek: ['stoel', 'zitten'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.lijn(seg([x - 8 * s, y - 20 * s], [x - 11 * s, y]), 'hout', 4 * s);
    pen.lijn(seg([x + 8 * s, y - 20 * s], [x + 11 * s, y]), 'hout', 4 * s);
    pen.vlak(rh(x - 14 * s, y - 24 * s, 28 * s, 7 * s, 3), kleur);
  },
);

export const kleed = onderdeel(
  {
    naam: 'rond kleed',
    familie: 'meubels',
    zin: 'Een rond vloerkleed.',
    zoek: ['tapijt', 'kleed'],
    opties: {
      ...PLAATS,
      b: optie('De breedte in eenheden.', getal(0, 1000), 150),
      h: optie('De hoogte in eenheden.', getal(0, 200), 40),
      kleur: optie('De hoofdkleur.', KLEUR, 'plum'),
      rand: optie('De kleur van de rand.', KLEUR, 'plumL'),
    },
  },
  (pen, { x, y, b, h, kleur, rand }) => {
    pen.vlak(ell(x, y, b / 2, h / 2), rand);
    pen.vlak(ell(x, y, b / 2 - 8, h / 2 - 4), kleur);
    pen.lijn(ell(x, y, b / 2 - 20, h / 2 - 9), rand, 2.4, { streep: '5 7' });
  },
);
