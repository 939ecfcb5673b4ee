import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Inhoud, type Plek } from '../../tekening/soorten.ts';
import { slinger } from '../../tekening/meubels.ts';
import { tegelring, type Tegels } from '../../tekening/tegels.ts';
import { ell } from '../../tekening/vorm.ts';

export interface LeercirkelOpties {
  /** Middle of the circle. */
  x: number;
  y: number;
  /** Radius in units, to the outside of its tiles. */
  r: number;
  /** Tiles of its edge. */
  tegels: Tegels;
  /** What it says under the bunting. */
  zin: readonly string[];
  /** Who is in it: (0, 0) is the middle of the circle. */
  inhoud: Inhoud;
}
/** The one place to learn in: a circle of light with a tiled edge, bunting above and a round floor below. */
export function leercirkel(pen: Pen, { x, y, r, tegels, zin, inhoud }: LeercirkelOpties): void {
  const breed = 21;
  const licht = pen.verloop('licht', {
    stappen: [
      [0, '#FFFDF4'],
      [0.6, '#FFF0B8'],
      [1, '#FFD96B'],
    ],
    rond: true,
  });
  pen.knip('rond', ell(0, 0, r - breed - 1));
  pen.groep({ x, y }, () => {
    pen.vlak(ell(0, 0, r + 5), 'wit');
    pen.vlak(ell(0, 0, r - breed + 2), licht);
    pen.groep({ knip: 'rond' }, () => {
      pen.vlak(ell(0, r * 0.87, r * 1.4, r * 0.66), '#FBE3A6');
      pen.vlak(ell(0, r * 0.57, r * 0.79, r * 0.255), '#F3D080');
      pen.vlak(ell(0, r * 0.57 - 1, r * 0.735, r * 0.225), '#FFF2D0');
    });
    const [top, kant] = [-r * 0.735, -r * 0.45];
    slinger(pen, { x1: -r * 0.78, y1: kant, x2: 0, y2: top, zak: 12, n: 7 });
    slinger(pen, { x1: 0, y1: top, x2: r * 0.78, y2: kant, zak: 12, n: 7 });
    const midden = r - breed / 2;
    tegelring(pen, { x: 0, y: 0, rx: midden, ry: midden, dik: breed / 2 / midden, vul: 0.88, kleuren: [tegels] });
    inhoud();
    zin.forEach((regel, i) =>
      pen.tekst(0, -r * 0.33 + i * 31, regel, { letter: 'kop', grootte: 29, anker: 'middle', kleur: 'plumD' }),
    );
  });
}

export interface RondeTafelOpties extends Plek {
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** The top of a round table, seen from above the heads; (x, y) is its middle. */
export function rondeTafel(pen: Pen, { x, y, s = 1, rx, ry, kleur = 'houtL' }: RondeTafelOpties): void {
  pen.vlak(ell(x, y + 8 * s, rx * s, ry * s), 'hout');
  pen.vlak(ell(x, y, rx * s, ry * s), kleur);
}
