import type { Verklaring } from './onderdeel.ts';
import { getal, JANEE, kaart, kan, lijst, nodig, of, PUNT, TEKST, ZAAD, type Kern } from './opties.ts';
import type { Deel } from './plaat.ts';
import { glad, plat, strooi, verdeel, type Punt } from './vorm.ts';

const ZONDER_PLAATS: Kern<Deel> = { soort: 'deel' };

/** What can be chosen of a row. */
export const RIJ: Verklaring = {
  naam: 'rij',
  familie: 'vormen',
  zin: 'Eén onderdeel dat vaker staat: op een rij, langs een lijn, uitgestrooid of elk op een eigen plaats.',
  zoek: ['herhalen', 'strooien'],
  opties: {
    wat: nodig('Het onderdeel dat vaker staat; de plaats komt van de rij.', ZONDER_PLAATS),
    n: kan('Hoeveel het er zijn, met „van” en „stap”, met „langs” of met „in”.', getal(0, 1000)),
    van: kan('Waar de eerste staat.', PUNT),
    stap: kan('Van de ene naar de volgende, opzij en omlaag.', PUNT),
    langs: kan(
      'De punten van een vloeiende lijn waarlangs ze staan, op gelijke afstand van begin tot eind.',
      lijst(PUNT),
    ),
    in: kan('De hoeken van een vlakte waarin ze uitgestrooid liggen.', lijst(PUNT)),
    afstand: kan(
      'De minste afstand tussen twee die uitgestrooid liggen; waar geen ruimte is, komen er minder.',
      getal(0, 1000),
    ),
    seed: kan('Een getal dat vastlegt wat op toeval lijkt.', ZAAD),
    op: kan('Elke plaats apart.', lijst(PUNT)),
    wissel: kan(
      'Opties die van de een op de ander verschillen: lijsten die telkens opnieuw doorlopen worden.',
      kaart(lijst(of(TEKST, getal(-4000, 4000, 0.01), JANEE))),
    ),
  },
};

/** One part more than once, as a scene writes it. */
export interface Rij extends Deel {
  /** Names the row among the parts. */
  deel: 'rij';
  /** The part that stands more than once. */
  wat: Deel;
  /** How many. */
  n?: number;
  /** Where the first one stands. */
  van?: Punt;
  /** From one to the next. */
  stap?: Punt;
  /** Points of a flowing line along which they stand. */
  langs?: readonly Punt[];
  /** Corners of an area in which they lie scattered. */
  in?: readonly Punt[];
  /** Least distance between two that lie scattered. */
  afstand?: number;
  /** Number that fixes what looks like chance. */
  seed?: number;
  /** Every place by itself. */
  op?: readonly Punt[];
  /** Options that differ from one to the next. */
  wissel?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

/** Is this part of a scene a row of one part? */
export const isRij = (deel: Deel): deel is Rij => deel.deel === 'rij';

/** `n` points at equal distances along a flowing line, its two ends among them. */
const verdeeld = (lijn: readonly Punt[], n: number): readonly Punt[] =>
  verdeel(
    plat(glad(lijn))[0]?.pts ?? [],
    Array.from({ length: n }, (_, k) => (n === 1 ? 0 : k / (n - 1))),
  );

function plaatsen({ n, van, stap, langs: lijn, in: vlakte, afstand, seed, op }: Rij): readonly Punt[] {
  if (op) return op;
  if (n && lijn) return verdeeld(lijn, n);
  if (n && vlakte) return strooi(vlakte, { n, afstand, seed });
  if (n && van && stap)
    return Array.from({ length: n }, (_, i) => [van[0] + i * stap[0], van[1] + i * stap[1]] as const);
  throw new Error(
    'Een rij in de scène weet niet waar haar delen staan. Geef `op`, of `n` met `van` en `stap`, met `langs` of met `in`.',
  );
}

/**
 * The parts of a row, each at its place and with its turn of what differs.
 * @throws Error when the row does not say where its parts stand
 */
export function ontvouw(rij: Rij): Deel[] {
  const wissel = Object.entries(rij.wissel ?? {});
  return plaatsen(rij).map(([x, y], i) => ({
    ...rij.wat,
    x,
    y,
    ...Object.fromEntries(wissel.map(([optie, waarden]) => [optie, waarden[i % waarden.length]])),
  }));
}
