import { lint } from '../../tekening/lint.ts';
import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Inhoud } from '../../tekening/soorten.ts';
import { ell, glad, type Pad, poly, type Punt, toeval } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, reeks, PUNT, ZAAD, STAAT } from '../../tekening/opties.ts';

/** The outline between a round-cornered triangle (`t` = 0) and a circle (`t` = 1): what this plate is about. */
export function morf(cx: number, cy: number, R: number, t: number, draai = 0, n = 12): Pad {
  if (t >= 1) return ell(cx, cy, R);
  const pts = Array.from({ length: n }, (_, i): Punt => {
    const a = (i / n) * 2 * Math.PI + draai;
    const r = R * (t + (1 - t) * ([1.02, 0.77, 0.69, 0.77][i % 4] ?? 1));
    return [cx + Math.sin(a) * r, cy - Math.cos(a) * r];
  });
  return glad(pts, true);
}

export interface WielOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  R: number;
  /** How round it is: 0 a triangle, 1 a circle. */
  t?: number | undefined;
  /** Turn in radians, clockwise. */
  draai?: number | undefined;
}
export function wiel(pen: Pen, { x, y, R, t = 1, draai = 0 }: WielOpties): void {
  pen.vlak(morf(x, y, R, t, draai), 'donker');
  pen.vlak(morf(x, y, R * 0.66, t, draai), 'broker');
  pen.vlak(ell(x, y, R * 0.26), 'donker');
}

export interface TandwielOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r: number;
  /** How many. */
  n?: number | undefined;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of the hub. */
  naaf?: Kleur | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function tandwiel(pen: Pen, { x, y, r, n = 12, kleur, naaf = 'wit', draai = 0, inhoud }: TandwielOpties): void {
  const pts: Punt[] = [],
    st = 6.2832 / n;
  for (let i = 0; i < n; i++) {
    const a = i * st + draai;
    for (const [f, g] of [
      [-0.32, 0.84],
      [-0.2, 1.02],
      [0.2, 1.02],
      [0.32, 0.84],
    ] as const)
      pts.push([x + Math.sin(a + f * st) * r * g, y - Math.cos(a + f * st) * r * g]);
  }
  pen.vlak(poly(pts), kleur);
  pen.vlak(ell(x, y, r * 0.6), naaf);
  if (inhoud) pen.groep({ x, y }, () => inhoud?.());
}

export const rookpluim = onderdeel(
  {
    naam: 'rookpluim',
    familie: 'lucht',
    zin: 'Wolkjes rook die als driehoek begonnen en als cirkel uit de schoorsteen komen.',
    zoek: ['rook', 'stoom'],
    opties: {
      langs: nodig('Punten van een vloeiende lijn, van het oudste wolkje naar de schoorsteen.', lijst(PUNT)),
      n: nodig('Hoeveel het er zijn.', getal(0, 50)),
      straal: nodig(
        'De straal van het oudste wolkje en van dat bij de schoorsteen, in eenheden.',
        reeks([
          ['oudste', getal(0, 200)],
          ['jongste', getal(0, 50)],
        ]),
      ),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, { langs, n, straal: [oud, jong], seed }) => {
    const kans = toeval(seed);
    const lijn = lint(langs.map(([x, y]) => [x, y, 0]));
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1);
      // The young ones come one by one, the old ones have drifted together, large and small in turn.
      const { x, y } = lijn.op(lijn.lengte * t);
      const r = (oud + (jong - oud) * t) * (i % 2 && t < 0.7 ? 0.45 : 1);
      pen.vlak(
        morf(x + kans.pm(4), y + (i % 2 && t < 0.7 ? -r * 0.6 : 0), r, Math.min(1, t * 1.25), kans.tussen(0, 0.8)),
        'wit',
        { op: 0.95 },
      );
    }
  },
);

export const driehoekteken = onderdeel(
  {
    naam: 'driehoek op zijn punt',
    familie: 'dingen',
    zin: 'De driehoek van school, opleiding en lerende als teken om op te tillen; de plaats is de punt.',
    zoek: ['driehoek', 'teken'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-30 -56H30Q39 -56 34 -48L6 -4Q0 4 -6 -4L-34 -48Q-39 -56 -30 -56Z', 'plum');
      pen.vlak('M-19 -46H19L0 -16Z', 'plumL');
      for (const [a, b, kleur] of [
        [-27, -49, 'school'],
        [27, -49, 'opleiding'],
        [0, -7, 'broker'],
      ] as const)
        pen.vlak(ell(a, b, 6), kleur);
    });
  },
);

export const omvorming = onderdeel(
  {
    naam: 'van driehoek naar cirkel',
    familie: 'borden',
    zin: 'De plaat in het klein, zoals iemand haar tekent: een driehoek wordt een cirkel.',
    zoek: ['schets', 'verandering'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn(morf(-20, -2, 11, 0), 'school', 3.4);
      pen.lijn('M-6 0H8M3 -5L9 0L3 5', 'inkt', 3);
      pen.lijn(ell(24, 0, 11), 'plum', 3.4);
    });
  },
);
