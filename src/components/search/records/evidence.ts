import type { CollectionEntry } from 'astro:content';
import { valuesOf } from '../../keten/lines';
import type { Keten } from '../../keten/keten';
import { ownParts } from '../../keten/value-parts';
import { t } from '../../words/words';
import { caveatOf } from '../../reference/voorbehoud';
import { addressWord, doiWord, endOfDoiWord, isbnWord } from '../dictionary/exact';
import { record, type SearchRecord } from './record';
import { documentYears } from './years';

/** A value of the table. */
export const valueRecord = (keten: Keten, { id, data }: CollectionEntry<'waarden'>): SearchRecord =>
  record(`/onderbouwing/${id}/`, {
    titel: `${data.nr} ${data.titel}`,
    soort: 'waarde',
    pad: t('menu.onderbouwing'),
    tekst: [data.kern, ...ownParts(data)].join(' '),
    ...(data.herkomst ? { plaats: data.herkomst } : {}),
    sleutel: `onderbouwing/${id}`,
    blad: [`onderbouwing/${id}`],
    ook: [data.kort, ...data.omschrijvingen],
    jaar: documentYears(keten, data.herkomst && keten.register.documentOf(data.herkomst)),
  });

/** A finding, filed under the years of its sources. */
export function findingRecord(keten: Keten, finding: CollectionEntry<'bevindingen'>): SearchRecord {
  const { id, data } = finding;
  const sources = data.bronnen.map((slug) => keten.bron(slug));
  return record(`/bevindingen/${id}/`, {
    titel: data.titel,
    soort: 'bevinding',
    pad: `${t('menu.onderbouwing')}, ${sources.map((b) => b.data.kort).join(', ')}`,
    tekst: data.tekst,
    ...(data.regels[0] ? { plaats: data.regels[0].herkomst } : {}),
    jaar: sources.map((b) => String(b.data.jaar)),
    sleutel: `bevindingen/${id}`,
    blad: valuesOf({ id, data }).map((waarde) => `onderbouwing/${waarde}`),
    sector: data.sector,
    ook: data.omschrijvingen,
    zeker: [...new Set(sources.map((b) => b.data.zekerheid))],
    letOp: caveatOf(keten, finding) !== undefined,
  });
}

/** A source. */
export const sourceRecord = (_: Keten, { id, data }: CollectionEntry<'bronnen'>): SearchRecord =>
  record(`/bronnen/${id}/`, {
    titel: data.kort,
    soort: 'bron',
    pad: t('menu.bronnen'),
    tekst: [data.kern, ...data.verwijzingen.map((v) => v.csl.title)].join(' '),
    sleutel: `bronnen/${id}`,
    jaar: [String(data.jaar)],
    zeker: [data.zekerheid],
    ook: [data.auteurKort, ...data.verwijzingen.flatMap(({ csl }) => referenceWords(csl))],
  });

type Csl = CollectionEntry<'bronnen'>['data']['verwijzingen'][number]['csl'];

/** Words of a reference by which a reader may look for it: all who wrote it, where it stands, its numbers and address. */
function referenceWords(csl: Csl): string[] {
  const names = csl.author.map((name) =>
    'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  );
  return [
    ...names,
    csl['container-title'] ?? '',
    ...(csl.DOI ? [doiWord(csl.DOI), endOfDoiWord(csl.DOI)] : []),
    ...(csl.ISBN ? [isbnWord(csl.ISBN)] : []),
    ...(csl.URL ? [addressWord(csl.URL)] : []),
  ].filter(Boolean);
}
