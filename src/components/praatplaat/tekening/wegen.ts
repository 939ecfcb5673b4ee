import { type Kleur } from './palet.ts';
import { type Pen } from './pen.ts';
import { type Inhoud, type Plek } from './soorten.ts';
import { draai, ell, glad, type Pad, type Punt, rh, schuif, seg, strook, toeval, poly } from './vorm.ts';

export interface GolfjesOpties {
  /** Where a ripple lies, with its length. */
  punten: readonly (readonly [x: number, y: number, lengte?: number])[];
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Width in units. */
  w?: number | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
export function golfjes(pen: Pen, { punten: pts, kleur = 'wit', w = 3, op = 0.8 }: GolfjesOpties): void {
  let s = '';
  for (const [x, y, l = 22] of pts)
    s += `M${x} ${y}q${l * 0.25} ${-l * 0.2} ${l * 0.5} 0q${l * 0.25} ${l * 0.2} ${l * 0.5} 0`;
  pen.lijn(s, kleur, w, { op });
}

/** A point of the middle of a road, with its width there. */
export type Wegpunt = readonly [x: number, y: number, breedte?: number];
export interface WegOpties {
  /** The middle of the road, with its width at each point. */
  punten: readonly Wegpunt[];
  /** Width where a point gives none. */
  b?: number | undefined;
  /** Roads that run into this one, written in the same way. */
  takken?: readonly (readonly Wegpunt[])[] | undefined;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of the edge below the road; none without. */
  rand?: Kleur | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
/** A road as a ribbon of changing width, flattened as roads on the ground are; with `takken` a whole crossing. */
export function weg(pen: Pen, { punten, takken = [], b = 40, kleur, rand, op }: WegOpties): void {
  const wegen = [...takken, punten];
  // All edges first: no edge lies across another road.
  if (rand) for (const w of wegen) pen.vlak(schuif(wegvlak(w, b), 0, 5), rand, { op });
  for (const w of wegen) pen.vlak(wegvlak(w, b), kleur, { op });
}

/** The ribbon of a road. */
function wegvlak(punten: readonly Wegpunt[], b: number): Pad {
  const links: Punt[] = [];
  const rechts: Punt[] = [];
  punten.forEach(([x, y, breedte], i) => {
    const [ax, ay] = punten[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = punten[Math.min(punten.length - 1, i + 1)] ?? [x, y];
    const lengte = Math.hypot(bx - ax, by - ay);
    const half = (breedte ?? b) / 2;
    const [nx, ny] = [(-(by - ay) / lengte) * half, ((bx - ax) / lengte) * half * 0.72];
    links.push([x + nx, y + ny]);
    rechts.push([x - nx, y - ny]);
  });
  return strook(links, rechts);
}

export interface StippellijnOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Width in units. */
  w?: number | undefined;
  /** Lengths of dash and gap. */
  streep?: string | undefined;
}
export function stippellijn(pen: Pen, { punten: pts, kleur = 'wit', w = 5, streep = '2 16' }: StippellijnOpties): void {
  pen.lijn(glad(pts), kleur, w, { streep });
}

export interface BrugDiepOpties {
  /** Middle and width of the far end. */
  x1: number;
  y1: number;
  /** Width of the far end in units. */
  b1: number;
  /** Middle and width of the near end. */
  x2: number;
  y2: number;
  /** Width of the near end in units. */
  b2: number;
  /** How far its middle rises. */
  bol?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
  /** Number of planks. */
  n?: number | undefined;
  /** Who walks over it: drawn between the far and the near rail, in the coordinates of the plate. */
  inhoud?: Inhoud | undefined;
}
/** A bridge seen along its length, with a rail on both sides. */
export function brugDiep(pen: Pen, o: BrugDiepOpties): void {
  const { x1, y1, b1, x2, y2, b2, bol = 26, kleur = 'houtL', rand = 'hout', n = 11 } = o;
  const op = (t: number, z: number): Punt => [
    x1 + (x2 - x1) * t + (z * (b1 + (b2 - b1) * t)) / 2,
    y1 + (y2 - y1) * t - Math.sin(t * Math.PI) * bol,
  ];
  const zij = (z: number): Punt[] => Array.from({ length: 9 }, (_, i) => op(i / 8, z));
  const leuning = (z: number): void => {
    for (let i = 0; i <= 8; i += 2) {
      const [x, y] = op(i / 8, z);
      const h = 20 + (12 * i) / 8;
      pen.vlak(rh(x - 3, y - h, 6, h + 3, 1), rand);
    }
    pen.lijn(glad(zij(z).map(([x, y], i): Punt => [x, y - 19 - (12 * i) / 8])), rand, 5.5);
  };
  // The higher the deck, the farther its shadow falls from it.
  const schaduw = (z: number): Punt[] =>
    zij(z).map(([x, y], i) => [x + (16 * i) / 8, y + Math.sin((i / 8) * Math.PI) * bol * 1.3]);
  pen.schaduw(strook(schaduw(-1), schaduw(1)), 0.2);
  leuning(-1);
  pen.vlak(strook(zij(-1), zij(1)), kleur);
  for (let i = 1; i < n; i++) pen.lijn(seg(op(i / n, -0.97), op(i / n, 0.97)), rand, 2.2);
  if (o.inhoud === undefined) return;
  o.inhoud();
  leuning(1);
}

export interface BrugBoogOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** How far its middle rises. */
  bol?: number | undefined;
  /** Thickness of the deck. */
  dik?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the edge. */
  rand?: Kleur | undefined;
  /** Height of the rail. */
  leuning?: number | undefined;
  /** Number of posts. */
  n?: number | undefined;
  /** Who walks over it: drawn between the far and the near rail, in the coordinates of the plate. */
  inhoud?: Inhoud | undefined;
}
/** A humpback bridge seen from the side, with its far rail; with who walks over it also the low near one. */
export function brugBoog(pen: Pen, o: BrugBoogOpties): void {
  const { x1, y1, x2, y2, bol = 46, dik = 16, kleur = 'houtL', rand = 'hout', leuning = 30, n = 9 } = o;
  const op = (t: number): Punt => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t - Math.sin(t * Math.PI) * bol];
  const dek = (dy: number): Punt[] => Array.from({ length: 13 }, (_, i) => op(i / 12)).map(([x, y]) => [x, y + dy]);
  for (let i = 0; i <= n; i++) {
    const [x, y] = op(i / n);
    pen.vlak(rh(x - 2.6, y - leuning - 9, 5.2, leuning + 2, 1), rand);
  }
  pen.lijn(glad(dek(-leuning - 9)), rand, 5);
  pen.vlak(strook(dek(-9), dek(dik)), kleur);
  for (let i = 1; i < 16; i++) {
    const [x, y] = op(i / 16);
    pen.lijn(seg([x, y - 8], [x, y + 5]), rand, 1.8);
  }
  pen.vlak(strook(dek(5), dek(dik)), rand);
  if (o.inhoud === undefined) return;
  o.inhoud();
  for (let i = 0; i <= n; i++) {
    const [x, y] = op(i / n);
    pen.vlak(rh(x - 2.6, y - 8, 5.2, 16, 1), rand);
  }
  pen.lijn(glad(dek(-8)), rand, 4);
}

