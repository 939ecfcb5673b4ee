import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Plek } from '../../tekening/soorten.ts';
import { ell, type Pad, rh } from '../../tekening/vorm.ts';

/** A fence post laid down: a plank of l × b with a point on the right. */
const plankpad = (l: number, b: number): Pad => [
  ['M', -l / 2, -b / 2],
  ['L', l / 2 - b * 0.9, -b / 2],
  ['L', l / 2, 0],
  ['L', l / 2 - b * 0.9, b / 2],
  ['L', -l / 2, b / 2],
  ['Z'],
];

export interface HekplankOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  l?: number | undefined;
  /** Width in units. */
  b?: number | undefined;
  /** Turn in degrees, clockwise. */
  g?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hekplank(pen: Pen, { x, y, l = 120, b = 9, g = 0, kleur = 'wit' }: HekplankOpties): void {
  pen.groep({ x, y, draai: g }, () => {
    pen.vlak(plankpad(l, b), kleur);
    pen.schaduw(rh(-l / 2, b * 0.18, l - b, b * 0.32), 0.1);
    for (const q of [-0.3, 0.12]) pen.vlak(ell(l * q, -b * 0.06, 1.5), 'grijs');
  });
}

export interface PlankentafelOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
  /** Height in units. */
  h?: number | undefined;
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
}
export function plankentafel(
  pen: Pen,
  { x, y, s = 1, b = 116, h = 40, kleuren: kl = ['wit', 'opleidingL'] }: PlankentafelOpties,
): void {
  pen.groep({ x, y, s }, () => {
    for (const a of [-b / 2 + 11, b / 2 - 11])
      pen.vlak([['M', a - 5, 0], ['L', a - 5, -h], ['L', a + 5, -h], ['L', a + 5, 0], ['Z']], kl[a < 0 ? 0 : 1]!);
    const n = 6,
      w = (b + 10) / n;
    for (let i = 0; i < n; i++) pen.vlak(rh(-b / 2 - 5 + i * w, -h - 8, w - 1, 10, 1.5), kl[i % 2]!);
    pen.schaduw(rh(-b / 2 - 5, -h, b + 9, 3), 0.14);
  });
}
