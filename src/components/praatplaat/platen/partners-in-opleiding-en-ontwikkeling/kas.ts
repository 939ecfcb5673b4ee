import { poly, rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, optie, getal, KLEUR, JANEE, DELEN, STAAT } from '../../tekening/opties.ts';

export const boompje = onderdeel(
  {
    naam: 'jong boompje',
    familie: 'planten',
    zin: 'Een jong boompje in een pot.',
    zoek: ['boom', 'kwekerij'],
    opties: {
      ...STAAT,
      h: optie('De hoogte in eenheden.', getal(0, 200), 40),
      pot: optie('De kleur van de pot.', KLEUR, 'steen'),
      kroon: optie('De kleur van de kroon.', KLEUR, 'groen'),
      stok: optie('Met een steunpaal?', JANEE, true),
    },
  },
  (pen, { x, y, s, h, pot, kroon, stok }) => {
    pen.groep({ x, y, s }, () => {
      if (stok) pen.lijn(`M5 -10V${-h - 8}`, 'houtL', 2.6);
      pen.lijn(`M0 -10C2 ${-h * 0.5} -2 ${-h * 0.7} 0 ${-h}`, 'haar2', 2.8);
      pen.vlak('M-9 -14H9L7 0H-7Z', pot);
      pen.vlak(rh(-10.5, -17, 21, 5, 1), pot);
      pen.schaduw(rh(-9, -12.4, 18, 3), 0.14);
      const n = Math.max(1, Math.round(h / 14));
      for (let i = 0; i < n; i++) {
        const yy = -h + 4 + i * 11,
          k = i % 2 ? 'groenD' : kroon,
          z = i % 2 ? 1 : -1,
          l = 12 - i * 1.1;
        pen.vlak(
          `M0 ${yy}C${-z * l * 0.2} ${yy - l * 0.9} ${-z * l} ${yy - l * 0.9} ${-z * l * 1.25} ${yy - l * 0.5}` +
            `C${-z * l} ${yy + 3} ${-z * l * 0.4} ${yy + 4} 0 ${yy}Z`,
          k,
        );
        pen.vlak(
          `M0 ${yy - 2}C${z * l * 0.2} ${yy - l} ${z * l * 0.9} ${yy - l * 1.1} ${z * l * 1.1} ${yy - l * 0.8}` +
            `C${z * l} ${yy - 1} ${z * l * 0.4} ${yy + 1} 0 ${yy - 2}Z`,
          k === kroon ? 'groenD' : kroon,
        );
      }
      pen.vlak(`M0 ${-h + 2}C-7 ${-h - 6} -4 ${-h - 15} 0 ${-h - 18}C4 ${-h - 15} 7 ${-h - 6} 0 ${-h + 2}Z`, kroon);
      if (stok) pen.lijn(`M-2 ${-h * 0.6}H6`, 'rood', 2.4);
    });
  },
);

export const kas = onderdeel(
  {
    naam: 'kas',
    familie: 'gebouwen',
    zin: 'Een kas met jonge boompjes.',
    zoek: ['glas', 'kwekerij'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw('M-190 6C-190 -10 190 -10 190 6C190 22 -190 22 -190 6Z', 0.16);
      const om = poly([
        [-168, -4],
        [-168, -118],
        [0, -176],
        [168, -118],
        [168, -4],
      ]);
      pen.vlak(om, '#DDF3E6');
      pen.vlak(
        poly([
          [-168, -118],
          [0, -176],
          [168, -118],
        ]),
        '#EAF8EE',
      );
      pen.vlak('M-168 -4L-150 -22H150L168 -4Z', '#C9B182');
      for (const z of [-1, 1]) {
        pen.vlak(rh(z < 0 ? -158 : 58, -52, 100, 7, 1.5), 'houtL');
        for (const a of [8, 92]) pen.vlak(rh((z < 0 ? -158 : 58) + a - 3, -46, 6, 34), 'hout');
      }
      inhoud?.();
      pen.lijn(
        'M-168 -4V-118L0 -176L168 -118V-4M-168 -118H168M-112 -118V-30M-56 -118V-4M56 -118V-4M112 -118' +
          'V-30M-112 -118L-84 -147M112 -118L84 -147M-56 -118L-28 -166M56 -118L28 -166',
        'wit',
        4.6,
      );
      pen.licht(
        poly([
          [-162, -70],
          [-124, -112],
          [-100, -112],
          [-162, -46],
        ]),
        0.5,
      );
      pen.licht(
        poly([
          [118, -34],
          [162, -82],
          [162, -62],
          [136, -34],
        ]),
        0.5,
      );
      pen.licht(
        poly([
          [-40, -146],
          [-10, -170],
          [4, -170],
          [-34, -138],
        ]),
        0.6,
      );
      for (const z of [-1, 1]) {
        const a = z < 0 ? -174 : 54;
        pen.vlak(rh(a, -30, 120, 30), 'steen');
        for (const [dx, dy] of [
          [8, -25],
          [46, -25],
          [84, -25],
          [26, -14],
          [64, -14],
          [98, -14],
        ] as const)
          pen.vlak(rh(a + dx, dy, 20, 7, 1), 'schoolD', { op: 0.35 });
        pen.vlak(rh(a - 3, -35, 126, 7, 2), 'steenL');
      }
      pen.vlak(
        poly([
          [20, -170],
          [72, -152],
          [60, -176],
          [24, -188],
        ]),
        'glas',
        { op: 0.9 },
      );
      pen.lijn('M22 -170L26 -188L64 -174', 'wit', 4);
      pen.lijn('M0 -176V-196', 'groenD', 3);
      pen.vlak('M0 -188C-3 -200 -14 -201 -17 -199C-15 -190 -8 -186 0 -188Z', 'groen');
      pen.vlak('M0 -192C3 -204 14 -205 17 -203C15 -194 8 -190 0 -192Z', 'groenD');
    });
  },
);
