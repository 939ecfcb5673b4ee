import { draai, ell, glad, type Pad, type Punt, rh, schuif, seg, strook, toeval, poly } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  reeks,
  KLEUR,
  PUNT,
  DELEN,
  AS,
  DEEL,
  ZAAD,
  STAAT,
  STREEP,
  type WaardeVan,
} from './opties.ts';

export const golfjes = onderdeel(
  {
    naam: 'golfjes',
    familie: 'land',
    zin: 'Golfjes op het water.',
    zoek: ['water', 'rimpel', 'zee'],
    opties: {
      punten: nodig(
        'Waar een rimpel ligt, met zijn lengte.',
        lijst(
          reeks(
            [
              ['x', AS],
              ['y', AS],
            ],
            [['lengte', getal(0, 200)]],
          ),
        ),
      ),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      w: optie('De breedte in eenheden.', getal(0, 10, 0.5), 3),
      op: optie('De dekking, van 0 (onzichtbaar) tot 1.', DEEL, 0.8),
    },
  },
  (pen, { punten: pts, kleur, w, op }) => {
    let s = '';
    for (const [x, y, l = 22] of pts)
      s += `M${x} ${y}q${l * 0.25} ${-l * 0.2} ${l * 0.5} 0q${l * 0.25} ${l * 0.2} ${l * 0.5} 0`;
    pen.lijn(s, kleur, w, { op });
  },
);

/** A point of the middle of a road, with its width there. */
export const WEGPUNT = reeks(
  [
    ['x', AS],
    ['y', AS],
  ],
  [['breedte', getal(0, 1000)]],
);

type Wegpunt = WaardeVan<typeof WEGPUNT>;

export const weg = onderdeel(
  {
    naam: 'weg',
    familie: 'land',
    zin: 'Een weg die naar voren breder wordt; met zijwegen een heel kruispunt.',
    zoek: ['pad', 'kruispunt', 'straat'],
    opties: {
      punten: nodig('Het midden van de weg, met de breedte bij elk punt.', lijst(WEGPUNT)),
      b: optie('De breedte waar een punt er geen heeft.', getal(0, 200), 40),
      takken: optie('Wegen die op deze uitkomen, net zo geschreven.', lijst(lijst(WEGPUNT)), []),
      kleur: nodig('De hoofdkleur.', KLEUR),
      rand: kan('De kleur van de rand onder de weg; zonder kleur geen rand.', KLEUR),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
    },
  },
  (pen, { punten, takken, b, kleur, rand, op }) => {
    const wegen = [...takken, punten];
    // All edges first: no edge lies across another road.
    if (rand) for (const w of wegen) pen.vlak(schuif(wegvlak(w, b), 0, 5), rand, { op });
    for (const w of wegen) pen.vlak(wegvlak(w, b), kleur, { op });
  },
);

