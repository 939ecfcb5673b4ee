import { type Kleur } from '../../tekening/palet.ts';
import { type Pen } from '../../tekening/pen.ts';
import { type Inhoud } from '../../tekening/soorten.ts';
import {
  draai,
  ell,
  glad,
  type Pad,
  type PadBron,
  type Punt,
  schuif,
  strook,
  toeval,
  zet,
} from '../../tekening/vorm.ts';
import { type Kant, stukPad } from './stuk.ts';

/** How a puzzle lies on the ground: what its far and its near edge are on the canvas. */
export interface Puzzelveld {
  /** Its middle, across. */
  x: number;
  /** Height at which lines to the back would meet. */
  horizon: number;
  /** Height of its far edge. */
  achter: number;
  /** Height of its near edge. */
  voor: number;
  /** Width of a piece at the near edge. */
  stuk: number;
  /** Turn on the ground in degrees, clockwise. */
  draai?: number | undefined;
}
/** The road that is printed on the pieces. */
export interface Puzzelweg {
  /** Points of its middle, counted in pieces across and down from the far left corner of the puzzle. */
  punten: readonly Punt[];
  /** Width, in pieces. */
  breed: number;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the dots along its middle and of the seams over it. */
  streep?: Kleur | undefined;
}
/** The piece that belongs in the open place and is held above it. */
export interface LosStuk {
  /** Turn in degrees, clockwise, on the ground; it fits when it is 0. */
  draai: number;
  /** How high it is held, in units. */
  hoog: number;
  /** Main colour. */
  kleur: Kleur;
  /** Colour of the edge. */
  rand: Kleur;
  /** Who stands behind it, in the coordinates of the plate. */
  erachter?: Inhoud | undefined;
}
export interface LegpuzzelOpties {
  /** How it lies on the ground. */
  veld: Puzzelveld;
  /**
   * The pieces, row by row from far to near. A letter is a piece of that colour, `.` a place where one may come,
   * `*` the open place, and a space is nothing.
   */
  plan: readonly string[];
  /** Colours of every letter of the plan: of the piece and of its edge. */
  kleuren: Readonly<Record<string, readonly [vlak: Kleur, rand: Kleur]>>;
  /** Thickness of a piece at the near edge, in units. */
  dik?: number | undefined;
  /** Number that fixes where along the seams the knobs are. */
  seed?: number | undefined;
  /** The road over the pieces. */
  weg?: Puzzelweg | undefined;
  /** The piece above the open place. */
  los?: LosStuk | undefined;
}

/** A place of the plan, with the outline of its piece in pieces. */
interface Plaats {
  teken: string;
  midden: Punt;
  pad: Pad;
}

/** From the ground, counted in pieces, to the canvas; and how large a piece is there, 1 at the near edge. */
function blik({ x, horizon, achter, voor, stuk, draai: graden = 0 }: Puzzelveld, [kolommen, rijen]: Punt) {
  const [ver, dichtbij] = [1 / (achter - horizon), 1 / (voor - horizon)];
  const schaal = (v: number): number => dichtbij / (ver + (v / rijen) * (dichtbij - ver));
  const leg = ([u, v]: Punt): Punt => [
    x + (u - kolommen / 2) * stuk * schaal(v),
    horizon + (voor - horizon) * schaal(v),
  ];
  const op = (bron: PadBron): Pad => zet(draai(bron, graden, kolommen / 2, rijen / 2), (u, v) => leg([u, v]));
  return { schaal, op };
}

const om = ([teken, verschuiving]: readonly [number, number]): Kant => [-teken, -verschuiving];

/** The places of a plan. Neighbours fit, because both take their edge from one seam. */
function plaatsen(plan: readonly string[], seed: number): Plaats[] {
  const kans = toeval(seed);
  const kolommen = Math.max(...plan.map((rij) => rij.length));
  const naden = (teken: number) =>
    Array.from({ length: plan.length + 1 }, (_, r) =>
      Array.from({ length: kolommen + 1 }, (_, k) => [(r + k) % 2 === 0 ? teken : -teken, kans.pm(0.07)] as const),
    );
  const [liggend, staand] = [naden(-1), naden(1)];
  const naad = (lijst: typeof liggend, r: number, k: number) => lijst[r]?.[k] ?? ([0, 0] as const);
  return plan.flatMap((rij, r) =>
    [...rij].flatMap((teken, k): Plaats[] => {
      if (teken === ' ') return [];
      const kanten = [om(naad(liggend, r, k)), naad(staand, r, k + 1), naad(liggend, r + 1, k), om(naad(staand, r, k))];
      return [{ teken, midden: [k + 0.5, r + 0.5], pad: schuif(stukPad(kanten, 1, 1), k + 0.5, r + 0.5) }];
    }),
  );
}

