import { fruitmand } from './fruitmand.ts';
import { type Kleur } from './palet.ts';
import { type Pen } from './pen.ts';
import { draai, ell, glad, rh, seg } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { nodig, kan, optie, keuzeUit, KLEUR, GRADEN, STAAT } from './opties.ts';

/** Draws a small thing round its middle. */
type Dingtekening = (pen: Pen, o: { kleur?: Kleur | undefined }) => void;

/** Small things, to put down or to hold: the objects that cross the border between school and institute among them. */
export const DINGEN = {
  portfolio(pen: Pen) {
    pen.vlak(rh(-13, -17, 26, 32, 3), 'plum');
    pen.vlak(rh(-13, -17, 6, 32, [3, 0, 0, 3]), 'plumD');
    pen.vlak(rh(-3, -11, 12, 9, 1), 'wit');
    pen.lijn(seg([-1, -8], [7, -8]), 'plum', 1.6);
    pen.lijn(seg([-1, -5], [4, -5]), 'plum', 1.6);
    pen.vlak(`M3 3L4.4 6L7.6 6.4L5.2 8.6L5.8 12L3 10.2L.2 12L.8 8.6L-1.6 6.4L1.6 6Z`, 'broker');
  },
  formulier(pen: Pen) {
    pen.vlak(rh(-12, -16, 24, 31, 1.5), 'wit');
    pen.vlak(rh(-8.5, -12.5, 17, 5, 1), 'opleiding');
    for (const y of [-3, 1.5, 6, 10.5]) pen.lijn(seg([-8, y], [y > 9 ? 2 : 8, y]), 'grijs', 1.7);
  },
  diploma(pen: Pen) {
    pen.vlak(rh(-9, -11, 18, 22, 1.5), 'wit');
    pen.lijn('M-5 -6H5M-5 -1H5', 'grijs', 1.8);
    pen.vlak(ell(3, 6, 3.6), 'school');
  },
  bal(pen: Pen) {
    pen.vlak(ell(0, 0, 7), 'school');
    pen.lijn('M-5 -4q5 4 10 0', 'wit', 1.6);
  },
  lesvorm(pen: Pen) {
    pen.vlak(rh(-12, -16, 24, 31, 1.5), 'wit');
    pen.vlak(rh(-12, -16, 24, 7, [1.5, 1.5, 0, 0]), 'school');
    pen.lijn(`M-4 -9V15M4 -9V15M-12 -1H12M-12 7H12`, 'grijs', 1.2);
    pen.vlak(rh(-11, -8, 6, 6), 'broker');
    pen.vlak(rh(5.2, 0, 6, 6), 'opleidingL');
  },
  klembord(pen: Pen) {
    pen.vlak(rh(-13, -16, 26, 33, 3), 'hout');
    pen.vlak(rh(-10, -12, 20, 26, 1), 'wit');
    pen.vlak(rh(-5, -19, 10, 6, 2), 'metaal');
    for (const [y, g] of [
      [-6, 1],
      [1, 1],
      [8, 0],
    ] as const) {
      pen.lijn(`M-7.6 ${y}l2 2.4l3.6 -4.6`, g ? 'groenD' : 'grijs', 2);
      pen.lijn(seg([1, y], [7.5, y]), 'grijs', 1.8);
    }
  },
  laptop(pen: Pen) {
    pen.vlak('M-13 -9L11 -9L13 6L-11 6Z', 'metaal');
    pen.vlak('M-10.5 -7L9.4 -7L10.6 3.6L-9.4 3.6Z', 'opleidingL');
    pen.vlak(rh(-12, 6, 27, 3, 1.2), 'donker');
  },
  boeken(pen: Pen) {
    pen.vlak(rh(-13, 6, 26, 7, 1.5), 'opleiding');
    pen.vlak(rh(-11, -1, 23, 7, 1.5), 'school');
    pen.vlak(rh(-12, -8, 22, 7, 1.5), 'broker');
  },
  boek(pen: Pen) {
    pen.vlak('M0 -6C-5 -9 -11 -9 -15 -7L-15 7C-11 5 -5 5 0 8C5 5 11 5 15 7L15 -7C11 -9 5 -9 0 -6Z', 'wit');
    pen.lijn(seg([0, -6], [0, 8]), 'grijs', 1.4);
    for (const y of [-3, 1]) {
      pen.lijn(`M-12 ${y - 1}q5 -1.4 9 1.2M3 ${y}q4 -2.4 9 -1`, 'grijs', 1.1);
    }
  },
  doos(pen: Pen) {
    pen.vlak(rh(-15, -12, 30, 24, 1.5), 'karton');
    pen.vlak(rh(-4, -12, 8, 24), 'hout');
    pen.schaduw(rh(-15, 5, 30, 7), 0.12);
  },
  kist(pen: Pen) {
    pen.lijn('M-7 -8V-13H7V-8', 'donker', 3);
    pen.vlak(rh(-16, -9, 32, 19, 2.5), 'rood');
    pen.vlak(rh(-16, -3, 32, 4), 'roodD');
    pen.vlak(rh(-3, -4.5, 6, 7, 1), 'broker');
  },
  blok(pen: Pen, o: { kleur?: Kleur | undefined }) {
    pen.vlak(rh(-13, -13, 26, 26, 2), o.kleur || 'opleiding');
  },
  plank(pen: Pen, o: { kleur?: Kleur | undefined }) {
    pen.vlak(rh(-34, -4.5, 68, 9, 1.5), o.kleur || 'hout');
  },
  schep(pen: Pen) {
    pen.lijn(seg([0, -26], [0, 16]), 'hout', 3.2);
    pen.vlak('M-6 14L6 14L6 24C5 30 -5 30 -6 24Z', 'metaal');
    pen.lijn(seg([-5, -26], [5, -26]), 'hout', 3.2);
  },
  gieter(pen: Pen) {
    pen.vlak(rh(-9, -8, 18, 17, 3), 'opleiding');
    pen.lijn('M9 3L19 -7', 'opleiding', 3.4);
    pen.lijn('M-9 -5C-18 -8 -18 5 -9 5', 'opleiding', 2.6);
  },
  hamer(pen: Pen) {
    pen.lijn(seg([0, 6], [0, -16]), 'hout', 3);
    pen.vlak(rh(-8, -22, 16, 8, 1.5), 'metaal');
  },
  loep(pen: Pen) {
    pen.lijn(seg([6, 6], [15, 17]), 'hout', 4.4);
    pen.vlak(ell(0, 0, 11), 'glas', { op: 0.75 });
    pen.lijn(ell(0, 0, 11), 'donker', 3);
    pen.licht('M-6 -3C-5 -6 -2 -8 1 -8L2 -6C-1 -6 -4 -4 -4.6 -2Z', 0.8);
  },
  spiegeltje(pen: Pen) {
    pen.lijn(seg([0, 8], [0, 20]), 'hout', 4.6);
    pen.vlak(ell(0, -3, 11, 13), 'broker');
    pen.vlak(ell(0, -3, 8, 10), 'glas');
    pen.licht('M-4 -7L1 -11L3 -9L-4 -2Z', 0.8);
  },
  vlag(pen: Pen, o: { kleur?: Kleur | undefined }) {
    pen.lijn(seg([0, 10], [0, -42]), 'hout', 3);
    pen.vlak('M1 -42C8 -46 15 -38 25 -42L25 -25C15 -21 8 -29 1 -25Z', o.kleur || 'broker');
  },
  plantje(pen: Pen) {
    pen.vlak('M-7 0L7 0L5 12L-5 12Z', 'steen');
    pen.vlak('M0 0C-2 -8 -10 -10 -13 -9C-12 -3 -6 1 0 0Z', 'groen');
    pen.vlak('M0 0C1 -10 8 -14 12 -14C12 -6 7 0 0 0Z', 'groenD');
  },
  puzzel(pen: Pen, o: { kleur?: Kleur | undefined }) {
    pen.vlak('M-14 -10H-4C-6 -16 6 -16 4 -10H14V0C20 -2 20 9 14 8V16H-14V8C-8 9 -8 -2 -14 0Z', o.kleur || 'broker');
  },
  koffie(pen: Pen) {
    pen.vlak('M-5 -6H5L4 6H-4Z', 'wit');
    pen.lijn('M5 -3C10 -3 10 3 5 3', 'wit', 1.8);
  },
  lamp(pen: Pen) {
    pen.meter.lamp(0, 0, 14);
    pen.vlak(
      glad(
        [
          [0, -14],
          [9, -10],
          [10, 0],
          [5, 7],
          [4, 11],
          [-4, 11],
          [-5, 7],
          [-10, 0],
          [-9, -10],
        ],
        true,
      ),
      'broker',
    );
    pen.vlak(rh(-4, 11, 8, 6, 2), 'metaal');
  },
  kaart(pen: Pen) {
    pen.vlak('M-24 -14L-8 -10L8 -14L24 -10L24 14L8 10L-8 14L-24 10Z', 'papier');
    pen.vlak('M-24 -2L-8 -10V4L-24 10Z', 'groenL');
    pen.vlak('M-8 4L8 -4V10L-8 14Z', 'broker');
    pen.vlak('M8 -14L24 -10V2L8 -3Z', 'schoolL');
    pen.lijn('M-20 6L-4 -2L6 3L20 -6', 'opleiding', 2, { streep: '3 4' });
    pen.vlak(ell(4, 1, 2.6), 'rood');
    pen.schaduw('M-8 -10L8 -14V10L-8 14Z', 0.1);
  },
  gitaar(pen: Pen) {
    pen.lijn('M10 -7L40 -27', 'haar2', 4.4);
    pen.lijn('M38 -26L45 -30', 'hout', 7);
    pen.vlak(
      glad(
        [
          [-20, 6],
          [-16, -7],
          [-4, -9],
          [4, -14],
          [14, -8],
          [13, 2],
          [3, 6],
          [-1, 16],
          [-13, 18],
        ],
        true,
      ),
      'houtL',
    );
    pen.vlak(ell(3, -2, 4.4), 'haar2');
    pen.lijn('M-11 9L-6 14', 'haar2', 3);
  },
  viool(pen: Pen) {
    pen.lijn('M8 -4L27 -11', 'haar1', 3.2);
    pen.vlak(
      glad(
        [
          [-15, 2],
          [-11, -8],
          [-3, -5],
          [3, -9],
          [10, -5],
          [9, 3],
          [2, 3],
          [-3, 9],
          [-12, 9],
        ],
        true,
      ),
      'steen',
    );
    pen.lijn('M-6 -2l2 5M2 -4l1 4', 'haar1', 1.3);
    pen.lijn('M-14 -22L16 12', 'hout', 2);
  },
  sleutel(pen: Pen) {
    pen.lijn('M0 4V-16', 'metaal', 5);
    pen.lijn('M-4.6 -22Q-4.6 -15.6 0 -15.6Q4.6 -15.6 4.6 -22', 'metaal', 4.2);
  },
  schetsrol(pen: Pen) {
    pen.vlak(rh(-22, -12, 44, 24, 1), 'wit');
    pen.vlak(ell(-22, 0, 3.6, 13), 'grijs');
    pen.lijn('M-13 5Q-8 -8 0 0Q8 8 14 -6M-12 -5H-4', 'opleiding', 2);
  },
  kan(pen: Pen) {
    pen.vlak('M-7 -9H7L8 9H-8Z', 'opleidingL');
    pen.lijn('M8 -5C14 -5 14 5 8 5', 'opleidingL', 2.6);
    pen.vlak('M-7 -9L-13 -13L-7 -3Z', 'opleidingL');
    pen.vlak('M-7.4 -2H7.4L8 9H-8Z', 'broker');
  },
  taart(pen: Pen) {
    pen.vlak(rh(-15, -8, 30, 12, 3), 'schoolL');
    pen.vlak('M-15 -5C-11 2 -9 -3 -5 0C-1 3 2 -3 6 0C10 2 12 -2 15 -4V-8H-15Z', 'wit');
    for (const x of [-8, 0, 8]) pen.vlak(ell(x, -10, 2.6), 'rood');
  },
  brood(pen: Pen) {
    pen.vlak('M-15 4C-19 -9 19 -9 15 4Z', 'houtL');
    pen.lijn('M-7 -4l3 4M0 -5l3 5M7 -4l3 4', 'papier', 2);
  },
  appel(pen: Pen) {
    pen.vlak(ell(0, 0, 6.4, 6), 'rood');
    pen.lijn('M0 -6L2 -10', 'haar2', 1.8);
  },
  peer(pen: Pen) {
    pen.vlak('M0 -9C4 -9 4 -4 6 0C9 6 4 9 0 9C-4 9 -9 6 -6 0C-4 -4 -4 -9 0 -9Z', 'broker');
    pen.lijn('M0 -9L2 -12', 'haar2', 1.8);
  },
  fruitmand(pen: Pen) {
    pen.groep({ y: 14, s: 0.8 }, () => fruitmand(pen, { x: 0, y: 0, soort: 'mix', beugel: false }));
  },
  schaar(pen: Pen) {
    pen.lijn('M-3 14L3 -6M4 14L-2 -6', 'roodD', 4);
    pen.vlak('M1 -4L7 -24L-1 -10Z', 'metaal');
    pen.vlak('M0 -4L-6 -22L3 -10Z', 'metaal');
    pen.vlak(ell(0.4, -4, 2.4), 'donker');
  },
  taststok(pen: Pen) {
    // White and red, with an edge of ink: it has to show on a pale path too.
    pen.lijn('M0 -2V52', 'grijs', 4.6);
    pen.lijn('M0 -2V52', 'wit', 3.2);
    pen.lijn('M0 37V48', 'rood', 3.2);
    pen.lijn('M0 -9V3', 'donker', 4.4);
    pen.vlak(ell(0, 53, 3.4), 'wit', { rand: ['grijs', 1.2] });
  },
  kijker(pen: Pen) {
    pen.vlak(draai(rh(-4, -5, 34, 9, 3), -8), 'broker');
    pen.vlak(draai(rh(24, -7.4, 13, 13, 3), -8), 'donker');
  },
  bootje(pen: Pen) {
    pen.vlak('M-13 0H13L8 8H-8Z', 'wit');
    pen.vlak('M-8 0L0 -13L8 0Z', 'papier');
    pen.lijn('M0 -12V0', 'grijs', 1.2);
  },
} satisfies Record<string, Dingtekening>;

/** A small thing by name. */
export type Ding = keyof typeof DINGEN;
export const voorwerp = onderdeel(
  {
    naam: 'voorwerp',
    familie: 'dingen',
    zin: 'Een klein ding om neer te leggen: een boek, een lamp, een laptop en meer.',
    zoek: ['ding', 'spullen'],
    overal: true,
    opties: {
      ...STAAT,
      soort: nodig('Welke soort het is.', keuzeUit(DINGEN)),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: kan('De hoofdkleur.', KLEUR),
    },
  },
  (pen, { soort, x, y, s, draai, kleur }) => {
    const dingen: Readonly<Record<Ding, Dingtekening>> = DINGEN;
    pen.groep({ x, y, s, draai }, () => dingen[soort](pen, { kleur }));
  },
);
