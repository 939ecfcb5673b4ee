import { ingezet, lint, naast, strookLangs, type Lint, type Lintplek, type Opzij } from './lint.ts';
import { type Kleur } from './palet.ts';
import { type Pen } from './pen.ts';
import { ell, poly, toeval, type Pad, type Punt } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  velden,
  of,
  KLEUR,
  PUNT,
  AS,
  DEEL,
  ZAAD,
  MAATPUNT,
  type WaardeVan,
} from './opties.ts';

/** Colours for `n` tiles: again and again in order, or with a seed shuffled in every round, never two alike side by side. */
function kleurenVoor(kleuren: readonly Kleur[], n: number, seed?: number): Kleur[] {
  const uit: Kleur[] = [];
  const kans = toeval(seed);
  while (uit.length < n) {
    const ronde = [...kleuren];
    if (seed !== undefined)
      for (let i = ronde.length - 1; i > 0; i--) {
        const j = Math.floor(kans() * (i + 1));
        [ronde[i], ronde[j]] = [ronde[j]!, ronde[i]!];
      }
    if (ronde.length > 1 && ronde[0] === uit.at(-1)) ronde.push(ronde.shift()!);
    uit.push(...ronde);
  }
  return uit.slice(0, n);
}

/** Lays tiles, all those of one colour as one shape. */
function leg(pen: Pen, tegels: readonly Pad[], kleuren: readonly Kleur[], op?: number): void {
  const perKleur = new Map<Kleur, Pad>();
  tegels.forEach((tegel, i) =>
    perKleur.set(kleuren[i] ?? 'wit', [...(perKleur.get(kleuren[i] ?? 'wit') ?? []), ...tegel]),
  );
  for (const [kleur, pad] of perKleur) pen.vlak(pad, kleur, { op });
}

/** Width of the joint between two tiles in units. */
const VOEG = 2.4;
interface Rij {
  van: number;
  tot: number;
  breed: (plek: Lintplek) => number;
  lang: (plek: Lintplek) => number;
}
/** One row of tiles on the left of a ribbon. */
function rijTegels(baan: Lint, { van, tot, breed, lang }: Rij): Pad[] {
  const uit: Pad[] = [];
  for (let s = van; s < tot - 6;) {
    const l = lang(baan.op(s));
    const [a, b] = [baan.op(s), baan.op(Math.min(s + l - VOEG, tot))];
    uit.push(poly([naast(a, 1.5), naast(b, 1.5), naast(b, breed(b)), naast(a, breed(a))]));
    s += l;
  }
  return uit;
}

