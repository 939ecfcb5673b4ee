import { lint } from '../../tekening/lint.ts';
import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { stippellijn, weg } from '../../tekening/wegen.ts';
import { ell, poly, spiegel, type Maatpunt, type Pad, type PadBron, type Punt } from '../../tekening/vorm.ts';

export interface ZandpadOpties {
  /** The middle of the path, with its width at each point. */
  punten: readonly Maatpunt[];
}
/** A path of sand with dots along its middle, for who goes on foot. */
export function zandpad(pen: Pen, { punten }: ZandpadOpties): void {
  weg(pen, { punten, kleur: '#FCE9C2' });
  stippellijn(pen, { punten: punten.map(([x, y]): Punt => [x, y]), kleur: '#DDAE62', w: 4, streep: '1 13' });
}

export interface TegelwegOpties {
  /** The middle of the road from its far to its near end, with its width at each point. */
  punten: readonly Maatpunt[];
  /** Colour of the bed that the tiles lie on, a little wider than they are. */
  bed: Kleur;
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
export function tegelweg(
  pen: Pen,
  { punten, bed, rijen, kolommen, ver, nabij, naad, open = [1, 1] }: TegelwegOpties,
): void {
  weg(pen, { punten: punten.map(([x, y, breed]): Maatpunt => [x, y, breed * 1.16]), kleur: bed });
  const plek = langs(punten, rijen);
  const perKleur = new Map<Kleur, Pad>();
  for (let i = 0; i < rijen; i++)
    for (let j = 0; j < kolommen; j++) {
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
      perKleur.set(kleur, [
        ...(perKleur.get(kleur) ?? []),
        ...poly([plek(begin, links), plek(begin, rechts), plek(eind, rechts), plek(eind, links)]),
      ]);
    }
  for (const [kleur, tegels] of perKleur) pen.vlak(tegels, kleur);
}

/** A place on a road: along it in rows that are as long as the road is wide there, and across it from −1 (left) to 1 (right), as on flat ground. */
function langs(punten: readonly Maatpunt[], rijen: number): (rij: number, opzij: number) => Punt {
  const baan = lint(punten);
  // How many widths of itself the road is long, up to every step of it.
  const stappen = Math.ceil(baan.lengte / 4);
  let som = 0;
  const breedten = Array.from(
    { length: stappen + 1 },
    (_, i) => (som += i === 0 ? 0 : 1 / baan.op((baan.lengte * i) / stappen).w),
  );
  const verder = (rij: number): number => {
    const doel = (Math.min(rij, rijen) / rijen) * som;
    const i = Math.max(
      1,
      breedten.findIndex((b) => b >= doel),
    );
    const [van = 0, tot = 1] = [breedten[i - 1], breedten[i]];
    return (baan.lengte * (i - 1 + (doel - van) / (tot - van || 1))) / stappen;
  };
  return (rij, opzij) => {
    const { x, y, links, w } = baan.op(verder(rij));
    return [Math.round(x - (links[0] * w * opzij) / 2), Math.round(y - (links[1] * w * opzij * 0.62) / 2)];
  };
}

export interface KruiwagenOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function kruiwagen(pen: Pen, { x, y, s = 1, kijk = 1 }: KruiwagenOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(
      m(
        poly([
          [-14, -36],
          [6, -36],
          [6, -27],
          [-14, -27],
        ]),
      ),
      'school',
    );
    pen.vlak(
      m(
        poly([
          [2, -42],
          [20, -38],
          [18, -28],
          [0, -28],
        ]),
      ),
      'opleiding',
    );
    pen.lijn(m('M-44 -36L-18 -14L24 -12'), 'hout', 4);
    pen.vlak(
      m(
        poly([
          [-26, -30],
          [26, -30],
          [16, -12],
          [-14, -12],
        ]),
      ),
      'broker',
    );
    pen.lijn(m('M-14 -12L-18 0'), 'donker', 3.4);
    pen.lijn(ell(26 * kijk, -8, 8), 'donker', 4);
  });
}