export interface StapsteenOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function stapsteen(pen: Pen, { x, y, s = 1, kleur = 'grijs' }: StapsteenOpties): void {
  pen.schaduw(ell(x, y + 7 * s, 27 * s, 9 * s), 0.25);
  pen.vlak(
    `M${x - 24 * s} ${y}C${x - 24 * s} ${y - 12 * s} ${x + 24 * s} ${y - 12 * s} ${x + 24 * s} ${y}L${x + 22 * s} ${y + 8 * s}C${x + 14 * s} ${y + 14 * s} ${x - 14 * s} ${y + 14 * s} ${x - 22 * s} ${y + 8 * s}Z`,
    kleur === 'grijs' ? 'steenD' : kleur,
  );
  pen.vlak(ell(x, y, 24 * s, 8.6 * s), kleur === 'grijs' ? 'steenL' : kleur);
}

export interface HekOpties {
  /** Where the fence runs. */
  punten: readonly Punt[];
  /** Height in units. */
  h?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Distance from one to the next in units. */
  stap?: number | undefined;
  /** How the fence falls apart: chance that a post is missing at its begin and its end, and the power of the way between. */
  verval?: readonly [begin: number, eind: number, macht?: number] | undefined;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
}
/** A fence along a line, whole or falling apart. */
export function hek(pen: Pen, { punten, h = 30, kleur = 'wit', stap = 24, verval, seed = 2 }: HekOpties): void {
  const kans = toeval(seed);
  const palen: Punt[] = punten.slice(1).flatMap((tot, i) => {
    const van = punten[i] ?? tot;
    const n = Math.max(1, Math.round(Math.hypot(tot[0] - van[0], tot[1] - van[1]) / stap));
    return Array.from({ length: n }, (_, j): Punt => [
      van[0] + ((tot[0] - van[0]) * j) / n,
      van[1] + ((tot[1] - van[1]) * j) / n,
    ]);
  });
  const laatste = punten.at(-1);
  if (laatste) palen.push(laatste);
  const [begin, eind, macht = 1] = verval ?? [0, 0];
  const weg = (t: number): number => begin + (eind - begin) * t ** macht;
  const staat = palen.map((_, i) => !verval || kans() > weg(i / (palen.length - 1)));
  palen.forEach(([x, y], i) => {
    const volgende = palen[i + 1];
    if (staat[i] && volgende && staat[i + 1])
      for (const k of [0.4, 0.75]) pen.lijn(seg([x, y - h * k], [volgende[0], volgende[1] - h * k]), kleur, 4.4);
  });
  palen.forEach(([x, y], i) => {
    if (!staat[i]) return;
    const scheef = verval ? kans.pm(weg(i / palen.length) * 16) : 0;
    pen.vlak(
      draai(
        poly([
          [x - 4.6, y],
          [x - 4.6, y - h + 5],
          [x, y - h - 2],
          [x + 4.6, y - h + 5],
          [x + 4.6, y],
        ]),
        scheef,
        x,
        y,
      ),
      kleur,
    );
  });
}
