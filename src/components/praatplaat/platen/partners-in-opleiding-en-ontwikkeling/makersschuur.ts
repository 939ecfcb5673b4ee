import { voorwerp } from '../../tekening/dingen.ts';
import { ell, poly, rh, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, getal, DELEN, STAAT } from '../../tekening/opties.ts';

export const schuur = onderdeel(
  {
    naam: 'makersschuur',
    familie: 'gebouwen',
    zin: 'Een open schuur waar samen gemaakt wordt.',
    zoek: ['werkplaats'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw('M-210 8C-210 -6 196 -6 196 8C196 22 -210 22 -210 8Z', 0.16);
      pen.vlak(rh(-158, -106, 316, 106), '#F9E2B8');
      pen.vlak(rh(-158, -26, 316, 26), '#EFCB8C');
      for (const a of [-106, -53, 53, 106]) pen.lijn(seg([a, -100], [a, -26]), 'houtL', 2, { op: 0.5 });
      pen.schaduw(rh(-158, -106, 316, 13), 0.14);
      // Tool board and graph on the wall
      pen.vlak(rh(-146, -88, 62, 42, 3), 'houtL');
      pen.lijn('M-136 -80V-58M-141 -80H-131', 'metaal', 4);
      pen.lijn('M-120 -80V-60', 'hout', 4);
      pen.lijn('M-120 -60V-54', 'metaal', 5);
      pen.lijn('M-104 -80V-70', 'rood', 5);
      pen.lijn('M-104 -70V-56', 'metaal', 3);
      pen.lijn('M-93 -82Q-88 -68 -93 -54', 'broker', 3);
      pen.vlak(rh(60, -90, 74, 46, 2), 'wit');
      pen.lijn('M67 -50V-84M67 -50H128', 'grijs', 1.8);
      pen.lijn('M70 -55L84 -64L96 -60L122 -80', 'plum', 3.4);
      for (const [a, b] of [
        [84, -64],
        [96, -60],
        [122, -80],
      ] as const)
        pen.vlak(ell(a, b, 3.4), 'broker');
      pen.lijn('M-8 -106V-88', 'donker', 2);
      pen.vlak('M-22 -80C-20 -92 4 -92 6 -80Z', 'plum');
      pen.meter.lamp(-8, -79, 20);
      pen.vlak(ell(-8, -79, 5), 'zon');
      inhoud?.();
      for (const a of [-166, 154]) pen.vlak(rh(a, -108, 13, 108), 'hout');
      pen.vlak(rh(-172, -116, 346, 13, 2), 'hout');
      pen.vlak(rh(-236, -104, 68, 102), 'houtL');
      pen.lijn('M-232 -100H-172V-6H-232ZL-172 -6M-172 -100L-232 -6', 'hout', 4);
      pen.lijn('M-240 -106H-150', 'donker', 3);
      pen.vlak(
        poly([
          [-190, -108],
          [-152, -208],
          [152, -208],
          [190, -108],
        ]),
        'plum',
        { korrel: true },
      );
      for (let i = 1; i < 12; i++)
        pen.lijn(seg([-152 + i * 25.3, -206], [-190 + i * 31.6, -110]), 'plumD', 1.8, { op: 0.45 });
      pen.vlak(rh(-196, -114, 392, 9, 2), 'plumD');
      pen.vlak(rh(-158, -213, 316, 9, 2), 'plumD');
      // Weather vane: a lamp
      pen.lijn('M118 -213V-240M104 -236H134', 'donker', 2.6);
      pen.vlak(
        poly([
          [134, -241],
          [142, -236],
          [134, -231],
        ]),
        'donker',
      );
      voorwerp(pen, { soort: 'lamp', x: 118, y: -254, s: 0.8 });
    });
  },
);

export const tandem = onderdeel(
  {
    naam: 'fiets voor vier',
    familie: 'voertuigen',
    zin: 'Een fiets die vier samen bouwen: elk deel van het frame een andere kleur, het voorwiel komt nog.',
    zoek: ['fiets', 'tandem'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-8 0L0 -26L8 0M66 0L76 -20L86 0', 'hout', 4);
      pen.lijn(ell(-78, -22, 21), 'donker', 3.6);
      pen.lijn('M-78 -43V-1M-99 -22H-57M-93 -37L-63 -7M-63 -37L-93 -7', 'metaal', 1.2);
      pen.vlak(ell(-78, -22, 3.4), 'donker');
      for (const [a, k] of [
        [-78, 'school'],
        [-30, 'opleiding'],
        [18, 'broker'],
      ] as const)
        pen.lijn(`M${a} -22L${a + 17} -56H${a + 60}L${a + 48} -22ZM${a + 48} -22L${a + 17} -56`, k, 4.6);
      pen.lijn('M66 -22L78 -56M82 -22L72 -66', 'plum', 4.6);
      pen.lijn('M62 -66Q74 -74 82 -66', 'donker', 4.2);
      for (const a of [-61, -13, 35]) {
        pen.lijn(`M${a} -56V-64`, 'metaal', 3);
        pen.vlak(rh(a - 11, -69, 22, 6, 3), 'donker');
      }
      for (const a of [-30, 18]) pen.lijn(`M${a - 8} -16L${a + 8} -28`, 'donker', 3);
    });
  },
);

export const wiel = onderdeel(
  {
    naam: 'wiel',
    familie: 'voertuigen',
    zin: 'Een los fietswiel.',
    zoek: ['fiets', 'band'],
    opties: {
      ...STAAT,
      r: optie('De straal in eenheden.', getal(0, 100), 21),
    },
  },
  (pen, { x, y, s, r }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn(ell(0, -r, r), 'donker', 3.6);
      pen.lijn(
        `M0 ${-2 * r}V0M${-r} ${-r}H${r}M${-r * 0.7} ${-r * 1.7}L${r * 0.7} ${-r * 0.3}M${r * 0.7} ${-r * 1.7}L${-r * 0.7} ${-r * 0.3}`,
        'metaal',
        1.2,
      );
      pen.vlak(ell(0, -r, 3.4), 'donker');
    });
  },
);

export const labtafel = onderdeel(
  {
    naam: 'labtafel',
    familie: 'meubels',
    zin: 'Een tafel met proefjes.',
    zoek: ['laboratorium'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 500), 96),
    },
  },
  (pen, { x, y, s, b }) => {
    pen.groep({ x, y, s }, () => {
      for (const a of [-b / 2 + 8, b / 2 - 8]) pen.vlak(rh(a - 3, -36, 6, 36), 'metaal');
      pen.vlak(rh(-b / 2, -42, b, 7, 2), 'wit');
      pen.vlak('M-38 -42L-30 -60V-70H-20V-60L-12 -42Z', 'glas');
      pen.vlak('M-35.4 -48H-14.6L-12 -42H-38Z', 'groen');
      for (const [a, c, q] of [
        [-25, -76, 3.4],
        [-19, -85, 2.6],
        [-28, -92, 2],
      ] as const)
        pen.vlak(ell(a, c, q), 'groenL');
      pen.vlak(rh(-4, -62, 8, 20, [1, 1, 4, 4]), 'glas');
      pen.vlak(rh(-4, -54, 8, 12, [0, 0, 4, 4]), 'school');
      pen.lijn('M18 -43H40M29 -43C44 -48 43 -62 31 -66', 'donker', 4);
      pen.lijn('M24 -54L33 -74', 'plum', 7);
      pen.lijn('M34 -76L36 -80', 'donker', 5);
    });
  },
);
