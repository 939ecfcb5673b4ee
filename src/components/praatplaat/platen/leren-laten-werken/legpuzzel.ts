import { type Pen } from '../../tekening/pen.ts';
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
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  kaart,
  velden,
  reeks,
  KLEUR,
  TEKST,
  PUNT,
  DELEN,
  AS,
  GRADEN,
  ZAAD,
  type WaardeVan,
} from '../../tekening/opties.ts';

/** How a puzzle lies on the ground: what its far and its near edge are on the canvas. */
const PUZZELVELD = velden({
  x: nodig('Het midden, naar rechts.', AS),
  horizon: nodig('De hoogte waarop lijnen naar achteren samenkomen.', AS),
  achter: nodig('De hoogte van de verre rand.', AS),
  voor: nodig('De hoogte van de nabije rand.', AS),
  stuk: nodig('De breedte van een stuk aan de nabije rand.', getal(0, 500)),
  draai: kan('Draaiing op de grond in graden, met de klok mee.', GRADEN),
});
type Puzzelveld = WaardeVan<typeof PUZZELVELD>;
/** The road that is printed on the pieces. */
const PUZZELWEG = velden({
  punten: nodig('De punten van het midden, geteld in stukken vanaf de verre linkerhoek van de puzzel.', lijst(PUNT)),
  breed: nodig('De breedte, in stukken.', getal(0, 10, 0.05)),
  kleur: kan('De hoofdkleur.', KLEUR),
  streep: kan('De kleur van de stippen langs het midden en van de naden eroverheen.', KLEUR),
});
type Puzzelweg = WaardeVan<typeof PUZZELWEG>;
/** The piece that belongs in the open place and is held above it. */
const LOS_STUK = velden({
  draai: nodig('Draaiing op de grond in graden, met de klok mee; bij 0 past het.', GRADEN),
  hoog: nodig('Hoe hoog het gehouden wordt, in eenheden.', getal(0, 1000)),
  kleur: nodig('De hoofdkleur.', KLEUR),
  rand: nodig('De kleur van de rand.', KLEUR),
  erachter: kan('Wie erachter staat, op de plaats die de plaat aangeeft.', DELEN),
});
type LosStuk = WaardeVan<typeof LOS_STUK>;

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

export const legpuzzel = onderdeel(
  {
    naam: 'legpuzzel',
    familie: 'land',
    zin: 'Een half gelegde puzzel op de grond, met een weg eroverheen, een open plek en het stuk ervoor.',
    zoek: ['puzzel'],
    opties: {
      veld: nodig('Hoe hij op de grond ligt.', PUZZELVELD),
      plan: nodig(
        'De stukken, rij voor rij van ver naar dichtbij. Een letter is een stuk van die kleur, „.” een ' +
          'plaats waar nog een stuk kan komen, „*” de open plek, en een spatie is niets.',
        lijst(TEKST),
      ),
      kleuren: nodig(
        'De kleuren van elke letter van het plan: van het stuk en van de rand.',
        kaart(
          reeks([
            ['vlak', KLEUR],
            ['rand', KLEUR],
          ]),
        ),
      ),
      dik: optie('De dikte van een stuk aan de nabije rand, in eenheden.', getal(0, 50), 12),
      seed: optie('Een getal dat vastlegt waar langs de naden de nokken zitten.', ZAAD, 1),
      weg: kan('De weg over de stukken.', PUZZELWEG),
      los: kan('Het stuk boven de open plek.', LOS_STUK),
    },
  },
  (pen, o) => {
    const { veld, plan, kleuren, dik, seed, weg, los } = o;
    const { schaal, op } = blik(veld, [Math.max(...plan.map((rij) => rij.length)), plan.length]);
    const alle = plaatsen(plan, seed);
    const gelegd = alle.filter(({ teken }) => teken !== '.' && teken !== '*');
    for (const { teken } of gelegd)
      if (!(teken in kleuren))
        throw new Error(
          `Het plan van de legpuzzel noemt „${teken}”, maar die letter heeft geen kleuren. Geef ze in \`kleuren\`.`,
        );
    const merk = `legpuzzel-${Math.round(veld.x)}-${Math.round(veld.voor)}`;
    const zak = (plaats: Plaats, meer = 0): Pad =>
      schuif(op(plaats.pad), 0, dik * schaal(plaats.midden[1] + 0.5) + meer);
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
  },
);

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
