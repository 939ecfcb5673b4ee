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
    maxNear: number;
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
    onePhrase: number;
    phraseLength: number;
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
    /**
     * What a hit on another form of the word counts beside a hit on the word itself. Moves, halved: `opdrachten die
     * je op je stageschool doet` 3 → 7 and 11 more; half as much again: `wat een leraar moet kunnen` 3 → 15 and 18
     * more.
     */
    form: 0.85,
    /**
     * On a compound that ends in the word: `tekort` finds lerarentekort. Moves, halved: `begeleider` 1 → 21 and 1
     * more; half as much again: `leerplan van school en opleiding op elkaar afstemmen` 7 → 10 and 3 more.
     */
    part: 0.7,
    /**
     * On another name of a term of the glossary that the query names. No golden query moves when it is halved or
     * half as much again.
     */
    synonym: 0.6,
    /**
     * The same, when a looser search word leads to the term: it says less of what is meant. Moves, half as much
     * again: `opdrachten die je op je stageschool doet` 3 → 4.
     */
    signpost: 0.2,
    /**
     * On a word near in meaning, where the site lacks the word itself. Moves, halved: `leerplan van school en
     * opleiding op elkaar afstemmen` 7 → 11; half as much again: `leerplan van school en opleiding op elkaar
     * afstemmen` 7 → 6.
     */
    near: 0.55,
    /**
     * The same, where the site has the word itself. Moves, halved: `op meerdere scholen ervaring opdoen` 1 → 3 and 4
     * more; half as much again: `lerarenopleiding basisschool` 3 → 4 and 3 more.
     */
    nearBesideWord: 0.3,
    /**
     * On a part of a compound that the site lacks. No golden query moves when it is halved or half as much again.
     */
    compoundPart: 0.5,
    /**
     * On the last part of a word of which the front is unknown. No golden query moves when it is halved or half as
     * much again.
     */
    tail: 0.4,
    /**
     * Each compound looked up is a piece of the index to fetch. No golden query moves when it is halved or half as
     * much again.
     */
    maxCompounds: 12,
    /** Words near in meaning that are looked up: each may be a piece of the index to fetch. With 3, four queries of 240 lose. */
    maxNear: 5,
    /**
     * Words looked up for one word of the query. No golden query moves when it is halved or half as much again.
     */
    maxLookups: 28,
  },
  rank: {
    /**
     * What a record of this kind counts against an equal hit of another.
     * - begrip: Moves, halved: `iemand die op school de studenten begeleidt` 2 → 15 and 25 more; half as much
     *   again: `wat vinden schoolbesturen van samen opleiden` 3 → 6 and 15 more.
     * - praatplaat: Moves, half as much again: `wie beoordeelt de student` 1 → 2 and 2 more.
     * - waarde: Moves, halved: `wat vinden schoolbesturen van samen opleiden` 3 → 2; half as much again:
     *   `lerarenstaking` 1 → 5 and 2 more.
     * - bron: Moves, halved: `rijksuniversiteit groningen` 1 → 2 and 1 more; half as much again: `blijven
     *   leraren langer in het beroep door samen opleiden?` 2 → 3 and 3 more.
     * - tafelverslag: Moves, halved: `lerarentkort` 2 → 1 and 1 more; half as much again: `studenten te vroeg
     *   voor de klas zetten` 1 → 2 and 2 more.
     * - thema: Moves, halved: `POO` 2 → 13 and 5 more; half as much again: `bijscholing` 2 → 3 and 5 more.
     * - bevinding: Moves, halved: `zijn studenten blij met hun opleiding` 3 → 13 and 7 more; half as much again:
     *   `lerarenstaking` 1 → 3 and 8 more.
     * - document: Moves, halved: `wat vinden schoolbesturen van samen opleiden` 3 → 2; half as much again:
     *   `bijscholing` 2 → 4 and 7 more.
     * - pagina: Moves, half as much again: `geld dat alleen voor opleiden gebruikt mag worden` 4 → 5.
     * - plek: Moves, halved: `leerplan van school en opleiding op elkaar afstemmen` 7 → 6; half as much again:
     *   `bijscholing` 2 → 3 and 2 more.
     * - vraag: Moves, half as much again: `hoe gebruik ik een praatplaat met mijn team` 2 → 4.
     */
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
      vraag: 0.75,
      verhaal: 0.9,
    },
    /**
     * How much more a page counts that the query calls by its name.
     * - exact: No golden query moves when it is halved or half as much again.
     * - among: Moves, halved: `lerarenopleiding basisschool` 3 → nowhere and 6 more; half as much again:
     *   `lerarenopleiding basisschool` 3 → 1 and 3 more.
     * - signpost: Moves, halved: `wat een leraar moet kunnen` 3 → 16 and 11 more; half as much again:
     *   `lerarenopleiding basisschool` 3 → nowhere and 6 more.
     * - part: Moves, halved: `begeleider` 1 → 11 and 1 more.
     * - near: Moves, halved: `opdrachten die je op je stageschool doet` 3 → 11 and 1 more; half as much again:
     *   `wat levert begeleiden mij op` 2 → 3 and 1 more.
     */
    naming: { exact: 4, among: 2.3, signpost: 1.8, part: 1.8, near: 1.8 },
    /**
     * The last part of a name among other words: it may well be about something else. No golden query moves when it
     * is halved or half as much again.
     */
    partAmongWords: 1.2,
    /**
     * How much more a kind counts when the question asks for it.
     * - meaning.begrip: No golden query moves when it is halved or half as much again.
     * - moment.tijdlijn: No golden query moves when it is halved or half as much again.
     * - evidence.bevinding: No golden query moves when it is halved or half as much again.
     * - evidence.bron: No golden query moves when it is halved or half as much again.
     * - evidence.waarde: No golden query moves when it is halved or half as much again.
     */
    asksFor: {
      meaning: { begrip: 1.3 },
      moment: { tijdlijn: 1.8 },
      evidence: { bevinding: 1.3, bron: 1.3, waarde: 1.3 },
    },
    /**
     * How steeply a weaker lookup (a form, a part, a neighbour) counts for less. Moves, halved: `W1.1-O1` 1 → 3 and
     * 4 more; half as much again: `lerarenopleiding basisschool` 3 → 2 and 2 more.
     */
    lookupPower: 1.5,
    /**
     * A word in a title must not outweigh all other words of the query. Moves, halved: `zijn studenten blij met hun
     * opleiding` 3 → 7 and 13 more; half as much again: `leerplan van school en opleiding op elkaar afstemmen` 7 →
     * 10 and 7 more.
     */
    damping: 0.5,
    /**
     * What a record counts that is named, though no word of the query stands in it. No golden query moves when it is
     * halved or half as much again.
     */
    evenWithoutScore: 0.05,
    /**
     * What any hit on a word counts as coverage; the rest follows the weight of the lookup. Moves, halved:
     * `lerarenopleiding basisschool` 3 → 2 and 4 more; half as much again: `scholen in een gebied die samen
     * personeel zoeken` 4 → 6 and 3 more.
     */
    anyCoverage: 0.4,
    /**
     * How much more a record counts that answers all of the query, not a part. Moves, halved: `geld dat alleen voor
     * opleiden gebruikt mag worden` 4 → 1 and 7 more; half as much again: `leren van de praktijk op school` 1 → 5
     * and 9 more.
     */
    coveragePower: 2,
    /**
     * What a record counts however little of the query it answers. Moves, halved: `op meerdere scholen ervaring
     * opdoen` 1 → 3 and 5 more; half as much again: `lerarenopleiding basisschool` 3 → 1 and 2 more.
     */
    coverageFloor: 0.15,
    /**
     * Words that stand side by side in the query and in the record. Moves, halved: `zelfvertrouwen van beginnende
     * leraren` 2 → 1 and 1 more; half as much again: `scholen die samen met een hogeschool leraren opleiden` 3 → 5
     * and 1 more.
     */
    sideBySide: 1.5,
    /** How much more a record counts when one phrase of how people ask for it says all that the query says. */
    onePhrase: 3,
    /** Words in such a phrase, the small ones counted. */
    phraseLength: 6,
    /**
     * A record must have at least this share of what the query says. Moves, halved: `collega's die elkaars lessen
     * bekijken` nowhere → 15 and 1 more; half as much again: `beginnende docenten die afhaken` 2 → nowhere and 3
     * more.
     */
    threshold: 0.4,
    /**
     * When no record says that much of it, those this near to the best still do. No golden query moves when it is
     * halved or half as much again.
     */
    nearThreshold: 0.9,
    /**
     * A hit below this share of the best one only begins a little like the word: it does not make the word common.
     * Moves, halved: `beginnende docenten die afhaken` 2 → 3; half as much again: `wat moet een goede
     * werkplekbegeleider kunnen` 3 → 4.
     */
    tellingHit: 0.08,
    /**
     * What words count for a page that only its items have; less on a longer page, where everything stands
     * somewhere. Moves, half as much again: `studenten te vroeg voor de klas zetten` 1 → 2 and 1 more.
     */
    pageShare: 0.7,
    /**
     * What each further hit of one page counts against the hit before. No golden query moves when it is halved or
     * half as much again.
     */
    samePageAgain: 0.65,
  },
  engine: {
    /**
     * What a word counts in a title, among other names, in headings above the text, and so on, beside a word in the text.
     * - title: Moves, halved: `leren van de praktijk op school` 1 → 3 and 14 more; half as much again:
     *   `opdrachten die je op je stageschool doet` 3 → 6 and 5 more.
     * - ook: Moves, halved: `opdrachten die je op je stageschool doet` 3 → 7 and 9 more; half as much again:
     *   `wat levert begeleiden mij op` 2 → 3 and 6 more.
     * - nabij: Words of passages about a term. A third of this, or more than twice as much, loses one or two.
     * - koppen: Moves, halved: `student als partner` 1 → 2.
     * - pad: No golden query moves when it is halved or half as much again.
     * - soort: No golden query moves when it is halved or half as much again.
     * - plaats: No golden query moves when it is halved or half as much again.
     */
    metaWeights: {
      title: 5,
      ook: 1.5,
      delen: 1.5,
      nabij: 0.3,
      koppen: 0.5,
      pad: 0.2,
      soort: 0,
      zeker: 0,
      letop: 0,
      plaats: 1,
    },
    /**
     * How much a word of about the same length is preferred to a longer one that begins like it. Moves, halved:
     * `scholen in een gebied die samen personeel zoeken` 4 → 3.
     */
    termSimilarity: 1.2,
    /**
     * How much a short text is preferred to a long one. Moves, halved: `op meerdere scholen ervaring opdoen` 1 → 2;
     * half as much again: `geld dat alleen voor opleiden gebruikt mag worden` 4 → 3.
     */
    pageLength: 0.4,
    /**
     * Whether a word counts by how often it stands in a text, or by whether it stands there. Moves, halved: `scholen
     * in een gebied die samen personeel zoeken` 4 → 6 and 2 more; half as much again: `scholen in een gebied die
     * samen personeel zoeken` 4 → 2 and 5 more.
     */
    termFrequency: 0.6,
    /**
     * How soon one more of the same word adds nothing. Moves, halved: `op meerdere scholen ervaring opdoen` 1 → 2.
     */
    termSaturation: 1.4,
  },
};
