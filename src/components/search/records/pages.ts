import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../../keten/keten';
import { t } from '../../words/words';
import { plainText } from './plain-text';
import { record, titleKey, type SearchRecord } from './record';
import { documentYears } from './years';
import { titleOf } from '../../keten/title-of';

/** A term of the glossary, filed under the subjects it belongs to. */
export const termRecord = (keten: Keten, { id, data, body }: CollectionEntry<'begrippen'>): SearchRecord =>
  record(`/begrippen/${id}/`, {
    titel: data.term,
    soort: 'begrip',
    pad: t('menu.begrippen'),
    tekst: `${data.definitie} ${plainText(body, keten.register)}`,
    sleutel: `begrippen/${id}`,
    thema: keten.onderwerpen.filter((o) => o.data.begrip === id).map((o) => o.data.naam),
    nabij: passagesAbout(keten, data).join(' '),
    ook: [...data.vormen, ...data.synoniemen, ...data.afkortingen, ...data.zoekwoorden, ...data.omschrijvingen],
  });

/** What the editors say a term belongs with, and the passages that are about it: its neighbourhood in the site's own words. */
const passagesAbout = (keten: Keten, data: CollectionEntry<'begrippen'>['data']): string[] => [
  ...data.zieOok.map((z) => z.waarom),
  ...[...data.plaatsen, ...data.bronDefinitie].map((id) => keten.vindplaats(id).tekst),
];

/** A table report as a whole. */
export function tableReportRecord(keten: Keten, { id, data }: CollectionEntry<'tafelverslagen'>): SearchRecord {
  const numbered = data.nr !== undefined;
  return record(`/tafelverslagen/${id}/`, {
    titel: data.titel,
    soort: 'tafelverslag',
    pad: t('menu.tafelverslagen'),
    tekst: data.kern,
    blad: [`tafelverslagen/${id}`],
    sleutel: [
      `tafelverslagen/${id}`,
      titleKey('tafelverslagen', data.titel),
      ...(numbered ? [`tafelverslagen/tafel-${data.nr}`] : []),
    ],
    ook: [data.kort, ...data.omschrijvingen, ...(numbered ? [`${t('tafels.tafel')} ${data.nr}`] : [])],
    jaar: data.document ? documentYears(keten, data.document) : [data.datum.slice(0, 4)],
  });
}

/** A theme. */
export const themeRecord = (keten: Keten, { id, data }: CollectionEntry<'themas'>): SearchRecord =>
  record(`/themas/${id}/`, {
    titel: data.titel,
    soort: 'thema',
    pad: t('menu.themas'),
    tekst: data.kern,
    blad: [`themas/${id}`],
    sleutel: [`themas/${id}`, titleKey('themas', data.titel), `themas/hoofdstuk-${data.nr}`],
    thema: [data.titel],
    jaar: documentYears(keten, data.document),
    ook: [t('themas.hoofdstuk', { nr: data.nr }), ...data.omschrijvingen],
  });

/** A story. */
export const storyRecord = (keten: Keten, { id, data }: CollectionEntry<'verhalen'>): SearchRecord =>
  record(`/verhalen/${id}/`, {
    titel: data.titel,
    soort: 'verhaal',
    pad: t('menu.verhalen'),
    tekst: `${data.kern} ${data.wie}`,
    sleutel: [`verhalen/${id}`, titleKey('verhalen', data.titel)],
    blad: [`verhalen/${id}`],
    ook: [data.soort, ...data.omschrijvingen],
    jaar: documentYears(keten, data.document),
  });

/** A document. */
export const documentRecord = (keten: Keten, { id, data }: CollectionEntry<'documenten'>): SearchRecord =>
  record(`/documenten/${id}/`, {
    titel: titleOf(data),
    soort: 'document',
    pad: t('menu.documenten'),
    tekst: [data.kern, data.soort, data.auteur, data.uitgever, data.datum.tekst].filter(Boolean).join(' '),
    sleutel: [`documenten/${id}`, titleKey('documenten', data.titel)],
    blad: [`documenten/${id}`],
    jaar: documentYears(keten, id),
  });

/** An event of the timeline. */
export const eventRecord = (_: Keten, { id, data }: CollectionEntry<'tijdlijn'>): SearchRecord =>
  record(`/geschiedenis/#${id}`, {
    titel: data.titel,
    soort: 'tijdlijn',
    pad: `${t('menu.geschiedenis')}, ${data.weergave}`,
    tekst: data.tekst,
    jaar: [data.datum.slice(0, 4)],
    blad: ['geschiedenis'],
    ook: [data.weergave],
  });
