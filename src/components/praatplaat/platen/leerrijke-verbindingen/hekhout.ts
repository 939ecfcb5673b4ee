import { ell, type Pad, rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { optie, getal, lijst, KLEUR, GRADEN, PLAATS, STAAT } from '../../tekening/opties.ts';

/** A fence post laid down: a plank of l × b with a point on the right. */
const plankpad = (l: number, b: number): Pad => [
  ['M', -l / 2, -b / 2],
  ['L', l / 2 - b * 0.9, -b / 2],
  ['L', l / 2, 0],
  ['L', l / 2 - b * 0.9, b / 2],
  ['L', -l / 2, b / 2],
  ['Z'],
];
export const hekplank = onderdeel(
  {
    naam: 'hekplank',
    familie: 'dingen',
    zin: 'Een losse plank van het hek.',
    zoek: ['plank', 'hout'],
    opties: {
      ...PLAATS,
      l: optie('De lengte in eenheden.', getal(0, 1000), 120),
      b: optie('De breedte in eenheden.', getal(0, 50), 9),
      g: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
    },
  },
  (pen, { x, y, l, b, g, kleur }) => {
    pen.groep({ x, y, draai: g }, () => {
      pen.vlak(plankpad(l, b), kleur);
      pen.schaduw(rh(-l / 2, b * 0.18, l - b, b * 0.32), 0.1);
      for (const q of [-0.3, 0.12]) pen.vlak(ell(l * q, -b * 0.06, 1.5), 'grijs');
    });
  },
);

export const plankentafel = onderdeel(
  {
    naam: 'plankentafel',
    familie: 'meubels',
    zin: 'Een tafel van planken.',
    zoek: ['tafel'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 500), 116),
      h: optie('De hoogte in eenheden.', getal(0, 200), 40),
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), ['wit', 'opleidingL']),
    },
  },
  (pen, { x, y, s, b, h, kleuren: kl }) => {
    pen.groep({ x, y, s }, () => {
      for (const a of [-b / 2 + 11, b / 2 - 11])
        pen.vlak([['M', a - 5, 0], ['L', a - 5, -h], ['L', a + 5, -h], ['L', a + 5, 0], ['Z']], kl[a < 0 ? 0 : 1]!);
      const n = 6,
        w = (b + 10) / n;
      for (let i = 0; i < n; i++) pen.vlak(rh(-b / 2 - 5 + i * w, -h - 8, w - 1, 10, 1.5), kl[i % 2]!);
      pen.schaduw(rh(-b / 2 - 5, -h, b + 9, 3), 0.14);
    });
  },
);
