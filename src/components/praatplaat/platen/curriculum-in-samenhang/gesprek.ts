import { ell, glad, poly, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  velden,
  KLEUR,
  PUNT,
  AS,
  PLAATS,
  STAAT,
  type WaardeVan,
} from '../../tekening/opties.ts';

/** A thought cloud: round bulges evenly along an ellipse. */
const DENKWOLK = velden({
  x: nodig('Het midden, naar rechts.', AS),
  y: nodig('Het midden, naar beneden.', AS),
  w: nodig('De breedte in eenheden.', getal(0, 1000)),
  h: nodig('De hoogte in eenheden.', getal(0, 1000)),
  kleur: kan('De hoofdkleur.', KLEUR),
  n: kan('Het aantal bollingen.', getal(3, 60)),
  draai: kan('Waar de eerste bolling begint, in radialen.', getal(-7, 7, 0.05)),
});
type Denkwolk = WaardeVan<typeof DENKWOLK>;

function wolkrand({ x, y, w, h, n = 11, draai: begin = 0 }: Denkwolk): Pad {
  const rand = (hoek: number): Punt => [x + (Math.cos(hoek) * w) / 2, y + (Math.sin(hoek) * h) / 2];
  const fijn: { langs: number; punt: Punt }[] = [];
  let omtrek = 0;
  for (let i = 0; i < 240; i++) {
    const [a, b] = [rand(begin + (i / 240) * 6.2832), rand(begin + ((i + 1) / 240) * 6.2832)];
    fijn.push({ langs: omtrek, punt: a });
    omtrek += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const opLengte = (t: number): Punt => fijn.find((_, k) => (fijn[k + 1]?.langs ?? Infinity) >= t)?.punt ?? rand(begin);
  const knopen = Array.from({ length: n }, (_, i) =>
    opLengte(((i + 0.12 * Math.sin(i * 2.7)) / n) * omtrek + (i > 0 ? 0 : 0.01)),
  );
  const pad: Pad = [];
  knopen.forEach((a, i) => {
    const b = knopen[(i + 1) % n] ?? a;
    const koorde = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [ux, uy] = [(b[0] - a[0]) / koorde, (b[1] - a[1]) / koorde];
    const bolling = (p: Punt, z: number): Punt => [
      p[0] + uy * koorde * 0.54 - ux * z * koorde * 0.1,
      p[1] - ux * koorde * 0.54 - uy * z * koorde * 0.1,
    ];
    if (i === 0) pad.push(['M', ...a]);
    pad.push(['C', ...bolling(a, 1), ...bolling(b, -1), ...b]);
  });
  pad.push(['Z']);
  return pad;
}

export const wolkenvloei = onderdeel(
  {
    naam: 'samenvloeiende wolken',
    familie: 'borden',
    zin: 'Denkwolken die samenvloeien tot één; in de gedeelde wolk is elke wolk nog te zien.',
    zoek: ['denken', 'idee'],
    opties: {
      uit: nodig('De wolken die samenvloeien.', lijst(DENKWOLK)),
      samen: nodig('De wolk die ze worden.', DENKWOLK),
    },
  },
  (pen, { uit, samen }) => {
    [...uit, samen].forEach((wolk) => pen.vlak(wolkrand(wolk), wolk.kleur ?? 'wit'));
    const knip = `wolk-${samen.x}-${samen.y}`;
    pen.knip(knip, wolkrand(samen));
    pen.groep({ knip }, () => uit.forEach((wolk) => pen.vlak(wolkrand(wolk), wolk.kleur ?? 'wit', { op: 0.8 })));
  },
);

export const belletjes = onderdeel(
  {
    naam: 'denkbelletjes',
    familie: 'borden',
    zin: 'Belletjes van een hoofd naar zijn denkwolk.',
    zoek: ['denken'],
    opties: {
      van: nodig('Waar het begint.', PUNT),
      naar: nodig('Waar het ophoudt.', PUNT),
      kleur: nodig('De hoofdkleur.', KLEUR),
      n: optie('Hoeveel het er zijn.', getal(0, 20), 4),
      r0: optie('De straal van de eerste, in eenheden.', getal(0, 20, 0.5), 4),
      r1: optie('De straal van de laatste, in eenheden.', getal(0, 50), 11),
      buig: optie('Hoever de lijn opzij buigt, in eenheden.', getal(0, 0.005, 0.05), 0),
    },
  },
  (pen, { van, naar, kleur, n, r0, r1, buig }) => {
    for (let i = 0; i < n; i++) {
      const t = (i + 0.2) / n,
        bx = Math.sin(t * Math.PI) * buig;
      pen.vlak(ell(van[0] + (naar[0] - van[0]) * t + bx, van[1] + (naar[1] - van[1]) * t, r0 + (r1 - r0) * t), kleur);
    }
  },
);

export const cape = onderdeel(
  {
    naam: 'cape',
    familie: 'mensen',
    zin: 'De cape van een held, om achter een mens te hangen.',
    zoek: ['held', 'mantel'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'plum'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () =>
      pen.vlak('M-12 -78L12 -78C20 -60 30 -34 34 -12C16 -4 -22 -4 -30 -14C-26 -36 -20 -60 -12 -78Z', kleur),
    );
  },
);

export const denkmodel = onderdeel(
  {
    naam: 'denkmodel',
    familie: 'vormen',
    zin: 'Een schema van drie punten die met elkaar verbonden zijn.',
    zoek: ['driehoek', 'schema', 'theorie'],
    opties: {
      ...PLAATS,
      r: optie('De afstand van het midden tot elk punt, in eenheden.', getal(0, 200), 26),
      kleuren: optie('De kleuren van de punten.', lijst(KLEUR), ['opleidingL', 'broker', 'schoolL']),
      w: optie('De dikte van de lijnen in eenheden.', getal(0, 50, 0.5), 4),
    },
  },
  (pen, { x, y, r, kleuren, w }) => {
    const punten = [0, 1, 2].map((i): Punt => {
      const hoek = (i * 2 * Math.PI) / 3 - Math.PI / 2;
      return [x + Math.cos(hoek) * r * 1.15, y + Math.sin(hoek) * r + r * 0.2];
    });
    pen.lijn(poly(punten), 'wit', w);
    punten.forEach(([px, py], i) => pen.vlak(ell(px, py, w * 2.1), kleuren[i % kleuren.length] ?? 'wit'));
  },
);

/** Smooth wood, from the dark side to the light of the rim. */
const PLANK = { diep: '#7E4B28', rand: '#F0C992', blad: '#DDA768', nerf: '#C98F55' } as const;

export const driehoekstafel = onderdeel(
  {
    naam: 'driehoekige tafel',
    familie: 'meubels',
    zin: 'Een tafel met drie hoeken, één ervan van je af, op drie poten.',
    zoek: ['tafel'],
    opties: {
      x: nodig('Het midden van de voorrand (naar rechts).', AS),
      y: nodig('Het midden van de voorrand (naar beneden).', AS),
      b: nodig('De breedte van de voorrand, in eenheden.', getal(0, 2000)),
      diep: nodig('Hoever de derde hoek naar achteren ligt, in eenheden.', getal(0, 500)),
      poot: optie('De hoogte van de poten, in eenheden.', getal(0, 500), 72),
    },
  },
  (pen, { x, y, b, diep, poot }) => {
    const h = b / 2;
    pen.schaduw(ell(x, y + poot - 2, h * 1.08, 24), 0.18);
    // The leg under the far corner, in the shade of the top.
    pen.vlak(tafelpoot(x, y + 8, poot - 24, 9), PLANK.diep);
    for (const z of [-1, 1]) pen.vlak(tafelpoot(x + z * h * 0.84, y + 8, poot - 6, 12), 'hout');
    // The thickness of the top, its light rim, and the smooth wood within.
    pen.vlak(tafelblad(x, y + 18, h, diep), 'hout');
    pen.vlak(tafelblad(x, y, h, diep), PLANK.rand);
    pen.vlak(tafelblad(x, y - diep * 0.035, h * 0.93, diep * 0.89), PLANK.blad);
    pen.lijn(
      [0.2, 0.42, 0.66].flatMap((t) => {
        const [half, hoogte] = [h * 0.86 * (1 - t), y - diep * 0.85 * t - 7];
        return glad([
          [x - half, hoogte],
          [x - half * 0.3, hoogte - 4],
          [x + half * 0.35, hoogte + 2],
          [x + half, hoogte - 2],
        ]);
      }),
      PLANK.nerf,
      1.8,
      { op: 0.7 },
    );
  },
);

/** A leg that narrows to its foot. */
const tafelpoot = (x: number, y: number, lang: number, half: number): Pad =>
  poly([
    [x - half, y],
    [x + half, y],
    [x + half * 0.55, y + lang],
    [x - half * 0.55, y + lang],
  ]);

/** A triangle with round corners, one of them away from us. */
const tafelblad = (x: number, y: number, h: number, diep: number): string =>
  `M${x - h + 14} ${y + 6}C${x - h - 4} ${y + 6} ${x - h - 4} ${y - 6} ${x - h + 10} ${y - 13}` +
  `L${x - 20} ${y - diep}C${x - 8} ${y - diep - 5} ${x + 8} ${y - diep - 5} ${x + 20} ${y - diep}` +
  `L${x + h - 10} ${y - 13}C${x + h + 4} ${y - 6} ${x + h + 4} ${y + 6} ${x + h - 14} ${y + 6}Z`;

export const potlood = onderdeel(
  {
    naam: 'potlood',
    familie: 'dingen',
    zin: 'Een potlood dat boven de kaart wordt gehouden.',
    zoek: ['schrijven', 'tekenen'],
    opties: {
      punt: nodig('Waar het schrijft.', PUNT),
      eind: nodig('Het andere uiteinde.', PUNT),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
    },
  },
  (pen, { punt, eind, kleur }) => {
    pen.lijn(seg(eind, punt), kleur, 6);
    pen.lijn(seg(punt, [punt[0] + (punt[0] - eind[0]) * 0.1, punt[1] + (punt[1] - eind[1]) * 0.1]), 'inkt', 4);
  },
);