export interface TegelrandOpties {
  /** Points of the line; the tiles lie on the left of the way it runs. */
  punten: readonly Punt[];
  /** Straight from point to point, instead of flowing. */
  recht?: boolean | undefined;
  /** Colours of the tiles, in turn. */
  kleuren: readonly Kleur[];
  /** Lays the colours by chance, fixed by this number; in order without it. */
  seed?: number | undefined;
  /** Length of a tile in units. */
  lang?: number | undefined;
  /** Width of a tile in units. */
  breed?: number | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
/** A row of tiles along a line. */
export function tegelrand(
  pen: Pen,
  { punten, recht, kleuren, seed, lang = 28, breed = 15, op }: TegelrandOpties,
): void {
  const baan = lint(
    punten.map(([x, y]) => [x, y, breed]),
    recht,
  );
  // Whole tiles only: their length gives way a little.
  const n = Math.max(1, Math.round(baan.lengte / lang));
  const tegels = rijTegels(baan, { van: VOEG / 2, tot: baan.lengte, breed: () => breed, lang: () => baan.lengte / n });
  leg(pen, tegels, kleurenVoor(kleuren, tegels.length, seed), op);
}

export const tegelplein = onderdeel(
  {
    naam: 'tegelplein',
    familie: 'land',
    zin: 'Een plein met zoveel hoeken als je wilt, met tegels langs elke zijde.',
    zoek: ['plein', 'tegels'],
    opties: {
      hoeken: nodig('De hoeken van het plein.', lijst(PUNT)),
      zijden: nodig(
        'De kleuren van de tegels langs elke zijde, van de eerste hoek naar de tweede en verder.',
        lijst(lijst(KLEUR)),
      ),
      kleur: optie('De kleur van de grond rond het lichtere midden.', KLEUR, '#FCE9C2'),
      midden: optie('De kleur van het midden.', KLEUR, '#FFF4DA'),
      lang: optie('De lengte van een tegel, in eenheden.', getal(0, 100), 28),
      breed: optie('De breedte van een tegel, in eenheden.', getal(0, 50, 0.5), 13.5),
    },
  },
  (pen, { hoeken, zijden, kleur, midden, lang, breed }) => {
    const binnen = ingezet(hoeken, 6 + breed);
    pen.schaduw(poly(hoeken.map(([x, y]): Punt => [x, y + 9])));
    pen.vlak(poly(hoeken), 'wit');
    pen.vlak(poly(binnen), kleur);
    pen.vlak(poly(ingezet(hoeken, breed * 2.4)), midden);
    zijden.forEach((kleuren, i) => {
      const a: Punt = binnen[i] ?? [0, 0];
      const b: Punt = binnen[(i + 1) % binnen.length] ?? a;
      const [cx, cy] = hoeken[i] ?? [0, 0];
      // The tiles lie on the left of the line; the outer corner tells which way round that is.
      const buitenLinks = (b[0] - a[0]) * (cy - a[1]) < (b[1] - a[1]) * (cx - a[0]);
      tegelrand(pen, { punten: buitenLinks ? [a, b] : [b, a], recht: true, kleuren, lang, breed });
    });
  },
);

/** A stretch of tiles of a ring: how many, in colours that come in turn. */
export const TEGELS = velden({
  n: nodig('Hoeveel het er zijn.', getal(0, 200)),
  kleuren: nodig('De kleuren, om de beurt.', lijst(KLEUR)),
  seed: kan('Legt de kleuren in een toevallige volgorde, vastgelegd door dit getal; zonder getal op volgorde.', ZAAD),
});
type Tegels = WaardeVan<typeof TEGELS>;

export interface TegelringOpties {
  /** Middle and radii of the ring. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
  /** Half the width of the ring as a part of its radius. */
  dik: number;
  /** How much of its room a tile fills, 0 to 1; the rest is joint. */
  vul?: number | undefined;
  /** Colour of every tile or stretch of tiles, clockwise from the right. */
  kleuren: readonly (Kleur | Tegels)[];
}
/** A ring of tiles round a square, as seen from a hill. */
export function tegelring(pen: Pen, { x, y, rx, ry, dik, vul = 0.74, kleuren }: TegelringOpties): void {
  const tegels = kleuren.flatMap((k) => (typeof k === 'string' ? [k] : kleurenVoor(k.kleuren, k.n, k.seed)));
  const op = (i: number, f: number): Punt => {
    const hoek = (i / tegels.length) * 2 * Math.PI;
    return [x + Math.cos(hoek) * rx * f, y + Math.sin(hoek) * ry * f];
  };
  leg(
    pen,
    tegels.map((_, i) => poly([op(i, 1 + dik), op(i + vul, 1 + dik), op(i + vul, 1 - dik), op(i, 1 - dik)])),
    tegels,
  );
}

export const plein = onderdeel(
  {
    naam: 'rond plein',
    familie: 'land',
    zin: 'Een rond plein; met kleuren ligt er een ring van tegels in de rand.',
    zoek: ['plein', 'cirkel', 'plaza'],
    opties: {
      dik: optie('De halve breedte van de ring van tegels, als deel van de straal.', DEEL, 0),
      vul: kan('Hoeveel van zijn ruimte een tegel vult, van 0 tot 1; de rest is voeg.', DEEL),
      kleuren: optie(
        'De kleur van elke tegel of elk stuk tegels, met de klok mee vanaf rechts.',
        lijst(of(KLEUR, TEGELS)),
        [],
      ),
      x: nodig('Het midden van het plein (naar rechts).', AS),
      y: nodig('Het midden van het plein (naar beneden).', AS),
      rx: nodig('De halve breedte, in eenheden.', getal(0, 2000)),
      ry: nodig('De halve hoogte, in eenheden.', getal(0, 1000)),
      rand: nodig('De breedte van de rand, opzij en omlaag; de ring van tegels ligt in het midden ervan.', PUNT),
      randkleur: nodig('De kleur van de rand.', KLEUR),
      kleur: nodig('De kleur van de vloer.', KLEUR),
    },
  },
  (pen, { x, y, rx, ry, rand: [breed, hoog], randkleur, kleur, dik, vul, kleuren }) => {
    pen.schaduw(ell(x, y + 10, rx, ry + 2), 0.12);
    pen.vlak(ell(x, y, rx, ry), randkleur);
    pen.vlak(ell(x, y, rx - breed, ry - hoog), kleur);
    tegelring(pen, { x, y, rx: rx - breed / 2, ry: ry - hoog / 2, dik, vul, kleuren });
  },
);

export const baan = onderdeel(
  {
    naam: 'tegelbaan',
    familie: 'land',
    zin: 'Een weg met een rand van tegels, waar nog aan gelegd wordt.',
    zoek: ['weg', 'tegels'],
    opties: {
      punten: nodig(
        'De nabije rand van de weg, met de breedte van de weg bij elk punt; de weg ligt links van de looprichting.',
        lijst(MAATPUNT),
      ),
      gelegd: optie(
        'Hoeveel van de rand betegeld is, van 0 tot 1; verderop moeten de tegels nog gelegd worden.',
        DEEL,
        1,
      ),
      kleuren: nodig('De kleuren van de tegels.', lijst(KLEUR)),
      seed: kan(
        'Legt de kleuren in een toevallige volgorde, vastgelegd door dit getal; zonder getal op volgorde.',
        ZAAD,
      ),
      kleur: optie('De hoofdkleur.', KLEUR, '#FCE9C2'),
      bed: optie('De kleur van het bed waar nog tegels gelegd moeten worden.', KLEUR, '#F0C878'),
      lang: optie('De lengte van een tegel, in eenheden.', getal(0, 100), 31),
      breed: optie('De breedte van een tegel, in eenheden.', getal(0, 50), 15),
    },
  },
  (pen, { punten, gelegd, kleuren, seed, kleur, bed, lang, breed }) => {
    const lijn = lint(punten);
    const tot = lijn.lengte * gelegd;
    const slinkend =
      (basis: number, deel: number): ((plek: Lintplek) => number) =>
      ({ w }) =>
        basis + w * deel;
    pen.vlak(
      strookLangs(lijn, -3, ({ w }) => w),
      kleur,
    );
    // The edge lies up to 7 units above the ground and sinks into it where the tiles stop.
    const dikte: Opzij = ({ s }) => -3 - 7 * Math.max(0, Math.min(1, (tot + 180 - s) / 260));
    pen.schaduw(strookLangs(lijn, dikte, -3, 24, Math.min(lijn.lengte, tot + 180)));
    if (gelegd < 1) {
      pen.vlak(strookLangs(lijn, -1, slinkend(10, 0.07), tot + 24, lijn.lengte - 8), bed);
      const open = rijTegels(lijn, {
        van: tot + 34,
        tot: lijn.lengte - 30,
        breed: slinkend(8.6, 0.07),
        lang: slinkend(16, 0.2),
      });
      leg(
        pen,
        open,
        open.map(() => 'wit'),
        0.8,
      );
    }
    const tegels = rijTegels(lijn, { van: 4, tot, breed: () => breed, lang: () => lang });
    leg(pen, tegels, kleurenVoor(kleuren, tegels.length, seed));
  },
);
