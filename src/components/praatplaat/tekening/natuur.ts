import { ell, glad, poly, type Punt, rh, seg, toeval } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  keuze,
  lijst,
  velden,
  KLEUR,
  PUNT,
  GRADEN,
  DEEL,
  ZAAD,
  STAAT,
  type WaardeVan,
} from './opties.ts';

export const boom = onderdeel(
  {
    naam: 'boom',
    familie: 'planten',
    zin: 'Een boom: rond, spits of een populier.',
    zoek: ['loofboom', 'den', 'populier', 'bos'],
    overal: true,
    opties: {
      ...STAAT,
      soort: optie('Welke soort het is.', keuze('rond', 'populier', 'wilg', 'den', 'bloesem'), 'rond'),
      kleur: optie('De hoofdkleur.', KLEUR, 'groen'),
      kleur2: optie('De tweede kleur.', KLEUR, 'groenD'),
      kleur3: kan('De derde kleur.', KLEUR),
      stam: optie('De kleur van de stam.', KLEUR, 'hout'),
    },
  },
  (pen, { x, y, s, soort, kleur, kleur2, kleur3, stam }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, soort === 'populier' ? 14 : 26);
      if (soort === 'rond') {
        pen.vlak('M-6 0C-4 -20 -5 -30 -7 -44L7 -44C5 -30 5 -18 8 0Z', stam);
        pen.vlak(
          glad(
            [
              [-36, -46],
              [-42, -66],
              [-28, -88],
              [-8, -104],
              [16, -100],
              [36, -84],
              [42, -60],
              [32, -42],
              [8, -36],
              [-16, -36],
            ],
            true,
          ),
          kleur,
          { korrel: true },
        );
        pen.schaduw(
          glad(
            [
              [-36, -46],
              [-41, -62],
              [-26, -56],
              [0, -50],
              [24, -54],
              [38, -70],
              [40, -54],
              [32, -42],
              [8, -36],
              [-16, -36],
            ],
            true,
          ),
          0.14,
        );
        pen.lijn('M0 -40V-58M0 -50L10 -60', stam, 3);
      }
      if (soort === 'populier') {
        pen.vlak(rh(-4, -24, 8, 24), stam);
        pen.vlak('M0 -128C16 -100 19 -60 14 -24C8 -14 -8 -14 -14 -24C-19 -60 -16 -100 0 -128Z', kleur, {
          korrel: true,
        });
        pen.schaduw('M0 -128C16 -100 19 -60 14 -24C10 -18 4 -16 0 -16C8 -50 6 -100 0 -128Z', 0.14);
      }
      if (soort === 'wilg') {
        for (const [g, l] of [
          [-62, 34],
          [-40, 42],
          [-18, 47],
          [4, 48],
          [26, 45],
          [48, 40],
          [68, 30],
        ] as const) {
          const a = (g * Math.PI) / 180;
          pen.lijn(
            `M${Math.sin(a) * 8} ${-40 - Math.cos(a) * 6}` +
              `Q${Math.sin(a) * l * 0.7} ${-46 - Math.cos(a) * l * 0.8} ${Math.sin(a) * l} ${-44 - Math.cos(a) * l}`,
            kleur,
            4.6,
          );
          pen.vlak(ell(Math.sin(a) * l, -44 - Math.cos(a) * l, 4, 7), kleur2);
        }
        pen.vlak('M-11 0C-8 -14 -9 -26 -13 -38C-12 -50 12 -50 13 -38C9 -26 8 -14 12 0Z', stam);
      }
      if (soort === 'den') {
        pen.vlak(rh(-4, -18, 8, 18), stam);
        pen.vlak('M-26 -14L0 -58L26 -14Z', kleur2);
        pen.vlak('M-21 -40L0 -80L21 -40Z', kleur);
        pen.vlak('M-15 -64L0 -98L15 -64Z', kleur);
      }
      if (soort === 'bloesem') {
        pen.vlak('M-5 0C-3 -18 -4 -26 -10 -40L-4 -42L1 -30L8 -44L13 -41C6 -28 5 -14 7 0Z', stam);
        pen.vlak(
          glad(
            [
              [-34, -42],
              [-38, -60],
              [-22, -80],
              [2, -88],
              [26, -78],
              [38, -58],
              [30, -40],
              [4, -34],
              [-16, -34],
            ],
            true,
          ),
          kleur,
          {},
        );
        for (const [a, b] of [
          [-20, -60],
          [-6, -74],
          [12, -66],
          [22, -52],
          [-10, -48],
          [6, -46],
          [28, -62],
          [-26, -48],
        ] as const)
          pen.vlak(ell(a, b, 3.6), (a + b) % 3 === 0 && kleur3 ? kleur3 : kleur2);
      }
    });
  },
);

