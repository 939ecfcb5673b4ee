import { ell, glad, rh, seg, strook, type Maatpunt, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  reeks,
  KLEUR,
  JANEE,
  DELEN,
  AS,
  GRADEN,
  KIJK,
  MAATPUNT,
  STAAT,
} from '../../tekening/opties.ts';

/** A point of a track: where it is, how wide, and the normal to its left. */
interface Spoorpunt {
  x: number;
  y: number;
  breedte: number;
  nx: number;
  ny: number;
}

/** The value at `t` of a Catmull-Rom curve between b and c. */
const tussen = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Points about every `stap` units along a flowing line of points with a width. */
function monster(punten: readonly Maatpunt[], stap: number): Spoorpunt[] {
  const op = (i: number): Maatpunt => punten[Math.max(0, Math.min(punten.length - 1, i))] ?? [0, 0, 0];
  const fijn: Maatpunt[] = [];
  for (let i = 0; i < punten.length - 1; i++) {
    const [a, b, c, d] = [op(i - 1), op(i), op(i + 1), op(i + 2)];
    for (let k = 0; k < 24; k++)
      fijn.push(
        [0, 1, 2].map((m) => tussen(a[m] ?? 0, b[m] ?? 0, c[m] ?? 0, d[m] ?? 0, k / 24)) as unknown as Maatpunt,
      );
  }
  fijn.push(op(punten.length - 1));
  const gelijk: Maatpunt[] = [op(0)];
  let rest = stap;
  for (let i = 1; i < fijn.length; i++) {
    let [x, y, w] = fijn[i - 1] ?? op(0);
    const [x1, y1, w1] = fijn[i] ?? op(0);
    let lengte = Math.hypot(x1 - x, y1 - y);
    while (lengte >= rest) {
      const t = rest / lengte;
      [x, y, w] = [x + (x1 - x) * t, y + (y1 - y) * t, w + (w1 - w) * t];
      gelijk.push([x, y, w]);
      lengte -= rest;
      rest = stap;
    }
    rest -= lengte;
  }
  gelijk.push(op(punten.length - 1));
  return gelijk.map(([x, y, breedte], i) => {
    const [[ax, ay], [bx, by]] = [
      gelijk[Math.max(0, i - 1)] ?? op(0),
      gelijk[Math.min(gelijk.length - 1, i + 1)] ?? op(0),
    ];
    const lengte = Math.hypot(bx - ax, by - ay) || 1;
    return { x, y, breedte, nx: -(by - ay) / lengte, ny: (bx - ax) / lengte };
  });
}

/** A point beside the track, `u` times its width to the left. */
const opzij = ({ x, y, breedte, nx, ny }: Spoorpunt, u: number): Punt => [
  x + nx * breedte * u,
  y + ny * breedte * u * 0.8,
];
export const spoor = onderdeel(
  {
    naam: 'spoor',
    familie: 'land',
    zin: 'Een treinspoor met rails in twee kleuren.',
    zoek: ['rails', 'spoorlijn', 'trein'],
    opties: {
      punten: nodig('Het midden van het spoor, met de breedte.', lijst(MAATPUNT)),
      a: optie('De kleur van de linkerrail.', KLEUR, 'school'),
      b: kan('De kleur van de rechterrail.', KLEUR),
      bed: optie('De kleur van het bed.', KLEUR, '#F1DCB0'),
      stap: optie('De afstand tussen de bielzen.', getal(0, 50), 15),
      hout: optie('De kleur van het hout.', KLEUR, 'hout'),
      zonderBed: optie('Zonder het grind onder de rails?', JANEE, false),
    },
  },
  (pen, { punten, a, b = a, bed, stap, hout, zonderBed }) => {
    const alle = monster(punten, stap);
    const dun = alle.filter((_, i) => i % 3 === 0 || i === alle.length - 1);
    if (!zonderBed)
      pen.vlak(
        strook(
          dun.map((q) => opzij(q, 0.72)),
          dun.map((q) => opzij(q, -0.72)),
        ),
        bed,
      );
    const breedte = punten.reduce((som, q) => som + q[2], 0) / punten.length;
    pen.lijn(
      alle.slice(1, -1).flatMap((q) => seg(opzij(q, 0.58), opzij(q, -0.58))),
      hout,
      Math.max(3, breedte * 0.17),
    );
    for (const [u, kleur] of [
      [-0.34, a],
      [0.34, b],
    ] as const)
      pen.lijn(glad(dun.map((q) => opzij(q, u))), kleur, Math.max(3, breedte * 0.16));
  },
);

