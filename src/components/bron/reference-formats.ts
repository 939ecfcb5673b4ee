import type { CollectionEntry } from 'astro:content';
import { familyFirst, type Csl } from '../citation/apa';
import { printedReference } from './reference';

type Bron = CollectionEntry<'bronnen'>;
/** What a format says about a source beside its reference: how sure we are. */
type Note = (bron: Bron) => string;
type Field = readonly [name: string, value: string | undefined];

/** The likeliest reference of each source, if there is one to print. */
export const withReference = (bronnen: readonly Bron[]): { bron: Bron; werk: Csl }[] =>
  bronnen.flatMap((bron) => {
    const werk = printedReference(bron);
    return werk ? [{ bron, werk }] : [];
  });

/** CSL-JSON records with the certainty as a note. */
export const cslJson = (bronnen: readonly Bron[], note: Note) =>
  withReference(bronnen).map(({ bron, werk }) => ({ id: bron.id, ...werk, note: note(bron) }));

const RIS_TYPE: Record<Csl['type'], string> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  document: 'GEN',
};

/** `2017/05/29`, or as much of it as the record knows beyond the year. */
function risDate({ issued }: Csl): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const two = (n: number) => String(n).padStart(2, '0');
  return month ? `${year}/${two(month)}/${day ? two(day) : ''}` : undefined;
}

function risFields(bron: Bron, werk: Csl, note: string): Field[] {
  const year = werk.issued?.['date-parts'][0]?.[0];
  const [first, last] = werk.page?.split('-') ?? [];
  return [
    ['TY', RIS_TYPE[werk.type]],
    // A comma behind the name of an organisation keeps a reference manager from taking it apart.
    ...werk.author.map((name): Field => ['AU', 'literal' in name ? `${name.literal},` : familyFirst(name)]),
    ['TI', werk.title],
    ['PY', year ? String(year) : undefined],
    ['DA', risDate(werk)],
    ['JO', werk['container-title']],
    ['T2', werk['collection-title']],
    ['VL', werk.volume],
    ['IS', werk.issue],
    ['SP', first],
    ['EP', last],
    ['PB', werk.publisher],
    ['SN', werk.ISBN],
    ['DO', werk.DOI],
    ['UR', werk.URL],
    ['M3', werk.genre],
    ['ID', bron.id],
    ['N1', note],
  ];
}

/** RIS for EndNote, Zotero and Mendeley. */
export const ris = (bronnen: readonly Bron[], note: Note): string =>
  withReference(bronnen)
    .map(({ bron, werk }) => {
      const lines = known(risFields(bron, werk, note(bron))).map(([name, value]) => `${name}  - ${value}`);
      return `${lines.join('\r\n')}\r\nER  - \r\n`;
    })
    .join('\r\n');

const BIB_TYPE: Record<Csl['type'], string> = {
  'article-journal': 'article',
  book: 'book',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'misc',
  document: 'misc',
};
/** BibTeX calls who brings out a report or a thesis by another name than a publisher. */
const BIB_PUBLISHER: Partial<Record<Csl['type'], string>> = { report: 'institution', thesis: 'school' };

const bibText = (text: string): string => text.replace(/([&%$#_{}])/g, '\\$1');

function bibFields(werk: Csl, note: string): Field[] {
  const authors = werk.author.map((name) =>
    'literal' in name ? `{${bibText(name.literal)}}` : bibText(familyFirst(name)),
  );
  const text = (value: string | undefined) => value && bibText(value);
  return [
    ['author', authors.join(' and ')],
    ['title', `{${bibText(werk.title)}}`],
    ['year', werk.issued && String(werk.issued['date-parts'][0]![0])],
    ['journal', text(werk['container-title'])],
    ['series', text(werk['collection-title'])],
    ['volume', werk.volume],
    ['number', werk.issue],
    ['pages', werk.page?.replace('-', '--')],
    [BIB_PUBLISHER[werk.type] ?? 'publisher', text(werk.publisher)],
    ['isbn', werk.ISBN],
    ['doi', werk.DOI],
    ['url', werk.URL],
    ['note', bibText(note)],
  ];
}

/** BibTeX; names of organisations stand between double braces so that they stay whole. */
export const bibtex = (bronnen: readonly Bron[], note: Note): string =>
  withReference(bronnen)
    .map(({ bron, werk }) => {
      const lines = known(bibFields(werk, note(bron))).map(([name, value]) => `  ${name} = {${value}}`);
      return `@${BIB_TYPE[werk.type]}{${bron.id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');

const known = (fields: readonly Field[]): Field[] => fields.filter(([, value]) => value);
