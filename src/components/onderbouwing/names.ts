import type { CaveatKind } from '../bevinding/voorbehoud';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';
import type { Known } from './filter/address';
import { FACETS, type Facet } from './filter/selection';

/** A source as a list names it: `Helms-Lorenz e.a. (2019)`. How the document writes it stands on the page of the source. */
export const sourceName = ({ data }: Keten['bronnen'][number]): string => `${data.auteurKort} (${data.jaar})`;

/** What stands on a chip, by facet and value; with a capital it stands in the facet. */
export type Names = Readonly<Record<Facet, Readonly<Record<string, string>>>>;

type Zekerheid = Keten['bronnen'][number]['data']['zekerheid'];
type Niveau = Keten['waarden'][number]['data']['niveau'];

const certainty = (z: Zekerheid): string => t(`onderbouwing.gevonden.${z}`);
const level = (n: Niveau): string => t(`onderbouwing.niveauKort.${n}`);
const caveat = (k: CaveatKind): string => t(`onderbouwing.letopSoort.${k}`);

/** The names of everything that can be chosen. */
export function namesOf(keten: Keten, { options }: Known): Names {
  const named: Record<Facet, (value: string) => string> = {
    waarde: (nr) => t('onderbouwing.chip.waarde', { nr }),
    gevonden: (z) => certainty(z as Zekerheid),
    niveau: (n) => level(n as Niveau),
    letop: (k) => caveat(k as CaveatKind),
    soort: (s) => s,
    bron: (id) => sourceName(keten.bron(id)),
  };
  return Object.fromEntries(
    FACETS.map((facet) => [facet, Object.fromEntries(options[facet].map((v) => [v, named[facet](v)]))]),
  ) as unknown as Names;
}
