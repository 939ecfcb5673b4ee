import type { Pen } from '../../tekening/pen.ts';
import { SCHIJF } from '../../tekening/tekens.ts';
import { type Kleur } from '../../tekening/palet.ts';
import { bordje, schijf } from '../../tekening/tekens.ts';
import { ell, poly, rh, seg } from '../../tekening/vorm.ts';
import { tandwiel, wiel } from './vormen.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  reeks,
  TEKST,
  DELEN,
  GRADEN,
  STAAT,
  type WaardeVan,
} from '../../tekening/opties.ts';

export interface BakOpties {
  /** Width in units. */
  W: number;
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function bak(pen: Pen, { W, h = 54, kleur: kl = 'broker' }: BakOpties): void {
  pen.vlak(rh(-W / 2 - 9, -28, 9, 6, 2), 'donker');
  pen.vlak(rh(-W / 2, -30 - h, W, h + 2, [10, 10, 0, 0]), kl);
  pen.schaduw(rh(-W / 2, -40, W, 12), 0.1);
  pen.vlak(rh(-W / 2 - 4, -36 - h, W + 8, 9, 4), 'school');
  pen.vlak(rh(-W / 2 + 3, -34, W - 6, 17, [0, 0, 8, 8]), 'opleidingD');
}

export const wagon = onderdeel(
  {
    naam: 'praalwagen',
    familie: 'voertuigen',
    zin: 'Een open wagen met een naam en een klein tafereel erop; de plaats is het midden op de weg.',
    zoek: ['wagen', 'optocht'],
    opties: {
      ...STAAT,
      draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
      w: nodig('De lengte in eenheden.', getal(0, 1000)),
      tekst: nodig('Wat erop staat.', lijst(TEKST)),
      rond: nodig('Hoe rond de wielen geworden zijn: 0 een driehoek, 1 een cirkel.', getal(0, 5, 0.05)),
      wieldraai: optie('Hoever de wielen gedraaid zijn, in radialen.', getal(-7, 7, 0.05), 0),
      inhoud: kan('Wat erop staat: (0, 0) is het midden van de vloer.', DELEN),
    },
  },
  (pen, { x, y, s, draai, w, tekst, rond, wieldraai, inhoud }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.schaduw(ell(4, 2, w * 0.56, 9), 0.2);
      // High enough for two lines, however small the wagon.
      const h = 50 / s + 4;
      if (inhoud) pen.groep({ y: -30 - h }, inhoud);
      bak(pen, { W: w, h });
      tekst.forEach((t, i) =>
        pen.tekst(0, -30 - h / 2 - 4.5 / s + (i * 21.5) / s, t, { grootte: +(19 / s).toFixed(1), anker: 'middle' }),
      );
      for (const [z, e] of [
        [-1, 0],
        [1, 0.7],
      ] as const)
        wiel(pen, { x: z * (w / 2 - 30), y: -17, R: 17, t: rond, draai: wieldraai + e });
    });
  },
);

export const tender = onderdeel(
  {
    naam: 'tender',
    familie: 'voertuigen',
    zin: 'De wagen met brandstof achter de tram; de plaats is het midden op de weg.',
    zoek: ['tram', 'brandstof'],
    opties: {
      ...STAAT,
      draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
      stoker: kan('Wie erin staat.', DELEN),
      lading: nodig('Wat erin ligt: (0, 0) is het midden van de rand.', DELEN),
    },
  },
  (pen, { x, y, s, draai, stoker, lading }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.schaduw(ell(4, 2, 54, 9), 0.2);
      stoker?.();
      pen.vlak(ell(-10, -84, 40, 22), 'zon', { op: 0.5 });
      pen.groep({ y: -72 }, lading);
      bak(pen, { W: 96, h: 42 });
      for (const z of [-26, 26]) wiel(pen, { x: z, y: -18, R: 18, t: 0.9 });
    });
  },
);

export const stoomtram = onderdeel(
  {
    naam: 'stoomtram',
    familie: 'voertuigen',
    zin: 'Een stoomtram; de plaats is het midden op de weg.',
    zoek: ['tram', 'trein', 'locomotief'],
    opties: {
      ...STAAT,
      draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
      bestuurder: kan('Wie er rijdt.', DELEN),
      naam: nodig('De naam op het dak.', TEKST),
      schijf: kan('De genummerde plek bij de naam.', SCHIJF),
      motor: nodig(
        'De namen van de drie tandwielen van de motor, van links naar rechts.',
        reeks([
          ['links', TEKST],
          ['midden', TEKST],
          ['rechts', TEKST],
        ]),
      ),
    },
  },
  (pen, { x, y, s, draai, bestuurder, naam, schijf: plek, motor }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.schaduw(ell(4, 2, 180, 11), 0.2);
      onderstel(pen);
      pen.groep({ y: -15 }, () => {
        schoorsteen(pen);
        pen.vlak('M-165 -44V-188H128C150 -188 158 -170 164 -120L170 -44Z', 'broker', { korrel: true });
        machinekamer(pen);
        pen.vlak(rh(98, -166, 48, 66, 6), 'wit');
        pen.vlak(rh(102, -162, 40, 60, 4), 'glas');
        bestuurder?.();
        romp(pen);
        lantaarnlicht(pen);
      });
      naambord(pen, naam, plek);
      const [links, midden, rechts] = motor;
      bordje(pen, { x: -93, y: -63, tekst: links, grootte: 18, pijl: [-103, -90] });
      bordje(pen, { x: 79, y: -63, tekst: rechts, grootte: 18, pijl: [45, -90] });
      bordje(pen, { x: -29, y: -186, tekst: midden, grootte: 18, pijl: [-29, -155] });
    });
  },
);

