import { type Kleur } from './palet.ts';
import { type Pen } from './pen.ts';
import { draai, ell, poly, type Punt, rh, seg, toeval } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { optie, getal, KLEUR, TEKST, REGELS, STAAT } from './opties.ts';

export interface RaamOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
  /** The lamp is on. */
  licht?: boolean | undefined;
  /** Skin of somebody behind the window, and the colour of the clothes. */
  poppetje?: Kleur | undefined;
  /** Colour of the jumper. */
  trui?: Kleur | undefined;
  /** Colour of a flower on the sill. */
  bloem?: Kleur | undefined;
}
/** An arched window with its top left on (x, y). */
function raam(pen: Pen, { x, y, w, h, ...o }: RaamOpties): void {
  const om = (u: number): string =>
    `M${x - u} ${y + h + u}L${x - u} ${y + w * 0.35}` +
    `C${x - u} ${y - w * 0.12 - u} ${x + w + u} ${y - w * 0.12 - u} ${x + w + u} ${y + w * 0.35}` +
    `L${x + w + u} ${y + h + u}Z`;
  pen.vlak(om(3), 'wit');
  pen.vlak(om(0), o.licht ? 'zon' : 'glas');
  if (o.licht) pen.meter.lamp(x + w / 2, y + h / 2, w);
  if (o.poppetje) {
    pen.vlak(ell(x + w * 0.5, y + h * 0.66, w * 0.2), o.poppetje);
    pen.vlak(rh(x + w * 0.2, y + h * 0.78, w * 0.6, h * 0.22, [w * 0.25, w * 0.25, 0, 0]), o.trui ?? 'plum');
  } else if (o.bloem) {
    pen.vlak(ell(x + w * 0.5, y + h * 0.72, w * 0.17), o.bloem);
    pen.lijn(seg([x + w * 0.5, y + h * 0.78], [x + w * 0.5, y + h]), 'groenD', 2);
  }
  pen.lijn(seg([x + w / 2, y], [x + w / 2, y + h]), 'wit', 2.4);
  pen.lijn(seg([x, y + h * 0.42], [x + w, y + h * 0.42]), 'wit', 2.4);
  pen.licht(
    poly([
      [x, y + h],
      [x, y + h * 0.55],
      [x + w * 0.55, y + h * 0.2],
      [x + w, y + h * 0.2],
      [x + w * 0.2, y + h],
    ]),
    0.28,
  );
  pen.vlak(rh(x - 5, y + h + 2, w + 10, 4.5), 'wit');
}

