import { t } from '../words/words.ts';
import type { Keten } from '../keten/keten.ts';
import { FIXED_PAGES } from './fixed-pages.ts';

/** A page of the site that is made from content or stands on its own. */
export interface SitePage {
  /** Path without base, with slashes at both ends. */
  pad: string;
  titel: string;
  /** What kind of page it is, in words of the interface. */
  soort: string;
}

/** Every page of the site with its title; the list behind preview pictures. */
export function sitePages(keten: Keten): SitePage[] {
  const pagesOf = (
    list: readonly { id: string }[],
    map: string,
    soort: string,
    titel: (id: string) => string,
  ): SitePage[] => list.map(({ id }) => ({ pad: `/${map}/${id}/`, titel: titel(id), soort }));
  const titleIn =
    <T extends { id: string; data: { titel: string } }>(list: readonly T[]) =>
    (id: string) =>
      list.find((e) => e.id === id)!.data.titel;
  return [
    ...FIXED_PAGES.flatMap(({ pad, titel }) => (titel ? [{ pad, titel: t(titel), soort: t('site.naam') }] : [])),
    ...keten.paginas.map(({ id, data }) => ({ pad: `/${id}/`, titel: data.titel, soort: t('site.naam') })),
    ...pagesOf(keten.praatplaten, 'praatplaten', t('plaat.plaat'), titleIn(keten.praatplaten)),
    ...pagesOf(keten.themas, 'themas', t('menu.themas'), titleIn(keten.themas)),
    ...pagesOf(
      keten.waarden,
      'onderbouwing',
      t('soort.waarde'),
      (id) => `${keten.waarde(id).data.nr} ${keten.waarde(id).data.titel}`,
    ),
    ...pagesOf(keten.bevindingen, 'bevindingen', t('soort.bevinding'), titleIn(keten.bevindingen)),
    ...pagesOf(keten.bronnen, 'bronnen', t('menu.bronnen'), (id) => keten.bron(id).data.kort),
    ...pagesOf(keten.tafelverslagen, 'tafelverslagen', t('menu.tafelverslagen'), titleIn(keten.tafelverslagen)),
    ...pagesOf(keten.verhalen, 'verhalen', t('menu.verhalen'), titleIn(keten.verhalen)),
    ...pagesOf(keten.begrippen, 'begrippen', t('soort.begrip'), (id) => keten.begrip(id).data.term),
    ...pagesOf(keten.documenten, 'documenten', t('menu.documenten'), titleIn(keten.documenten)),
  ];
}
