import { xmlText } from '../build/xml';
import { withBase } from '../build/url';
import { loadChain, type Keten } from '../keten/keten';
import { isAbbreviation, makeRecogniser, wordForms } from './recognise';
import { markTerms } from './mark';
import { usageOf } from './usage';
import { titleOf } from '../keten/title-of';

/** The room and the sheets of paper of a plate, where nobody follows a link, and pages about the site itself. */
const QUIET = /^\/(?:praatplaten\/[^/]+\/[^/]+|redactie|toegankelijkheid|privacy)\//;

/**
 * Marks words of the glossary on one page.
 * @param path path of the page without base; a term is not explained on its own page
 */
export async function withTerms(html: string, path: string): Promise<string> {
  if (QUIET.test(path)) return html;
  const { byId, recogniser, names, ranks } = glossaryOf(await loadChain());
  return markTerms(html, recogniser, {
    mayMark: (id) => path !== `/begrippen/${id}/`,
    rank: (id) => ranks.get(id) ?? 0,
    names,
    link: (id, woord) => link(id, woord, byId.get(id)!),
  });
}

/** The word stays a word of its sentence: a link to all about the term, that carries what it means for the script. */
const link = (id: string, woord: string, { term, definitie }: { term: string; definitie: string }): string =>
  `<a class="term" href="${withBase(`/begrippen/${id}/`)}" data-term="${xmlText(term)}" data-uitleg="${xmlText(definitie)}">${woord}</a>`;

/** What all pages of a build need, made once. */
const glossaries = new WeakMap<Keten, ReturnType<typeof makeGlossary>>();

function glossaryOf(keten: Keten): ReturnType<typeof makeGlossary> {
  const known = glossaries.get(keten) ?? makeGlossary(keten);
  glossaries.set(keten, known);
  return known;
}

const makeGlossary = (keten: Keten) => ({
  byId: new Map(keten.begrippen.map((b) => [b.id, b.data])),
  recogniser: makeRecogniser(
    keten.begrippen.flatMap(({ id, data }) => {
      if (data.herkenAls.length) return data.herkenAls.map((woord) => ({ begrip: id, woord }));
      return data.herkenInTekst ? wordForms(id, data) : [];
    }),
  ),
  names: titlesOf(keten),
  ranks: new Map(keten.begrippen.map((b) => [b.id, rankOf(keten, b.id)])),
});

/** A name or abbreviation cannot be guessed and comes first; then a word that the documents use seldom. */
function rankOf(keten: Keten, id: string): number {
  const { term, herkenAls } = keten.begrip(id).data;
  const uses = usageOf(keten, id).metWoord.length;
  return isAbbreviation(term) || /^\p{Lu}/u.test(term) || herkenAls.length ? uses - 10_000 : uses;
}

/** Titles of more than one word, as HTML writes them. */
const titlesOf = ({ praatplaten, themas, documenten, verhalen, tafelverslagen, bronnen, waarden }: Keten): string[] =>
  [
    ...[...praatplaten, ...themas, ...verhalen, ...tafelverslagen, ...waarden].map((e) => e.data.titel),
    ...documenten.map((d) => titleOf(d.data)),
    ...bronnen.flatMap((b) => b.data.verwijzingen.map(({ csl }) => csl.title)),
  ]
    .filter((title) => title.includes(' '))
    .map(xmlText);