export const school = onderdeel(
  {
    naam: 'school',
    familie: 'gebouwen',
    zin: 'Een grote bakstenen school met haar naam boven de deur.',
    zoek: ['schoolgebouw', 'basisschool'],
    overal: true,
    opties: {
      ...STAAT,
      naam: optie('De naam die erop staat; leeg voor geen.', TEKST, 'SCHOOL'),
    },
  },
  (pen, { x, y, s, naam }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-176, -120, 352, 120), 'school', { korrel: true });
      const r = toeval(5);
      for (let i = 0; i < 26; i++) {
        const bx = r.tussen(-168, 150),
          by = -Math.round(r.tussen(1, 14)) * 8;
        if (Math.abs(bx) > 60 || by < -80) pen.vlak(rh(bx, by, 13, 4.5, 1), 'schoolD', { op: 0.55 });
      }
      pen.vlak(
        poly([
          [-192, -114],
          [-156, -188],
          [156, -188],
          [192, -114],
        ]),
        'schoolD',
        { korrel: true },
      );
      for (const cx of [-128, 118]) {
        pen.vlak(rh(cx, -214, 20, 40), 'steen');
        pen.vlak(rh(cx - 3, -218, 26, 7), 'schoolL');
      }
      for (const dx of [-124, 124]) {
        pen.vlak(`M${dx - 20} -146L${dx} -172L${dx + 20} -146Z`, 'schoolL');
        pen.vlak(rh(dx - 15, -147, 30, 24), 'wit');
        pen.vlak(rh(dx - 11, -143, 22, 18), 'glas');
        pen.lijn(seg([dx, -143], [dx, -125]), 'wit', 2.4);
      }
      raam(pen, { x: -160, y: -92, w: 26, h: 56, bloem: 'broker' });
      raam(pen, { x: -118, y: -92, w: 26, h: 56, poppetje: 'huid4', trui: 'broker' });
      raam(pen, { x: 96, y: -92, w: 26, h: 56, poppetje: 'huid2', trui: 'opleiding' });
      raam(pen, { x: 138, y: -92, w: 26, h: 56, bloem: 'plum' });
      pen.vlak(rh(-176, -20, 352, 20), 'steen');
      // Middle part with a stepped gable
      pen.vlak(
        'M-66 0L-66 -176L-52 -176L-52 -196L-36 -196L-36 -216L-20 -216L-20 -236L20 -236L20 -216L36 -216' +
          'L36 -196L52 -196L52 -176L66 -176L66 0Z',
        'schoolL',
        {
          korrel: true,
        },
      );
      pen.schaduw('M66 0L66 -176L52 -176L52 -196L36 -196L36 -216L20 -216L20 -236L12 -236L12 -196L44 -168L50 0Z', 0.1);
      pen.vlak(rh(-24, -240, 48, 7), 'wit');
      for (const q of [
        [-40, -220, 22],
        [18, -220, 22],
        [-56, -200, 22],
        [34, -200, 22],
        [-70, -180, 22],
        [48, -180, 22],
      ])
        pen.vlak(rh(q[0]!, q[1]!, q[2]!, 6), 'wit');
      pen.vlak(ell(0, -190, 19), 'wit');
      pen.lijn('M0 -190V-202M0 -190L8 -184', 'inkt', 3);
      for (const a of [0, 90, 180, 270]) {
        const t = (a * Math.PI) / 180;
        pen.vlak(ell(Math.sin(t) * 14, -190 + Math.cos(t) * 14, 1.5), 'inkt');
      }
      pen.vlak(rh(-60, -160, 120, 36, 4), 'inkt');
      pen.tekst(0, -132.5, naam, { letter: 'kop', grootte: 31, anker: 'middle', kleur: 'wit' });
      for (const wx of [-52, 28])
        raam(pen, {
          x: wx,
          y: -110,
          w: 24,
          h: 44,
          licht: true,
          poppetje: wx < 0 ? 'huid3' : 'huid1',
          trui: wx < 0 ? 'opleiding' : 'groen',
        });
      pen.vlak('M-24 0L-24 -62C-24 -90 24 -90 24 -62L24 0Z', 'wit');
      pen.vlak('M-19 0L-19 -60C-19 -82 19 -82 19 -60L19 0Z', 'groenD');
      pen.lijn(seg([0, -76], [0, 0]), 'wit', 2);
      pen.vlak(ell(-5, -30, 2.2), 'broker');
      pen.vlak(ell(5, -30, 2.2), 'broker');
      pen.vlak('M-17 -52H-3V-64C-8 -73 -17 -66 -17 -58Z', 'glas');
      pen.vlak('M17 -52H3V-64C8 -73 17 -66 17 -58Z', 'glas');
      pen.vlak(rh(-34, -6, 68, 7, 1), 'grijs');
      pen.vlak(rh(-42, 0, 84, 7, 1), 'grijs');
      // Flag
      pen.lijn(seg([0, -240], [0, -296]), 'hout', 3.4);
      pen.vlak('M2 -296C14 -302 24 -290 42 -296L42 -272C24 -266 14 -278 2 -272Z', 'school');
      pen.vlak(ell(0, -298, 3.4), 'broker');
    });
  },
);

