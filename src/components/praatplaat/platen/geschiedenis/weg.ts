import { WEGPUNT } from '../../tekening/wegen.ts';
import { lint } from '../../tekening/lint.ts';
import { ell, rh, seg, type Pad } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, reeks, KLEUR, GRADEN, STAAT } from '../../tekening/opties.ts';

export const voetstappen = onderdeel(
  {
    naam: 'voetstappen',
    familie: 'land',
    zin: 'Voetstappen langs een weg, links en rechts; wie samen gaan, gaan naast elkaar.',
    zoek: ['spoor', 'lopen'],
    opties: {
      punten: nodig(
        'Punten van een vloeiende lijn, zoals die van een weg; een breedte bij een punt telt niet.',
        lijst(WEGPUNT),
      ),
      kleuren: nodig(
        'Een rij voetstappen voor elke kleur, naast elkaar, van links van de looprichting naar rechts.',
        lijst(KLEUR),
      ),
      stuk: optie(
        'Het deel van de lijn voor de eerste stap, en het deel bij de laatste.',
        reeks([
          ['van', getal(0, 0.1, 0.05)],
          ['tot', getal(0, 5, 0.05)],
        ]),
        [0, 1],
      ),
    },
  },
  (pen, { punten, kleuren, stuk: [van, tot] }) => {
    const lijn = lint(punten.map(([x, y]) => [x, y, 0]));
    const [stap, uit, lengte] = [17, 5, 5];
    kleuren.forEach((kleur, i) => {
      const opzij = (kleuren.length / 2 - i - 0.5) * 19;
      const stappen = Array.from({ length: Math.floor((lijn.lengte * (tot - van)) / stap) + 1 }, (_, k): Pad => {
        const {
          x,
          y,
          links: [nx, ny],
        } = lijn.op(lijn.lengte * van + k * stap);
        const d = opzij + (k % 2 ? -uit : uit);
        const [mx, my] = [x + nx * d, y + ny * d * 0.72];
        return seg([mx + (ny * lengte) / 2, my - (nx * lengte) / 2], [mx - (ny * lengte) / 2, my + (nx * lengte) / 2]);
      });
      pen.lijn(stappen.flat(), kleur, 4.4, { op: 0.85 });
    });
  },
);

export const markering = onderdeel(
  {
    naam: 'routepaaltje',
    familie: 'land',
    zin: 'Een paaltje met een wandelmarkering.',
    zoek: ['route', 'wandelen'],
    opties: {
      ...STAAT,
      h: optie('De hoogte in eenheden.', getal(0, 200), 46),
    },
  },
  (pen, { x, y, s, h }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-6, -h, 12, h, [4, 4, 0, 0]), 'hout');
      pen.vlak(rh(-6, -h + 8, 12, 6), 'broker');
      pen.vlak(rh(-6, -h + 14, 12, 6), 'rood');
    });
  },
);

export const speld = onderdeel(
  {
    naam: 'speld',
    familie: 'dingen',
    zin: 'Een speld op een plaats van de kaart.',
    zoek: ['locatie', 'pin'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'rood'),
    },
  },
  (pen, { x, y, s, draai: g, kleur }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak('M0 0C-7 -24 -34 -44 -34 -74C-34 -95 -18 -108 0 -108C18 -108 34 -95 34 -74C34 -44 7 -24 0 0Z', kleur);
      pen.schaduw('M0 0C7 -24 34 -44 34 -74C34 -95 18 -108 4 -108C28 -92 26 -44 0 0Z', 0.14);
      pen.vlak(ell(0, -74, 17), 'wit');
      pen.tekst(0, -65.5, '?', { letter: 'kop', grootte: 26, anker: 'middle' });
    });
  },
);

export const paddenstoel = onderdeel(
  {
    naam: 'ANWB-paddenstoel',
    familie: 'borden',
    zin: 'Een lage wegwijzer langs het pad.',
    zoek: ['wegwijzer', 'route'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(2, 1, 26, 5), 0.2);
      pen.vlak('M-11 0L-9 -16H9L11 0Z', 'steenL');
      pen.vlak('M-26 -12L-16 -36H16L26 -12Z', 'wit');
      pen.vlak('M-16 -36L-12 -40H12L16 -36Z', '#EDE7DA');
      pen.lijn('M-16 -21H-2M-16 -27H-6', 'grijs', 2.4);
      pen.vlak('M4 -22H12V-18L21 -24L12 -30V-26H4Z', 'rood');
    });
  },
);
