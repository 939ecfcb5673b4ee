import type { Kleur } from '../../tekening/palet.ts';
import { ell, rh, seg, toeval, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  optie,
  getal,
  lijst,
  reeks,
  KLEUR,
  TEKST,
  ZAAD,
  LETTERMAAT,
  PLAATS,
  STAAT,
} from '../../tekening/opties.ts';

export const kei = onderdeel(
  {
    naam: 'kei met woord',
    familie: 'land',
    zin: 'Een grote kei met een platte bovenkant en een woord.',
    zoek: ['steen', 'rots'],
    opties: {
      ...PLAATS,
      b: nodig('De breedte in eenheden.', getal(0, 1000)),
      h: nodig('De hoogte in eenheden.', getal(0, 500)),
      tekst: nodig('Wat erop staat.', TEKST),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'steenL'),
      g: optie('De lettergrootte in eenheden.', LETTERMAAT, 20),
    },
  },
  (pen, { x, y, b, h, tekst, seed, kleur, g }) => {
    const r = toeval(seed * 31),
      w = b / 2,
      q = h / 2,
      o = (n: number) => r.pm(n),
      dak = -q * 0.5 + o(3);
    const P: readonly Punt[] = [
      [-w, q * 0.1 + o(5)],
      [-w * 0.86 + o(4), dak],
      [-w * 0.62 + o(6), -q],
      [w * 0.1 + o(14), -q * 1.04],
      [w * 0.64 + o(6), -q * 0.94],
      [w * 0.9, dak + o(4)],
      [w, q * 0.2 + o(5)],
      [w * 0.88, q * 0.92],
      [w * 0.3, q],
      [-w * 0.5, q],
      [-w * 0.92, q * 0.86],
    ];
    pen.groep({ x, y }, () => {
      pen.grond(0, q * 0.94, w * 1.02);
      pen.vlak(rond(P, 9), kleur, { korrel: true });
      pen.licht(rond([...P.slice(1, 6), [w * 0.5, dak + 5], [-w * 0.2, dak + 1]], 6), 0.55);
      pen.schaduw(rond([[w * 0.72, dak + 6], ...P.slice(5, 9), [w * 0.62, q * 0.7]], 6), 0.12);
      pen.schaduw(rond([[-w * 0.96, q * 0.5], [-w * 0.2, q * 0.72], [w * 0.7, q * 0.66], ...P.slice(7, 11)], 6), 0.16);
      pen.tekst(0, g * 0.36, tekst, { letter: 'label', grootte: g, anker: 'middle' });
    });
  },
);

/** A polygon with corners rounded by r. */
function rond(punten: readonly Punt[], r: number): Pad {
  const n = punten.length;
  const pad: Pad = punten.flatMap((b, i): Pad => {
    const naar = (q: Punt): Punt => {
      const lengte = Math.hypot(q[0] - b[0], q[1] - b[1]);
      const t = Math.min(r, lengte / 2) / lengte;
      return [b[0] + (q[0] - b[0]) * t, b[1] + (q[1] - b[1]) * t];
    };
    return [
      [i > 0 ? 'L' : 'M', ...naar(punten[(i - 1 + n) % n] ?? b)],
      ['Q', ...b, ...naar(punten[(i + 1) % n] ?? b)],
    ];
  });
  return [...pad, ['Z']];
}

export const spiegel = onderdeel(
  {
    naam: 'spiegel',
    familie: 'meubels',
    zin: 'Een spiegel op poten die iets vraagt.',
    zoek: ['reflectie'],
    opties: {
      ...STAAT,
      regels: optie(
        'De woorden: regel en lettergrootte.',
        lijst(
          reeks([
            ['tekst', TEKST],
            ['grootte', getal(0, 100)],
          ]),
        ),
        [],
      ),
    },
  },
  (pen, { x, y, s, regels }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 66);
      pen.lijn('M-84 -96L-62 -4M84 -96L62 -4M-70 -30H70', 'hout', 8);
      pen.lijn('M-74 -1H-46M74 -1H46', 'hout', 9);
      pen.vlak(ell(0, -116, 88, 98), 'broker');
      pen.lijn(ell(0, -116, 82, 92), 'brokerD', 2.4);
      pen.vlak(ell(0, -116, 75, 85), 'glas');
      pen.licht('M-56 -82L24 -192C38 -188 50 -178 58 -166L-36 -44C-46 -54 -52 -66 -56 -82Z', 0.45);
      pen.licht('M-20 -38L66 -150C69 -142 72 -132 73 -122L2 -33Z', 0.35);
      pen.vlak(ell(0, -216, 8), 'school');
      for (const z of [-1, 1]) pen.vlak(ell(z * 89, -112, 7), 'schoolD');
      regels.forEach(([t, g], i) => pen.tekst(0, -128 + i * 28, t, { letter: 'label', grootte: g, anker: 'middle' }));
    });
  },
);

