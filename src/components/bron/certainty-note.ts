import type { CollectionEntry } from 'astro:content';
import { documentsBehind } from '../keten/documents';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';

/** What every exported reference says about itself: how the document names it, if one does, and how sure we are. */
export const certaintyNote =
  (keten: Keten) =>
  (bron: CollectionEntry<'bronnen'>): string =>
    t(documentsBehind(keten, keten.findingsFrom(bron.id)).length ? 'gegevens.zeker' : 'gegevens.zekerEigen', {
      kort: bron.data.kort,
      zekerheid: t(`bron.zekerheid.${bron.data.zekerheid}`),
    });
