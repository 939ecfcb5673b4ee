import type { CollectionEntry } from 'astro:content';

/** Every record of the site, each collection in the order in which a reader meets it. */
export interface SiteContent {
  documenten: CollectionEntry<'documenten'>[];
  themas: CollectionEntry<'themas'>[];
  praatplaten: CollectionEntry<'praatplaten'>[];
  waarden: CollectionEntry<'waarden'>[];
  bevindingen: CollectionEntry<'bevindingen'>[];
  bronnen: CollectionEntry<'bronnen'>[];
  tafelverslagen: CollectionEntry<'tafelverslagen'>[];
  verhalen: CollectionEntry<'verhalen'>[];
  begrippen: CollectionEntry<'begrippen'>[];
  tijdlijn: CollectionEntry<'tijdlijn'>[];
  paginas: CollectionEntry<'paginas'>[];
  onderwerpen: CollectionEntry<'onderwerpen'>[];
  fasen: CollectionEntry<'fasen'>[];
  fragmenten: CollectionEntry<'fragmenten'>[];
}
