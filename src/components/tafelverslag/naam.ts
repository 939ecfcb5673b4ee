import type { CollectionEntry } from 'astro:content';
import { t } from '../teksten/teksten';

/** Where a table point stands, in words: "tafel 2, Lerarentekort"; a report of our own has no number. */
export const waarTafel = ({ nr, kort }: CollectionEntry<'tafelverslagen'>['data']): string =>
  nr === undefined ? t('tafel.waarEigen', { naam: kort }) : t('tafel.waar', { nr, naam: kort });
