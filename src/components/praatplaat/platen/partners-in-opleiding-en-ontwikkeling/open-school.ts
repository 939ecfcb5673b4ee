import type { Pen } from '../../tekening/pen.ts';
import { ell, poly, rh, seg, spiegel, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { kan, DELEN, STAAT } from '../../tekening/opties.ts';

export const openSchool = onderdeel(
  {
    naam: 'open school',
    familie: 'gebouwen',
    zin: 'Een school met open muren, als een poppenhuis: links een klas, rechts een muziekhoek.',
    zoek: ['school', 'klas', 'muziek'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw('M-330 14C-330 -6 330 -6 330 14C330 34 -330 34 -330 14Z', 0.16);
      achterwand(pen);
      klas(pen);
      muziekhoek(pen);
      inhoud?.();
      gevel(pen);
      dak(pen);
      for (const kant of [-1, 1]) zijwand(pen, kant);
    });
  },
);

function achterwand(pen: Pen): void {
  pen.vlak(rh(-240, -152, 330, 118), '#FFE9C6');
  pen.vlak(rh(90, -152, 150, 118), '#DDF0EE');
  pen.vlak(rh(-240, -62, 330, 28), '#F8D59B');
  pen.vlak(rh(90, -62, 150, 28), 'opleidingL');
  pen.vlak(
    poly([
      [-240, -34],
      [240, -34],
      [244, -6],
      [-244, -6],
    ]),
    'houtL',
  );
  pen.lijn('M-240 -24H240M-242 -15H242', 'hout', 1.2, { op: 0.5 });
  pen.schaduw(
    poly([
      [-240, -152],
      [-226, -152],
      [-226, -34],
      [-240, -20],
    ]),
    0.1,
  );
  pen.schaduw(rh(-240, -152, 480, 8), 0.1);
}

/** Board, clock and a window with a view. */
function klas(pen: Pen): void {
  pen.vlak(rh(-160, -138, 88, 68, 3), 'hout');
  pen.vlak(rh(-155, -133, 78, 58, 1), 'groenD');
  pen.vlak(rh(-140, -71, 46, 4), 'wit');
  pen.tekst(-145, -109, 'aap', { grootte: 19, kleur: 'wit' });
  pen.tekst(-145, -86, 'noot', { grootte: 19, kleur: 'wit' });
  pen.vlak(ell(6, -122, 12), 'wit');
  pen.lijn('M6 -122V-129M6 -122L11 -119', 'inkt', 2.2);
  pen.lijn(ell(6, -122, 12), 'school', 2.4);
  pen.vlak(rh(32, -142, 40, 42, 2), 'wit');
  pen.vlak(rh(36, -138, 32, 34), 'glas');
  pen.vlak('M36 -104V-112Q52 -122 68 -110V-104Z', 'groenL');
  pen.lijn(seg([52, -138], [52, -104]), 'wit', 2.6);
  pen.vlak(rh(29, -101, 46, 5), 'wit');
}

/** A sheet of music on the wall. */
function muziekhoek(pen: Pen): void {
  pen.vlak(rh(100, -140, 34, 42, 2), 'wit');
  pen.lijn('M104 -130H130M104 -124H130M104 -118H130M104 -112H130', 'grijs', 1.1);
  for (const [a, b] of [
    [109, -113],
    [117, -119],
    [125, -125],
  ] as const) {
    pen.vlak(ell(a, b, 3.2, 2.4), 'inkt');
    pen.lijn(`M${a + 3} ${b}V${b - 11}`, 'inkt', 1.5);
  }
}

/** Posts, sill, beam and the wall between the rooms. */
function gevel(pen: Pen): void {
  pen.vlak(rh(86, -152, 9, 146), 'school');
  pen.vlak(rh(-252, -154, 14, 154), 'school');
  pen.vlak(rh(238, -154, 14, 154), 'school');
  pen.vlak(rh(-252, -8, 504, 12), 'steen');
  pen.vlak(rh(-258, -164, 516, 14, 2), 'schoolL');
}

/** Roof with bell tower and solar panels. */
function dak(pen: Pen): void {
  pen.vlak(
    poly([
      [-278, -160],
      [-236, -278],
      [236, -278],
      [278, -160],
    ]),
    'school',
    { korrel: true },
  );
  for (const yy of [-178, -197, -216, -235, -254]) {
    const w = 274 + (yy + 160) * 0.356;
    pen.lijn(`M${-w} ${yy}H${w}`, 'schoolD', 1.6, { op: 0.4 });
  }
  pen.groep({ x: 6, y: -26 }, () => {
    pen.vlak(rh(-26, -290, 52, 42), 'schoolL');
    pen.vlak(
      poly([
        [-36, -288],
        [0, -324],
        [36, -288],
      ]),
      'schoolD',
    );
    pen.vlak('M-14 -250V-266C-14 -284 14 -284 14 -266V-250Z', 'papier');
    pen.vlak('M-8 -256C-8 -274 8 -274 8 -256Z', 'broker');
    pen.vlak(ell(0, -254, 3), 'brokerD');
    pen.lijn('M0 -322V-344', 'hout', 3);
    pen.vlak('M2 -344C12 -349 20 -339 34 -344L34 -328C20 -323 12 -333 2 -328Z', 'school');
  });
  for (const [i, j] of [
    [0, 0],
    [1, 0],
    [2, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ] as const)
    pen.vlak(
      poly([
        [134 + i * 29 + j * 8, -262 + j * 30],
        [159 + i * 29 + j * 8, -262 + j * 30],
        [166 + i * 29 + j * 8, -236 + j * 30],
        [141 + i * 29 + j * 8, -236 + j * 30],
      ]),
      j ? 'opleiding' : 'opleidingD',
    );
}

/** A side wall that stands open: −1 on the left, 1 on the right. */
function zijwand(pen: Pen, kant: number): void {
  const m = (q: readonly Punt[]) => spiegel(poly(q), kant);
  pen.vlak(
    m([
      [252, -154],
      [330, -132],
      [330, 26],
      [252, 0],
    ]),
    'school',
    { korrel: true },
  );
  pen.vlak(
    m([
      [252, -10],
      [330, 12],
      [330, 26],
      [252, 0],
    ]),
    'steen',
  );
  pen.schaduw(
    m([
      [252, -154],
      [264, -150],
      [264, 4],
      [252, 0],
    ]),
    0.22,
  );
  pen.vlak(
    m([
      [273, -116],
      [309, -106],
      [309, -44],
      [273, -52],
    ]),
    'wit',
  );
  pen.vlak(
    m([
      [277, -110],
      [305, -102],
      [305, -50],
      [277, -57],
    ]),
    'glas',
  );
  pen.lijn(
    m([
      [291, -107],
      [291, -53],
    ]),
    'wit',
    2.4,
  );
  pen.lijn(
    m([
      [277, -84],
      [305, -77],
    ]),
    'wit',
    2.4,
  );
}

export const stemvork = onderdeel(
  {
    naam: 'stemvork',
    familie: 'dingen',
    zin: 'Een stemvork.',
    zoek: ['muziek', 'stemmen'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-14, -12, 28, 12, 3), 'hout');
      pen.lijn('M0 -12V-34', 'metaal', 6);
      pen.lijn('M-10 -76V-48C-10 -30 10 -30 10 -48V-76', 'metaal', 6);
      for (const z of [-1, 1])
        for (const [a, o] of [
          [20, 0.9],
          [29, 0.55],
        ] as const)
          pen.lijn(`M${z * a} -80Q${z * (a + 9)} -66 ${z * a} -52`, 'broker', 3.4, { op: o });
    });
  },
);