/** The road as a ribbon, in pieces. */
function lint({ punten, breed }: Puzzelweg): Pad {
  const rand = (kant: number): Punt[] =>
    punten.map(([x, y], i) => {
      const [[ax, ay], [bx, by]] = [punten[Math.max(0, i - 1)] ?? [x, y], punten[i + 1] ?? [x, y]];
      const half = (kant * breed) / 2 / Math.hypot(bx - ax, by - ay);
      return [x - (by - ay) * half, y + (bx - ax) * half];
    });
  return strook(rand(1), rand(-1));
}

/**
 * A jigsaw puzzle on the ground, half laid, with a road over its pieces, an open place and the piece for it.
 * @throws Error when a letter of the plan has no colours
 */
export function legpuzzel(pen: Pen, o: LegpuzzelOpties): void {
  const { veld, plan, kleuren, dik = 12, seed = 1, weg, los } = o;
  const { schaal, op } = blik(veld, [Math.max(...plan.map((rij) => rij.length)), plan.length]);
  const alle = plaatsen(plan, seed);
  const gelegd = alle.filter(({ teken }) => teken !== '.' && teken !== '*');
  for (const { teken } of gelegd)
    if (!(teken in kleuren))
      throw new Error(
        `Het plan van de legpuzzel noemt „${teken}”, maar die letter heeft geen kleuren. Geef ze in \`kleuren\`.`,
      );
  const merk = `legpuzzel-${Math.round(veld.x)}-${Math.round(veld.voor)}`;
  const zak = (plaats: Plaats, meer = 0): Pad => schuif(op(plaats.pad), 0, dik * schaal(plaats.midden[1] + 0.5) + meer);
  const vanKleur = (letter: string) => gelegd.filter(({ teken }) => teken === letter);

  const leeg = alle.filter(({ teken }) => teken === '.').flatMap(({ pad }) => op(pad));
  pen.vlak(leeg, '#FBE3A6', { op: 0.55 });
  pen.lijn(leeg, '#D09A45', 2.6, { streep: '2 9' });
  pen.schaduw(
    gelegd.flatMap((plaats) => zak(plaats, 7)),
    0.13,
  );
  for (const [letter, [, rand]] of Object.entries(kleuren))
    pen.vlak(
      vanKleur(letter).flatMap((plaats) => zak(plaats)),
      rand,
    );
  for (const [letter, [vlak]] of Object.entries(kleuren))
    pen.vlak(
      vanKleur(letter).flatMap(({ pad }) => op(pad)),
      vlak,
      { rand: ['wit', 1.6, 0.75] },
    );
  if (weg) {
    const onderweg = (straal: number) =>
      gelegd
        .filter(({ midden: [x, y] }) =>
          weg.punten.some(([u, v]) => Math.abs(u - x) < straal && Math.abs(v - y) < straal),
        )
        .flatMap(({ pad }) => op(pad));
    pen.knip(`${merk}-weg`, onderweg(0.9));
    drukWeg(pen, weg, op, `${merk}-weg`, { lijnen: onderweg(0.62), knip: `${merk}-naden` });
  }
  for (const open of alle.filter(({ teken }) => teken === '*')) {
    const rand = op(open.pad);
    pen.knip(`${merk}-open`, rand);
    pen.vlak(rand, '#8A5A33');
    pen.groep({ knip: `${merk}-open` }, () => pen.vlak(zak(open, 2), '#5A3B26'));
    pen.lijn(rand, 'wit', 2, { op: 0.8 });
    if (los) houd(pen, los, open);
  }

  function houd(
    pen: Pen,
    { draai: graden, hoog, kleur, rand, erachter }: LosStuk,
    { pad, midden: [u, v] }: Plaats,
  ): void {
    const til = (bron: PadBron): Pad => schuif(op(draai(bron, graden, u, v)), 0, -hoog);
    const [, x = 0, y = 0] = op([['M', u, v]])[0] ?? ['M'];
    const straal = veld.stuk * schaal(v) * 0.45;
    erachter?.();
    pen.schaduw(ell(x, y + 12, straal, straal * 0.32), 0.25);
    pen.vlak(schuif(til(pad), 0, dik), rand);
    pen.vlak(til(pad), kleur, { rand: ['wit', 1.6, 0.75] });
    if (!weg) return;
    pen.knip(`${merk}-los`, til(pad));
    drukWeg(pen, weg, til, `${merk}-los`);
  }
}

/** Prints the road on what the clip leaves of it, with the seams of the pieces where it is laid. */
function drukWeg(
  pen: Pen,
  weg: Puzzelweg,
  op: (bron: PadBron) => Pad,
  knip: string,
  naden?: { lijnen: Pad; knip: string },
): void {
  const { kleur = '#FFF2D0', streep = '#DDAE62' } = weg;
  pen.groep({ knip }, () => {
    const vorm = op(lint(weg));
    pen.vlak(vorm, kleur);
    if (naden) {
      pen.knip(naden.knip, vorm);
      pen.groep({ knip: naden.knip }, () => pen.lijn(naden.lijnen, streep, 2, { op: 0.75 }));
    }
    pen.lijn(op(glad(weg.punten)), streep, 4, { streep: '1 13' });
  });
}
