/** One term with every word it can be recognised by. */
export interface WordForm {
  /** Slug of the term. */
  begrip: string;
  woord: string;
}

/** Finds terms in running text; made once, used on every page. */
export interface Recogniser {
  /** @returns every use in order: slug, the words as written and as the glossary has them, and where they start */
  vind: (tekst: string) => { begrip: string; woord: string; vorm: string; begin: number }[];
}

/** For a pattern; in HTML an ampersand is written as an entity. */
const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('&', '&(?:amp;)?');
/** Abbreviations (WPB, HRM) only count as written; other words also with a capital at the start of a sentence. */
export const isAbbreviation = (woord: string): boolean => /^[A-Z0-9&]{2,}$/.test(woord);
const LETTER = String.raw`[\p{L}\p{N}]`;

/**
 * @param vormen all words of all terms; the longest wins where several fit
 */
export function makeRecogniser(vormen: readonly WordForm[]): Recogniser {
  const opWoord = new Map(vormen.map((v) => [sleutel(v.woord), v]));
  const langsteEerst = [...new Set(vormen.map((v) => v.woord))].sort((a, b) => b.length - a.length);
  if (!langsteEerst.length) return { vind: () => [] };
  const keuzes = langsteEerst.map((w) =>
    (isAbbreviation(w)
      ? escape(w)
      : escape(w).replace(/^\p{L}/u, (l) => `[${l.toLowerCase()}${l.toUpperCase()}]`)
    ).replace(/\\? /g, String.raw`\s+`),
  );
  const patroon = new RegExp(
    String.raw`(?<!${LETTER}|${LETTER}-)(?:${keuzes.join('|')})(?!${LETTER}|-${LETTER})`,
    'gu',
  );
  return {
    vind: (tekst) =>
      [...tekst.matchAll(patroon)].flatMap((raak) => {
        const vorm = opWoord.get(sleutel(raak[0]));
        return vorm ? [{ begrip: vorm.begrip, woord: raak[0], vorm: vorm.woord, begin: raak.index }] : [];
      }),
  };
}

const sleutel = (woord: string): string => {
  const genormd = woord.replace(/\s+/g, ' ').replaceAll('&amp;', '&');
  return isAbbreviation(genormd) ? genormd : genormd.toLowerCase();
};

interface BegripVelden {
  term: string;
  vormen: readonly string[];
  synoniemen: readonly string[];
  afkortingen: readonly string[];
}

/** Every word a term goes by. */
export const wordForms = (begrip: string, data: BegripVelden): WordForm[] =>
  [data.term, ...data.vormen, ...data.synoniemen, ...data.afkortingen].map((woord) => ({ begrip, woord }));
