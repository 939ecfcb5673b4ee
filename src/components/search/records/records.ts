import type { Keten } from '../../keten/keten';
import { findingRecord, sourceRecord, valueRecord } from './evidence';
import { itemRecord } from './items';
import { documentRecord, eventRecord, storyRecord, tableReportRecord, termRecord, themeRecord } from './pages';
import { plateRecords } from './plates';
import type { SearchRecord } from './record';
import { sitePageRecords } from './site-pages';

/** Everything that can be found, in the order in which equal hits are shown. */
export function searchRecords(keten: Keten): SearchRecord[] {
  const of =
    <T>(make: (keten: Keten, entry: T) => SearchRecord | SearchRecord[]) =>
    (entry: T) =>
      make(keten, entry);
  return [
    ...keten.begrippen.map(of(termRecord)),
    ...keten.praatplaten.flatMap(of(plateRecords)),
    ...keten.waarden.map(of(valueRecord)),
    ...keten.bevindingen.map(of(findingRecord)),
    ...keten.bronnen.map(of(sourceRecord)),
    ...keten.tafelverslagen.map(of(tableReportRecord)),
    ...keten.themas.map(of(themeRecord)),
    ...keten.verhalen.map(of(storyRecord)),
    ...keten.documenten.map(of(documentRecord)),
    ...keten.tijdlijn.map(of(eventRecord)),
    ...[...keten.vindplaatsen.values()].flatMap(of(itemRecord)),
    ...sitePageRecords(keten),
  ].flat();
}
