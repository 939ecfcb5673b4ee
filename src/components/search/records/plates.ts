import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../../keten/keten';
import { t } from '../../words/words';
import { record, titleKey, type SearchRecord } from './record';
import { documentYears } from './years';

/** A plate, and each of its spots. */
export function plateRecords(keten: Keten, { id, data }: CollectionEntry<'praatplaten'>): SearchRecord[] {
  const shared = {
    thema: [data.titel],
    jaar: documentYears(keten, data.document),
    blad: [`praatplaten/${id}`],
  };
  const plate = record(`/praatplaten/${id}/`, {
    titel: data.titel,
    soort: 'praatplaat',
    pad: t('menu.praatplaten'),
    tekst: `${data.ondertitel}. ${data.kern} ${data.beschrijving}`,
    sleutel: [`praatplaten/${id}`, titleKey('praatplaten', data.titel), `praatplaten/plaat-${data.nr}`],
    ook: [`${t('plaat.plaat')} ${data.nr}`, ...data.omschrijvingen],
    ...shared,
  });
  const spots = data.plekken.map((spot) =>
    record(`/praatplaten/${id}/#plek-${spot.nr}`, {
      titel: spot.naam,
      soort: 'plek',
      pad: `${t('menu.praatplaten')}, ${data.titel}`,
      tekst: spot.uitleg,
      ...shared,
    }),
  );
  return [plate, ...spots];
}
