import { glad, plat, strook, type Maatpunt, type Pad, type Punt } from './vorm.ts';

/** A place along a ribbon. */
export interface Lintplek {
  /** How far along, in units. */
  s: number;
  /** Place, across and down. */
  x: number;
  y: number;
  /** One unit to the left of the way it runs. */
  links: Punt;
  /** Width of the ribbon there. */
  w: number;
}
/** A flowing line that knows its length and its width at every place. */
export interface Lint {
  /** Length in units. */
  lengte: number;
  /** The place so far along; the ends hold it. */
  op: (s: number) => Lintplek;
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A ribbon through points with a width each; `recht` runs straight from point to point. */
export function lint(punten: readonly Maatpunt[], recht = false): Lint {
  const kromme = glad(punten.map(([x, y]): Punt => [x, y]));
  const stippen: Maatpunt[] = punten.slice(0, 1);
  punten.slice(1).forEach(([x, y, w], i) => {
    const [vx, vy, vw] = punten[i] ?? [x, y, w];
    const stuk = recht
      ? [[x, y] as const]
      : (plat([['M', vx, vy], kromme[i + 1] ?? ['L', x, y]], 3)[0]?.pts.slice(1) ?? []);
    stuk.forEach(([px, py], k) => stippen.push([px, py, mix(vw, w, (k + 1) / stuk.length)]));
  });
  let lengte = 0;
  const tot = stippen.map(([x, y], i) => {
    const [vx, vy] = stippen[i - 1] ?? [x, y];
    return (lengte += Math.hypot(x - vx, y - vy));
  });
  const op = (s: number): Lintplek => {
    const doel = Math.max(0, Math.min(lengte, s));
    const i = Math.max(
      1,
      tot.findIndex((t) => t >= doel),
    );
    const [a, b] = [stippen[i - 1] ?? [0, 0, 0], stippen[i] ?? [0, 0, 0]];
    const stap = (tot[i] ?? 1) - (tot[i - 1] ?? 0) || 1;
    const t = (doel - (tot[i - 1] ?? 0)) / stap;
    return {
      s: doel,
      x: mix(a[0], b[0], t),
      y: mix(a[1], b[1], t),
      links: [(b[1] - a[1]) / stap, -(b[0] - a[0]) / stap],
      w: mix(a[2], b[2], t),
    };
  };
  return { lengte, op };
}

/** A distance to the left of the line: the same everywhere, or by the place. */
export type Opzij = number | ((plek: Lintplek) => number);

/** The point so far to the left of a place. */
export function naast(plek: Lintplek, opzij: Opzij): Punt {
  const d = typeof opzij === 'number' ? opzij : opzij(plek);
  return [plek.x + plek.links[0] * d, plek.y + plek.links[1] * d];
}

/** The strip between two distances to the left of a ribbon, from one place along it to another. */
export function strookLangs(baan: Lint, van: Opzij, tot: Opzij, begin = 0, eind = baan.lengte): Pad {
  const n = Math.max(2, Math.ceil((eind - begin) / 24));
  const plekken = Array.from({ length: n + 1 }, (_, i) => baan.op(begin + ((eind - begin) * i) / n));
  return strook(
    plekken.map((p) => naast(p, van)),
    plekken.map((p) => naast(p, tot)),
  );
}

/** Corners moved inwards by `d`, sides staying parallel: for polygons that bulge, in either direction round. */
export function ingezet(hoeken: readonly Punt[], d: number): Punt[] {
  const op = (i: number): Punt => hoeken[(i + hoeken.length) % hoeken.length] ?? [0, 0];
  const om = Math.sign(hoeken.reduce((som, [x, y], i) => som + x * op(i + 1)[1] - op(i + 1)[0] * y, 0));
  const binnen = (a: Punt, b: Punt): Punt => {
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return [(-(b[1] - a[1]) / l) * om, ((b[0] - a[0]) / l) * om];
  };
  return hoeken.map((hoek, i) => {
    const [n, m] = [binnen(op(i - 1), hoek), binnen(hoek, op(i + 1))];
    const k = d / (1 + n[0] * m[0] + n[1] * m[1]);
    return [hoek[0] + (n[0] + m[0]) * k, hoek[1] + (n[1] + m[1]) * k];
  });
}
