import type { AsksFor, Naming } from './dictionary/query.ts';

/** Every number that was found by trying. `npm run zoekproef -- --constante rank.damping=0.7` shows what another value does. */
export interface Tuning {
  lookup: {
    form: number;
    part: number;
    synonym: number;
    signpost: number;
    near: number;
    nearBesideWord: number;
    compoundPart: number;
    tail: number;
    maxCompounds: number;
    maxLookups: number;
  };
  rank: {
    kind: Readonly<Record<string, number>>;
    naming: Readonly<Record<Naming, number>>;
    partAmongWords: number;
    asksFor: Readonly<Record<AsksFor, Readonly<Record<string, number>>>>;
    lookupPower: number;
    damping: number;
    evenWithoutScore: number;
    anyCoverage: number;
    coveragePower: number;
    coverageFloor: number;
    sideBySide: number;
    threshold: number;
    nearThreshold: number;
    tellingHit: number;
    pageShare: number;
    samePageAgain: number;
  };
  engine: {
    metaWeights: Readonly<Record<string, number>>;
    termSimilarity: number;
    pageLength: number;
    termFrequency: number;
    termSaturation: number;
  };
}

export const TUNING: Tuning = {
  lookup: {
    /** What a hit on another form of the word counts beside a hit on the word itself. */
    form: 0.85,
    /** On a compound that ends in the word: `tekort` finds lerarentekort. */
    part: 0.7,
    /** On another name of a term of the glossary that the query names. */
    synonym: 0.6,
    /** The same, when a looser search word leads to the term: it says less of what is meant. */
    signpost: 0.2,
    /** On a word near in meaning, where the site lacks the word itself. */
    near: 0.55,
    /** The same, where the site has the word itself. */
    nearBesideWord: 0.3,
    /** On a part of a compound that the site lacks. */
    compoundPart: 0.5,
    /** On the last part of a word of which the front is unknown. */
    tail: 0.4,
    /** Each compound looked up is a piece of the index to fetch. */
    maxCompounds: 12,
    /** Words looked up for one word of the query. */
    maxLookups: 28,
  },
  rank: {
    /** What a record of this kind counts against an equal hit of another. */
    kind: {
      begrip: 1.25,
      praatplaat: 1.15,
      waarde: 1.15,
      bron: 1.15,
      tafelverslag: 1.15,
      thema: 1.05,
      bevinding: 1.1,
      document: 1,
      pagina: 0.9,
      plek: 0.75,
      vraag: 0.9,
    },
    /** How much more a page counts that the query calls by its name. */
    naming: { exact: 4, among: 2.3, signpost: 1.8, part: 1.8, near: 1.8 },
    /** The last part of a name among other words: it may well be about something else. */
    partAmongWords: 1.2,
    /** How much more a kind counts when the question asks for it. */
    asksFor: {
      meaning: { begrip: 1.3 },
      moment: { tijdlijn: 1.8 },
      evidence: { bevinding: 1.3, bron: 1.3, waarde: 1.3 },
    },
    /** How steeply a weaker lookup (a form, a part, a neighbour) counts for less. */
    lookupPower: 1.5,
    /** A word in a title must not outweigh all other words of the query. */
    damping: 0.5,
    /** What a record counts that is named, though no word of the query stands in it. */
    evenWithoutScore: 0.05,
    /** What any hit on a word counts as coverage; the rest follows the weight of the lookup. */
    anyCoverage: 0.4,
    /** How much more a record counts that answers all of the query, not a part. */
    coveragePower: 2,
    /** What a record counts however little of the query it answers. */
    coverageFloor: 0.15,
    /** Words that stand side by side in the query and in the record. */
    sideBySide: 1.5,
    /** A record must have at least this share of what the query says. */
    threshold: 0.4,
    /** When no record says that much of it, those this near to the best still do. */
    nearThreshold: 0.9,
    /** A hit below this share of the best one only begins a little like the word: it does not make the word common. */
    tellingHit: 0.08,
    /** What words count for a page that only its items have; less on a longer page, where everything stands somewhere. */
    pageShare: 0.7,
    /** What each further hit of one page counts against the hit before. */
    samePageAgain: 0.65,
  },
  engine: {
    /** What a word counts in a title, among other names, in headings above the text, and so on, beside a word in the text. */
    metaWeights: { title: 5, ook: 1.5, koppen: 0.5, pad: 0.2, soort: 0, plaats: 1 },
    /** How much a word of about the same length is preferred to a longer one that begins like it. */
    termSimilarity: 1.2,
    /** How much a short text is preferred to a long one. */
    pageLength: 0.4,
    /** Whether a word counts by how often it stands in a text, or by whether it stands there. */
    termFrequency: 0.6,
    /** How soon one more of the same word adds nothing. */
    termSaturation: 1.4,
  },
};
