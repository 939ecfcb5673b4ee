import { draai, ell, poly, rh, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, KLEUR, AS, GRADEN, PLAATS, PUNT, STAAT } from '../../tekening/opties.ts';

/** A white post of the fence, as path: what the fence loses is built with again. */
export const plankpad = (x: number, y: number, lang: number, scheef = 0, breed = 9): Pad =>
  draai(
    poly([
      [x - breed / 2, y],
      [x - breed / 2, y - lang + breed * 0.55],
      [x, y - lang - breed * 0.2],
      [x + breed / 2, y - lang + breed * 0.55],
      [x + breed / 2, y],
    ]),
    scheef,
    x,
    y,
  );
export const latje = onderdeel(
  {
    naam: 'hekpaal',
    familie: 'dingen',
    zin: 'Een losse paal van het hek; de plaats is de voet.',
    zoek: ['plank', 'lat'],
    opties: {
      ...PLAATS,
      lang: optie('De lengte in eenheden.', getal(0, 200), 40),
      breed: optie('De breedte in eenheden.', getal(0, 50), 9),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
    },
  },
  (pen, { x, y, lang, breed, draai: scheef, kleur }) => {
    pen.vlak(plankpad(x, y, lang, scheef, breed), kleur);
  },
);

export const stapel = onderdeel(
  {
    naam: 'stapel palen',
    familie: 'dingen',
    zin: 'Palen van het hek, eruit gehaald en gestapeld.',
    zoek: ['planken', 'hout'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(2, 1, 36, 6), 0.2);
      for (const [dx, dy, scheef] of [
        [-30, 0, 88],
        [-26, -8, 91],
        [-28, -16, 87],
        [-18, -24, 93],
      ] as const)
        latje(pen, { x: dx, y: dy + 2, lang: 56, draai: scheef, kleur: dy % 16 ? '#EDE7DA' : 'wit' });
    });
  },
);

export const poortje = onderdeel(
  {
    naam: 'poortje',
    familie: 'land',
    zin: 'Een houten poort in het hek, wijd open: twee palen, en een vleugel die van de kijker af staat.',
    zoek: ['hek', 'deur'],
    opties: {
      ...STAAT,
      naar: optie('Waar de tweede paal staat, gezien vanaf de eerste.', PUNT, [110, 16]),
      vleugel: optie('Waar de vleugel ophoudt, gezien vanaf de eerste paal.', PUNT, [50, -34]),
    },
  },
  (pen, { x, y, s, naar, vleugel: [vx, vy] }) => {
    pen.groep({ x, y, s }, () => {
      // The far end of the wing is smaller.
      const op = (t: number, hoog: number): Punt => [vx * t, vy * t - hoog * (1 - 0.16 * t)];
      pen.schaduw(
        poly([
          [0, 2],
          [vx, vy + 2],
          [vx + 26, vy + 8],
          [18, 6],
        ]),
        0.16,
      );
      pen.lijn(seg(op(0.06, 9), op(1, 39)), 'houtL', 4.4);
      for (const hoog of [9, 24, 39]) pen.lijn(seg(op(0, hoog), op(1, hoog)), 'houtL', 5);
      for (const t of [0.06, 1]) pen.lijn(seg(op(t, 4), op(t, 44)), 'hout', 5.4);
      for (const [px, py] of [[0, 0], naar] as const) {
        pen.vlak(rh(px - 6, py - 58, 12, 60, 2), 'hout');
        pen.vlak(ell(px, py - 60, 7), 'broker');
      }
    });
  },
);

export const overstap = onderdeel(
  {
    naam: 'overstapje',
    familie: 'land',
    zin: 'Een overstapje over een hek, zoals op een wandelpad.',
    zoek: ['hek', 'klimmen'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(2, 3, 50, 8), 0.2);
      pen.vlak(rh(28, -104, 8, 104, 2), 'hout');
      pen.vlak(ell(32, -105, 6), 'broker');
      pen.vlak(
        poly([
          [-36, 4],
          [-26, -54],
          [-19, -54],
          [-28, 4],
        ]),
        'hout',
      );
      pen.vlak(
        poly([
          [36, 4],
          [26, -54],
          [19, -54],
          [28, 4],
        ]),
        'hout',
      );
      for (const [yy, b] of [
        [-14, 68],
        [-34, 60],
      ] as const) {
        pen.vlak(rh(-b / 2, yy, b, 8, 2), 'houtL');
        pen.vlak(rh(-b / 2, yy + 6, b, 3), 'hout');
      }
      pen.vlak(rh(-30, -58, 60, 8, 2), 'houtL');
      pen.vlak(rh(-30, -52, 60, 3.4), 'hout');
    });
  },
);

export const planktafel = onderdeel(
  {
    naam: 'tafel van hekpalen',
    familie: 'meubels',
    zin: 'Een tafel van palen van het hek.',
    zoek: ['tafel'],
    opties: {
      x: nodig('Het midden van de rand (naar rechts).', AS),
      y: nodig('Het midden van de rand (naar beneden).', AS),
      n: optie('Het aantal planken.', getal(0, 20), 4),
    },
  },
  (pen, { x, y, n }) => {
    const links = x - n * 16;
    for (let i = 0; i < n; i++) pen.vlak(rh(links + 1 + i * 32, y, 30, 8, 1), 'wit');
    pen.vlak(rh(links - 3, y + 6, n * 32 + 6, 4), '#D8D2C4');
    for (const poot of [links + 9, links + n * 32 - 9]) latje(pen, { x: poot, y: y + 44 });
  },
);
