import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { draai, ell, glad, poly, rh, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { weg } from '../../tekening/wegen.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, reeks, KLEUR, MAATPUNT, STAAT } from '../../tekening/opties.ts';

export const springlat = onderdeel(
  {
    naam: 'springlat',
    familie: 'dingen',
    zin: 'Twee palen van het hoogspringen: de lat is voldoende, de stippellijn met een vaantje is goed.',
    zoek: ['hoogspringen', 'norm'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 500), 124),
      h: optie('De hoogte in eenheden.', getal(0, 500), 146),
      laag: optie('De hoogte van de lage lat, in eenheden.', getal(0, 200), 44),
      hoog: optie('De hoogte van de hoge lat, in eenheden.', getal(0, 500), 100),
    },
  },
  (pen, { x, y, s, b, h, laag, hoog }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(4, 2, b * 0.72, 9), 0.16);
      pen.lijn(seg([-b / 2 + 12, -hoog], [b / 2 - 12, -hoog]), 'groenD', 3.4, { streep: '1 9' });
      for (const z of [-1, 1]) {
        const a = (z * b) / 2;
        pen.vlak(rh(a - 22, -6, 44, 8, 3), 'donker');
        pen.vlak(rh(a - 8, -h, 16, h - 3, 3), 'wit');
        const o: Pad = [],
          l: Pad = [];
        for (let i = 0; i < 5; i++) o.push(...rh(a - 8, -h + 6 + i * 28, 16, 14));
        pen.vlak(o, 'plum');
        for (let i = 1; i < 10; i++) l.push(...seg([a - 8, -h + 6 + i * 14], [a - (i % 2 ? 2 : 3), -h + 6 + i * 14]));
        pen.lijn(l, 'inkt', 1.5);
        pen.vlak(ell(a, -h - 3, 7), 'broker');
        pen.vlak(rh(a - 11, -laag + 10, 22, 6, 2), 'donker');
      }
      pen.vlak(rh(-b / 2 - 14, -laag - 14, b + 28, 25, 4), 'broker');
      pen.tekst(0, -laag + 4.6, 'voldoende', { letter: 'label', grootte: 18.5, anker: 'middle', kleur: 'inkt' });
      pen.vlak(
        poly([
          [b / 2 - 8, -hoog - 13],
          [b / 2 + 56, -hoog - 13],
          [b / 2 + 64, -hoog],
          [b / 2 + 56, -hoog + 13],
          [b / 2 - 8, -hoog + 13],
        ]),
        'groenD',
      );
      pen.tekst(b / 2 + 24, -hoog + 6.2, 'goed', { letter: 'label', grootte: 18.5, anker: 'middle', kleur: 'wit' });
    });
  },
);

export const vlagtop = onderdeel(
  {
    naam: 'vlag op de top',
    familie: 'dingen',
    zin: 'Een vlag op de top van een berg.',
    zoek: ['vlag', 'doel'],
    opties: {
      ...STAAT,
      h: optie('De hoogte in eenheden.', getal(0, 500), 120),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
      rand: optie('De kleur van de rand.', KLEUR, 'brokerD'),
    },
  },
  (pen, { x, y, s, h, kleur, rand }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-3, -h, 6, h, 2), 'hout');
      pen.vlak(ell(0, -h - 3, 5), 'broker');
      pen.vlak(
        `M3 ${-h + 3}C24 ${-h - 8} 40 ${-h + 16} 70 ${-h + 2}L62 ${-h + 23}L70 ${-h + 46}C42 ${-h + 58} 26 ${-h + 36} 3 ${-h + 48}Z`,
        kleur,
      );
      pen.vlak(
        `M3 ${-h + 34}C26 ${-h + 24} 42 ${-h + 46} 66 ${-h + 34}L70 ${-h + 46}C42 ${-h + 58} 26 ${-h + 36} 3 ${-h + 48}Z`,
        rand,
        { op: 0.3 },
      );
      const c = [31, -h + 23];
      pen.vlak(
        poly(
          Array.from({ length: 10 }, (_, i) => {
            const a = i * 0.62832 - 1.5708,
              q = i % 2 ? 5.6 : 13;
            return [c[0]! + Math.cos(a) * q, c[1]! + Math.sin(a) * q];
          }),
        ),
        'wit',
      );
    });
  },
);

export interface KompasOpties extends Plek {}
export function kompas(pen: Pen, { x, y, s = 1 }: KompasOpties): void {
  pen.groep({ matrix: [s, 0, 0, s * 0.5, x, y] }, () => {
    pen.vlak(ell(0, 0, 40), 'wit', { op: 0.55 });
    for (const [g, L, k] of [
      [45, 26, 'groenD'],
      [0, 40, 'inkt'],
    ] as const)
      for (let i = 0; i < 4; i++) {
        const q = (pt: readonly Punt[]) => draai(poly(pt), g + i * 90);
        pen.vlak(
          q([
            [0, -L],
            [7, -7],
            [0, 0],
          ]),
          k,
        );
        pen.vlak(
          q([
            [0, -L],
            [-7, -7],
            [0, 0],
          ]),
          'wit',
        );
      }
  });
}

export const leerroute = onderdeel(
  {
    naam: 'leerroute',
    familie: 'land',
    zin: 'Eén weg met stippen in twee kleuren om en om.',
    zoek: ['weg', 'route'],
    opties: {
      punten: nodig('Het midden van de weg, met de breedte bij elk punt.', lijst(MAATPUNT)),
      stippen: optie(
        'De kleuren van de twee rijen stippen.',
        reeks([
          ['een', KLEUR],
          ['twee', KLEUR],
        ]),
        ['school', 'opleiding'],
      ),
      kleur: optie('De kleur van de weg.', KLEUR, '#FCE9C2'),
    },
  },
  (pen, { punten, stippen, kleur }) => {
    const breed = Math.round((punten.reduce((som, [, , w]) => som + w, 0) / punten.length) * 10) / 10;
    weg(pen, { punten, kleur });
    stippen.forEach((stip, i) =>
      pen.lijn(glad(punten.map(([x, y]) => [x, y])), stip, Math.round(breed * 1.7) / 10, {
        streep: `.1 ${breed}`,
        verschuiving: i === 0 ? undefined : -breed / 2,
      }),
    );
  },
);
