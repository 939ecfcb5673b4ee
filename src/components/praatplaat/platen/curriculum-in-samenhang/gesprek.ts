import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { ell, glad, poly, rh, seg, type Pad, type Punt } from '../../tekening/vorm.ts';

/** A thought cloud: round bulges evenly along an ellipse. */
export interface Denkwolk {
  /** Middle. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Number of bulges. */
  n?: number | undefined;
  /** Where the first bulge begins, in radians. */
  draai?: number | undefined;
}

function wolkrand({ x, y, w, h, n = 11, draai: begin = 0 }: Denkwolk): Pad {
  const rand = (hoek: number): Punt => [x + (Math.cos(hoek) * w) / 2, y + (Math.sin(hoek) * h) / 2];
  const fijn: { langs: number; punt: Punt }[] = [];
  let omtrek = 0;
  for (let i = 0; i < 240; i++) {
    const [a, b] = [rand(begin + (i / 240) * 6.2832), rand(begin + ((i + 1) / 240) * 6.2832)];
    fijn.push({ langs: omtrek, punt: a });
    omtrek += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const opLengte = (t: number): Punt => fijn.find((_, k) => (fijn[k + 1]?.langs ?? Infinity) >= t)?.punt ?? rand(begin);
  const knopen = Array.from({ length: n }, (_, i) =>
    opLengte(((i + 0.12 * Math.sin(i * 2.7)) / n) * omtrek + (i > 0 ? 0 : 0.01)),
  );
  const pad: Pad = [];
  knopen.forEach((a, i) => {
    const b = knopen[(i + 1) % n] ?? a;
    const koorde = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [ux, uy] = [(b[0] - a[0]) / koorde, (b[1] - a[1]) / koorde];
    const bolling = (p: Punt, z: number): Punt => [
      p[0] + uy * koorde * 0.54 - ux * z * koorde * 0.1,
      p[1] - ux * koorde * 0.54 - uy * z * koorde * 0.1,
    ];
    if (i === 0) pad.push(['M', ...a]);
    pad.push(['C', ...bolling(a, 1), ...bolling(b, -1), ...b]);
  });
  pad.push(['Z']);
  return pad;
}

export interface WolkenvloeiOpties {
  /** The clouds that flow together. */
  uit: readonly Denkwolk[];
  /** The cloud they become. */
  samen: Denkwolk;
}
/** Thought clouds that flow into one: within the shared cloud each still shows. */
export function wolkenvloei(pen: Pen, { uit, samen }: WolkenvloeiOpties): void {
  [...uit, samen].forEach((wolk) => pen.vlak(wolkrand(wolk), wolk.kleur ?? 'wit'));
  const knip = `wolk-${samen.x}-${samen.y}`;
  pen.knip(knip, wolkrand(samen));
  pen.groep({ knip }, () => uit.forEach((wolk) => pen.vlak(wolkrand(wolk), wolk.kleur ?? 'wit', { op: 0.8 })));
}

export interface BelletjesOpties {
  /** Where it begins. */
  van: Punt;
  /** Where it ends. */
  naar: Punt;
  /** Main colour. */
  kleur: Kleur;
  /** How many. */
  n?: number | undefined;
  /** Radius of the first one in units. */
  r0?: number | undefined;
  /** Radius of the last one in units. */
  r1?: number | undefined;
  /** How far the line bends aside in units. */
  buig?: number | undefined;
}
/** Bubbles from a head to its thought cloud. */
export function belletjes(pen: Pen, { van, naar, kleur, n = 4, r0 = 4, r1 = 11, buig = 0 }: BelletjesOpties): void {
  for (let i = 0; i < n; i++) {
    const t = (i + 0.2) / n,
      bx = Math.sin(t * Math.PI) * buig;
    pen.vlak(ell(van[0] + (naar[0] - van[0]) * t + bx, van[1] + (naar[1] - van[1]) * t, r0 + (r1 - r0) * t), kleur);
  }
}

export interface BusteOpties extends Plek {
  /** Colour of the skin. */
  huid: Kleur;
  /** Colour of the sweater. */
  trui: Kleur;
  /** Colour of the hair. */
  haar: Kleur;
}
/** Head and shoulders of a pupil, as somebody thinks of one. */
export function buste(pen: Pen, { x, y, s = 1, huid, trui, haar }: BusteOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-13 16C-13 3 13 3 13 16Z', trui);
    pen.vlak(ell(0, -5, 10), huid);
    pen.vlak('M-10.6 -4C-12 -16 12 -16 10.6 -4C6 -9 -6 -9 -10.6 -4Z', haar);
    pen.vlak([...ell(-3.6, -3.6, 1.3), ...ell(3.6, -3.6, 1.3)], 'oog');
    pen.lijn('M-3 .6q3 3 6 0', 'oog', 1.3);
  });
}

