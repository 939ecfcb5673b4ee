import { withBase } from '../../build/url';
import { words } from '../dutch/fold';

/** One thing that can be found: a page, or an item on a page. Its fields are those of the file that the build reads. */
export interface SearchRecord {
  /** Address with base and anchor. */
  url: string;
  titel: string;
  /** Key of `zoeken.soort` in the language file. */
  soort: Kind;
  /** Where it stands, in words: "Tafelverslagen, lerarentekort". */
  pad: string;
  tekst: string;
  /** Id of the source item, shown with the hit. */
  plaats?: string;
  /** Words it must also be found by: synonyms, abbreviations, looser search words. */
  ook?: string[];
  /** Words that stand near it in meaning, from passages about it: they say less of it than its own. */
  nabij?: string;
  /** Headings above it on the page: they say less about it than its own words. */
  koppen?: string[];
  /** How sure its sources are, and whether there is a caution with it: said with the hit. */
  zeker?: string[];
  letOp?: boolean;
  thema: string[];
  sector: string[];
  jaar: string[];
  /** `begrippen/groenpluk`, `tafelverslagen/tafel-4`, `over/contact`: names by which a query calls exactly this page. */
  sleutel?: string | string[];
  /** Pages with more than one record on which this one stands. */
  blad?: string[];
}

export type Kind =
  | 'begrip'
  | 'praatplaat'
  | 'vraag'
  | 'plek'
  | 'waarde'
  | 'randvoorwaarde'
  | 'bevinding'
  | 'stem'
  | 'bron'
  | 'tafelverslag'
  | 'tafelpunt'
  | 'openvraag'
  | 'thema'
  | 'verhaal'
  | 'tijdlijn'
  | 'document'
  | 'pagina';

const SECTORS: readonly (readonly [string, RegExp])[] = [
  ['po', /\b(?:po|primair onderwijs|basisschol?(?:en|ol)|basisonderwijs|pabo(?:’s)?|pabostudent(?:en)?)\b/iu],
  ['vo', /\b(?:vo|voortgezet onderwijs|havo|vwo|vmbo)\b/iu],
  ['mbo', /\bmbo\b/iu],
];
export const NO_SECTOR = 'niet genoemd';

/** Sectors a text names itself; nothing is inferred from its subject. */
function sectors(text: string): string[] {
  const found = SECTORS.filter(([, pattern]) => pattern.test(text)).map(([sector]) => sector);
  return found.length ? found : [NO_SECTOR];
}

type Start = Pick<SearchRecord, 'titel' | 'soort' | 'pad' | 'tekst'> & Partial<SearchRecord>;

/** Completes a record. */
export const record = (path: string, start: Start): SearchRecord => ({
  thema: [],
  jaar: [],
  sector: sectors(`${start.titel} ${start.tekst}`),
  ...start,
  url: withBase(path),
});

/** Name of a page by its title, for `sleutel`. */
export const titleKey = (folder: string, title: string): string => `${folder}/${words(title).join('-')}`;
