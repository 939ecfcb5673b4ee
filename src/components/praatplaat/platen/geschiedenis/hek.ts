import { draai, ell, poly, rh, seg, spiegel, type Pad, type PadBron, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, KLEUR, AS, GRADEN, KIJK, PLAATS, STAAT } from '../../tekening/opties.ts';

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
    zin: 'Het poortje in het hek, wijd open naar de kijker; de plaats is de voet van de post.',
    zoek: ['hek', 'deur'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron): Pad => spiegel(q, kijk);
      // The wing comes nearer with every post, and so grows.
      const post = (i: number): [number, number, number] => [14 + i * 16, 4 + i * 7, 36 + i * 3];
      const rail = (deel: number): Punt[] => [0, 3].map((i) => ((p) => [p[0], p[1] - p[2] * deel] as const)(post(i)));
      pen.lijn(m(seg(...rail(0.28))), 'wit', 4.8);
      pen.lijn(m(seg(...rail(0.74))), 'wit', 4.8);
      pen.lijn(m(seg(rail(0.28)[0] ?? [0, 0], rail(0.74)[1] ?? [0, 0])), 'wit', 4);
      for (const i of [0, 1, 2, 3]) pen.vlak(m(plankpad(...post(i), 0, 8 + i)), 'wit');
      latje(pen, { x: 0, y: 2, lang: 50, breed: 12 });
      pen.vlak(ell(0, -50, 6), 'broker');
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
