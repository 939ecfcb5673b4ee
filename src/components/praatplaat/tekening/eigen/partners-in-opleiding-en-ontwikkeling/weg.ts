import type { Kleur } from '../../palet.ts';
import type { Pen } from '../../pen.ts';
import type { Plek } from '../../soorten.ts';
import { ell, poly, spiegel, type Maatpunt, type Pad, type PadBron, type Punt } from '../../vorm.ts';

export interface TegelwegOpties {
  /** The middle of the road from its far to its near end, with its width at each point. */
  punten: readonly Maatpunt[];
  /** Rows of tiles along the road. */
  rijen: number;
  /** Tiles side by side in a row. */
  kolommen: number;
  /** Colours of the tiles that are laid from the far end, again and again. */
  ver: readonly Kleur[];
  /** Colours of the tiles that are laid from the near end. */
  nabij: readonly Kleur[];
  /** Where the two meet and mix: 0 is the far end, 1 the near one. */
  naad: number;
  /** The stretch that is not laid yet, as parts of the road. */
  open?: readonly [van: number, tot: number] | undefined;
}
/** A road of tiles that two sides lay towards each other, each in its own colours. */
export function tegelweg(pen: Pen, { punten, rijen, kolommen, ver, nabij, naad, open = [1, 1] }: TegelwegOpties): void {
  const baan = langs(punten, rijen);
  const perKleur = new Map<Kleur, Pad>();
  for (let i = 0; i < rijen; i++) for (let j = 0; j < kolommen; j++) {
    const t = i / rijen;
    // A ragged edge: here and there the first row of the open stretch is laid after all.
    const rafel = t < open[0] + 1 / rijen && (i + j) % 2 === 0;
    const verband = j % 2 === 1 ? 0.5 : 0;
    if ((t > open[0] && t < open[1] && !rafel) || i + verband + 0.9 > rijen) continue;
    const isVer = t + (((j * 7 + i * 5) % 5) - 2) * 0.07 < naad;
    const kleur = isVer ? ver[(i + j) % ver.length] : nabij[(i * 3 + j) % nabij.length];
    if (kleur === undefined) continue;
    const [links, rechts] = [-1 + (2 * j) / kolommen + 0.05, -1 + (2 * (j + 1)) / kolommen - 0.05];
    const [begin, eind] = [i + verband + 0.06, i + verband + 0.92];
    perKleur.set(kleur, [...(perKleur.get(kleur) ?? []), ...poly([baan(begin, links), baan(begin, rechts), baan(eind, rechts), baan(eind, links)])]);
  }
  for (const [kleur, tegels] of perKleur) pen.vlak(tegels, kleur);
}

/** A place on a road: along it in rows, and across it from −1 (left) to 1 (right), as on the flat ground. */
function langs(punten: readonly Maatpunt[], rijen: number): (rij: number, opzij: number) => Punt {
  const op = (i: number): Maatpunt => punten[Math.max(0, Math.min(punten.length - 1, i))] ?? [0, 0, 0];
  const midden = Array.from({ length: rijen + 1 }, (_, k) => {
    const t = (k / rijen) * (punten.length - 1);
    const i = Math.min(punten.length - 2, Math.floor(t));
    const u = t - i;
    const [a, b, c, d] = [op(i - 1), op(i), op(i + 1), op(i + 2)];
    return [0, 1, 2].map((m) => catmull(a[m] ?? 0, b[m] ?? 0, c[m] ?? 0, d[m] ?? 0, u)) as unknown as Maatpunt;
  });
  const kant = (k: number, opzij: number): Punt => {
    const [x, y, breed] = midden[k] ?? [0, 0, 0];
    const [van, tot] = [midden[Math.max(0, k - 1)] ?? [x, y], midden[Math.min(rijen, k + 1)] ?? [x, y]];
    const lengte = Math.hypot(tot[0] - van[0], tot[1] - van[1]) || 1;
    return [x - ((tot[1] - van[1]) / lengte) * (breed / 2) * opzij, y + ((tot[0] - van[0]) / lengte) * 0.62 * (breed / 2) * opzij];
  };
  return (rij, opzij) => {
    const k = Math.min(rijen, Math.floor(rij));
    const [a, b] = [kant(k, opzij), kant(Math.min(rijen, k + 1), opzij)];
    return [Math.round(a[0] + (b[0] - a[0]) * (rij - k)), Math.round(a[1] + (b[1] - a[1]) * (rij - k))];
  };
}

/** A flowing line through four values, between the second and the third. */
const catmull = (a: number, b: number, c: number, d: number, u: number): number => 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u + (3 * b - a - 3 * c + d) * u * u * u);

export interface KruiwagenPartnersOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function kruiwagenPartners(pen: Pen, { x, y, s = 1, kijk = 1 }: KruiwagenPartnersOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(
      m(poly([[-14, -36], [6, -36], [6, -27], [-14, -27]])),
      'school',
    );
    pen.vlak(
      m(poly([[2, -42], [20, -38], [18, -28], [0, -28]])),
      'opleiding',
    );
    pen.lijn(m('M-44 -36L-18 -14L24 -12'), 'hout', 4);
    pen.vlak(
      m(poly([[-26, -30], [26, -30], [16, -12], [-14, -12]])),
      'broker',
    );
    pen.lijn(m('M-14 -12L-18 0'), 'donker', 3.4);
    pen.lijn(ell(26 * kijk, -8, 8), 'donker', 4);
  });
}
