/**
 * Plane geometry for the drawings: paths as lists of absolute segments, and the few ways to make, move and write one.
 * Everything is pure and deterministic; units are those of the canvas (1600 × 1000).
 */

/** A point, `[x, y]`. */
export type Punt = readonly [x: number, y: number];
/** A point with a measure of its own: a width, a length, a radius. */
export type Maatpunt = readonly [x: number, y: number, maat: number];
/** One absolute segment: move, line, cubic curve, quadratic curve or close. */
export type Segment = readonly ['M' | 'L' | 'C' | 'Q' | 'Z', ...number[]];
/** A path as segments. */
export type Pad = Segment[];
/** A path as segments or as SVG path data (M L H V C S Q Z, both cases). */
export type PadBron = string | readonly Segment[];

/** Degrees to radians. */
export const rad = (graden: number): number => (graden * Math.PI) / 180;

/** A seeded source of chance: the same seed draws the same plate in every build. */
export interface Toeval {
  (): number;
  /** A number between `laag` and `hoog`. */
  tussen: (laag: number, hoog: number) => number;
  /** A number between −n and n. */
  pm: (n: number) => number;
  /** One of the list. */
  kies: <T>(lijst: readonly [T, ...T[]]) => T;
}

/** @param zaad a whole number; the sequence follows from it alone (mulberry32) */
export function toeval(zaad = 1): Toeval {
  let a = zaad >>> 0;
  const volgende = (): number => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(volgende, {
    tussen: (laag: number, hoog: number) => laag + (hoog - laag) * volgende(),
    pm: (n: number) => (volgende() * 2 - 1) * n,
    kies: <T>(lijst: readonly [T, ...T[]]) => lijst[Math.floor(volgende() * lijst.length)] ?? lijst[0],
  });
}

const GETALLEN: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, Z: 0 };

/** Where a reading of path data is: its point, where the stretch began, and the point that a following S mirrors. */
interface Leesplek {
  x: number;
  y: number;
  begin: Punt;
  spiegel: Punt | null;
}

/** The numbers of one command as absolute places. */
function absoluut(soort: string, n: readonly number[], relatief: boolean, { x, y }: Leesplek): number[] {
  const [ox, oy] = relatief ? [x, y] : [0, 0];
  return soort === 'V' ? [oy + (n[0] ?? 0)] : n.map((v, k) => v + (k % 2 === 0 ? ox : oy));
}

/** One command with absolute numbers as a segment. */
function segment(soort: string, a: readonly number[], { x, y, spiegel }: Leesplek): Segment {
  const [ax = 0, ay = 0, ex = 0, ey = 0] = a;
  switch (soort) {
    case 'Z':
      return ['Z'];
    case 'C':
      return ['C', ...a];
    case 'S':
      return ['C', ...(spiegel ?? [x, y]), ...a];
    case 'Q':
      return [
        'C',
        x + ((ax - x) * 2) / 3,
        y + ((ay - y) * 2) / 3,
        ex + ((ax - ex) * 2) / 3,
        ey + ((ay - ey) * 2) / 3,
        ex,
        ey,
      ];
    case 'H':
      return ['L', ax, y];
    case 'V':
      return ['L', x, ax];
    default:
      return [soort === 'M' ? 'M' : 'L', ax, ay];
  }
}

/** Where the reading is after a segment. */
function verder(soort: string, s: Segment, { begin }: Leesplek): Leesplek {
  if (s[0] === 'Z') return { x: begin[0], y: begin[1], begin, spiegel: null };
  const [x, y] = [s.at(-2) as number, s.at(-1) as number];
  const spiegelt = soort === 'C' || soort === 'S';
  return {
    x,
    y,
    begin: s[0] === 'M' ? [x, y] : begin,
    spiegel: spiegelt ? [2 * x - (s[3] as number), 2 * y - (s[4] as number)] : null,
  };
}

/**
 * Reads path data into absolute segments (H and V become lines, S and relative forms are written out).
 * @throws Error when the data holds another letter than M L H V C S Q Z, or a number after Z
 */
