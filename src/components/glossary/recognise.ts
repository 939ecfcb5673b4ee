/** One term with every word it can be recognised by. */
export interface WordForm {
  /** Slug of the term. */
  begrip: string;
  woord: string;
}

/** Finds terms in running text; made once, used on every page. */
export interface Recogniser {
  /** @returns every use in order: slug, the words as written and as the glossary has them, and where they start */
  find: (text: string) => { begrip: string; woord: string; vorm: string; begin: number }[];
}

/** For a pattern; in HTML an ampersand is written as an entity. */
const forPattern = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('&', '&(?:amp;)?');
/** Abbreviations (WPB, HRM) only count as written; other words also with a capital at the start of a sentence. */
export const isAbbreviation = (woord: string): boolean => /^[A-Z0-9&]{2,}$/.test(woord);
const LETTER = String.raw`[\p{L}\p{N}]`;

/**
 * @param vormen all words of all terms; the longest wins where several fit
 */
export function makeRecogniser(vormen: readonly WordForm[]): Recogniser {
  const byKey = new Map(vormen.map((form) => [keyOf(form.woord), form]));
  const longestFirst = [...new Set(vormen.map(({ woord }) => woord))].sort((a, b) => b.length - a.length);
  const byBeginning = Map.groupBy(longestFirst, beginOf);
  const patterns = new Map<string, RegExp>();
  const patternOf = (beginning: string): RegExp | undefined => {
    const known = patterns.get(beginning);
    const words = known ? undefined : byBeginning.get(beginning);
    if (!words) return known;
    const made = new RegExp(String.raw`(?:${words.map(choice).join('|')})(?!${LETTER}|-${LETTER})`, 'uy');
    patterns.set(beginning, made);
    return made;
  };
  return {
    find(text) {
      const found: ReturnType<Recogniser['find']> = [];
      let free = 0;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        if (index < free) continue;
        const pattern = patternOf(beginOf(word));
        if (!pattern) continue;
        pattern.lastIndex = index;
        const [used] = pattern.exec(text) ?? [];
        if (used === undefined) continue;
        free = index + used.length;
        const form = byKey.get(keyOf(used));
        if (form) found.push({ begrip: form.begrip, woord: used, vorm: form.woord, begin: index });
      }
      return found;
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
export function beginningsIn(text: string): ReadonlySet<string> {
  const known = beginnings.get(text) ?? new Set([...text.matchAll(WORD)].map(([word]) => beginOf(word)));
  beginnings.set(text, known);
  return known;
}

/** The pattern of one word or phrase. */
const choice = (woord: string): string =>
  (isAbbreviation(woord)
    ? forPattern(woord)
    : forPattern(woord).replace(/^\p{L}/u, (l) => `[${l.toLowerCase()}${l.toUpperCase()}]`)
  ).replace(/\\? /g, String.raw`\s+`);

/** The same for every way of writing a word that counts as that word. */
const keyOf = (woord: string): string => {
  const plain = woord.replace(/\s+/g, ' ').replaceAll('&amp;', '&');
  return isAbbreviation(plain) ? plain : plain.toLowerCase();
};

/** The fields of a term that say what it goes by. */
interface TermFields {
  term: string;
  vormen: readonly string[];
  synoniemen: readonly string[];
  afkortingen: readonly string[];
}

/** Every word a term goes by. */
export const wordForms = (begrip: string, data: TermFields): WordForm[] =>
  [data.term, ...data.vormen, ...data.synoniemen, ...data.afkortingen].map((woord) => ({ begrip, woord }));
