import { familyFirst, type Csl } from '../reference/csl';
import type { Study } from './records';
import { known, pagesOf, two } from './text';

/**
 * RIS has no word for a publication of which nobody knows what it is. `GEN` (generic) is to Zotero an article in a journal, and
 * so is `UNPB` (unpublished work), which its translator does not know and which says of a study that it was never published;
 * `MANSCPT` says the same to both. `AGGR` is to Zotero a document, which claims nothing. EndNote calls it "Aggregated Database":
 * odd, and seen at once beside a title that says that nothing was found, where an article would be believed.
 */
const TYPE: Record<Csl['type'], string> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  document: 'AGGR',
};

/** `2017/05/29/`, or as much of it as the record knows. */
function day(date: Csl['issued']): string | undefined {
  const [year, month, dayOfMonth] = date?.['date-parts'][0] ?? [];
  return year && month ? `${year}/${two(month)}/${dayOfMonth ? two(dayOfMonth) : ''}/` : undefined;
}

/** Reference managers part keywords at a semicolon; Zotero takes a single one with commas for a row of them. */
const keyword = (word: string, alone: boolean): string =>
  alone ? word.replaceAll(/[;,]/g, '') : word.replaceAll(';', ',');

function fields({ id, csl, noten, trefwoorden }: Study): (readonly [string, string])[] {
  const [first, last] = pagesOf(csl.page);
  const year = csl.issued?.['date-parts'][0]?.[0];
  return known([
    // A comma behind the name of an organisation keeps a reference manager from taking it apart.
    ...csl.author.map((n) => ['AU', 'literal' in n ? `${n.literal.replaceAll(',', ' ')},` : familyFirst(n)] as const),
    ['TI', csl.title],
    ['PY', year ? String(year) : undefined],
    ['DA', day(csl.issued)],
    // Zotero and EndNote look for the name of a journal in T2, others in JF.
    ['T2', csl['container-title'] ?? csl['collection-title']],
    ['JF', csl['container-title']],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['PB', csl.publisher],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['Y2', day(csl.accessed)],
    ['LA', csl.language],
    ['M3', csl.genre],
    ...trefwoorden.map((word) => ['KW', keyword(word, trefwoorden.length === 1)] as const),
    ...noten.map((note) => ['N1', note] as const),
    ['ID', id],
  ]);
}

/** RIS for Zotero, EndNote and Mendeley: one record a publication, one note a finding. */
export const ris = (list: readonly Study[]): string =>
  list
    .map((study) =>
      [['TY', TYPE[study.csl.type]] as const, ...fields(study), ['ER', ''] as const]
        .map(([name, value]) => `${name}  - ${value}\r\n`)
        .join(''),
    )
    .join('\r\n');