export function pad(bron: PadBron): Pad {
  if (typeof bron !== 'string') return bron as Pad;
  const stukken = bron.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const uit: Pad = [];
  let plek: Leesplek = { x: 0, y: 0, begin: [0, 0], spiegel: null };
  let letter = '';
  let i = 0;
  while (i < stukken.length) {
    if (/[a-zA-Z]/.test(stukken[i] ?? '')) letter = stukken[i++] ?? '';
    const soort = letter.toUpperCase();
    const aantal = GETALLEN[soort];
    if (aantal === undefined) throw new Error(`Onbekende letter „${letter}” in pad „${bron.slice(0, 40)}”.`);
    if (aantal === 0 && /[0-9]/.test(stukken[i] ?? ''))
      throw new Error(`Een getal na „${letter}” in pad „${bron.slice(0, 40)}”.`);
    const relatief = letter !== soort;
    const a = absoluut(soort, stukken.slice(i, i + aantal).map(Number), relatief, plek);
    i += aantal;
    const s = segment(soort, a, plek);
    uit.push(s);
    plek = verder(soort, s, plek);
    // More numbers after a move are lines.
    if (soort === 'M') letter = relatief ? 'l' : 'L';
  }
  return uit;
}

/** Straight lines through the points, closed unless told otherwise. */
export function poly(punten: readonly Punt[], dicht = true): Pad {
  const uit: Pad = punten.map(([x, y], i): Segment => [i === 0 ? 'M' : 'L', x, y]);
  if (dicht) uit.push(['Z']);
  return uit;
}

/** An open line through the points: `seg([0, 0], [10, 0])`. */
export const seg = (...punten: Punt[]): Pad => poly(punten, false);

/** A flowing line through the points (Catmull-Rom); `dicht` joins the ends. */
export function glad(punten: readonly Punt[], dicht = false, spanning = 1): Pad {
  const n = punten.length;
  const op = (i: number): Punt => punten[dicht ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] ?? [0, 0];
  const [x0, y0] = op(0);
  const uit: Pad = [['M', x0, y0]];
  for (let i = 0; i < (dicht ? n : n - 1); i++) {
    const [a, b, c, d] = [op(i - 1), op(i), op(i + 1), op(i + 2)];
    const k = spanning / 6;
    uit.push([
      'C',
      b[0] + (c[0] - a[0]) * k,
      b[1] + (c[1] - a[1]) * k,
      c[0] - (d[0] - b[0]) * k,
      c[1] - (d[1] - b[1]) * k,
      c[0],
      c[1],
    ]);
  }
  if (dicht) uit.push(['Z']);
  return uit;
}

/** A soft closed outline around the points (quadratic, few numbers). */
export function zacht(punten: readonly Punt[]): Pad {
  const n = punten.length;
  const op = (i: number): Punt => punten[i % n] ?? [0, 0];
  const midden = (i: number): Punt => [(op(i)[0] + op(i + 1)[0]) / 2, (op(i)[1] + op(i + 1)[1]) / 2];
  return [['M', ...midden(n - 1)], ...punten.map((p, i): Segment => ['Q', p[0], p[1], ...midden(i)]), ['Z']];
}

/** The land under a flowing line: closed down to `tot`. */
export function onder(punten: readonly Punt[], tot = 1010): Pad {
  const [eerste, laatste] = [punten[0] ?? [0, 0], punten.at(-1) ?? [0, 0]];
  return [...glad(punten), ['L', laatste[0], tot], ['L', eerste[0], tot], ['Z']];
}

/** The strip between two flowing lines, both given from left to right. */
export function strook(boven: readonly Punt[], beneden: readonly Punt[]): Pad {
  const terug = glad([...beneden].reverse());
  return [
    ...glad(boven),
    ...terug.map((s): Segment => (s[0] === 'M' ? ['L', s[1] as number, s[2] as number] : s)),
    ['Z'],
  ];
}

/** A rectangle with its top left at (x, y); `r` rounds all corners or, as four numbers, each (clockwise from top left). */
export function rh(x: number, y: number, w: number, h: number, r: number | readonly number[] = 0): Pad {
  if (r === 0)
    return poly([
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ]);
  const [a = 0, b = 0, c = 0, d = 0] = typeof r === 'number' ? [r, r, r, r] : r;
  const k = 0.45;
  return [
    ['M', x + a, y],
    ['L', x + w - b, y],
    ['C', x + w - b * k, y, x + w, y + b * k, x + w, y + b],
    ['L', x + w, y + h - c],
    ['C', x + w, y + h - c * k, x + w - c * k, y + h, x + w - c, y + h],
    ['L', x + d, y + h],
    ['C', x + d * k, y + h, x, y + h - d * k, x, y + h - d],
    ['L', x, y + a],
    ['C', x, y + a * k, x + a * k, y, x + a, y],
    ['Z'],
  ];
}

