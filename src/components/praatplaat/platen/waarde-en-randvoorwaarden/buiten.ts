import { fruitmand } from '../../tekening/fruitmand.ts';
import { ell, poly, rh, seg, spiegel, type PadBron } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, DELEN, AS, KIJK, STAAT } from '../../tekening/opties.ts';

export const ladder = onderdeel(
  {
    naam: 'smalle ladder',
    familie: 'dingen',
    zin: 'Een ladder die ergens tegenaan staat en naar boven smaller wordt.',
    zoek: ['klimmen'],
    opties: {
      x1: nodig('Waar het begint (naar rechts).', AS),
      y1: nodig('Waar het begint (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      b: optie('De breedte aan de voet, in eenheden.', getal(0, 200), 30),
      n: optie('Het aantal sporten.', getal(0, 50), 8),
    },
  },
  (pen, { x1, y1, x2, y2, b, n }) => {
    const lengte = Math.hypot(x2 - x1, y2 - y1);
    const [nx, ny] = [((-(y2 - y1) / lengte) * b) / 2, (((x2 - x1) / lengte) * b) / 2];
    for (let i = 1; i <= n; i++) {
      const t = i / (n + 0.6);
      const smal = 1 - 0.25 * t;
      const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
      pen.lijn(seg([x - nx * smal, y - ny * smal], [x + nx * smal, y + ny * smal]), 'houtL', 4.4);
    }
    for (const z of [-1, 1])
      pen.lijn(seg([x1 + nx * z, y1 + ny * z], [x2 + nx * z * 0.75, y2 + ny * z * 0.75]), 'hout', 6);
  },
);

export const schommel = onderdeel(
  {
    naam: 'schommel',
    familie: 'meubels',
    zin: 'Een schommel aan twee touwen.',
    zoek: ['spelen'],
    opties: {
      x1: nodig('Waar hij aan hangt: het midden van de twee touwen (naar rechts).', AS),
      y1: nodig('Waar hij aan hangt: het midden van de twee touwen (naar beneden).', AS),
      x: nodig('Het midden van de zitting (naar rechts).', AS),
      y: nodig('Het midden van de zitting (naar beneden).', AS),
      b: optie('De breedte in eenheden.', getal(0, 200), 40),
    },
  },
  (pen, { x1, y1, x, y, b }) => {
    pen.lijn(seg([x1 - b / 2, y1], [x - b / 2 + 3, y]), 'karton', 3.4);
    pen.lijn(seg([x1 + b / 2, y1], [x + b / 2 - 3, y]), 'karton', 3.4);
    pen.vlak(rh(x - b / 2 - 3, y - 2, b + 6, 7, 2), 'rood');
  },
);

export const waterrad = onderdeel(
  {
    naam: 'waterrad',
    familie: 'gebouwen',
    zin: 'Een waterrad op zijn bok.',
    zoek: ['vliegwiel', 'molen'],
    opties: {
      x: nodig('Het midden van het rad (naar rechts).', AS),
      y: nodig('Het midden van het rad (naar beneden).', AS),
      r: optie('De straal in eenheden.', getal(0, 500), 76),
      n: optie('Het aantal schoepen.', getal(0, 50), 10),
      voet: optie('De hoogte van de voet, in eenheden.', getal(0, 100), 30),
    },
  },
  (pen, { x, y, r, n, voet }) => {
    pen.groep({ x, y }, () => {
      pen.lijn(`M${r * 0.12} 0L${r * 0.62} ${r + voet}M${-r * 0.12} 0L${-r * 0.62} ${r + voet}`, 'haar2', 9);
      for (let i = 0; i < n; i++) {
        const hoek = (i / n) * 2 * Math.PI + 0.2;
        const [c, s] = [Math.cos(hoek), Math.sin(hoek)];
        pen.vlak(
          poly([
            [c * r * 0.8 - s * 11, s * r * 0.8 + c * 11],
            [c * r * 1.16 - s * 13, s * r * 1.16 + c * 13],
            [c * r * 1.16 - s * 6, s * r * 1.16 + c * 6],
            [c * r * 0.8 - s * 4, s * r * 0.8 + c * 4],
          ]),
          'karton',
        );
        pen.lijn(seg([0, 0], [c * r * 0.95, s * r * 0.95]), 'hout', 6);
      }
      pen.lijn(ell(0, 0, r), 'hout', 9);
      pen.lijn(ell(0, 0, r * 0.76), 'houtL', 6);
      pen.vlak(ell(0, 0, 17), 'rood');
      pen.vlak(ell(0, 0, 7), 'donker');
      for (let i = 0; i < 3; i++) {
        const hoek = (i / 3) * 2 * Math.PI + 0.5;
        pen.vlak(ell(Math.cos(hoek) * r, Math.sin(hoek) * r, 3), 'metaal');
      }
    });
  },
);

export const bakfiets = onderdeel(
  {
    naam: 'bakfiets',
    familie: 'voertuigen',
    zin: 'Een bakfiets met een vlaggetje op de bak.',
    zoek: ['fiets'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, -1),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, kijk, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.grond(0, 1, 70);
      for (const [wx, wr] of [
        [-34, 17],
        [52, 13],
      ] as const) {
        pen.lijn(ell(wx * kijk, -wr - 1, wr), 'donker', 3.4);
        pen.vlak(ell(wx * kijk, -wr - 1, 2.6), 'donker');
      }
      pen.lijn(m('M-34 -18L-20 -46L-8 -18ZM-8 -18L8 -30M-19 -42L10 -44'), 'opleiding', 4);
      pen.lijn(m('M-26 -48H-13M14 -30L8 -56L2 -58'), 'donker', 4.4);
      inhoud?.();
      pen.vlak(m('M8 -44H78L70 -14H18Z'), 'hout');
      pen.schaduw(m('M8 -44H78L76 -38H10Z'), 0.2);
      pen.lijn(m('M14 -28H74'), 'houtL', 3);
      pen.vlak(
        m(
          poly([
            [58, -46],
            [58, -66],
            [82, -60],
          ]),
        ),
        'broker',
      );
      pen.lijn(m('M58 -44V-66'), 'hout', 3);
    });
  },
);

