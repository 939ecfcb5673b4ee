import { ell, poly, type Pad, type Punt, punt } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { nodig, kan, optie, getal, lijst, reeks, KLEUR, AS, GRADEN, DEEL, STAAT } from './opties.ts';

export const zon = onderdeel(
  {
    naam: 'zon',
    familie: 'lucht',
    zin: 'De lage zon met haar gloed: het ene grote licht van een plaat.',
    zoek: ['licht', 'gloed'],
    opties: {
      x: nodig('Het midden van de zon (naar rechts).', AS),
      y: nodig('Het midden van de zon (naar beneden).', AS),
      gloed: nodig(
        'Ringen van licht van buiten naar binnen: straal in eenheden en dekking (1 als die er niet staat).',
        lijst(reeks([['straal', getal(0, 1000)]], [['op', DEEL]])),
      ),
    },
  },
  (pen, { x, y, gloed }) => {
    for (const [straal, op] of gloed) pen.vlak(ell(x, y, straal), 'zon', { op });
  },
);

export const stralen = onderdeel(
  {
    naam: 'stralen',
    familie: 'lucht',
    zin: 'Lichtstralen die naar alle kanten gaan.',
    zoek: ['licht', 'zonnestralen'],
    opties: {
      x: nodig('Het midden van het licht (naar rechts).', AS),
      y: nodig('Het midden van het licht (naar beneden).', AS),
      n: nodig('Hoeveel het er zijn.', getal(0, 100)),
      binnen: nodig('De straal waar een lichtstraal begint, in eenheden.', getal(0, 1000)),
      buiten: nodig('Waar het ophoudt.', getal(0, 2000)),
      vul: optie('Hoeveel van zijn ruimte een straal vult, van 0 tot 1.', DEEL, 0.43),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'zon'),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
    },
  },
  (pen, { x, y, n, binnen, buiten, vul, draai: g, kleur, op }) => {
    const uit = (i: number, r: number): Punt => punt(x, y, 180 - g - (i / n) * 360, r);
    pen.vlak(
      Array.from({ length: n }, (_, i) =>
        poly([uit(i, binnen), uit(i, buiten), uit(i + vul, buiten), uit(i + vul, binnen)]),
      ).flat(),
      kleur,
      { op },
    );
  },
);

export const wolk = onderdeel(
  {
    naam: 'wolk',
    familie: 'lucht',
    zin: 'Een wolk.',
    zoek: ['lucht', 'weer'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      op: optie('De dekking, van 0 (onzichtbaar) tot 1.', DEEL, 1),
    },
  },
  (pen, { x, y, s, kleur, op }) => {
    pen.groep({ x, y, s }, () =>
      pen.vlak(
        'M-62 0C-74 0 -76 -20 -58 -22C-58 -42 -30 -48 -20 -34C-10 -54 26 -50 28 -30C42 -38 62 -28 56 -14C70 -14 70 0 58 0Z',
        kleur,
        { op },
      ),
    );
  },
);

export const meeuw = onderdeel(
  {
    naam: 'meeuw',
    familie: 'lucht',
    zin: 'Een meeuw in de verte, in één lijn.',
    zoek: ['vogel'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'inkt'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.lijn(
      `M${x - 14 * s} ${y - 3 * s}Q${x - 7 * s} ${y - 10 * s} ${x} ${y}Q${x + 7 * s} ${y - 10 * s} ${x + 14 * s} ${y - 4 * s}`,
      kleur,
      2.6 * s,
    );
  },
);

export const druppels = onderdeel(
  {
    naam: 'druppels',
    familie: 'lucht',
    zin: 'Druppels water.',
    zoek: ['regen', 'water', 'spetters'],
    opties: {
      punten: nodig(
        'De punten waar het doorheen loopt.',
        lijst(
          reeks(
            [
              ['x', AS],
              ['y', AS],
            ],
            [['s', getal(0, 5, 0.05)]],
          ),
        ),
      ),
      kleur: optie('De hoofdkleur.', KLEUR, 'waterL'),
    },
  },
  (pen, { punten: pts, kleur }) => {
    const uit: Pad = [];
    for (const [x, y, s = 1] of pts)
      uit.push(
        ['M', x, y - 8 * s],
        ['C', x + 3 * s, y - 3 * s, x + 5 * s, y, x + 5 * s, y + 3 * s],
        ['C', x + 5 * s, y + 9 * s, x - 5 * s, y + 9 * s, x - 5 * s, y + 3 * s],
        ['C', x - 5 * s, y, x - 3 * s, y - 3 * s, x, y - 8 * s],
        ['Z'],
      );
    pen.vlak(uit, kleur);
  },
);