/** The ribbon of a road. */
function wegvlak(punten: readonly Wegpunt[], b: number): Pad {
  const links: Punt[] = [];
  const rechts: Punt[] = [];
  punten.forEach(([x, y, breedte], i) => {
    const [ax, ay] = punten[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = punten[Math.min(punten.length - 1, i + 1)] ?? [x, y];
    const lengte = Math.hypot(bx - ax, by - ay);
    const half = (breedte ?? b) / 2;
    const [nx, ny] = [(-(by - ay) / lengte) * half, ((bx - ax) / lengte) * half * 0.72];
    links.push([x + nx, y + ny]);
    rechts.push([x - nx, y - ny]);
  });
  return strook(links, rechts);
}

export const stippellijn = onderdeel(
  {
    naam: 'stippellijn',
    familie: 'land',
    zin: 'Streepjes langs een lijn, zoals midden op een weg.',
    zoek: ['middenstreep', 'route'],
    opties: {
      punten: nodig('De punten waar het doorheen loopt.', lijst(PUNT)),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      w: optie('De breedte in eenheden.', getal(0, 20, 0.5), 5),
      streep: optie('De lengte van streep en tussenruimte.', STREEP, '2 16'),
    },
  },
  (pen, { punten: pts, kleur, w, streep }) => {
    pen.lijn(glad(pts), kleur, w, { streep });
  },
);

export const brugDiep = onderdeel(
  {
    naam: 'brug in de lengte',
    familie: 'land',
    zin: 'Een brug in de lengterichting gezien, met een leuning aan beide kanten.',
    zoek: ['brug', 'oversteken'],
    opties: {
      x1: nodig('Het midden van het verre einde (naar rechts).', AS),
      y1: nodig('Het midden van het verre einde (naar beneden).', AS),
      b1: nodig('De breedte van het verre einde, in eenheden.', getal(0, 500)),
      x2: nodig('Het midden van het nabije einde (naar rechts).', AS),
      y2: nodig('Het midden van het nabije einde (naar beneden).', AS),
      b2: nodig('De breedte van het nabije einde, in eenheden.', getal(0, 500)),
      bol: optie('Hoever het midden omhoogkomt.', getal(0, 100), 26),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
      rand: optie('De kleur van de rand.', KLEUR, 'hout'),
      n: optie('Het aantal planken.', getal(0, 50), 11),
      inhoud: kan(
        'Wie eroverheen loopt: getekend tussen de verre en de nabije leuning, op de plaats die de plaat aangeeft.',
        DELEN,
      ),
    },
  },
  (pen, o) => {
    const { x1, y1, b1, x2, y2, b2, bol, kleur, rand, n } = o;
    const op = (t: number, z: number): Punt => [
      x1 + (x2 - x1) * t + (z * (b1 + (b2 - b1) * t)) / 2,
      y1 + (y2 - y1) * t - Math.sin(t * Math.PI) * bol,
    ];
    const zij = (z: number): Punt[] => Array.from({ length: 9 }, (_, i) => op(i / 8, z));
    const leuning = (z: number): void => {
      for (let i = 0; i <= 8; i += 2) {
        const [x, y] = op(i / 8, z);
        const h = 20 + (12 * i) / 8;
        pen.vlak(rh(x - 3, y - h, 6, h + 3, 1), rand);
      }
      pen.lijn(glad(zij(z).map(([x, y], i): Punt => [x, y - 19 - (12 * i) / 8])), rand, 5.5);
    };
    // The higher the deck, the farther its shadow falls from it.
    const schaduw = (z: number): Punt[] =>
      zij(z).map(([x, y], i) => [x + (16 * i) / 8, y + Math.sin((i / 8) * Math.PI) * bol * 1.3]);
    pen.schaduw(strook(schaduw(-1), schaduw(1)), 0.2);
    leuning(-1);
    pen.vlak(strook(zij(-1), zij(1)), kleur);
    for (let i = 1; i < n; i++) pen.lijn(seg(op(i / n, -0.97), op(i / n, 0.97)), rand, 2.2);
    if (o.inhoud === undefined) return;
    o.inhoud();
    leuning(1);
  },
);

export const brugBoog = onderdeel(
  {
    naam: 'boogbrug',
    familie: 'land',
    zin: 'Een bolle brug van opzij, met wie eroverheen loopt.',
    zoek: ['brug', 'oversteken'],
    opties: {
      x1: nodig('Waar het begint (naar rechts).', AS),
      y1: nodig('Waar het begint (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      bol: optie('Hoever het midden omhoogkomt.', getal(0, 200), 46),
      dik: optie('De dikte van het dek.', getal(0, 50), 16),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
      rand: optie('De kleur van de rand.', KLEUR, 'hout'),
      leuning: optie('De hoogte van de leuning.', getal(0, 100), 30),
      n: optie('Het aantal palen.', getal(0, 50), 9),
      inhoud: kan(
        'Wie eroverheen loopt: getekend tussen de verre en de nabije leuning, op de plaats die de plaat aangeeft.',
        DELEN,
      ),
    },
  },
  (pen, o) => {
    const { x1, y1, x2, y2, bol, dik, kleur, rand, leuning, n } = o;
    const op = (t: number): Punt => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t - Math.sin(t * Math.PI) * bol];
    const dek = (dy: number): Punt[] => Array.from({ length: 13 }, (_, i) => op(i / 12)).map(([x, y]) => [x, y + dy]);
    for (let i = 0; i <= n; i++) {
      const [x, y] = op(i / n);
      pen.vlak(rh(x - 2.6, y - leuning - 9, 5.2, leuning + 2, 1), rand);
    }
    pen.lijn(glad(dek(-leuning - 9)), rand, 5);
    pen.vlak(strook(dek(-9), dek(dik)), kleur);
    for (let i = 1; i < 16; i++) {
      const [x, y] = op(i / 16);
      pen.lijn(seg([x, y - 8], [x, y + 5]), rand, 1.8);
    }
    pen.vlak(strook(dek(5), dek(dik)), rand);
    if (o.inhoud === undefined) return;
    o.inhoud();
    for (let i = 0; i <= n; i++) {
      const [x, y] = op(i / n);
      pen.vlak(rh(x - 2.6, y - 8, 5.2, 16, 1), rand);
    }
    pen.lijn(glad(dek(-8)), rand, 4);
  },
);

export const stapsteen = onderdeel(
  {
    naam: 'stapsteen',
    familie: 'land',
    zin: 'Een steen in het water om op te stappen.',
    zoek: ['steen', 'oversteken'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'grijs'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.schaduw(ell(x, y + 7 * s, 27 * s, 9 * s), 0.25);
    pen.vlak(
      `M${x - 24 * s} ${y}C${x - 24 * s} ${y - 12 * s} ${x + 24 * s} ${y - 12 * s} ${x + 24 * s} ${y}` +
        `L${x + 22 * s} ${y + 8 * s}` +
        `C${x + 14 * s} ${y + 14 * s} ${x - 14 * s} ${y + 14 * s} ${x - 22 * s} ${y + 8 * s}Z`,
      kleur === 'grijs' ? 'steenD' : kleur,
    );
    pen.vlak(ell(x, y, 24 * s, 8.6 * s), kleur === 'grijs' ? 'steenL' : kleur);
  },
);

export const hek = onderdeel(
  {
    naam: 'hek',
    familie: 'land',
    zin: 'Een hek langs een lijn, heel of vervallen.',
    zoek: ['hekwerk', 'schutting', 'grens'],
    opties: {
      punten: nodig('Waar het hek loopt.', lijst(PUNT)),
      h: optie('De hoogte in eenheden.', getal(0, 100), 30),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      stap: optie('De afstand van de een tot de volgende, in eenheden.', getal(0, 100), 24),
      verval: kan(
        'Hoe het hek vervalt: de kans dat een paal ontbreekt aan het begin en aan het eind, en de macht daartussen.',
        reeks(
          [
            ['begin', getal(0, 2, 0.05)],
            ['eind', getal(0, 5, 0.05)],
          ],
          [['macht', getal(0, 10, 0.05)]],
        ),
      ),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 2),
    },
  },
  (pen, { punten, h, kleur, stap, verval, seed }) => {
    const kans = toeval(seed);
    const palen: Punt[] = punten.slice(1).flatMap((tot, i) => {
      const van = punten[i] ?? tot;
      const n = Math.max(1, Math.round(Math.hypot(tot[0] - van[0], tot[1] - van[1]) / stap));
      return Array.from({ length: n }, (_, j): Punt => [
        van[0] + ((tot[0] - van[0]) * j) / n,
        van[1] + ((tot[1] - van[1]) * j) / n,
      ]);
    });
    const laatste = punten.at(-1);
    if (laatste) palen.push(laatste);
    const [begin, eind, macht = 1] = verval ?? [0, 0];
    const weg = (t: number): number => begin + (eind - begin) * t ** macht;
    const staat = palen.map((_, i) => !verval || kans() > weg(i / (palen.length - 1)));
    palen.forEach(([x, y], i) => {
      const volgende = palen[i + 1];
      if (staat[i] && volgende && staat[i + 1])
        for (const k of [0.4, 0.75]) pen.lijn(seg([x, y - h * k], [volgende[0], volgende[1] - h * k]), kleur, 4.4);
    });
    palen.forEach(([x, y], i) => {
      if (!staat[i]) return;
      const scheef = verval ? kans.pm(weg(i / palen.length) * 16) : 0;
      pen.vlak(
        draai(
          poly([
            [x - 4.6, y],
            [x - 4.6, y - h + 5],
            [x, y - h - 2],
            [x + 4.6, y - h + 5],
            [x + 4.6, y],
          ]),
          scheef,
          x,
          y,
        ),
        kleur,
      );
    });
  },
);
