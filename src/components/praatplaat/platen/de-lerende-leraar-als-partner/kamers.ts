import { draai, ell, pad, rh, seg, spiegel, toeval, zet, type PadBron, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  KLEUR,
  PUNT,
  DELEN,
  KIJK,
  PLAATS,
  STAAT,
  GRADEN,
} from '../../tekening/opties.ts';

export const digibord = onderdeel(
  {
    naam: 'digibord',
    familie: 'meubels',
    zin: 'Een digitaal schoolbord, vanuit het midden.',
    zoek: ['smartboard', 'scherm'],
    opties: {
      ...PLAATS,
      w: optie('De breedte in eenheden.', getal(0, 500), 104),
      h: optie('De hoogte in eenheden.', getal(0, 200), 62),
      grafiek: kan(
        'Een lijn die erop getekend is, als delen van breedte en hoogte; hij eindigt in een stip.',
        lijst(PUNT),
      ),
    },
  },
  (pen, { x, y, w, h, grafiek }) => {
    const op = ([a, b]: Punt): Punt => [x + (a - 0.5) * w, y + (b - 0.5) * h];
    pen.vlak(rh(x - w / 2 - 5, y - h / 2 - 5, w + 10, h + 10, 4), 'donker');
    pen.vlak(rh(x - w / 2, y - h / 2, w, h, 2), 'wit');
    if (!grafiek) return;
    const [ex, ey] = op(grafiek.at(-1) ?? [0.5, 0.5]);
    pen.lijn(seg(op([0.09, 0.87]), op([0.87, 0.87])), 'grijs', 2);
    pen.lijn(seg(...grafiek.map(op)), 'school', 3.4);
    pen.vlak(ell(ex, ey, 4), 'broker');
  },
);

export const schoolbank = onderdeel(
  {
    naam: 'schoolbank',
    familie: 'meubels',
    zin: 'Een schoolbank.',
    zoek: ['tafel', 'leerling'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m(seg([26, -1], [26, -32])), 'donker', 4);
      pen.lijn(m(seg([14, -1], [34, -1])), 'donker', 4);
      pen.vlak(m(rh(8, -36, 38, 6, 2)), kleur);
      pen.lijn(m('M-14 -1L-9 -20H8L10 -1M-12 -22L-15 -44'), 'donker', 3.6);
    });
  },
);

export const smileyzuil = onderdeel(
  {
    naam: 'smileyzuil',
    familie: 'meubels',
    zin: 'Een zuil met gezichtjes om te zeggen hoe het was.',
    zoek: ['feedback', 'waardering'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 16);
      pen.vlak(rh(-4, -30, 8, 30, 1), 'metaal');
      pen.vlak(rh(-13, -4, 26, 5, 2), 'donker');
      pen.vlak(rh(-37, -52, 74, 27, 6), 'donker');
      (
        [
          ['groen', 'M-5 2q5 6 10 0'],
          ['broker', 'M-5 4h10'],
          ['rood', 'M-5 6q5 -6 10 0'],
        ] as const
      ).forEach(([k, m], i) => {
        const a = (i - 1) * 23;
        pen.vlak(ell(a, -38.5, 9.6), k);
        pen.vlak(ell(a - 3.4, -41, 1.5), 'inkt');
        pen.vlak(ell(a + 3.4, -41, 1.5), 'inkt');
        pen.lijn(
          zet(pad(m), (q, w) => [q * 0.86 + a, w * 0.86 - 38.5]),
          'inkt',
          1.7,
        );
      });
    });
  },
);

export const denkwolk = onderdeel(
  {
    naam: 'denkwolk',
    familie: 'borden',
    zin: 'Een denkwolk met een tekening erin.',
    zoek: ['denken', 'idee'],
    opties: {
      ...STAAT,
      naar: nodig('Waar het ophoudt.', PUNT),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, naar, inhoud }) => {
    for (const [t, r] of [
      [0.55, 3.4],
      [0.8, 2.4],
    ] as const)
      pen.vlak(ell(x + (naar[0] - x) * t, y + (naar[1] - y) * t, r), 'wit');
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-24 12C-36 10 -34 -6 -22 -7C-20 -22 2 -24 8 -14C20 -20 32 -8 26 0C34 8 26 14 18 12Z', 'wit');
      inhoud?.();
    });
  },
);

export const vliegtuigje = onderdeel(
  {
    naam: 'papieren vliegtuigje',
    familie: 'dingen',
    zin: 'Een gevouwen vliegtuigje.',
    zoek: ['papier', 'vliegen'],
    opties: {
      ...STAAT,
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak('M-14 0L14 -8L-2 8L-5 3Z', 'wit');
      pen.vlak('M-5 3L14 -8L-2 8Z', 'metaal');
    });
  },
);

export const boekenkast = onderdeel(
  {
    naam: 'boekenkast',
    familie: 'meubels',
    zin: 'Een kast met boeken.',
    zoek: ['kast', 'boeken'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-24, -72, 48, 72, 2), 'hout');
      const r = toeval(8);
      for (const yy of [-50, -27, -4]) {
        pen.vlak(rh(-20, yy - 18, 40, 18), 'schoolD', { op: 0.5 });
        let a = -19;
        while (a < 13) {
          const w = r.tussen(4, 7),
            h = r.tussen(11, 17);
          pen.vlak(rh(a, yy - h, w, h, 0.8), r.kies(['school', 'opleiding', 'broker', 'wit', 'groen', 'plum']));
          a += w + 0.6;
        }
      }
    });
  },
);

export const memos = onderdeel(
  {
    naam: 'memoblaadjes',
    familie: 'dingen',
    zin: 'Gekleurde memoblaadjes op een muur.',
    zoek: ['post-it', 'briefjes'],
    opties: {
      ...STAAT,
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), [
        'broker',
        'schoolL',
        'opleidingL',
        'groenL',
        'broker',
        'plumL',
      ]),
    },
  },
  (pen, { x, y, s, kleuren: kl }) => {
    pen.groep({ x, y, s }, () =>
      kl.forEach((k, i) => {
        const a = (i % 3) * 19,
          b = Math.floor(i / 3) * 18;
        pen.vlak(draai(rh(a, b, 15, 15, 1), ((i * 37) % 13) - 6, a + 7, b + 7), k);
        pen.lijn(seg([a + 3, b + 5], [a + 11, b + 5]), 'inkt', 1.2, { op: 0.5 });
      }),
    );
  },
);

export const kwast = onderdeel(
  {
    naam: 'kwast',
    familie: 'dingen',
    zin: 'Een kwast met verf.',
    zoek: ['verven', 'schilderen'],
    opties: {
      hand: nodig('De hand die het vasthoudt.', PUNT),
      punt: nodig('Waar het verft.', PUNT),
      kleur: optie('De kleur van de verf.', KLEUR, 'groen'),
    },
  },
  (pen, { hand, punt, kleur }) => {
    const haar: Punt = [punt[0] + (hand[0] - punt[0]) * 0.3, punt[1] + (hand[1] - punt[1]) * 0.3];
    pen.lijn(seg(hand, haar), 'hout', 3);
    pen.lijn(seg(haar, punt), kleur, 5.4);
  },
);
