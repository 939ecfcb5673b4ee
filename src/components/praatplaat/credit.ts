import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { isPhoto } from './sheets';
import { t } from '../words/words';
import { titleOf } from '../keten/title-of';

/** Whose picture this is: drawn here after a document, wholly our own, or a photo. Stands on every page, sheet and export. */
export function creditOf(keten: Keten, { id, data }: CollectionEntry<'praatplaten'>): string {
  const titel = data.document && titleOf(keten.document(data.document).data);
  if (isPhoto(id)) {
    const whose = data.foto ? t('plaat.foto', { wie: data.foto }) : t('plaat.fotoVanAnder');
    return `${whose} ${titel ? t('plaat.fotoNaar', { titel }) : t('plaat.fotoEigen')}`;
  }
  return titel ? t('plaat.tekening', { titel }) : t('plaat.tekeningEigen');
}

/** Which part of its document a plate retells, as the plate or its chapter says; undefined when neither does. */
export function partOf(keten: Keten, { data }: CollectionEntry<'praatplaten'>): string | undefined {
  const thema = keten.themas.find((x) => x.id === data.thema);
  return thema ? t('thema.deel', { nr: thema.data.nr }) : data.deel;
}

/** What plates are called together: drawn, unless one of them is a photo. */
export const plateNoun = (praatplaten: readonly CollectionEntry<'praatplaten'>[]): string =>
  t(praatplaten.some(({ id }) => isPhoto(id)) ? 'platen.soortMetFoto' : 'platen.soort');
