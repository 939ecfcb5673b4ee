import { type Kleur } from '../../tekening/palet.ts';
import { ell, type Pad, type Punt, rh, schuif } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  reeks,
  KLEUR,
  TEKST,
  GRADEN,
  LETTERMAAT,
  PLAATS,
} from '../../tekening/opties.ts';

/** The knob of a jigsaw piece along its edge: curves as [x, y] pairs, from where the edge bends to the top of the knob and back. */
const KNOP = [
  [0.3, 0.2, 0.4, 0.285, 0.5, 0.285],
  [0.6, 0.285, 0.7, 0.2, 0.595, 0.075],
] as const;
/** The corners of a piece, and per edge its direction and its outward normal: top, right, bottom, left. */
const HOEKEN = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;
const RICHTINGEN = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
const NORMALEN = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** An edge of a piece: 1 has a knob, −1 a hole, 0 is straight; and how far it lies from the middle, as a part of the edge. */
export type Kant = number | readonly [teken: number, verschuiving: number];

/**
 * The outline of a jigsaw piece of b × h round (0, 0).
 * @param kanten top, right, bottom and left edge
 * @param knop size of the knobs in units, the same on long and short edges
 */
export function stukPad(kanten: readonly Kant[], b: number, h: number, knop = Math.min(b, h)): Pad {
  const uit: Pad = [['M', -b / 2, -h / 2]];
  HOEKEN.forEach(([hx, hy], i) => {
    const kant = kanten[i] ?? 0;
    const [teken, verschuiving] = typeof kant === 'number' ? [kant, 0] : kant;
    const lengte = i % 2 === 0 ? b : h;
    const [[dx, dy], [nx, ny]] = [RICHTINGEN[i] ?? [1, 0], NORMALEN[i] ?? [0, -1]];
    const op = (t: number, n: number): Punt => [
      (hx * b) / 2 + dx * t + nx * n * knop * teken,
      (hy * h) / 2 + dy * t + ny * n * knop * teken,
    ];
    const langs = (t: number): number => lengte * (0.5 + verschuiving) + (t - 0.5) * knop;
    if (teken === 0) {
      uit.push(['L', ...op(lengte, 0)]);
      return;
    }
    uit.push(['C', ...op(langs(0.2) * 0.6, 0.02), ...op(langs(0.43), -0.05), ...op(langs(0.405), 0.075)]);
    for (const [ax, ay, bx, by, cx, cy] of KNOP)
      uit.push(['C', ...op(langs(ax), ay), ...op(langs(bx), by), ...op(langs(cx), cy)]);
    uit.push(['C', ...op(langs(0.57), -0.05), ...op(lengte - (lengte - langs(0.8)) * 0.6, 0.02), ...op(lengte, 0)]);
  });
  uit.push(['Z']);
  return uit;
}

export const stuk = onderdeel(
  {
    naam: 'puzzelstuk',
    familie: 'dingen',
    zin: 'Een puzzelstuk dat staat, gedragen wordt of vliegt, met of zonder woorden.',
    zoek: ['puzzel'],
    opties: {
      ...PLAATS,
      b: optie('De breedte in eenheden.', getal(0, 1000), 150),
      h: optie('De hoogte in eenheden.', getal(0, 500), 90),
      kanten: optie(
        'Per rand (boven, rechts, onder, links): 1 een nok, −1 een gat, 0 recht.',
        lijst(getal(-5, 5, 0.05)),
        [1, 1, 1, -1],
      ),
      kleur: optie('De hoofdkleur.', KLEUR, 'opleiding'),
      rand: optie('De kleur van de rand.', KLEUR, 'opleidingD'),
      tekst: kan('Wat erop staat.', lijst(TEKST)),
      grootte: optie('De lettergrootte in eenheden.', LETTERMAAT, 20),
      tk: optie('De kleur van de letters.', KLEUR, 'wit'),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      diep: optie(
        'Hoever de donkere zijde te zien is, naar rechts en naar beneden.',
        reeks([
          ['een', getal(0, 10, 0.05)],
          ['twee', getal(0, 10, 0.5)],
        ]),
        [5, 6],
      ),
      knop: kan('De grootte van de nokken, in eenheden.', getal(0, 0.005, 0.05)),
    },
  },
  (pen, { x, y, b, h, kanten, kleur, rand, tekst, grootte, tk, draai: g, diep, knop = Math.min(b, h) * 0.8 }) => {
    pen.groep({ x, y, draai: g }, () => {
      const q = stukPad(kanten, b, h, knop);
      pen.vlak(schuif(q, ...diep), rand);
      pen.vlak(q, kleur);
      if (tekst)
        tekst.forEach((t, i) =>
          pen.tekst(0, (i - (tekst.length - 1) / 2) * grootte * 1.16 + grootte * 0.35, t, {
            letter: 'label',
            grootte,
            anker: 'middle',
            kleur: tk,
          }),
        );
    });
  },
);

export const minipuzzel = onderdeel(
  {
    naam: 'kleine puzzel',
    familie: 'dingen',
    zin: 'Een kleine puzzel, telkens met een andere omtrek.',
    zoek: ['puzzel'],
    opties: {
      ...PLAATS,
      m: optie('De grootte van één stuk, in eenheden.', getal(0, 100), 17),
      cellen: nodig(
        'De stukken: kolom, rij en kleur.',
        lijst(
          reeks([
            ['kolom', getal(0, 10, 0.05)],
            ['rij', getal(0, 10, 0.05)],
            ['kleur', KLEUR],
          ]),
        ),
      ),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, m, cellen, draai: g }) => {
    pen.groep({ x, y, draai: g }, () => {
      const H = new Map(cellen.map(([c, r, k]) => [c + ',' + r, k])),
        heeft = (c: number, r: number) => H.get(c + ',' + r),
        R = m * 0.2,
        O = (c: number, r: number, k: Kleur) => pen.vlak(ell(c * m, r * m, R), k);
      for (const [c, r, k] of cellen) pen.vlak(rh(c * m, r * m, m, m), k);
      for (const [c, r, k] of cellen) {
        const z = (c + r) % 2 ? 0.12 : -0.12,
          a = heeft(c + 1, r),
          b = heeft(c, r + 1);
        if (a) O(c + 1 + z, r + 0.5, z > 0 ? k : a);
        if (b) O(c + 0.5, r + 1 - z, z > 0 ? b : k);
        if (!heeft(c, r - 1) && z > 0) O(c + 0.5, r - 0.12, k);
        if (!a && z < 0) O(c + 1.12, r + 0.5, k);
        if (!heeft(c - 1, r) && z > 0) O(c - 0.12, r + 0.5, k);
      }
    });
  },
);