/** An ellipse around (cx, cy). */
export function ell(cx: number, cy: number, rx: number, ry = rx): Pad {
  const k = 0.5523;
  return [
    ['M', cx - rx, cy],
    ['C', cx - rx, cy - ry * k, cx - rx * k, cy - ry, cx, cy - ry],
    ['C', cx + rx * k, cy - ry, cx + rx, cy - ry * k, cx + rx, cy],
    ['C', cx + rx, cy + ry * k, cx + rx * k, cy + ry, cx, cy + ry],
    ['C', cx - rx * k, cy + ry, cx - rx, cy + ry * k, cx - rx, cy],
    ['Z'],
  ];
}

/** Moves every point of a path by a rule. */
export function zet(bron: PadBron, regel: (x: number, y: number) => Punt): Pad {
  return pad(bron).map((s): Segment => {
    const uit: number[] = [];
    for (let i = 1; i < s.length; i += 2) uit.push(...regel(s[i] as number, s[i + 1] as number));
    return [s[0], ...uit];
  });
}

/** The path as it is (kijk ≥ 0: looking right) or mirrored in x = 0. */
export const spiegel = (bron: PadBron, kijk: number): Pad => (kijk >= 0 ? pad(bron) : zet(bron, (x, y) => [-x, y]));

export const schuif = (bron: PadBron, dx: number, dy: number): Pad => zet(bron, (x, y) => [x + dx, y + dy]);

