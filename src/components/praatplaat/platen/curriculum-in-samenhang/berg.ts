import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { draai, ell, glad, poly, rh, seg, type Maatpunt, type Pad, type Punt } from '../../tekening/vorm.ts';
import { weg } from '../../tekening/wegen.ts';

export interface SpringlatOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** Height of the low bar in units. */
  laag?: number | undefined;
  /** Height of the high bar in units. */
  hoog?: number | undefined;
}
/** Two posts of a high jump: the bar is sufficient, the dotted line with a pennant is good. */
export function springlat(pen: Pen, { x, y, s = 1, b = 124, h = 146, laag = 44, hoog = 100 }: SpringlatOpties): void {
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
}

export interface VlagtopOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
}
export function vlagtop(pen: Pen, { x, y, s = 1, h = 120, kleur = 'broker', rand = 'brokerD' }: VlagtopOpties): void {
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
}

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

export interface LeerrouteOpties {
  /** The middle of the road, with its width at each point. */
  punten: readonly Maatpunt[];
  /** Colours of the two rows of dots. */
  stippen?: readonly [Kleur, Kleur] | undefined;
  /** Colour of the road. */
  kleur?: Kleur | undefined;
}
/** One road with dots of two colours in turn, as far apart as the road is wide. */
export function leerroute(
  pen: Pen,
  { punten, stippen = ['school', 'opleiding'], kleur = '#FCE9C2' }: LeerrouteOpties,
): void {
  const breed = Math.round((punten.reduce((som, [, , w]) => som + w, 0) / punten.length) * 10) / 10;
  weg(pen, { punten, kleur });
  stippen.forEach((stip, i) =>
    pen.lijn(glad(punten.map(([x, y]) => [x, y])), stip, Math.round(breed * 1.7) / 10, {
      streep: `.1 ${breed}`,
      verschuiving: i === 0 ? undefined : -breed / 2,
    }),
  );
}
