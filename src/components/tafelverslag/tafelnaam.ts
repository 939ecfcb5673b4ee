import type { CollectionEntry } from 'astro:content';
import { t } from '../words/words';

/** Where a table point stands, in words: "tafel 2, Lerarentekort"; a report of our own has no number. */
export const tafelnaam = ({ nr, kort, bijeenkomst }: CollectionEntry<'tafelverslagen'>['data']): string =>
  nr !== undefined
    ? t('tafel.waar', { nr, naam: kort })
    : bijeenkomst
      ? t('tafel.waarBijeenkomst', { naam: kort, bijeenkomst: bijeenkomst.naam })
      : t('tafel.waarEigen', { naam: kort });
