import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import { poly, seg, type Pad, type Punt } from '../../tekening/vorm.ts';

export interface TrapOpties {
  /** Foot of the stairs, on the near side. */
  x: number;
  y: number;
  /** Number of steps. */
  n?: number | undefined;
  /** Length of a tread in units. */
  tw?: number | undefined;
  /** Height of a step in units. */
  th?: number | undefined;
  /** Breadth of the stairs: how far the far side lies to the left of the near side. */
  d?: number | undefined;
  /** How many steps are not there yet. */
  af?: number | undefined;
  /** Thickness of the side below the steps. */
  zool?: number | undefined;
  /** Height of the rail along the far side; 0 leaves it out. */
  leuning?: number | undefined;
  /** Colours of tread, riser and side. */
  kleuren?: readonly [tree: Kleur, stoot: Kleur, zij: Kleur] | undefined;
}
/** Stairs up to the right, risers and treads to be seen; the last step is not there yet. */
export function trap(
  pen: Pen,
  {
    x,
    y,
    n = 8,
    tw = 34,
    th = 16,
    d = 16,
    af = 1,
    zool = 16,
    leuning = 0,
    kleuren: [tree, stoot, zij] = ['#FFF2D0', 'groen', 'groenD'],
  }: TrapOpties,
): void {
  const q = d * 0.42;
  const klaar = n - af;
  /** Near left corner of a tread. */
  const op = (i: number): Punt => [x + i * tw, y - (i + 1) * th];
  const vlak = (i: number): Pad => {
    const [a, b] = op(i);
    return poly([
      [a, b],
      [a + tw, b],
      [a + tw - d, b - q],
      [a - d, b - q],
    ]);
  };
  const treden = Array.from({ length: klaar }, (_, i) => op(i));
  const [ex, ey] = op(klaar - 1);
  pen.schaduw(
    poly([
      [x - d, y + 8 - q],
      [x, y + 10],
      [ex + tw, ey + th + zool + 10],
      [ex + tw, ey + zool - 6],
    ]),
    0.16,
  );
  if (leuning > 0) {
    const top = (i: number): Punt => [x + (i + 0.5) * tw - d, y - (i + 1) * th - q - leuning];
    for (let i = 0; i < klaar; i++) pen.lijn(seg(top(i), [top(i)[0], top(i)[1] + leuning]), zij, 3);
    pen.lijn(
      seg([top(0)[0] - tw * 0.4, top(0)[1] + th * 0.4], [top(klaar - 1)[0] + tw * 0.3, top(klaar - 1)[1] - th * 0.3]),
      zij,
      4.4,
    );
  }
  // From the top down: a lower step stands before the one above it.
  for (let i = klaar - 1; i >= 0; i--) {
    const [a, b] = op(i);
    pen.vlak(vlak(i), tree);
    pen.vlak(
      poly([
        [a, b],
        [a - d, b - q],
        [a - d, b - q + th],
        [a, b + th],
      ]),
      stoot,
    );
    pen.lijn(seg([a - d, b - q], [a, b]), tree, 2.6);
  }
  pen.vlak(
    poly([
      [x, y],
      ...treden.flatMap(([a, b]): Punt[] => [
        [a, b],
        [a + tw, b],
      ]),
      [ex + tw, ey + th + zool],
      [x + zool, y + 4],
    ]),
    zij,
  );
  for (let i = klaar; i < n; i++) pen.lijn(vlak(i), zij, 2.4, { streep: '5 5' });
}
