import type { CollectionEntry } from 'astro:content';
import { t } from '../teksten/teksten';

/** What every exported reference says about itself: how the document names it, and how sure we are. */
export const certaintyNote = (bron: CollectionEntry<'bronnen'>): string =>
  t('gegevens.zeker', { kort: bron.data.kort, zekerheid: t(`bron.zekerheid.${bron.data.zekerheid}`) });