export interface CapeOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** The cape of a hero, to stand behind a figure at the same place. */
export function cape(pen: Pen, { x, y, s = 1, kleur = 'plum' }: CapeOpties): void {
  pen.groep({ x, y, s }, () =>
    pen.vlak('M-12 -78L12 -78C20 -60 30 -34 34 -12C16 -4 -22 -4 -30 -14C-26 -36 -20 -60 -12 -78Z', kleur),
  );
}

export interface KringOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Colours, taken in turn. */
  kleuren?: readonly Kleur[] | undefined;
  /** Width in units. */
  w?: number | undefined;
}
/** Three arrows in a ring. */
export function kring(
  pen: Pen,
  { x, y, r = 26, kleuren: kl = ['opleiding', 'opleidingD', 'opleiding'], w = 5 }: KringOpties,
): void {
  for (let i = 0; i < 3; i++) {
    const a0 = i * 2.0944 - 1.4,
      a1 = a0 + 1.45,
      P = (a: number, q = r): Punt => [x + Math.cos(a) * q, y + Math.sin(a) * q],
      m = [P(a0), P((a0 * 2 + a1) / 3), P((a0 + a1 * 2) / 3), P(a1)];
    pen.lijn(glad(m), kl[i], w);
    pen.vlak(poly([P(a1 - 0.04, r + w * 1.5), P(a1 - 0.04, r - w * 1.5), P(a1 + 0.42, r)]), kl[i]!);
  }
}

export interface DriehoekstafelOpties {
  /** Middle of its front edge. */
  x: number;
  y: number;
  /** Width of the front edge in units. */
  b: number;
  /** How far away its third corner lies, in units. */
  diep: number;
  /** Height of its legs in units. */
  poot?: number | undefined;
}
/** A table with three corners, one of them away from the eye. */
export function driehoekstafel(pen: Pen, { x, y, b, diep, poot = 72 }: DriehoekstafelOpties): void {
  const h = b / 2;
  pen.schaduw(ell(x, y + poot, h * 1.1, 28), 0.16);
  for (const [px, py] of [
    [-h * 0.82, 0],
    [h * 0.82, 0],
    [0, -diep * 0.45],
  ] as const)
    pen.vlak(rh(x + px - 9, y + py, 18, poot, 3), 'hout');
  pen.vlak(rh(x - h, y, b, 22, [0, 0, 14, 14]), 'hout');
  pen.vlak(
    `M${x - h + 14} ${y + 6}C${x - h - 4} ${y + 6} ${x - h - 4} ${y - 6} ${x - h + 10} ${y - 13}L${x - 15} ${y - diep}C${x - 5} ${y - diep - 5} ${x + 5} ${y - diep - 5} ${x + 15} ${y - diep}L${x + h - 10} ${y - 13}C${x + h + 4} ${y - 6} ${x + h + 4} ${y + 6} ${x + h - 14} ${y + 6}Z`,
    'houtL',
    { korrel: true },
  );
}

export interface PotloodOpties {
  /** Where it writes. */
  punt: Punt;
  /** Its other end. */
  eind: Punt;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** A pencil held over the map. */
export function potlood(pen: Pen, { punt, eind, kleur = 'school' }: PotloodOpties): void {
  pen.lijn(seg(eind, punt), kleur, 6);
  pen.lijn(seg(punt, [punt[0] + (punt[0] - eind[0]) * 0.1, punt[1] + (punt[1] - eind[1]) * 0.1]), 'inkt', 4);
}