export const struik = onderdeel(
  {
    naam: 'struik',
    familie: 'planten',
    zin: 'Een struik, met of zonder bessen.',
    zoek: ['bosje', 'heg'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'groen'),
      bes: kan('De kleur van de bessen.', KLEUR),
    },
  },
  (pen, { x, y, s, kleur, bes }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(
        glad(
          [
            [-34, 0],
            [-36, -14],
            [-22, -26],
            [-6, -24],
            [4, -34],
            [22, -28],
            [34, -14],
            [34, 0],
          ],
          false,
        ).concat([['L', 34, 2], ['L', -34, 2], ['Z']]),
        kleur,
      );
      if (bes)
        for (const [a, b] of [
          [-20, -12],
          [-4, -16],
          [10, -24],
          [20, -12],
          [2, -6],
        ] as const)
          pen.vlak(ell(a, b, 3.2), bes);
    });
  },
);

export const bloem = onderdeel(
  {
    naam: 'bloem',
    familie: 'planten',
    zin: 'Een bloem op een steel.',
    zoek: ['plant'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      h: optie('De hoogte in eenheden.', getal(0, 100), 22),
    },
  },
  (pen, { x, y, s, kleur, h }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn(`M0 0Q2 ${-h * 0.5} 0 ${-h}`, 'groenD', 2.4);
      pen.vlak(
        `M0 ${-h * 0.35}C6 ${-h * 0.7} 12 ${-h * 0.6} 12 ${-h * 0.55}C10 ${-h * 0.25} 4 ${-h * 0.2} 0 ${-h * 0.3}Z`,
        'groen',
      );
      for (let i = 0; i < 5; i++) {
        const a = (i / 5) * 6.283;
        pen.vlak(ell(Math.sin(a) * 5, -h - Math.cos(a) * 5, 3.8), kleur);
      }
      pen.vlak(ell(0, -h, 3), 'broker');
    });
  },
);

export const tulp = onderdeel(
  {
    naam: 'tulp',
    familie: 'planten',
    zin: 'Een tulp.',
    zoek: ['bloem'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      h: optie('De hoogte in eenheden.', getal(0, 100), 26),
    },
  },
  (pen, { x, y, s, kleur, h }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn(seg([0, 0], [0, -h]), 'groenD', 2.6);
      pen.vlak(`M0 0C-2 ${-h * 0.4} -8 ${-h * 0.6} -10 ${-h * 0.62}C-10 ${-h * 0.3} -4 ${-h * 0.05} 0 0Z`, 'groen');
      pen.vlak(
        `M-6.5 ${-h - 3}C-7 ${-h - 12} -5 ${-h - 15} -5 ${-h - 15}L0 ${-h - 9}L5 ${-h - 15}` +
          `C5 ${-h - 15} 7 ${-h - 12} 6.5 ${-h - 3}C5 ${-h + 3} -5 ${-h + 3} -6.5 ${-h - 3}Z`,
        kleur,
      );
    });
  },
);