export const opleiding = onderdeel(
  {
    naam: 'opleiding',
    familie: 'gebouwen',
    zin: 'Het gebouw van de lerarenopleiding, met haar naam op de toren.',
    zoek: ['instituut', 'hogeschool', 'pabo', 'universiteit'],
    overal: true,
    opties: {
      ...STAAT,
      naam: optie('De naam die erop staat, op één regel of op twee; leeg voor geen.', REGELS, 'OPLEIDING'),
    },
  },
  (pen, { x, y, s, naam }) => {
    const regels = typeof naam === 'string' ? [naam] : naam;
    const bord = 8 + 30 * regels.length;
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(40, -128, 150, 128), 'opleidingL', { korrel: true });
      pen.vlak(rh(40, -20, 150, 20), 'opleiding');
      for (let i = 0; i < 4; i++) {
        const wx = 68 + i * 29;
        pen.vlak(rh(wx, -108, 24, 40), 'wit');
        pen.vlak(rh(wx + 2.5, -105.5, 19, 35), i === 1 ? 'zon' : 'glas');
        if (i === 1) {
          pen.meter.lamp(wx + 12, -88, 22);
          pen.vlak(ell(wx + 12, -84, 5.4), 'huid4');
          pen.vlak(rh(wx + 5, -79, 14, 9, [6, 6, 0, 0]), 'school');
        }
        pen.vlak(rh(wx, -62, 24, 34), 'wit');
        pen.vlak(rh(wx + 2.5, -59.5, 19, 29), i === 2 ? 'zon' : 'glas');
        if (i === 2) {
          pen.meter.lamp(wx + 12, -45, 20);
          pen.vlak(ell(wx + 12, -46, 5), 'huid1');
          pen.vlak(rh(wx + 5, -41, 14, 10, [6, 6, 0, 0]), 'plum');
        }
      }
      for (const [gx, gr] of [
        [112, 11],
        [142, 15],
        [170, 11],
      ] as const)
        pen.vlak(ell(gx, -140, gr, 11), gr > 11 ? 'groen' : 'groenD');
      pen.vlak(rh(34, -138, 164, 12, 2), 'opleidingD');
      // Glass atrium under an open book
      pen.vlak(
        poly([
          [-46, 0],
          [-46, -170],
          [10, -196],
          [66, -170],
          [66, 0],
        ]),
        'glas',
        {},
      );
      for (const gx of [-18, 10, 38]) pen.lijn(seg([gx, gx === 10 ? -190 : -180], [gx, -62]), 'opleiding', 2.4);
      for (const gy of [-140, -104, -66]) pen.lijn(seg([-46, gy], [66, gy]), 'opleiding', 2.4);
      pen.licht(
        poly([
          [-44, -70],
          [-44, -110],
          [14, -184],
          [34, -178],
        ]),
        0.4,
      );
      pen.vlak(rh(-18, -58, 56, 58, 2), 'wit');
      pen.vlak(rh(-13, -53, 22, 53), 'opleiding');
      pen.vlak(rh(11, -53, 22, 53), 'opleiding');
      pen.lijn(seg([5, -30], [5, -22]), 'broker', 3);
      pen.lijn(seg([15, -30], [15, -22]), 'broker', 3);
      // Tower
      pen.vlak(rh(-192, -214, 150, 214), 'opleiding', { korrel: true });
      pen.schaduw(rh(-64, -214, 22, 214), 0.14);
      const lic: Partial<Record<number, readonly [Kleur, Kleur]>> = {
        1: ['huid5', 'broker'],
        6: ['huid2', 'plum'],
        8: ['huid1', 'school'],
        13: ['huid3', 'groen'],
      };
      // A name of two lines takes the place of the upper windows.
      for (let i = regels.length > 1 ? 4 : 0; i < 16; i++) {
        const wx = -180 + (i % 4) * 32,
          wy = -158 + Math.floor(i / 4) * 37;
        pen.vlak(rh(wx, wy, 24, 28), 'wit');
        const mens = lic[i];
        pen.vlak(rh(wx + 2.5, wy + 2.5, 19, 23), mens ? 'zon' : 'glas');
        if (mens) {
          pen.meter.lamp(wx + 12, wy + 14, 18);
          pen.vlak(ell(wx + 12, wy + 14, 4.8), mens[0]);
          pen.vlak(rh(wx + 5.5, wy + 18.6, 13, 7, [6, 6, 0, 0]), mens[1]);
        } else pen.lijn(seg([wx + 12, wy + 2], [wx + 12, wy + 26]), 'wit', 1.8);
      }
      pen.vlak(
        'M10 -192C-8 -216 -42 -208 -70 -184L-66 -170C-40 -190 -8 -198 10 -174C28 -198 60 -190 86 -170L90 -184C62 -208 28 -216 10 -192Z',
        'wit',
      );
      pen.vlak(
        'M10 -200C-8 -224 -42 -218 -72 -192L-70 -184C-42 -206 -8 -214 10 -192C28 -214 62 -206 90 -184L92 -192C62 -218 28 -224 10 -200Z',
        'opleidingD',
      );
      pen.vlak(rh(-198, -222, 162, 11, 2), 'opleidingD');
      pen.vlak(rh(-196, -208, 158, bord, 4), 'inkt');
      regels.forEach((regel, i) =>
        pen.tekst(-117, -208 + 28 + 30 * i, regel, { letter: 'kop', grootte: 27.5, anker: 'middle', kleur: 'wit' }),
      );
      pen.lijn(seg([-117, -222], [-117, -272]), 'hout', 3.4);
      pen.vlak('M-115 -272C-103 -278 -93 -266 -75 -272L-75 -248C-93 -242 -103 -254 -115 -248Z', 'opleiding');
      pen.vlak(ell(-117, -274, 3.4), 'broker');
      pen.vlak(rh(-30, -6, 80, 7, 1), 'grijs');
      pen.vlak(rh(-40, 0, 100, 7, 1), 'grijs');
    });
  },
);

