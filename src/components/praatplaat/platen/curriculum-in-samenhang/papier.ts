import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import { ell, poly, seg, type Punt } from '../../tekening/vorm.ts';
import { kompas } from './berg.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  velden,
  reeks,
  KLEUR,
  PUNT,
  AS,
  DEEL,
  type WaardeVan,
} from '../../tekening/opties.ts';

/** A fold in a sheet of paper: its top and its foot. */
const VOUW = reeks([
  ['kam', PUNT],
  ['voet', PUNT],
]);
type Vouw = WaardeVan<typeof VOUW>;
/** A place on a folded sheet: the panel, counted from 0, and how far across and down that panel, 0 to 1. */
const PAPIERPLEK = reeks([
  ['paneel', getal(0, 50)],
  ['opzij', DEEL],
  ['omlaag', DEEL],
]);
type Papierplek = WaardeVan<typeof PAPIERPLEK>;
const SNEEUW = velden({
  van: nodig('Waar de sneeuw begint, naar rechts.', AS),
  tot: nodig('Waar de sneeuw ophoudt, naar rechts.', AS),
  punten: nodig('Het aantal punten langs de helling.', getal(0, 100)),
});

const tussen = (a: Punt, b: Punt, t: number): Punt => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** The points of every fold at height `t` (0 top, 1 foot), or at a height of its own for each. */
const langs = (vouwen: readonly Vouw[], hoogte: number | ((i: number) => number)): Punt[] =>
  vouwen.map(([kam, voet], i) => tussen(kam, voet, typeof hoogte === 'number' ? hoogte : hoogte(i)));
/** The strip of the sheet between two heights. */
const baan = (vouwen: readonly Vouw[], van: number | ((i: number) => number), tot: number | ((i: number) => number)) =>
  poly([...langs(vouwen, van), ...langs(vouwen, tot).reverse()]);

function panelen(pen: Pen, vouwen: readonly Vouw[], kleuren: readonly Kleur[]): void {
  vouwen.slice(1).forEach((rechts, i) => {
    const links = vouwen[i] ?? rechts;
    pen.vlak(poly([links[0], rechts[0], rechts[1], links[1]]), kleuren[i % kleuren.length] ?? 'papier');
  });
}

export const vouwkaart = onderdeel(
  {
    naam: 'vouwkaart',
    familie: 'land',
    zin: 'Een kaart die op haar vouwen staat, met route, bomen en heuvels.',
    zoek: ['landkaart'],
    opties: {
      vouwen: nodig('De vouwen van links naar rechts.', lijst(VOUW)),
      kleuren: nodig('De kleuren van de panelen, telkens opnieuw.', lijst(KLEUR)),
      route: nodig(
        'Waar de gedrukte route elke vouw kruist: hoe ver omlaag, en de halve breedte, beide als deel van de vouw.',
        lijst(
          reeks([
            ['hoogte', getal(0, 2, 0.05)],
            ['half', getal(0, 1, 0.05)],
          ]),
        ),
      ),
      stippen: nodig(
        'De kleuren van de twee rijen stippen op de route.',
        reeks([
          ['een', KLEUR],
          ['twee', KLEUR],
        ]),
      ),
      bomen: optie(
        'Gedrukte bomen: naar rechts, waar papier land wordt, worden ze groter en kleuriger.',
        lijst(PAPIERPLEK),
        [],
      ),
      heuvels: optie('Gedrukte heuvels, als hoogteringen.', lijst(PAPIERPLEK), []),
      kompas: kan('De plaats van het kompas.', PAPIERPLEK),
    },
  },
  (pen, { vouwen, kleuren, route, stippen, bomen, heuvels, kompas: roos }) => {
    const [midden, half] = [(i: number) => route[i]?.[0] ?? 0.5, (i: number) => route[i]?.[1] ?? 0.1];
    const op = ([paneel, opzij, omlaag]: Papierplek): Punt => {
      const [a, b] = langs(vouwen.slice(paneel, paneel + 2), omlaag);
      return tussen(a ?? [0, 0], b ?? [0, 0], opzij);
    };
    panelen(pen, vouwen, kleuren);
    pen.vlak(
      baan(
        vouwen,
        (i) => midden(i) - half(i),
        (i) => midden(i) + half(i),
      ),
      '#FCE9C2',
    );
    // The shaded side of every second fold goes on over the route.
    for (let i = 1; i < vouwen.length - 1; i += 2)
      pen.schaduw(
        baan(
          vouwen.slice(i, i + 2),
          (k) => midden(i + k) - half(i + k),
          (k) => midden(i + k) + half(i + k),
        ),
        0.07,
      );
    for (const [van, tot] of [
      [0, 0.08],
      [0.93, 1],
    ] as const)
      pen.vlak(baan(vouwen, van, tot), 'wit', { op: 0.9 });
    stippen.forEach((kleur, i) =>
      pen.lijn(poly(langs(vouwen, midden), false), kleur, 4.4, {
        streep: '.1 26',
        verschuiving: i === 0 ? undefined : -13,
      }),
    );
    for (const t of [0.22, 0.74])
      pen.lijn(poly(langs(vouwen, t), false), 'opleiding', 1.8, { op: 0.45, streep: '9 6' });
    vouwen
      .slice(2)
      .forEach((_, i) => pen.lijn(seg(op([i, 0.5, 0.08]), op([i, 0.5, 0.93])), 'opleiding', 1.4, { op: 0.3 }));
    for (const boom of bomen) {
      const [[x, y], maat] = [op(boom), 0.8 + boom[0] * 0.2];
      pen.vlak(
        poly([
          [x - 6 * maat, y],
          [x, y - 13 * maat],
          [x + 6 * maat, y],
        ]),
        'groen',
        { op: 0.4 + boom[0] * 0.13 },
      );
    }
    for (const heuvel of heuvels) {
      const [x, y] = op(heuvel);
      for (const rx of [13, 7]) pen.lijn(ell(x, y, rx, rx * 0.35), 'hout', 1.4, { op: 0.7 });
    }
    if (roos) {
      const [x, y] = op(roos);
      kompas(pen, { x, y, s: 0.56 });
    }
  },
);