/** Turns a path by `graden`, clockwise, round (cx, cy). */
export function draai(bron: PadBron, graden: number, cx = 0, cy = 0): Pad {
  const [sin, cos] = [Math.sin(rad(graden)), Math.cos(rad(graden))];
  return zet(bron, (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

/** The end of a limb of length `lengte` from (x, y); 0° points straight down, 90° to the right. */
export const punt = (x: number, y: number, graden: number, lengte: number): Punt => [
  x + lengte * Math.sin(rad(graden)),
  y + lengte * Math.cos(rad(graden)),
];

/** A stretch of a flattened path. */
export interface Veelhoek {
  /** Corners. */
  pts: [number, number][];
  /** Closed? */
  dicht: boolean;
}

/** Flattens a path into polygons with a point about every `stap` units on curves. */
export function plat(bron: PadBron, stap = 6): Veelhoek[] {
  const uit: Veelhoek[] = [];
  let huidig: Veelhoek = { pts: [], dicht: false };
  let [x, y] = [0, 0];
  for (const s of pad(bron)) {
    if (s[0] === 'Z') {
      huidig.dicht = true;
      const [a, b] = [huidig.pts[0], huidig.pts.at(-1)];
      if (a && b && Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.5) huidig.pts.pop();
      continue;
    }
    const [ex, ey] = [s.at(-2) as number, s.at(-1) as number];
    if (s[0] === 'M') uit.push((huidig = { pts: [[ex, ey]], dicht: false }));
    else if (s[0] === 'L') huidig.pts.push(...opLijn([x, y], [ex, ey], stap));
    else huidig.pts.push(...opKromme([x, y], s.slice(1) as number[], stap));
    [x, y] = [ex, ey];
  }
  return uit;
}

function opLijn(a: Punt, b: Punt, stap: number): [number, number][] {
  const n = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (stap * 4)));
  return Array.from({ length: n }, (_, i) => [
    a[0] + ((b[0] - a[0]) * (i + 1)) / n,
    a[1] + ((b[1] - a[1]) * (i + 1)) / n,
  ]);
}

function opKromme(
  [x, y]: Punt,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[],
  stap: number,
): [number, number][] {
  const lengte = Math.hypot(a - x, b - y) + Math.hypot(c - a, d - b) + Math.hypot(e - c, f - d);
  const n = Math.max(2, Math.round(lengte / stap));
  return Array.from({ length: n }, (_, i) => {
    const t = (i + 1) / n;
    const u = 1 - t;
    const mix = (p: number, q: number, r: number, s: number): number =>
      u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
    return [mix(x, a, c, e), mix(y, b, d, f)];
  });
}

/** Points on a broken line, each at a part (0 to 1) of its length. */
export function verdeel(lijn: readonly Punt[], delen: readonly number[]): Punt[] {
  const afstand = (a: Punt, b: Punt): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
  let weg = 0;
  const tot = lijn.map((punt, i) => (weg += i === 0 ? 0 : afstand(lijn[i - 1] ?? punt, punt)));
  const lengte = tot.at(-1) ?? 0;
  return delen.map((deel) => {
    const i = Math.max(
      1,
      tot.findIndex((t) => t >= lengte * deel),
    );
    const a: Punt = lijn[i - 1] ?? [0, 0];
    const b: Punt = lijn[i] ?? a;
    const t = (lengte * deel - (tot[i - 1] ?? 0)) / ((tot[i] ?? 1) - (tot[i - 1] ?? 0) || 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}

/** Does a point lie within these corners? */
export function binnen([x, y]: Punt, hoeken: readonly Punt[]): boolean {
  let erin = false;
  hoeken.forEach(([ax, ay], i) => {
    const [bx, by] = hoeken[(i || hoeken.length) - 1] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) erin = !erin;
  });
  return erin;
}

/** At most `n` points scattered within corners, no two nearer than `afstand`: the same seed gives the same points. */
export function strooi(
  hoeken: readonly Punt[],
  { n, afstand = 0, seed = 1 }: { n: number; afstand?: number | undefined; seed?: number | undefined },
): Punt[] {
  const kans = toeval(seed);
  const [xs, ys] = [hoeken.map((p) => p[0]), hoeken.map((p) => p[1])];
  const uit: Punt[] = [];
  for (let i = 0; i < n * 30 && uit.length < n; i++) {
    const plek: Punt = [kans.tussen(Math.min(...xs), Math.max(...xs)), kans.tussen(Math.min(...ys), Math.max(...ys))];
    if (binnen(plek, hoeken) && uit.every((q) => Math.hypot(q[0] - plek[0], q[1] - plek[1]) >= afstand)) uit.push(plek);
  }
  return uit;
}

const TIENDE = 10;
/** A whole number of tenths, as short as SVG reads it. */
function kort(v: number): string {
  const [rest, heel] = [Math.abs(v) % TIENDE, Math.trunc(Math.abs(v) / TIENDE)];
  const min = v < 0 ? '-' : '';
  if (rest === 0) return `${min}${heel}`;
  return heel === 0 ? `${min}.${rest}` : `${min}${heel}.${rest}`;
}

/** A straight or quadratic stretch as the shortest command; nothing when it goes nowhere. */
function korteLijn(soort: Segment[0], rel: readonly number[]): [letter: string, getallen: readonly number[]] | null {
  if (soort !== 'L') return [soort.toLowerCase(), rel];
  const [dx = 0, dy = 0] = rel;
  if (dx === 0 && dy === 0) return null;
  if (dy === 0) return ['h', [dx]];
  return dx === 0 ? ['v', [dy]] : ['l', rel];
}

/** Writes a path as short relative path data, rounded to a tenth of a unit. */
export function schrijf(bron: PadBron): string {
  let uit = '';
  let vorig = '';
  let [cx, cy, beginX, beginY, lx, ly] = [0, 0, 0, 0, 0, 0];
  const voegToe = (letter: string, getallen: readonly number[]): void => {
    if (letter !== vorig || letter === 'm') uit += letter;
    else if ((getallen[0] ?? 0) >= 0) uit += ' ';
    uit += getallen.map((v, i) => (i > 0 && v >= 0 ? ' ' : '') + kort(v)).join('');
    vorig = letter;
  };
  /** Does a curve go on where the last one pointed? Then its first handle need not be written. */
  const vloeit = ([x = 0, y = 0]: readonly number[]): boolean =>
    (vorig === 'c' || vorig === 's') && Math.abs(x - (2 * cx - lx)) <= 1 && Math.abs(y - (2 * cy - ly)) <= 1;
  for (const s of pad(bron)) {
    const q = (s.slice(1) as number[]).map((v) => Math.round(v * TIENDE));
    const [x, y] = [q.at(-2) ?? beginX, q.at(-1) ?? beginY];
    const rel = q.map((v, i) => v - (i % 2 === 0 ? cx : cy));
    if (s[0] === 'Z') {
      uit += 'z';
      vorig = 'z';
    } else if (s[0] === 'C') {
      if (vloeit(q)) voegToe('s', rel.slice(2));
      else voegToe('c', rel);
      [lx, ly] = [q[2] ?? 0, q[3] ?? 0];
    } else {
      const stuk = korteLijn(s[0], rel);
      if (stuk) voegToe(...stuk);
      if (s[0] === 'M') [beginX, beginY] = [x, y];
    }
    [cx, cy] = [x, y];
  }
  return uit;
}
