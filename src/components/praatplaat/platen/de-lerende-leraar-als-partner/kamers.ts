import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Inhoud, Plek } from '../../tekening/soorten.ts';
import { draai, ell, pad, rh, seg, spiegel, toeval, zet, type PadBron, type Punt } from '../../tekening/vorm.ts';

export interface DigibordOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w?: number | undefined;
  h?: number | undefined;
  /** A line that is drawn on it, as parts of its width and height; it ends in a dot. */
  grafiek?: readonly Punt[] | undefined;
}
/** A digital board, by its middle. */
export function digibord(pen: Pen, { x, y, w = 104, h = 62, grafiek }: DigibordOpties): void {
  const op = ([a, b]: Punt): Punt => [x + (a - 0.5) * w, y + (b - 0.5) * h];
  pen.vlak(rh(x - w / 2 - 5, y - h / 2 - 5, w + 10, h + 10, 4), 'donker');
  pen.vlak(rh(x - w / 2, y - h / 2, w, h, 2), 'wit');
  if (!grafiek) return;
  const [ex, ey] = op(grafiek.at(-1) ?? [0.5, 0.5]);
  pen.lijn(seg(op([0.09, 0.87]), op([0.87, 0.87])), 'grijs', 2);
  pen.lijn(seg(...grafiek.map(op)), 'school', 3.4);
  pen.vlak(ell(ex, ey, 4), 'broker');
}

export interface SchoolbankOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function schoolbank(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL' }: SchoolbankOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m(seg([26, -1], [26, -32])), 'donker', 4);
    pen.lijn(m(seg([14, -1], [34, -1])), 'donker', 4);
    pen.vlak(m(rh(8, -36, 38, 6, 2)), kleur);
    pen.lijn(m('M-14 -1L-9 -20H8L10 -1M-12 -22L-15 -44'), 'donker', 3.6);
  });
}

export interface SmileyzuilOpties extends Plek {}
export function smileyzuil(pen: Pen, { x, y, s = 1 }: SmileyzuilOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.grond(0, 0, 16);
    pen.vlak(rh(-4, -30, 8, 30, 1), 'metaal');
    pen.vlak(rh(-13, -4, 26, 5, 2), 'donker');
    pen.vlak(rh(-37, -52, 74, 27, 6), 'donker');
    (
      [
        ['groen', 'M-5 2q5 6 10 0'],
        ['broker', 'M-5 4h10'],
        ['rood', 'M-5 6q5 -6 10 0'],
      ] as const
    ).forEach(([k, m], i) => {
      const a = (i - 1) * 23;
      pen.vlak(ell(a, -38.5, 9.6), k);
      pen.vlak(ell(a - 3.4, -41, 1.5), 'inkt');
      pen.vlak(ell(a + 3.4, -41, 1.5), 'inkt');
      pen.lijn(
        zet(pad(m!), (q, w) => [q * 0.86 + a, w * 0.86 - 38.5]),
        'inkt',
        1.7,
      );
    });
  });
}

export interface DenkwolkOpties extends Plek {
  /** Where it ends. */
  naar: Punt;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function denkwolk(pen: Pen, { x, y, s = 1, naar, inhoud }: DenkwolkOpties): void {
  for (const [t, r] of [
    [0.55, 3.4],
    [0.8, 2.4],
  ] as const)
    pen.vlak(ell(x + (naar[0] - x) * t, y + (naar[1] - y) * t, r), 'wit');
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-24 12C-36 10 -34 -6 -22 -7C-20 -22 2 -24 8 -14C20 -20 32 -8 26 0C34 8 26 14 18 12Z', 'wit');
    inhoud?.();
  });
}

export interface VliegtuigjeOpties extends Plek {
  /** Type size in units. */
  g?: number | undefined;
}
export function vliegtuigje(pen: Pen, { x, y, s = 1, g = 0 }: VliegtuigjeOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak('M-14 0L14 -8L-2 8L-5 3Z', 'wit');
    pen.vlak('M-5 3L14 -8L-2 8Z', 'metaal');
  });
}

export interface BoekenkastOpties extends Plek {}
export function boekenkast(pen: Pen, { x, y, s = 1 }: BoekenkastOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-24, -72, 48, 72, 2), 'hout');
    const r = toeval(8);
    for (const yy of [-50, -27, -4]) {
      pen.vlak(rh(-20, yy - 18, 40, 18), 'schoolD', { op: 0.5 });
      let a = -19;
      while (a < 13) {
        const w = r.tussen(4, 7),
          h = r.tussen(11, 17);
        pen.vlak(rh(a, yy - h, w, h, 0.8), r.kies(['school', 'opleiding', 'broker', 'wit', 'groen', 'plum']));
        a += w + 0.6;
      }
    }
  });
}

export interface MemosOpties extends Plek {
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
}
export function memos(
  pen: Pen,
  { x, y, s = 1, kleuren: kl = ['broker', 'schoolL', 'opleidingL', 'groenL', 'broker', 'plumL'] }: MemosOpties,
): void {
  pen.groep({ x, y, s }, () =>
    kl.forEach((k, i) => {
      const a = (i % 3) * 19,
        b = Math.floor(i / 3) * 18;
      pen.vlak(draai(rh(a, b, 15, 15, 1), ((i * 37) % 13) - 6, a + 7, b + 7), k);
      pen.lijn(seg([a + 3, b + 5], [a + 11, b + 5]), 'inkt', 1.2, { op: 0.5 });
    }),
  );
}

export interface KwastOpties {
  /** The hand that holds it. */
  hand: Punt;
  /** Where it paints. */
  punt: Punt;
  /** Colour of the paint. */
  kleur?: Kleur | undefined;
}
/** A brush with paint on it. */
export function kwast(pen: Pen, { hand, punt, kleur = 'groen' }: KwastOpties): void {
  const haar: Punt = [punt[0] + (hand[0] - punt[0]) * 0.3, punt[1] + (hand[1] - punt[1]) * 0.3];
  pen.lijn(seg(hand, haar), 'hout', 3);
  pen.lijn(seg(haar, punt), kleur, 5.4);
}