export const vouwberg = onderdeel(
  {
    naam: 'papieren berg',
    familie: 'land',
    zin: 'Land, gevouwen uit hetzelfde papier als de kaart.',
    zoek: ['berg', 'papier'],
    opties: {
      vouwen: nodig('De vouwen van links naar rechts: kam en voet.', lijst(VOUW)),
      kleuren: nodig('De kleuren van de panelen, telkens opnieuw.', lijst(KLEUR)),
      rand: kan(
        'Tot welke vouw de witte marge van het papier langs de kam te zien is; weggelaten voor geen.',
        getal(0, 20, 0.5),
      ),
      sneeuw: kan('Sneeuw op de top tussen twee plaatsen, met zoveel punten langs de helling.', SNEEUW),
    },
  },
  (pen, { vouwen, kleuren, rand, sneeuw }) => {
    panelen(pen, vouwen, kleuren);
    pen.vlak(baan(vouwen, 0, 1), 'korrel');
    const kam = langs(vouwen, 0);
    if (rand !== undefined) pen.vlak(papierrand(vouwen.slice(0, rand + 1)), 'papier');
    if (!sneeuw) return;
    const { van, tot, punten } = sneeuw;
    const opKam = (x: number): Punt => {
      const i = Math.max(
        1,
        kam.findIndex((p) => p[0] >= x),
      );
      const a: Punt = kam[i - 1] ?? [x, 0];
      const b = kam[i] ?? a;
      return tussen(a, b, (x - a[0]) / (b[0] - a[0] || 1));
    };
    const [links, rechts] = [opKam(van), opKam(tot)];
    const terug = Array.from({ length: 2 * punten - 1 }, (_, i): Punt => {
      const [x, y] = tussen(rechts, links, (i + 1) / (2 * punten));
      return [x, y + (i % 2 === 0 ? 30 : 4)];
    });
    const boven = kam.filter(([x]) => x > van && x < tot);
    pen.vlak(poly([links, ...boven, rechts, ...terug]), 'papier');
    // The last point lies in the shade.
    pen.vlak(poly([boven.at(-1) ?? rechts, rechts, ...terug.slice(0, 2)]), '#E6DCC4');
  },
);

/** The margin of a sheet: from the foot of its first fold up and along the ridge. */
function papierrand(vouwen: readonly Vouw[]) {
  const [
    [, voet] = [
      [0, 0],
      [0, 0],
    ],
  ] = vouwen;
  const buiten = [voet as Punt, ...langs(vouwen, 0)];
  const binnen = buiten.map(([x, y], i): Punt => {
    const [[ax, ay], [bx, by]] = [
      buiten[Math.max(0, i - 1)] ?? [x, y],
      buiten[Math.min(buiten.length - 1, i + 1)] ?? [x, y],
    ];
    const lengte = Math.hypot(bx - ax, by - ay) || 1;
    return [x - ((by - ay) / lengte) * 11, y + ((bx - ax) / lengte) * 11];
  });
  return poly([...buiten, ...binnen.reverse()]);
}

export const kaartrand = onderdeel(
  {
    naam: 'kaartrand',
    familie: 'land',
    zin: 'De rand van een gedrukte kaart: wit met donkere stukken.',
    zoek: ['landkaart', 'rand'],
    opties: {
      punten: nodig('De hoeken van de rand.', lijst(PUNT)),
      w: optie('De breedte in eenheden.', getal(0, 50), 13),
      stuk: optie('De lengte van een donker stuk en van het lichte daartussen.', getal(0, 100), 24),
    },
  },
  (pen, { punten, w, stuk }) => {
    const lager = (dy: number): Punt[] => punten.map(([x, y]): Punt => [x, y + dy]);
    pen.vlak(poly([...lager(-w / 2), ...lager(w / 2).reverse()]), 'wit', { op: 0.9 });
    for (const [i, b] of punten.slice(1).entries()) {
      const a = punten[i] ?? b;
      const n = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (2 * stuk)));
      for (let k = 0; k < n; k++) {
        const [van, tot] = [tussen(a, b, k / n), tussen(a, b, (k + 0.5) / n)];
        pen.vlak(
          poly([
            [van[0], van[1] - 3],
            [tot[0], tot[1] - 3],
            [tot[0], tot[1] + 3],
            [van[0], van[1] + 3],
          ]),
          'inkt',
        );
      }
    }
  },
);