/** Roof tiles of the pavilion, from the ridge down: the school's side, and the institute's side where one is still to come. */
const dakpannen: readonly (readonly (Kleur | null)[])[] = [
  ['school', 'schoolL', 'school', 'broker', 'school'],
  ['broker', null, 'opleidingL', 'opleiding', 'opleidingL'],
];
export const paviljoen = onderdeel(
  {
    naam: 'paviljoen',
    familie: 'gebouwen',
    zin: 'De gedeelde leerruimte: een open glazen huis, half school en half opleiding, nog in aanbouw.',
    zoek: ['leerruimte', 'tussenruimte', 'kas'],
    overal: true,
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-150 0C-150 -22 150 -22 150 0C150 20 -150 20 -150 0Z', 'houtL');
      pen.vlak(
        poly([
          [-128, -8],
          [-128, -112],
          [0, -168],
          [128, -112],
          [128, -8],
        ]),
        'zon',
        { op: 1 },
      );
      for (const gx of [-64, 0, 64]) pen.lijn(seg([gx, -8], [gx, -168 + Math.abs(gx) * 0.44]), 'wit', 4);
      pen.lijn(seg([-128, -62], [128, -62]), 'wit', 4);
      pen.lijn(seg([-128, -112], [128, -112]), 'wit', 4);
      for (const q of [-128, 128]) pen.vlak(rh(q - 6, -116, 12, 112, 2), 'hout');
      dakpannen.forEach((rij, kant) =>
        rij.forEach((kleur, i) => {
          const op = (t: number, u: number): Punt => [
            (kant === 0 ? -1 : 1) * (4 + (t / 5) * 150),
            -184 + (t / 5) * 76 + u,
          ];
          if (kleur) pen.vlak(poly([op(i, 0), op(i + 1, 0), op(i + 1, 22), op(i, 22)]), kleur);
        }),
      );
      pen.vlak('M-14 -188L0 -204L14 -188L8 -174L-8 -174Z', 'broker');
    });
  },
);

export const windmolen = onderdeel(
  {
    naam: 'windmolen',
    familie: 'gebouwen',
    zin: 'Een oude molen in de verte.',
    zoek: ['molen'],
    overal: true,
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-16 0L-10 -52L10 -52L16 0Z', 'hout');
      pen.vlak('M-12 -50C-12 -66 12 -66 12 -50Z', 'schoolD');
      for (const a of [20, 110, 200, 290]) {
        pen.lijn(draai(seg([0, -54], [0, -98]), a, 0, -54), 'inkt', 2.2);
        pen.vlak(draai(rh(1, -96, 8, 34), a, 0, -54), 'wit', { op: 0.9 });
      }
      pen.vlak(ell(0, -54, 3), 'inkt');
    });
  },
);

export const kerktoren = onderdeel(
  {
    naam: 'kerktoren',
    familie: 'gebouwen',
    zin: 'Een kerktoren in de verte.',
    zoek: ['kerk', 'dorp'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'opleidingL'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-7, -34, 14, 34), kleur);
      pen.vlak('M-8 -33L0 -62L8 -33Z', kleur);
      pen.vlak(rh(6, -18, 26, 18), kleur);
      pen.vlak('M5 -17L12 -28L28 -28L34 -17Z', kleur);
    });
  },
);

export const huisje = onderdeel(
  {
    naam: 'huisje',
    familie: 'gebouwen',
    zin: 'Een klein huis.',
    zoek: ['huis', 'woning', 'dorp'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      dak: optie('De kleur van het dak.', KLEUR, 'schoolD'),
      b: optie('De breedte in eenheden.', getal(0, 500), 44),
      h: optie('De hoogte in eenheden.', getal(0, 200), 30),
    },
  },
  (pen, { x, y, s, kleur, dak, b, h }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-b / 2, -h, b, h), kleur);
      pen.vlak(
        poly([
          [-b / 2 - 5, -h + 1],
          [-b / 2 + 7, -h - 22],
          [b / 2 - 7, -h - 22],
          [b / 2 + 5, -h + 1],
        ]),
        dak,
      );
      pen.vlak(rh(-b / 2 + 7, -h + 8, 9, 11), 'glas');
      pen.vlak(rh(b / 2 - 16, -h + 8, 9, 11), 'glas');
      pen.vlak(rh(-4, -16, 9, 16), dak);
    });
  },
);
