import type { CollectionEntry } from 'astro:content';
import { t } from '../words/words';
import type { Csl } from './csl';

export type Bron = CollectionEntry<'bronnen'>;

/**
 * The references that are printed with a source: only what may be meant, never background to it. Of two that are as likely
 * as each other both are here.
 */
export const printedReferences = (bron: Bron): Csl[] =>
  bron.data.verwijzingen.filter((v) => v.rol === 'waarschijnlijk').map((v) => v.csl);

/** Did the editors see title, year and author of this reference themselves? If not, it is never shown as if they had. */
export const isConfirmed = (bron: Bron): boolean => bron.data.zekerheid !== 'vermoedelijk-niet-gezien';

/** What stands in a list for a source that was not found: author and year, and that it was not found. */
export const standIn = ({ data }: Bron): Csl => ({
  type: 'document',
  author: [{ literal: data.auteurKort }],
  issued: { 'date-parts': [[data.jaar]] },
  title: t('verwijs.nietGevonden'),
});
