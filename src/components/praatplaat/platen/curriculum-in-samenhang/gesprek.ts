import { ell, glad, poly, rh, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
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

export const buste = onderdeel(
  {
    naam: 'buste',
    familie: 'mensen',
    zin: 'Hoofd en schouders van een leerling, zoals iemand eraan denkt.',
    zoek: ['portret', 'leerling'],
    opties: {
      ...STAAT,
      huid: nodig('De huidskleur.', KLEUR),
      trui: nodig('De kleur van de trui.', KLEUR),
      haar: nodig('De haarkleur.', KLEUR),
    },
  },
  (pen, { x, y, s, huid, trui, haar }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-13 16C-13 3 13 3 13 16Z', trui);
      pen.vlak(ell(0, -5, 10), huid);
      pen.vlak('M-10.6 -4C-12 -16 12 -16 10.6 -4C6 -9 -6 -9 -10.6 -4Z', haar);
      pen.vlak([...ell(-3.6, -3.6, 1.3), ...ell(3.6, -3.6, 1.3)], 'oog');
      pen.lijn('M-3 .6q3 3 6 0', 'oog', 1.3);
    });
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

export const kring = onderdeel(
  {
    naam: 'kring van pijlen',
    familie: 'vormen',
    zin: 'Drie pijlen in een kring.',
    zoek: ['cyclus', 'pijl'],
    opties: {
      ...PLAATS,
      r: optie('De straal in eenheden.', getal(0, 200), 26),
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), ['opleiding', 'opleidingD', 'opleiding']),
      w: optie('De breedte in eenheden.', getal(0, 50, 0.5), 5),
    },
  },
  (pen, { x, y, r, kleuren: kl, w }) => {
    for (let i = 0; i < 3; i++) {
      const a0 = i * 2.0944 - 1.4,
        a1 = a0 + 1.45,
        P = (a: number, q = r): Punt => [x + Math.cos(a) * q, y + Math.sin(a) * q],
        m = [P(a0), P((a0 * 2 + a1) / 3), P((a0 + a1 * 2) / 3), P(a1)];
      pen.lijn(glad(m), kl[i], w);
      pen.vlak(poly([P(a1 - 0.04, r + w * 1.5), P(a1 - 0.04, r - w * 1.5), P(a1 + 0.42, r)]), kl[i]!);
    }
  },
);

export const driehoekstafel = onderdeel(
  {
    naam: 'driehoekige tafel',
    familie: 'meubels',
    zin: 'Een tafel met drie hoeken, één ervan van je af.',
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
    pen.schaduw(ell(x, y + poot, h * 1.1, 28), 0.16);
    for (const [px, py] of [
      [-h * 0.82, 0],
      [h * 0.82, 0],
      [0, -diep * 0.45],
    ] as const)
      pen.vlak(rh(x + px - 9, y + py, 18, poot, 3), 'hout');
    pen.vlak(rh(x - h, y, b, 22, [0, 0, 14, 14]), 'hout');
    pen.vlak(
      `M${x - h + 14} ${y + 6}C${x - h - 4} ${y + 6} ${x - h - 4} ${y - 6} ${x - h + 10} ${y - 13}` +
        `L${x - 15} ${y - diep}C${x - 5} ${y - diep - 5} ${x + 5} ${y - diep - 5} ${x + 15} ${y - diep}` +
        `L${x + h - 10} ${y - 13}C${x + h + 4} ${y - 6} ${x + h + 4} ${y + 6} ${x + h - 14} ${y + 6}Z`,
      'houtL',
      { korrel: true },
    );
  },
);

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
