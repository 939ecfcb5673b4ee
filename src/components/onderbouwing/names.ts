import type { Keten } from '../keten/keten';
import { t } from '../words/words';
import type { Known } from './filter/address';
import { FACETS, type Facet } from './filter/selection';

/** A source as a list names it: `Helms-Lorenz e.a. (2019)`. How the document writes it stands on the page of the source. */
export const sourceName = ({ data }: Keten['bronnen'][number]): string => `${data.auteurKort} (${data.jaar})`;

/** What stands on a chip, by facet and value; with a capital it stands in the facet. */
export type Names = Readonly<Record<Facet, Readonly<Record<string, string>>>>;

/** The names of everything that can be chosen. */
export function namesOf(keten: Keten, { options }: Known): Names {
  const named: Record<Facet, (value: string) => string> = {
    waarde: (nr) => t('onderbouwing.chip.waarde', { nr }),
    gevonden: (z) => t(`onderbouwing.gevonden.${z as Keten['bronnen'][number]['data']['zekerheid']}`),
    niveau: (n) => t(`onderbouwing.niveauKort.${n as Keten['waarden'][number]['data']['niveau']}`),
    letop: (k) => t(`onderbouwing.letopSoort.${k as 'kanttekening' | 'niet-nagelezen' | 'zonder'}`),
    soort: (s) => s,
    bron: (id) => sourceName(keten.bron(id)),
  };
  return Object.fromEntries(
    FACETS.map((facet) => [facet, Object.fromEntries(options[facet].map((v) => [v, named[facet](v)]))]),
  ) as unknown as Names;
}