export const schragen = onderdeel(
  {
    naam: 'schragen',
    familie: 'land',
    zin: 'Houten schragen onder een spoorbrug.',
    zoek: ['viaduct', 'brug'],
    opties: {
      lijst: nodig(
        'Per schraag: plaats, bovenkant, onderkant en breedte.',
        lijst(
          reeks([
            ['x', AS],
            ['boven', getal(0, 5000)],
            ['onder', getal(0, 5000)],
            ['breedte', getal(0, 100)],
          ]),
        ),
      ),
      kleur: optie('De hoofdkleur.', KLEUR, 'hout'),
    },
  },
  (pen, { lijst, kleur }) => {
    pen.lijn(
      lijst.flatMap(([x, y0, y1, b]) => [
        ...seg([x - b * 0.5, y0], [x - b * 0.85, y1]),
        ...seg([x + b * 0.5, y0], [x + b * 0.85, y1]),
      ]),
      kleur,
      5.4,
    );
    pen.lijn(
      lijst.flatMap(([x, y0, y1, b]) =>
        y1 - y0 > 26 ? seg([x - b * 0.66, y0 + (y1 - y0) * 0.45], [x + b * 0.66, y0 + (y1 - y0) * 0.45]) : [],
      ),
      kleur,
      3.6,
    );
  },
);

export const loc = onderdeel(
  {
    naam: 'locomotief',
    familie: 'voertuigen',
    zin: 'Een houten speelgoedlocomotief die naar rechts rijdt, met de wielen op y = 0.',
    zoek: ['trein', 'loc'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
      kap: optie('De kleur van het dak.', KLEUR, 'brokerD'),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, draai: g, kleur, kap, inhoud }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak(rh(-34, -20, 74, 13, 3), kap);
      inhoud?.();
      pen.vlak(rh(-2, -42, 38, 26, [4, 13, 4, 0]), kleur);
      pen.vlak(rh(18, -58, 11, 18, 2), 'schoolD');
      pen.vlak(rh(15, -61, 17, 6, 2), 'school');
      pen.vlak(ell(36, -29, 4.6), 'wit');
      pen.vlak('M40 -20L52 -7H38Z', kap);
      pen.vlak(rh(-34, -38, 34, 20, [0, 0, 2, 2]), kleur);
      pen.vlak(rh(-36, -66, 5, 32), kap);
      pen.vlak(rh(-4, -66, 5, 30), kap);
      pen.vlak(rh(-41, -72, 47, 8, 3), 'schoolD');
      for (const [wx, r] of [
        [-22, 10],
        [4, 10],
        [29, 8],
      ] as const) {
        pen.vlak(ell(wx, -r + 1, r), 'donker');
        pen.vlak(ell(wx, -r + 1, r * 0.42), 'metaal');
      }
      pen.lijn('M-22 -8H4', 'metaal', 2.6);
    });
  },
);

export const wagon = onderdeel(
  {
    naam: 'wagon',
    familie: 'voertuigen',
    zin: 'Een wagon achter de houten trein.',
    zoek: ['treinwagon', 'trein'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      rand: optie('De kleur van de rand.', KLEUR, 'schoolD'),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, draai: g, kleur, rand, inhoud }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      inhoud?.();
      pen.vlak('M-33 -38H33L29 -9H-29Z', kleur);
      pen.vlak(rh(-35, -40, 70, 6, 2), rand);
      pen.lijn('M-14 -32V-12M0 -32V-12M14 -32V-12', rand, 2);
      pen.lijn('M33 -13H46', 'donker', 4);
      for (const wx of [-18, 18]) {
        pen.vlak(ell(wx, -7, 8.4), 'donker');
        pen.vlak(ell(wx, -7, 3.4), 'metaal');
      }
    });
  },
);

export const wissel = onderdeel(
  {
    naam: 'wissel',
    familie: 'land',
    zin: 'Een wisselstand langs het spoor.',
    zoek: ['spoor', 'kiezen'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-14, -7, 28, 8, 2), 'donker');
      pen.lijn(seg([0, -6], [15 * kijk, -44]), 'metaal', 4.4);
      pen.vlak(ell(15 * kijk, -45, 5.4), 'school');
    });
  },
);
