import { valuesOf } from '../../keten/lines';
import { inDutchOrder } from '../../text/dutch-order';
import { caveatKind } from '../../bevinding/voorbehoud';
import type { Keten } from '../../keten/keten';
import type { Known } from './address';
import { type Entry, type Facet, type SortKey } from './selection';

type Bevinding = Keten['bevindingen'][number];
/** How sure a reference is, surest first: the order of the facet and of the sort. */
const CERTAINTIES = [
  'waarschijnlijk',
  'waarschijnlijk-deels-gezien',
  'een-van-twee',
  'vermoedelijk-niet-gezien',
  'niet-gevonden',
] as const;
const CAVEATS = ['kanttekening', 'niet-nagelezen', 'zonder'] as const;
const LEVELS = ['onderwijsregio', 'partnerschap'] as const;

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** What one finding has of every facet. */
function hasOf(keten: Keten, bevinding: Bevinding): Entry['has'] {
  const values = valuesOf(bevinding).map((w) => keten.waarde(w).data);
  const sources = bevinding.data.bronnen.map((b) => keten.bron(b));
  return {
    waarde: values.map((w) => w.nr),
    gevonden: unique(sources.map((b) => b.data.zekerheid)),
    niveau: unique(values.map((w) => w.niveau)),
    letop: [caveatKind(keten, bevinding)],
    soort: unique(sources.map((b) => b.data.soort)),
    bron: sources.map((b) => b.id),
  };
}

/** What each column sorts by; the order of the table itself is that of the values. */
function sortKeys(keten: Keten, bevinding: Bevinding): Record<Exclude<SortKey, 'waarde'>, string | number> {
  const sources = bevinding.data.bronnen.map((b) => keten.bron(b).data);
  const doubt = Math.max(...sources.map((b) => CERTAINTIES.indexOf(b.zekerheid)), 0);
  return {
    bevinding: bevinding.data.titel,
    bron: sources.map((b) => `${b.auteurKort} ${b.jaar}`).join(', '),
    jaar: Math.max(...sources.map((b) => b.jaar), 0),
    gevonden: doubt,
  };
}

/** The findings as the filter sees them, in the order of the table. */
export function entriesOf(keten: Keten): Entry[] {
  const keys = keten.bevindingen.map((b) => sortKeys(keten, b));
  const places = (key: Exclude<SortKey, 'waarde'>): readonly (string | number)[] =>
    unique(keys.map((k) => k[key])).sort(inDutchOrder);
  const order = {
    bevinding: places('bevinding'),
    bron: places('bron'),
    jaar: places('jaar'),
    gevonden: places('gevonden'),
  };
  return keten.bevindingen.map((b, i) => {
    const place = (key: Exclude<SortKey, 'waarde'>): number => order[key].indexOf(keys[i]![key]);
    return {
      id: b.id,
      has: hasOf(keten, b),
      years: unique(b.data.bronnen.map((s) => keten.bron(s).data.jaar)),
      rank: {
        waarde: i,
        bevinding: place('bevinding'),
        bron: place('bron'),
        jaar: place('jaar'),
        gevonden: place('gevonden'),
      },
    };
  });
}

/** Everything an address may name: values without findings too, since that they are empty is worth showing. */
export function knownOf(keten: Keten): Known {
  const years = keten.bronnen.map((b) => b.data.jaar);
  const kinds = keten.bronnen.map((b) => b.data.soort);
  const options: Record<Facet, readonly string[]> = {
    waarde: keten.waarden.map((w) => w.data.nr),
    gevonden: CERTAINTIES,
    niveau: LEVELS,
    letop: CAVEATS,
    soort: unique(kinds).sort(inDutchOrder),
    bron: [...keten.bronnen]
      .sort((a, b) => inDutchOrder(a.data.auteurKort + a.data.jaar, b.data.auteurKort + b.data.jaar))
      .map((b) => b.id),
  };
  return { options, years: [Math.min(...years), Math.max(...years)] };
}
