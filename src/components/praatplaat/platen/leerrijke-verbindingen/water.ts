import type { Pen } from '../../tekening/pen.ts';
import { type Kleur } from '../../tekening/palet.ts';
import { ell, type Maatpunt, pad, type Pad, poly, type Punt, rh, seg, strook } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  KLEUR,
  TEKST,
  JANEE,
  PUNT,
  DELEN,
  AS,
  GRADEN,
  DEEL,
  LETTERMAAT,
  STAAT,
} from '../../tekening/opties.ts';

export const rivier = onderdeel(
  {
    naam: 'rivier',
    familie: 'land',
    zin: 'Een rivier tussen twee oevers, met een strandje aan beide kanten.',
    zoek: ['water', 'beek'],
    opties: {
      boven: nodig('De verre oever, van links naar rechts.', lijst(PUNT)),
      onder: nodig('De nabije oever, van links naar rechts.', lijst(PUNT)),
      kleur: nodig('De kleur van het water.', KLEUR),
      oever: nodig('De kleur van het strand.', KLEUR),
      strand: optie('Hoever het strand aan beide kanten te zien is.', getal(0, 50), 10),
    },
  },
  (pen, { boven, onder, kleur, oever, strand }) => {
    const lager = (lijn: readonly Punt[], dy: number): Punt[] => lijn.map(([x, y]) => [x, y + dy]);
    pen.vlak(strook(lager(boven, -strand), lager(onder, strand)), oever);
    pen.vlak(strook(boven, onder), kleur, { korrel: 'wit' });
    pen.vlak(strook(boven, lager(boven, 13)), 'opleidingD', { op: 0.18 });
  },
);

export const spiegelbeeld = onderdeel(
  {
    naam: 'spiegelbeeld',
    familie: 'land',
    zin: 'Wat bij het water staat, ondersteboven erin.',
    zoek: ['weerspiegeling', 'water'],
    opties: {
      y: nodig('De hoogte van het water dat spiegelt.', AS),
      plat: optie('Hoe hoog het spiegelbeeld is naast wat het spiegelt.', getal(0, 5, 0.05), 0.74),
      op: optie('De dekking, van 0 (onzichtbaar) tot 1.', DEEL, 0.5),
      inhoud: nodig('Wat het spiegelt, op de plaats die de plaat aangeeft.', DELEN),
    },
  },
  (pen, { y, plat, op, inhoud }) => {
    pen.groep({ matrix: [1, 0, 0, -plat, 0, (1 + plat) * y], op }, inhoud);
  },
);

export const naamboot = onderdeel(
  {
    naam: 'roeiboot met naam',
    familie: 'voertuigen',
    zin: 'Een roeiboot met haar naam op de zijkant.',
    zoek: ['boot', 'schip', 'roeien'],
    opties: {
      ...STAAT,
      naam: nodig('De naam die erop staat; leeg voor geen.', TEKST),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
      rand: optie('De kleur van de rand.', KLEUR, 'brokerD'),
      g: optie('De lettergrootte in eenheden.', LETTERMAAT, 14.5),
      riem: optie('Met een roeispaan over de rand?', JANEE, false),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, naam, kleur, rand, g, riem, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw('M-70 7C-54 20 56 20 72 7L64 0L-62 0Z', 0.22);
      pen.vlak('M-70 -22C-42 -15 42 -15 72 -24L66 -15L-64 -13Z', 'donker');
      inhoud?.();
      if (riem) {
        pen.lijn(seg([34, -30], [74, 10]), 'hout', 4);
        pen.vlak(ell(75, 12, 4, 9), 'hout');
      }
      pen.vlak('M-75 -25C-42 -14 42 -14 79 -27C76 -8 66 8 50 10L-50 10C-64 8 -73 -8 -75 -25Z', kleur);
      pen.lijn('M-73 -22C-42 -11 42 -11 77 -24', rand, 3);
      pen.schaduw('M-66 0C-40 6 40 6 68 0C63 6 57 9 50 10L-50 10C-58 9 -63 6 -66 0Z', 0.1);
      pen.tekst(0, 2.6, naam, { letter: 'kop', grootte: g, anker: 'middle' });
    });
  },
);

export interface KringenOpties {
  /** Points it runs through. */
  punten: readonly Maatpunt[];
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
export function kringen(pen: Pen, { punten: pts, kleur = 'wit', op = 0.6 }: KringenOpties): void {
  let q: Pad = [];
  for (const [x, y, r] of pts)
    q = q.concat(pad(`M${x - r} ${y}C${x - r} ${y + r * 0.34} ${x + r} ${y + r * 0.34} ${x + r} ${y}`));
  pen.lijn(q, kleur, 2.6, { op });
}

export const grenspaal = onderdeel(
  {
    naam: 'grenspaal',
    familie: 'land',
    zin: 'Een grenspaal.',
    zoek: ['grens', 'paal'],
    opties: {
      ...STAAT,
      h: optie('De hoogte in eenheden.', getal(0, 500), 92),
    },
  },
  (pen, { x, y, h, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(ell(0, 1, 17, 5), 'opleidingD', { op: 0.35 });
      pen.vlak(rh(-7, -h, 14, h + 2, [3, 3, 0, 0]), 'wit');
      for (let i = 0; i < 4; i++) {
        const b = -h + 4 + i * 24;
        if (b + 11 < 0)
          pen.vlak(
            poly([
              [-7, b + 6],
              [7, b],
              [7, b + 11],
              [-7, b + 17],
            ]),
            i % 2 ? 'opleiding' : 'school',
          );
      }
      pen.schaduw(rh(2, -h, 5, h + 2), 0.13);
      pen.vlak(rh(-10, -h - 4, 20, 6, 2), 'inkt');
    });
    kringen(pen, { punten: [[x, y + 3, 20 * s]] });
  },
);

export const flessenpost = onderdeel(
  {
    naam: 'flessenpost',
    familie: 'dingen',
    zin: 'Een fles met een brief erin, drijvend op het water.',
    zoek: ['fles', 'brief'],
    opties: {
      ...STAAT,
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, -24),
    },
  },
  (pen, { x, y, s, g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak('M-22 -8C-25 -8 -25 8 -22 8L6 8C11 8 13 4 19 4L19 -4C13 -4 11 -8 6 -8Z', 'glas', { op: 0.92 });
      pen.vlak(rh(-17, -4.6, 21, 9.6, 2), 'wit');
      pen.lijn('M-13 -1.6H0M-13 1.8H-5', 'opleiding', 1.6);
      pen.vlak(rh(18, -4.4, 7, 8.8, 1.5), 'hout');
      pen.licht('M-22 -5C-14 -7 0 -7 6 -6L5 -4C-2 -5 -14 -5 -21 -3Z', 0.8);
    });
    kringen(pen, { punten: [[x - 2, y + 8 * s, 25 * s]] });
  },
);