export const boomstronk = onderdeel(
  {
    naam: 'boomstronk',
    familie: 'meubels',
    zin: 'Een boomstronk als tafel.',
    zoek: ['stam', 'tafel'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-44 -30L-52 2C-30 12 30 12 52 2L44 -30Z', 'hout');
      pen.schaduw('M20 -22L26 7C36 6 46 5 52 2L44 -30Z', 0.16);
      pen.vlak(ell(0, -30, 46, 14), 'houtL');
      pen.lijn(ell(0, -30, 32, 9), 'hout', 1.8);
      pen.lijn(ell(2, -30, 17, 4.6), 'hout', 1.8);
    });
  },
);

export const katrol = onderdeel(
  {
    naam: 'katrol met mand',
    familie: 'dingen',
    zin: 'Een katrol met een mand fruit aan het touw.',
    zoek: ['hijsen', 'oogst'],
    opties: {
      x: nodig('Het midden van de katrol (naar rechts).', AS),
      y: nodig('Het midden van de katrol (naar beneden).', AS),
      x2: nodig('Wat hem aandrijft: waar de touwen heen lopen (naar rechts).', AS),
      y2: nodig('Wat hem aandrijft: waar de touwen heen lopen (naar beneden).', AS),
      mandY: nodig('De hoogte waarop de mand hangt.', AS),
    },
  },
  (pen, { x, y, x2, y2, mandY }) => {
    const r = 11;
    pen.lijn(seg([x, y - 26], [x, y]), 'donker', 4);
    pen.lijn(seg([x - r, y], [x2 - 9, y2]), 'karton', 3);
    pen.lijn(seg([x + r, y], [x2 + 9, y2]), 'karton', 3);
    pen.vlak(ell(x, y, r + 3), 'donker');
    pen.vlak(ell(x, y, r - 2), 'broker');
    pen.vlak(ell(x, y, 3), 'donker');
    const t = (mandY - y) / (y2 - y);
    fruitmand(pen, { x: x - r + (x2 - 9 - x + r) * t, y: mandY + 34, s: 0.82, soort: 'mix' });
  },
);