export const dubbelbord = onderdeel(
  {
    naam: 'dubbel bord',
    familie: 'borden',
    zin: 'Een bord met twee kolommen.',
    zoek: ['bord', 'vergelijken'],
    opties: {
      ...PLAATS,
      koppen: nodig(
        'De koppen van de twee kolommen.',
        reeks([
          ['een', TEKST],
          ['twee', TEKST],
        ]),
      ),
      rijen: nodig(
        'De rijen van de twee kolommen.',
        lijst(
          reeks([
            ['een', TEKST],
            ['twee', TEKST],
          ]),
        ),
      ),
      vl: optie('De kleur van het bord.', KLEUR, 'broker'),
      tk: optie('De kleur van de letters.', KLEUR, 'inkt'),
      g1: optie('De lettergrootte van de koppen, in eenheden.', LETTERMAAT, 28),
      g2: optie('De lettergrootte van de tweede regel, in eenheden.', LETTERMAAT, 20),
      palen: optie('De lengte van de palen, in eenheden.', getal(0, 200), 40),
      kol: optie('Waar de tweede kolom begint, in eenheden.', getal(0, 500), 140),
      in0: optie('De ruimte voor de tekst, in eenheden.', getal(0, 200), 42),
    },
  },
  (pen, { x, y, koppen, rijen, vl, tk, g1, g2, palen, kol, in0 }) => {
    const w = in0 + 2 * kol + 14,
      lh = g2 * 1.24,
      h = g1 * 1.1 + 14 + lh * rijen.length + 12,
      x0 = x - w / 2,
      y0 = y - h / 2,
      k = g1 * 1.1 + 12;
    for (const q of [x0 + w * 0.16, x0 + w * 0.84]) pen.vlak(rh(q - 5, y, 10, h / 2 + palen, 2), 'hout');
    pen.schaduw(rh(x0 + 5, y0 + 7, w, h, 14), 0.18);
    pen.vlak(rh(x0, y0, w, h, 14), 'wit');
    pen.vlak(rh(x0, y0, w, k, [14, 14, 0, 0]), vl);
    ([0, 1] as const).forEach((i) => {
      const a = x0 + in0 + i * (kol + 10);
      pen.tekst(a, y0 + g1 * 1.06 + 1, koppen[i], { letter: 'kop', grootte: g1, kleur: tk });
      rijen.forEach((t, n) => pen.tekst(a, y0 + k + lh * (n + 1) - 2, t[i], { letter: 'tekst', grootte: g2 }));
    });
    pen.lijn(seg([x0 + in0 + kol - 3, y0 + k + 10], [x0 + in0 + kol - 3, y0 + h - 11]), 'metaal', 2);
    pen.meter.opschrift(koppen.join(' / '), { x: x0, y: y0, w, h });
  },
);

export const oudeDriehoek = onderdeel(
  {
    naam: 'oude driehoek',
    familie: 'borden',
    zin: 'Een schets van de driehoek zoals hij was, met een pijl die hem omkeert.',
    zoek: ['schets', 'driehoek'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    const mannetje = (a: number, b: number, kleur: Kleur): void =>
      pen.groep({ x: a, y: b, s: 0.74 }, () => {
        pen.vlak('M-6 0C-6 -11 6 -11 6 0Z', kleur);
        pen.vlak(ell(0, -12, 4.2), kleur);
      });
    pen.groep({ x, y, s }, () => {
      pen.vlak(
        rond(
          [
            [0, -20],
            [32, 18],
            [-32, 18],
          ],
          4,
        ),
        'broker',
      );
      pen.lijn(seg([-33, 19], [33, 19]), 'brokerD', 2.4);
      mannetje(-11, -13, 'school');
      mannetje(11, -13, 'opleiding');
      mannetje(0, 34, 'brokerD');
      pen.lijn('M27 -26C39 -20 43 -4 38 8', 'rood', 3);
      pen.vlak('M33 5L43 7L35 16Z', 'rood');
    });
  },
);
