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
  const van = (
    lijst: readonly { id: string }[],
    map: string,
    soort: string,
    titel: (id: string) => string,
  ): SitePage[] => lijst.map(({ id }) => ({ pad: `/${map}/${id}/`, titel: titel(id), soort }));
  const uit =
    <T extends { id: string; data: { titel: string } }>(lijst: readonly T[]) =>
    (id: string) =>
      lijst.find((e) => e.id === id)!.data.titel;
  return [
    ...FIXED_PAGES.flatMap(({ pad, titel }) => (titel ? [{ pad, titel: t(titel), soort: t('site.naam') }] : [])),
    ...keten.paginas.map(({ id, data }) => ({ pad: `/${id}/`, titel: data.titel, soort: t('site.naam') })),
    ...van(keten.praatplaten, 'praatplaten', t('plaat.plaat'), uit(keten.praatplaten)),
    ...van(keten.themas, 'themas', t('menu.themas'), uit(keten.themas)),
    ...van(
      keten.waarden,
      'onderbouwing',
      t('soort.waarde'),
      (id) => `${keten.waarde(id).data.nr} ${keten.waarde(id).data.titel}`,
    ),
    ...van(keten.bevindingen, 'bevindingen', t('soort.bevinding'), uit(keten.bevindingen)),
    ...van(keten.bronnen, 'bronnen', t('menu.bronnen'), (id) => keten.bron(id).data.kort),
    ...van(keten.tafelverslagen, 'tafelverslagen', t('menu.tafelverslagen'), uit(keten.tafelverslagen)),
    ...van(keten.verhalen, 'verhalen', t('menu.verhalen'), uit(keten.verhalen)),
    ...van(keten.begrippen, 'begrippen', t('soort.begrip'), (id) => keten.begrip(id).data.term),
    ...van(keten.documenten, 'documenten', t('menu.documenten'), uit(keten.documenten)),
  ];
}
