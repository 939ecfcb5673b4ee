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
  const perBegin = Map.groupBy(langsteEerst, beginOf);
  const patronen = new Map<string, RegExp>();
  const patroonVan = (begin: string): RegExp | undefined => {
    const known = patronen.get(begin);
    const woorden = known ? undefined : perBegin.get(begin);
    if (!woorden) return known;
    const made = new RegExp(String.raw`(?:${woorden.map(choice).join('|')})(?!${LETTER}|-${LETTER})`, 'uy');
    patronen.set(begin, made);
    return made;
  };
  return {
    vind(tekst) {
      const gevonden: ReturnType<Recogniser['vind']> = [];
      let vrij = 0;
      for (const { 0: woord, index } of tekst.matchAll(WORD)) {
        if (index < vrij) continue;
        const patroon = patroonVan(beginOf(woord));
        if (!patroon) continue;
        patroon.lastIndex = index;
        const [raak] = patroon.exec(tekst) ?? [];
        if (raak === undefined) continue;
        vrij = index + raak.length;
        const vorm = opWoord.get(sleutel(raak));
        if (vorm) gevonden.push({ begrip: vorm.begrip, woord: raak, vorm: vorm.woord, begin: index });
      }
      return gevonden;
    },
  };
}

/** A word that does not stand behind a hyphen, or a sign: where a term can begin. */
const WORD = new RegExp(String.raw`(?<!${LETTER}|${LETTER}-)(?:${LETTER}+|[^\p{L}\p{N}\s])`, 'gu');

/**
 * The letters and figures that a term or a text begins with, whatever its first letter is written as: only terms that
 * begin with the very word of a text can stand there, and of those there are few, however many terms a site has.
 */
export const beginOf = (woord: string): string => {
  const [begin = ''] = /^[\p{L}\p{N}]+/u.exec(woord) ?? [];
  return begin.slice(0, 1).toLowerCase() + begin.slice(1);
};

const beginnings = new Map<string, ReadonlySet<string>>();

/** Where terms could begin in a text that is asked about for every term. */
export function beginningsIn(tekst: string): ReadonlySet<string> {
  const known = beginnings.get(tekst) ?? new Set([...tekst.matchAll(WORD)].map(([woord]) => beginOf(woord)));
  beginnings.set(tekst, known);
  return known;
}

/** The pattern of one word or phrase. */
const choice = (woord: string): string =>
  (isAbbreviation(woord)
    ? escape(woord)
    : escape(woord).replace(/^\p{L}/u, (l) => `[${l.toLowerCase()}${l.toUpperCase()}]`)
  ).replace(/\\? /g, String.raw`\s+`);

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