function onderstel(pen: Pen): void {
  for (const q of [-118, -44, 46, 122]) wiel(pen, { x: q, y: -22, R: 22, t: 1 });
  pen.lijn(seg([-118, -14], [-44, -14]), 'metaal', 5);
  pen.lijn(seg([46, -14], [122, -14]), 'metaal', 5);
  pen.vlak('M150 -36L198 -4H150Z', 'donker');
  for (const q of [160, 171, 182]) pen.lijn(seg([q, -28 + (q - 160) * 0.5], [q, -6]), 'broker', 3);
}

function schoorsteen(pen: Pen): void {
  pen.vlak(rh(124, -240, 26, 44), 'plumD');
  pen.vlak('M116 -256H158L150 -236H124Z', 'plum');
  pen.vlak(rh(120, -222, 34, 7), 'broker');
}

/** The engine behind glass: a cogwheel for research, one for sharing what is known, one for growing in the work. */
function machinekamer(pen: Pen): void {
  pen.vlak(rh(-152, -160, 244, 108, 12), 'wit');
  pen.vlak(rh(-147, -155, 234, 98, 9), 'donker');
  pen.vlak(ell(-30, -106, 96, 42), 'opleiding', { op: 0.25 });
  pen.lijn(seg([-147, -104], [87, -104]), 'grijs', 5);
  const loep = (): void => {
    pen.lijn(seg([5, 5], [14, 15]), 'hout', 5);
    pen.vlak(ell(-2, -3, 11), 'glas');
    pen.lijn(ell(-2, -3, 11), 'donker', 3.4);
  };
  const gesprek = (): void => {
    pen.vlak(
      'M-16 -13H4C7 -13 8 -11 8 -9V-2C8 0 7 2 4 2H-6L-12 8L-11 2H-16C-19 2 -20 0 -20 -2V-9C-20 -11 -19 -13 -16 -13Z',
      'school',
    );
    pen.vlak(
      'M-2 -3H14C17 -3 18 -1 18 1V8C18 10 17 12 14 12H12L12 17L6 12H-2C-5 12 -6 10 -6 8V1C-6 -1 -5 -3 -2 -3Z',
      'opleiding',
    );
  };
  const plant = (): void => {
    pen.lijn('M0 18V-2', 'groenD', 4);
    pen.vlak('M0 4C-2 -8 -12 -10 -17 -9C-16 0 -8 6 0 4Z', 'groen');
    pen.vlak('M0 -2C0 -14 10 -19 17 -18C17 -9 9 -2 0 -2Z', 'groenD');
  };
  tandwiel(pen, { x: -103, y: -99, r: 39, kleur: 'schoolL', draai: 0.1, inhoud: loep });
  tandwiel(pen, { x: -29, y: -108, r: 39, kleur: 'broker', draai: 0.26, inhoud: gesprek });
  tandwiel(pen, { x: 45, y: -99, r: 39, kleur: 'opleidingL', draai: 0.1, inhoud: plant });
  pen.licht(
    poly([
      [-140, -57],
      [-96, -155],
      [-64, -155],
      [-108, -57],
    ]),
    0.13,
  );
  pen.licht(
    poly([
      [-92, -57],
      [-48, -155],
      [-38, -155],
      [-82, -57],
    ]),
    0.13,
  );
}

function romp(pen: Pen): void {
  pen.vlak('M94 -102H163L170 -48H94Z', 'broker');
  pen.vlak('M94 -102H166L167 -94H94Z', 'school');
  pen.vlak(rh(-165, -52, 335, 12), 'school');
  pen.vlak(rh(-168, -42, 342, 34, [0, 0, 10, 10]), 'opleidingD');
  pen.vlak('M-180 -186C-176 -206 146 -206 166 -186Z', 'school');
  pen.vlak(rh(-182, -189, 352, 7, 3), 'schoolD');
}

function lantaarnlicht(pen: Pen): void {
  pen.vlak(ell(172, -70, 15), 'metaal');
  pen.meter.lamp(176, -70, 18);
  pen.vlak(ell(176, -70, 12), 'zon');
  const bundel = pen.verloop('bundel', {
    stappen: [
      [0, 'zon', 0.75],
      [1, 'zon', 0],
    ],
    x2: 1,
    y2: 0,
  });
  pen.vlak('M182 -80L290 -112V-28L182 -60Z', bundel);
}

/** The board along the roof, on two posts. */
function naambord(pen: Pen, naam: string, plek?: WaardeVan<typeof SCHIJF>): void {
  for (const q of [-124, 84]) pen.vlak(rh(q, -222, 8, 14), 'donker');
  pen.vlak(rh(-176, -258, 286, 42, 8), 'plum');
  pen.lijn(rh(-171, -253, 276, 32, 5), 'plumL', 1.6);
  pen.tekst(-22, -230, naam, { letter: 'kop', grootte: 20.6, anker: 'middle', kleur: 'wit' });
  if (plek) schijf(pen, { x: -174, y: -237, nr: plek[0], r: plek[1], kleur: plek[2] });
}
