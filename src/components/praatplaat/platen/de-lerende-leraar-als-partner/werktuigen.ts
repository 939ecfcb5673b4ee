import { draai, ell, glad, poly, rh, seg, spiegel, type PadBron } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  optie,
  getal,
  lijst,
  KLEUR,
  PUNT,
  AS,
  DEEL,
  KIJK,
  PLAATS,
  STAAT,
  GRADEN,
} from '../../tekening/opties.ts';

export const stuurrad = onderdeel(
  {
    naam: 'stuurrad',
    familie: 'dingen',
    zin: 'Het stuurwiel van een schip, rond zijn as.',
    zoek: ['schip', 'sturen'],
    opties: {
      ...STAAT,
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, g }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-9 0L9 0L15 46L-15 46Z', 'hout');
      pen.vlak(rh(-20, 43, 40, 8, 3), 'schoolD');
      for (let i = 0; i < 8; i++) {
        const a = i * 45 + g;
        pen.lijn(draai(seg([0, 0], [0, -38]), a), 'hout', 4.6);
        pen.lijn(draai(seg([0, -33], [0, -41]), a), 'schoolD', 6.4);
      }
      pen.lijn(ell(0, 0, 27), 'hout', 8.5);
      pen.lijn(ell(0, 0, 27), 'houtL', 3);
      pen.vlak(ell(0, 0, 10), 'broker');
      pen.vlak(ell(0, 0, 4.6), 'brokerD');
    });
  },
);

export const touw = onderdeel(
  {
    naam: 'touw',
    familie: 'dingen',
    zin: 'Een gedraaid touw.',
    zoek: ['koord'],
    opties: {
      punten: nodig('De punten waar het doorheen loopt.', lijst(PUNT)),
      w: optie('De breedte in eenheden.', getal(0, 20, 0.5), 5),
      kleur: optie('De hoofdkleur.', KLEUR, 'karton'),
      rand: optie('De kleur van de rand en de strengen.', KLEUR, 'hout'),
    },
  },
  (pen, { punten: pts, w, kleur, rand }) => {
    pen.lijn(glad(pts), rand, w);
    pen.lijn(glad(pts), kleur, w * 0.62);
    pen.lijn(glad(pts), rand, w * 0.5, { streep: '1 7' });
  },
);

export const oog = onderdeel(
  {
    naam: 'oog',
    familie: 'dingen',
    zin: 'Een oog waar een touw aan vastzit.',
    zoek: ['ring', 'haak'],
    opties: {
      ...PLAATS,
      r: optie('De straal in eenheden.', getal(0, 50), 11),
    },
  },
  (pen, { x, y, r }) => {
    pen.lijn(ell(x, y, r), 'donker', 5);
    pen.lijn(ell(x, y, r), 'metaal', 2);
  },
);

export const katrol = onderdeel(
  {
    naam: 'katrol',
    familie: 'dingen',
    zin: 'Een katrol aan een touw.',
    zoek: ['hijsen'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-20 0L-10 -8L10 -8L20 0Z', 'hout');
      pen.vlak('M-9 -6L-5 -34L5 -34L9 -6Z', 'donker');
      pen.vlak(ell(0, -30, 15), 'hout');
      pen.lijn(ell(0, -30, 12), 'houtL', 4);
      pen.vlak(ell(0, -30, 4.4), 'metaal');
    });
  },
);

export const lier = onderdeel(
  {
    naam: 'lier',
    familie: 'dingen',
    zin: 'Een lier om mee te hijsen.',
    zoek: ['hijsen'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 2, 34);
      pen.vlak(m('M-27 0L-13 -44L-5 -44L-18 0Z'), 'hout');
      pen.vlak(m('M27 0L13 -44L5 -44L18 0Z'), 'hout');
      pen.vlak(rh(-30, -4, 60, 7, 2), 'schoolD');
      pen.vlak(ell(0, -38, 19), 'houtL');
      pen.lijn(ell(0, -38, 14), 'karton', 5);
      pen.lijn(ell(0, -38, 8), 'hout', 3);
      pen.lijn(m('M0 -38L26 -27H43'), 'donker', 5.4);
      pen.vlak(ell(0, -38, 4.4), 'donker');
    });
  },
);

export const hefboom = onderdeel(
  {
    naam: 'hefboom',
    familie: 'dingen',
    zin: 'Een hefboom op een steunpunt.',
    zoek: ['balk', 'optillen'],
    opties: {
      x1: nodig('Waar het begint (naar rechts).', AS),
      y1: nodig('Waar het begint (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      steun: optie('Waar het steunpunt onder de balk staat, van 0 tot 1.', DEEL, 0.45),
      b: optie('De breedte in eenheden.', getal(0, 50), 13),
    },
  },
  (pen, { x1, y1, x2, y2, steun, b }) => {
    const g = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI,
      l = Math.hypot(x2 - x1, y2 - y1),
      sx = x1 + (x2 - x1) * steun,
      sy = y1 + (y2 - y1) * steun;
    pen.grond(sx, sy + 40, 34);
    pen.vlak(
      poly([
        [sx - 26, sy + 42],
        [sx - 6, sy + 4],
        [sx + 7, sy + 4],
        [sx + 28, sy + 42],
      ]),
      'steenD',
    );
    pen.schaduw(
      poly([
        [sx + 1, sy + 4],
        [sx + 7, sy + 4],
        [sx + 28, sy + 42],
        [sx + 8, sy + 42],
      ]),
      0.2,
    );
    pen.vlak(draai(rh(x1, y1 - b / 2, l, b, 4), g, x1, y1), 'hout');
    pen.vlak(draai(rh(x1 + 3, y1 - b / 2, l - 6, b * 0.36, 3), g, x1, y1), 'houtL');
  },
);

export const verrekijker = onderdeel(
  {
    naam: 'verrekijker',
    familie: 'dingen',
    zin: 'Een verrekijker op een voet.',
    zoek: ['kijken'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m('M0 -4L17 -6L17 6L0 4Z'), 'donker');
      pen.vlak(m('M15 -7L36 -9L36 9L15 7Z'), 'brokerD');
      pen.vlak(m(rh(33, -10, 5, 20, 2)), 'donker');
    });
  },
);

export const bouwhelm = onderdeel(
  {
    naam: 'bouwhelm',
    familie: 'mensen',
    zin: 'Een bouwhelm om op een hoofd te zetten.',
    zoek: ['helm', 'bouwen'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(m('M-13.5 -4C-14 -14 -8 -19 0 -19C8 -19 14 -14 13.5 -4Z'), kleur);
      pen.vlak(m('M-15 -5.5L20 -5.5C20 -2.5 17 -2 14 -2L-15 -2Z'), kleur);
      pen.vlak(m('M-3.4 -21C-3.4 -22 3.4 -22 3.4 -21L4.4 -6L-4.4 -6Z'), 'schoolL');
      pen.schaduw(m('M-15 -5.5L20 -5.5C20 -2.5 17 -2 14 -2L-15 -2Z'), 0.12);
    });
  },
);
