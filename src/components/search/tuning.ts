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
    withoutParticle: number;
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
     * What a hit on another form of the word counts beside a hit on the word itself. Moves, halved:
     * `proffesionalisering` 2 → 6 and 19 more; half as much again: `wat een leraar moet kunnen` 3 → 16 and 36 more.
     */
    form: 0.85,
    /**
     * On a compound that ends in the word: `tekort` finds lerarentekort. Moves, half as much again: `iemand die op
     * school de studenten begeleidt` 1 → 2 and 4 more.
     */
    part: 0.7,
    /**
     * On another name of a term of the glossary that the query names. No query moves when it is halved or half as
     * much again.
     */
    synonym: 0.6,
    /**
     * The same, when a looser search word leads to the term: it says less of what is meant. Moves, halved: `docent
     * van de pabo die op de stageschool komt` 3 → 2 and 1 more.
     */
    signpost: 0.2,
    /**
     * On a word near in meaning, where the site lacks the word itself. Moves, half as much again:
     * `proffesionalisering` 2 → 3.
     */
    near: 0.55,
    /**
     * The same, where the site has the word itself. Moves, halved: `andere naam voor stagebegeleider` 1 → 6 and 2
     * more; half as much again: `goede leraren vasthouden` 1 → 3 and 1 more.
     */
    nearBesideWord: 0.3,
    /**
     * On a part of a compound that the site lacks. Moves, halved: `hoe mensen tegen leraren aankijken` 2 → 3; half as
     * much again: `hoe mensen tegen leraren aankijken` 2 → 1.
     */
    compoundPart: 0.5,
    /** On a verb by itself, where the sentence parts it: on `sluit` beside aansluiten. */
    withoutParticle: 0.4,
    /**
     * On the last part of a word of which the front is unknown. No query moves when it is halved or half as much
     * again.
     */
    tail: 0.4,
    /**
     * Each compound looked up is a piece of the index to fetch. No query moves when it is halved or half as much
     * again.
     */
    maxCompounds: 12,
    /**
     * Words near in meaning that are looked up: each may be a piece of the index to fetch. With 3, four queries of
     * 240 lose. Moves, halved: `andere naam voor stagebegeleider` 1 → 3; half as much again: `minister van
     * Engelshoven` 3 → 1 and 1 more.
     */
    maxNear: 5,
    /** Words looked up for one word of the query. No query moves when it is halved or half as much again. */
    maxLookups: 28,
  },
  rank: {
    /**
     * What a record of this kind counts against an equal hit of another.
     * - begrip: Moves, halved: `wat een leraar moet kunnen` 3 → 17 and 34 more; half as much again: `lerarenstaking`
     *   2 → 7 and 23 more.
     * - praatplaat: Moves, halved: `scholen die leerlingen verliezen` 2 → 1; half as much again: `lerarenstaking` 2 →
     *   3 and 4 more.
     * - waarde: Moves, halved: `minder studenten die stoppen met de opleiding` 1 → 2 and 2 more; half as much again:
     *   `lerarenstaking` 2 → 6 and 6 more.
     * - bron: Moves, halved: `onderwijsraat` 1 → 2 and 2 more; half as much again: `wie is miranda timmermans` 3 → 1
     *   and 2 more.
     * - tafelverslag: Moves, halved: `lerarentkort` 2 → 1 and 3 more; half as much again: `hoe begin je met een
     *   opleidingsschool` 3 → 1 and 2 more.
     * - thema: Moves, halved: `POO` 2 → 11; half as much again: `lerarenstaking` 2 → 4 and 4 more.
     * - bevinding: Moves, halved: `waarom zouden wij studenten begeleiden` 3 → 9 and 8 more; half as much again:
     *   `begeleider` 1 → 3 and 10 more.
     * - document: Moves, halved: `wat bespreek je met een praatplaat` 1 → 2 and 1 more; half as much again:
     *   `proffesionalisering` 2 → 4 and 3 more.
     * - pagina: Moves, halved: `mag ik de platen gebruiken in mijn les` 1 → 4; half as much again: `andere naam voor
     *   stagebegeleider` 1 → 2.
     * - plek: Moves, half as much again: `proffesionalisering` 2 → 4 and 2 more.
     * - vraag: Moves, half as much again: `wat bespreek je met een praatplaat` 1 → 2 and 1 more.
     * - verhaal: Moves, halved: `36 procent` 2 → 4 and 5 more; half as much again: `wie is miranda timmermans` 3 → 1
     *   and 6 more.
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
     * - among: Moves, halved: `lerarenopleiding basisschool` 1 → 7 and 5 more; half as much again: `hoe begin je met
     *   een opleidingsschool` 3 → 1 and 3 more.
     * - signpost: Moves, halved: `wat een leraar moet kunnen` 3 → 17 and 9 more; half as much again: `scholen die
     *   samen met een hogeschool leraren opleiden` 2 → 3 and 6 more.
     * - part: Moves, halved: `begeleider` 1 → 15 and 2 more.
     * - near: Moves, halved: `opdrachten die je op je stageschool doet` 1 → 9 and 2 more.
     * - exact: no query moves when it is halved or half as much again.
     */
    naming: { exact: 4, among: 2.3, signpost: 1.8, part: 1.8, near: 1.8 },
    /**
     * The last part of a name among other words: it may well be about something else. Moves, halved: `arbijdsmarkt
     * onderwijs` 1 → 2 and 1 more; half as much again: `geld dat alleen voor opleiden gebruikt mag worden` 1 → 2.
     */
    partAmongWords: 1.2,
    /**
     * How much more a kind counts when the question asks for it.
     * - meaning.begrip: Moves, halved: `wat doet het platform samen opleiden` 2 → 3.
     * - moment.tijdlijn, evidence.bevinding, evidence.bron, evidence.waarde: no query moves when they are halved or
     *   half as much again.
     */
    asksFor: {
      meaning: { begrip: 1.3 },
      moment: { tijdlijn: 1.8 },
      evidence: { bevinding: 1.3, bron: 1.3, waarde: 1.3 },
    },
    /**
     * How steeply a weaker lookup (a form, a part, a neighbour) counts for less. Moves, halved: `goede leraren
     * vasthouden` 1 → 3 and 8 more; half as much again: `andere naam voor stagebegeleider` 1 → 5 and 6 more.
     */
    lookupPower: 1.5,
    /**
     * A word in a title must not outweigh all other words of the query. Moves, halved: `lerarenstaking` 2 → 6 and 19
     * more; half as much again: `andere naam voor stagebegeleider` 1 → 5 and 16 more.
     */
    damping: 0.5,
    /**
     * What a record counts that is named, though no word of the query stands in it. No query moves when it is halved
     * or half as much again.
     */
    evenWithoutScore: 0.05,
    /**
     * What any hit on a word counts as coverage; the rest follows the weight of the lookup. Moves, halved: `wie
     * beoordeelt mij op mijn stageschool` 1 → 4 and 6 more; half as much again: `scholen die samen met een hogeschool
     * leraren opleiden` 2 → 3 and 2 more.
     */
    anyCoverage: 0.4,
    /**
     * How much more a record counts that answers all of the query, not a part. Moves, halved: `hoe begin je met een
     * opleidingsschool` 3 → 1 and 11 more; half as much again: `wie beoordeelt mij op mijn stageschool` 1 → 3 and 6
     * more.
     */
    coveragePower: 2,
    /**
     * What a record counts however little of the query it answers. Moves, halved: `opdrachten die je op je
     * stageschool doet` 1 → 2 and 2 more; half as much again: `hoe begin je met een opleidingsschool` 3 → 1 and 3
     * more.
     */
    coverageFloor: 0.15,
    /**
     * Words that stand side by side in the query and in the record. Moves, halved: `leraren die van elkaar leren` 1 →
     * 3 and 3 more; half as much again: `scholen die samen met een hogeschool leraren opleiden` 2 → 1 and 2 more.
     */
    sideBySide: 1.5,
    /**
     * How much more a record counts when one phrase of how people ask for it says all that the query says. Moves,
     * halved: `van elkaar leren in een netwerk` 3 → 4 and 2 more; half as much again: `4OLS student geduld` 1 → 2 and
     * 5 more.
     */
    onePhrase: 3,
    /**
     * Words in such a phrase, the small ones counted. Moves, halved: `wat vinden schoolbesturen van samen opleiden` 1
     * → 5 and 5 more; half as much again: `plek waar student en leraar samen leren` 3 → 1 and 4 more.
     */
    phraseLength: 6,
    /**
     * A record must have at least this share of what the query says. Moves, half as much again: `hoe toont een
     * partnerschap zijn kwaliteit aan` 1 → nowhere and 6 more.
     */
    threshold: 0.4,
    /**
     * When no record says that much of it, those this near to the best still do. No query moves when it is halved or
     * half as much again.
     */
    nearThreshold: 0.9,
    /**
     * A hit below this share of the best one only begins a little like the word: it does not make the word common.
     * Moves, halved: `van elkaar leren in een netwerk` 3 → 4; half as much again: `leraren die van elkaar leren` 1 →
     * 3 and 4 more.
     */
    tellingHit: 0.08,
    /**
     * What words count for a page that only its items have; less on a longer page, where everything stands somewhere.
     * Moves, half as much again: `andere naam voor stagebegeleider` 1 → 2.
     */
    pageShare: 0.7,
    /**
     * What each further hit of one page counts against the hit before. No query moves when it is halved or half as
     * much again.
     */
    samePageAgain: 0.65,
  },
  engine: {
    /**
     * What a word counts in a title, among other names, in headings above the text, and so on, beside a word in the
     * text.
     * - title: Moves, halved: `lerarenstaking` 2 → 7 and 14 more; half as much again: `lerarentkort` 2 → 1 and 10
     *   more.
     * - ook: Moves, halved: `goede leraren vasthouden` 1 → 4 and 10 more; half as much again: `verzameling van
     *   bewijzen van wat je kunt` 2 → nowhere and 10 more.
     * - delen: Moves, halved: `scholen die samen met een hogeschool leraren opleiden` 2 → 3 and 6 more; half as much
     *   again: `scholen die samen met een hogeschool leraren opleiden` 2 → 3 and 4 more.
     * - nabij: Moves, halved: `andere naam voor stagebegeleider` 1 → 3 and 1 more; half as much again: `wie
     *   beoordeelt mij op mijn stageschool` 1 → 2.
     * - koppen: Moves, halved: `wie beoordeelt mij op mijn stageschool` 1 → 2.
     * - pad, soort, zeker, letop, plaats: no query moves when they are halved or half as much again.
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
     * How much a word of about the same length is preferred to a longer one that begins like it. Moves, half as much
     * again: `onderzoek doen tijdens je stage` 3 → 2.
     */
    termSimilarity: 1.2,
    /**
     * How much a short text is preferred to a long one. Moves, halved: `wie beoordeelt mij op mijn stageschool` 1 → 2
     * and 1 more; half as much again: `hoe mensen tegen leraren aankijken` 2 → 1.
     */
    pageLength: 0.4,
    /**
     * Whether a word counts by how often it stands in a text, or by whether it stands there. Moves, halved:
     * `verzameling van bewijzen van wat je kunt` 2 → nowhere and 9 more; half as much again: `lerarenstaking` 2 → 3
     * and 4 more.
     */
    termFrequency: 0.6,
    /**
     * How soon one more of the same word adds nothing. Moves, halved: `lerarenstaking` 2 → 1 and 2 more; half as much
     * again: `hoe mensen tegen leraren aankijken` 2 → 1.
     */
    termSaturation: 1.4,
  },
};
