import { familyFirst, type Csl } from '../reference/csl';
import type { Study } from './records';
import { known, oneLine, pagesOf, two } from './text';

/** Names both BibTeX and BibLaTeX know; a style that does not know `online` takes it as anything else. */
const TYPE: Record<Csl['type'], string> = {
  'article-journal': 'article',
  book: 'book',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
  document: 'misc',
};
/** BibTeX calls who brings out a report or a thesis by another name than a publisher. */
const PUBLISHER: Partial<Record<Csl['type'], string>> = { report: 'institution', thesis: 'school' };
const LANGUAGE: Readonly<Record<string, string>> = { nl: 'dutch', en: 'english', de: 'german', fr: 'french' };

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Within braces a lone brace would end the field, with a backslash before it too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[&%$#_{}~^\\]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
/** An address stands in a field as it is; signs that would end the field are written as a browser does. */
const address = (url: string | undefined): string | undefined => url?.replace(/[{}\\\s]/g, encodeURIComponent);

/** `2017-05-29`; a year alone says `year`. */
function date(parts: Csl['issued']): string | undefined {
  const [year, month, day] = parts?.['date-parts'][0] ?? [];
  return year && month ? [year, two(month), ...(day ? [two(day)] : [])].join('-') : undefined;
}

function fields({ csl, trefwoorden, merk }: Study): (readonly [string, string])[] {
  const text = (value: string | undefined) => value && tex(value);
  const year = csl.issued?.['date-parts'][0]?.[0];
  const hasParticle = csl.author.some((n) => 'non-dropping-particle' in n);
  return known([
    ['author', csl.author.map((n) => ('literal' in n ? `{${tex(n.literal)}}` : tex(familyFirst(n)))).join(' and ')],
    // Without this a style makes "Grift, W. van de" of "Van de Grift, W.".
    ['options', hasParticle ? 'useprefix=true' : undefined],
    ['title', `{${tex(csl.title)}}`],
    ['year', year ? String(year) : undefined],
    ['date', date(csl.issued)],
    ['journal', text(csl['container-title'])],
    ['series', text(csl['collection-title'])],
    ['volume', text(csl.volume)],
    ['number', pagesOf(csl.issue).map(tex).join('--')],
    ['pages', pagesOf(csl.page).map(tex).join('--')],
    [PUBLISHER[csl.type] ?? 'publisher', text(csl.publisher)],
    ['type', csl.type === 'thesis' || csl.type === 'report' ? text(csl.genre) : undefined],
    ['isbn', text(csl.ISBN)],
    ['doi', address(csl.DOI)],
    ['url', address(csl.URL)],
    ['urldate', date(csl.accessed)],
    ['langid', csl.language && (LANGUAGE[csl.language.slice(0, 2)] ?? csl.language)],
    // What is printed with the reference; an annotation is not.
    ['note', text(merk)],
    ['keywords', trefwoorden.map((word) => tex(word.replaceAll(',', ''))).join(', ')],
  ]);
}

/** BibTeX that BibLaTeX reads too; names of organisations stand between double braces so that they stay whole. */
export const bibtex = (list: readonly Study[]): string =>
  list
    .map((study) => {
      // A note a paragraph; an empty line in a field parts them for every reader.
      const notes = study.noten.map((note) => tex(oneLine(note))).join('\n\n');
      const lines = [...fields(study), ...(notes ? [['annote', notes] as const] : [])].map(
        ([name, value]) => `  ${name} = {${value}}`,
      );
      return `@${TYPE[study.csl.type]}{${study.id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