export const gras = onderdeel(
  {
    naam: 'graspol',
    familie: 'planten',
    zin: 'Een pol gras.',
    zoek: ['gras', 'spriet'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'groenD'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.lijn(
      `M${x - 5 * s} ${y}Q${x - 5 * s} ${y - 7 * s} ${x - 9 * s} ${y - 11 * s}M${x} ${y}` +
        `Q${x} ${y - 9 * s} ${x} ${y - 15 * s}M${x + 5 * s} ${y}` +
        `Q${x + 5 * s} ${y - 7 * s} ${x + 9 * s} ${y - 10 * s}`,
      kleur,
      2.2 * Math.max(0.8, s * 0.9),
    );
  },
);

export const graspollen = onderdeel(
  {
    naam: 'graspollen',
    familie: 'planten',
    zin: 'Pollen gras hier en daar: hoe dichterbij, hoe groter.',
    zoek: ['gras', 'veld'],
    opties: {
      op: nodig('Waar de pollen staan.', lijst(PUNT)),
      kleur: kan('De hoofdkleur.', KLEUR),
    },
  },
  (pen, { op, kleur }) => {
    for (const [x, y] of op) gras(pen, { x, y, s: 0.5 + y / 1900, kleur });
  },
);

export const riet = onderdeel(
  {
    naam: 'riet',
    familie: 'planten',
    zin: 'Riet aan de waterkant.',
    zoek: ['oever', 'waterkant'],
    overal: true,
    opties: {
      ...STAAT,
      n: optie('Hoeveel het er zijn.', getal(0, 20), 5),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, { x, y, s, n, seed }) => {
    const r = toeval(seed * 77 + 1);
    pen.groep({ x, y, s }, () => {
      for (let i = 0; i < n; i++) {
        const dx = (i - n / 2) * 9 + r.pm(3),
          h = r.tussen(34, 62),
          b = r.pm(7);
        pen.lijn(`M${dx} 0Q${dx} ${-h * 0.6} ${dx + b} ${-h}`, 'groenD', 2.6);
        if (i % 2 === 0) pen.vlak(ell(dx + b, -h - 4, 3.4, 9), 'haar2');
        else pen.lijn(`M${dx + 2} 0Q${dx + 8} ${-h * 0.4} ${dx + 14} ${-h * 0.5}`, 'groen', 3);
      }
    });
  },
);

/** One side of a field with rows: where its first row begins, the step to the next, the width of a row. */
const AKKERRAND = velden({
  van: nodig('Het linkereind van de eerste rij.', PUNT),
  stap: nodig('Van de ene rij naar de volgende, opzij en omlaag.', PUNT),
  breed: nodig('De breedte van een rij, in eenheden.', getal(0, 500)),
});
type Akkerrand = WaardeVan<typeof AKKERRAND>;

export const bouwland = onderdeel(
  {
    naam: 'bloemenveld',
    familie: 'land',
    zin: 'Een veld met bloemen in rijen, die breder worden naar voren.',
    zoek: ['akker', 'bollenveld', 'land'],
    opties: {
      n: nodig('Het aantal rijen.', getal(0, 100)),
      boven: nodig('De verre kant.', AKKERRAND),
      onder: nodig('De nabije kant.', AKKERRAND),
      kleuren: nodig('De kleuren van de rijen, telkens opnieuw.', lijst(KLEUR)),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
    },
  },
  (pen, { n, boven, onder, kleuren, op }) => {
    const rand = ({ van, stap, breed }: Akkerrand, i: number): [Punt, Punt] => {
      const [x, y] = [van[0] + i * stap[0], van[1] + i * stap[1]];
      return [
        [x, y],
        [x + breed, y],
      ];
    };
    for (let i = 0; i < n; i++) {
      const [a, b] = rand(boven, i);
      const [c, d] = rand(onder, i);
      pen.vlak(poly([a, b, d, c]), kleuren[i % kleuren.length] ?? 'school', { op });
    }
  },
);

export const blad = onderdeel(
  {
    naam: 'blad',
    familie: 'planten',
    zin: 'Een los blad.',
    zoek: ['bladeren', 'herfst'],
    overal: true,
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'groenD'),
      nerf: optie('De kleur van de nerven.', KLEUR, 'groen'),
    },
  },
  (pen, { x, y, s, draai: g, kleur, nerf }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak('M0 0C-26 -24 -26 -74 0 -112C26 -74 26 -24 0 0Z', kleur);
      pen.lijn('M0 0V-98M0 -26L-13 -44M0 -26L13 -44M0 -52L-12 -70M0 -52L12 -70', nerf, 2.6);
    });
  },
);
