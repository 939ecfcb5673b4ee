import { ell, poly, rh, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, TEKST, DELEN, STAAT } from '../../tekening/opties.ts';

export const schoolVO = onderdeel(
  {
    naam: 'middelbare school',
    familie: 'gebouwen',
    zin: 'Een middelbare school: lokalen, een glazen trappenhuis en een fietsenrek.',
    zoek: ['school', 'vo', 'voortgezet'],
    opties: {
      ...STAAT,
      naam: optie('De naam die erop staat; leeg voor geen.', TEKST, 'VO'),
    },
  },
  (pen, { x, y, s, naam }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-120, -104, 168, 104, 2), 'schoolL', { korrel: true });
      pen.vlak(rh(-126, -112, 180, 11, 2), 'schoolD');
      for (let i = 0; i < 8; i++) {
        const wx = -110 + (i % 4) * 39,
          wy = -92 + Math.floor(i / 4) * 44;
        pen.vlak(rh(wx, wy, 31, 30), 'wit');
        const licht = i === 1 || i === 6;
        if (licht) pen.meter.lamp(wx + 15, wy + 15, 20);
        pen.vlak(rh(wx + 3, wy + 3, 25, 24), licht ? 'zon' : 'glas');
        pen.lijn(seg([wx + 15.5, wy + 3], [wx + 15.5, wy + 27]), 'wit', 2);
        if (i === 1) {
          pen.vlak(ell(wx + 9, wy + 17, 5), 'huid4');
          pen.vlak(rh(wx + 3, wy + 21, 12, 6, [5, 5, 0, 0]), 'opleiding');
        }
        if (i === 6) {
          pen.vlak(ell(wx + 22, wy + 17, 5), 'huid1');
          pen.vlak(rh(wx + 16, wy + 21, 12, 6, [5, 5, 0, 0]), 'plum');
        }
      }
      pen.vlak(rh(40, -150, 66, 150, 2), 'school', { korrel: true });
      pen.schaduw(rh(88, -150, 18, 150), 0.14);
      pen.vlak(rh(34, -157, 78, 10, 2), 'schoolD');
      pen.vlak(rh(50, -94, 46, 50), 'wit');
      for (const gx of [53, 75]) pen.vlak(rh(gx, -91, 18, 44), 'glas');
      pen.vlak(rh(56, -36, 34, 36, [3, 3, 0, 0]), 'wit');
      pen.vlak(rh(59, -33, 13, 33), 'opleidingD');
      pen.vlak(rh(74, -33, 13, 33), 'opleidingD');
      pen.vlak(rh(46, -142, 54, 36, 5), 'inkt');
      pen.tekst(73, -124 + 9, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
    });
  },
);

export const schoolMBO = onderdeel(
  {
    naam: 'mbo-school',
    familie: 'gebouwen',
    zin: 'Een mbo-school: een werkplaats met een zaagtanddak.',
    zoek: ['school', 'mbo', 'beroepsonderwijs'],
    opties: {
      ...STAAT,
      naam: optie('De naam die erop staat; leeg voor geen.', TEKST, 'MBO'),
    },
  },
  (pen, { x, y, s, naam }) => {
    pen.groep({ x, y, s }, () => {
      for (let i = 0; i < 4; i++) {
        pen.vlak(
          poly([
            [-112 + i * 50, -84],
            [-112 + i * 50, -126],
            [-62 + i * 50, -84],
          ]),
          'plum',
          { korrel: true },
        );
        pen.vlak(
          poly([
            [-106 + i * 50, -88],
            [-106 + i * 50, -114],
            [-78 + i * 50, -88],
          ]),
          'glas',
        );
      }
      pen.vlak(rh(-112, -86, 200, 86), 'steen', { korrel: true });
      pen.vlak(rh(-118, -90, 212, 8, 2), 'plumD');
      pen.vlak(rh(-100, -56, 66, 56), 'wit');
      pen.vlak(rh(-96, -52, 58, 52), 'donker');
      for (const yy of [-44, -36]) pen.lijn(seg([-94, yy], [-40, yy]), 'metaal', 3);
      pen.vlak(rh(-92, -22, 30, 12, 3), 'rood');
      pen.vlak('M-86 -22L-82 -30H-70L-66 -22Z', 'glas');
      pen.vlak(ell(-85, -9, 5), 'inkt');
      pen.vlak(ell(-68, -9, 5), 'inkt');
      pen.vlak(ell(-52, -24, 5), 'huid4');
      pen.lijn('M-52 -17V-5', 'opleiding', 9);
      pen.vlak(rh(46, -40, 32, 40, [3, 3, 0, 0]), 'wit');
      pen.vlak(rh(50, -36, 24, 36), 'plumD');
      pen.vlak(ell(69, -18, 2), 'broker');
      for (const gx of [-20, 12]) {
        pen.vlak(rh(gx, -40, 24, 28), 'wit');
        pen.meter.lamp(gx + 12, -26, 17);
        pen.vlak(rh(gx + 3, -37, 18, 22), 'zon');
      }
      pen.vlak('M-15 -15V-22C-19 -26 -13 -30 -11 -28C-8 -32 -3 -29 -5 -25C-1 -23 -4 -20 -5 -20V-15Z', 'wit');
      pen.lijn('M24 -15V-28M20 -28H28', 'hout', 3);
      pen.vlak(rh(-22, -80, 82, 33, 5), 'inkt');
      pen.tekst(19, -63.5 + 9, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
      pen.vlak(rh(94, -118, 14, 118), 'steenD');
      pen.vlak(rh(91, -124, 20, 8, 2), 'grijs');
    });
  },
);

export const windhaan = onderdeel(
  {
    naam: 'windhaan',
    familie: 'gebouwen',
    zin: 'Een windhaan.',
    zoek: ['wind', 'dak'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 0V-46M-22 -24H22', 'donker', 3.2);
      pen.vlak(
        'M-16 -46C-26 -50 -24 -66 -18 -68C-18 -60 -10 -56 -2 -58C4 -60 4 -70 10 -72C14 -72 17 -70 17 -67' +
          'L23 -65L17 -62C17 -52 8 -44 -2 -44Z',
        'school',
      );
      pen.vlak('M8 -72C8 -78 12 -78 12 -74C14 -79 18 -76 15 -71Z', 'rood');
      pen.vlak(ell(13, -67, 1.4), 'wit');
      pen.vlak(ell(-22, -24, 3), 'broker');
      pen.vlak(ell(22, -24, 3), 'broker');
    });
  },
);

export const uitkijk = onderdeel(
  {
    naam: 'uitkijkpost',
    familie: 'gebouwen',
    zin: 'Een kraaiennest op een paal.',
    zoek: ['uitkijken'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 60V-6', 'hout', 12);
      pen.lijn('M-30 -2L0 34L30 -2', 'hout', 6);
      inhoud?.();
      pen.vlak(
        poly([
          [-46, -40],
          [46, -40],
          [38, 4],
          [-38, 4],
        ]),
        'hout',
      );
      for (const t of [-0.66, -0.33, 0, 0.33, 0.66]) pen.lijn(seg([t * 44, -38], [t * 38, 2]), 'haar2', 2, { op: 0.5 });
      pen.vlak(rh(-50, -45, 100, 9, 3), 'houtL');
      pen.vlak(rh(-42, -20, 84, 6), 'houtL');
      pen.vlak(rh(-43, 0, 86, 8, 3), 'houtL');
    });
  },
);
