import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';

/** Whose picture this is: drawn here after a document, or wholly our own. Stands on every page, sheet and export. */
export const creditOf = (keten: Keten, { data }: CollectionEntry<'praatplaten'>): string =>
  data.document === undefined
    ? t('plaat.tekeningEigen')
    : t('plaat.tekening', { titel: keten.document(data.document).data.titel });

/** Which part of its document a plate retells, as the plate or its chapter says; undefined when neither does. */
export function partOf(keten: Keten, { data }: CollectionEntry<'praatplaten'>): string | undefined {
  const thema = keten.themas.find((x) => x.id === data.thema);
  return thema ? t('thema.deel', { nr: thema.data.nr }) : data.deel;
}
