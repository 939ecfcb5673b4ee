import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';

type Bron = CollectionEntry<'bronnen'>;

/**
 * The caution beside a finding. One rule for all: as long as the editors did not read the passage in the source,
 * there is one; its own, or else a sentence that follows from how sure the source is.
 * @returns undefined when the passage was seen in every source and the editors have nothing to add
 */
export function caveatOf(keten: Keten, { data }: CollectionEntry<'bevindingen'>): string | undefined {
  const zin = ({ data: bron }: Bron): string => t(`bevinding.nietNagelezen.${bron.zekerheid}`, { kort: bron.kort });
  return (
    data.voorbehoud ??
    (data.bronnen
      .map(keten.bron)
      .filter((b) => !b.data.passageGezien)
      .map(zin)
      .join(' ') ||
      undefined)
  );
}
