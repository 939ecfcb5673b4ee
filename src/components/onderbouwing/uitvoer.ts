import type { CollectionEntry } from 'astro:content';
import type { Csl } from '../bron/apa';
import { gedrukt } from '../bron/gedrukt';
import { voorbehoudBij } from '../bevinding/voorbehoud';
import { adres, volledigAdres } from '../bouw/adres';
import type { Keten } from '../keten/keten';

/** One line of the evidence table as open data. */
export interface Regel {
  vindplaats: string;
  waarde: string;
  waardetitel: string;
  niveau: string;
  bevinding: string;
  tekst: string;
  bronnen: string;
  jaren: string;
  soortBron: string;
  zekerheid: string;
  voorbehoud: string;
  adres: string;
}

const link = (pad: string): string => volledigAdres(pad) ?? adres(pad);

/** The evidence table, one row for each of its lines, in the order of the document. */
export function regels(keten: Keten): Regel[] {
  return keten.waarden.flatMap((w) =>
    keten.bevindingenBij(w.id).flatMap((b) => {
      const bronnen = b.data.bronnen.map(keten.bron);
      return b.data.regels
        .filter((r) => r.waarde === w.id)
        .map((r) => ({
          vindplaats: r.herkomst,
          waarde: w.data.nr,
          waardetitel: w.data.titel,
          niveau: w.data.niveau,
          bevinding: b.data.titel,
          tekst: b.data.tekst,
          bronnen: bronnen.map((s) => s.data.kort).join('; '),
          jaren: bronnen.map((s) => s.data.jaar).join('; '),
          soortBron: bronnen.map((s) => s.data.soort).join('; '),
          zekerheid: bronnen.map((s) => s.data.zekerheid).join('; '),
          voorbehoud: voorbehoudBij(keten, b) ?? '',
          adres: link(`/bevindingen/${b.id}/`),
        }));
    }),
  );
}

/** Quotes a cell for CSV; a leading `=`, `+`, `-` or `@` gets an apostrophe, so that a spreadsheet does not run it. */
const cel = (waarde: string): string =>
  `"${(/^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde).replaceAll('"', '""')}"`;

/** Rows as CSV with a byte order mark, so that Excel reads the accents. */
export function csv(rijen: readonly Regel[]): string {
  const kop = Object.keys(rijen[0] ?? {}) as (keyof Regel)[];
  return `\ufeff${[kop.join(','), ...rijen.map((r) => kop.map((k) => cel(r[k])).join(','))].join('\r\n')}\r\n`;
}

type Bron = CollectionEntry<'bronnen'>;
/** The likeliest reference of each source, if there is one to print. */
export const metVerwijzing = (bronnen: readonly Bron[]): { bron: Bron; werk: Csl }[] =>
  bronnen.flatMap((bron) => {
    const werk = gedrukt(bron);
    return werk ? [{ bron, werk }] : [];
  });

/** CSL-JSON records with the certainty as a note. */
export const cslJson = (bronnen: readonly Bron[], zeker: (bron: Bron) => string) =>
  metVerwijzing(bronnen).map(({ bron, werk }) => ({ id: bron.id, ...werk, note: zeker(bron) }));

const RIS_SOORT: Record<Csl['type'], string> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  document: 'GEN',
};

/** RIS for EndNote, Zotero and Mendeley. */
export function ris(bronnen: readonly Bron[], zeker: (bron: Bron) => string): string {
  return metVerwijzing(bronnen)
    .map(({ bron, werk }) => {
      const [jaar, maand, dag] = werk.issued?.['date-parts'][0] ?? [];
      const [van, tot] = werk.page?.split('-') ?? [];
      const velden: [string, string | undefined][] = [
        ['TY', RIS_SOORT[werk.type]],
        ...werk.author.map((a): [string, string] => [
          'AU',
          'literal' in a
            ? `${a.literal},`
            : [[a['non-dropping-particle'], a.family].filter(Boolean).join(' '), a.given].filter(Boolean).join(', '),
        ]),
        ['TI', werk.title],
        ['PY', jaar ? String(jaar) : undefined],
        [
          'DA',
          maand ? `${jaar}/${String(maand).padStart(2, '0')}/${dag ? String(dag).padStart(2, '0') : ''}` : undefined,
        ],
        ['JO', werk['container-title']],
        ['T2', werk['collection-title']],
        ['VL', werk.volume],
        ['IS', werk.issue],
        ['SP', van],
        ['EP', tot],
        ['PB', werk.publisher],
        ['SN', werk.ISBN],
        ['DO', werk.DOI],
        ['UR', werk.URL],
        ['M3', werk.genre],
        ['ID', bron.id],
        ['N1', zeker(bron)],
      ];
      return `${velden
        .filter(([, w]) => w)
        .map(([k, w]) => `${k}  - ${w}`)
        .join('\r\n')}\r\nER  - \r\n`;
    })
    .join('\r\n');
}

const BIB_SOORT: Record<Csl['type'], string> = {
  'article-journal': 'article',
  book: 'book',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'misc',
  document: 'misc',
};
const bibTekst = (tekst: string): string => tekst.replace(/([&%$#_{}])/g, '\\$1');

/** BibTeX; names of organisations stand between double braces so that they stay whole. */
export function bibtex(bronnen: readonly Bron[], zeker: (bron: Bron) => string): string {
  return metVerwijzing(bronnen)
    .map(({ bron, werk }) => {
      const uitgever = { report: 'institution', thesis: 'school' }[werk.type as 'report' | 'thesis'] ?? 'publisher';
      const velden: [string, string | undefined][] = [
        [
          'author',
          werk.author
            .map((a) =>
              'literal' in a
                ? `{${bibTekst(a.literal)}}`
                : bibTekst(
                    [[a['non-dropping-particle'], a.family].filter(Boolean).join(' '), a.given]
                      .filter(Boolean)
                      .join(', '),
                  ),
            )
            .join(' and '),
        ],
        ['title', `{${bibTekst(werk.title)}}`],
        ['year', werk.issued && String(werk.issued['date-parts'][0]![0])],
        ['journal', werk['container-title'] && bibTekst(werk['container-title'])],
        ['series', werk['collection-title'] && bibTekst(werk['collection-title'])],
        ['volume', werk.volume],
        ['number', werk.issue],
        ['pages', werk.page?.replace('-', '--')],
        [uitgever, werk.publisher && bibTekst(werk.publisher)],
        ['isbn', werk.ISBN],
        ['doi', werk.DOI],
        ['url', werk.URL],
        ['note', bibTekst(zeker(bron))],
      ];
      return `@${BIB_SOORT[werk.type]}{${bron.id},\n${velden
        .filter(([, w]) => w)
        .map(([k, w]) => `  ${k} = {${w}}`)
        .join(',\n')}\n}\n`;
    })
    .join('\n');
}
