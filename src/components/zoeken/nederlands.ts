/** Forms that no rule derives: every word of a row is looked up with the others. */
const ONREGELMATIG: readonly (readonly string[])[] = [
  ['curriculum', 'curricula', 'curriculums'],
  ['museum', 'musea'],
  ['medium', 'media'],
  ['leraar', 'leraren', 'docent', 'docenten', 'leerkracht', 'leerkrachten'],
  ['stad', 'steden'],
  ['man', 'mannen', 'mannelijk', 'mannelijke', 'jongens'],
  ['vrouw', 'vrouwen', 'vrouwelijk', 'vrouwelijke'],
  ['begin', 'begon', 'begonnen', 'beginnen', 'ontstaan', 'ontstond', 'gestart', 'opgericht', 'oprichting'],
  ['geef', 'geeft', 'geven', 'gaf', 'gegeven'],
  ['doen', 'deed', 'gedaan'],
  ['kijken', 'kijk', 'keek', 'gekeken'],
  ['kiezen', 'kies', 'koos', 'gekozen', 'keuze'],
  ['blijven', 'blijf', 'bleef', 'bleven', 'gebleven'],
  ['krijgen', 'krijg', 'kreeg', 'gekregen'],
  ['nemen', 'neemt', 'nam', 'genomen'],
  ['spreken', 'sprak', 'spraken', 'gesproken'],
  ['schrijven', 'schreef', 'geschreven'],
  ['zoeken', 'zocht', 'gezocht'],
  ['denken', 'dacht', 'gedacht'],
  ['helpen', 'hielp', 'geholpen'],
  ['lezen', 'las', 'gelezen'],
  ['vinden', 'vond', 'gevonden'],
  ['werven', 'wierf', 'geworven'],
  ['solidair', 'solidariteit'],
  ['flexibel', 'flexibele', 'flexibiliteit', 'flexibilisering'],
  ['divers', 'diversiteit'],
  ['lid', 'leden'],
  ['kind', 'kinderen', 'leerling', 'leerlingen'],
  ['stage', 'stages', 'stageplek', 'stageplekken', 'stageplaats', 'stageplaatsen'],
  ['krimp', 'krimpgebied', 'krimpregio'],
  ['zeven', '7'],
  ['dertien', '13', '13e'],
  ['twintig', '20', 'twintigste'],
  ['veertig', '40'],
  ['honderd', '100'],
];

/**
 * Words that readers use for what the site calls otherwise. Not the same, but near enough to be looked for:
 * a hit on a neighbour counts for less than one on the word itself. Terms of the glossary have their own synonyms.
 */
const NAASTEN: readonly (readonly string[])[] = [
  // people
  [
    'leraar',
    'leraren',
    'docent',
    'docenten',
    'leerkracht',
    'leerkrachten',
    'onderwijzer',
    'onderwijzers',
    'juf',
    'juffen',
    'meester',
    'meesters',
  ],
  ['student', 'studenten', 'stagiair', 'stagiaire', 'stagiairs', 'stagiaires', 'lio', 'pabostudent', 'pabostudenten'],
  [
    'schoolleider',
    'schoolleiders',
    'directeur',
    'directeuren',
    'directie',
    'directies',
    'schooldirecteur',
    'schooldirecties',
    'rector',
    'schoolleiding',
    'locatieleider',
  ],
  ['leidinggevende', 'teamleider', 'teamleiders', 'afdelingsleiders', 'schoolleider', 'middenmanagement', 'manager'],
  ['bestuur', 'besturen', 'bestuurder', 'bestuurders', 'schoolbestuur', 'schoolbesturen'],
  [
    'begeleider',
    'begeleiders',
    'mentor',
    'mentoren',
    'coach',
    'coaches',
    'stagebegeleider',
    'werkplekbegeleider',
    'werkplekbegeleiders',
    'praktijkbegeleider',
  ],
  ['collega', 'medewerker', 'medewerkers', 'personeel'],
  [
    'minister',
    'ministerie',
    'overheid',
    'ocw',
    'kabinet',
    'regering',
    'bewindslieden',
    'politiek',
    'politici',
    'rijksoverheid',
    'landelijk',
  ],
  ['inspectie', 'onderwijsinspectie', 'toezicht', 'inspecteur'],
  ['bedrijf', 'bedrijven', 'bedrijfsleven', 'organisaties'],
  // places
  ['basisschool', 'basisscholen', 'basisonderwijs', 'po', 'primair'],
  ['pabo', 'lerarenopleiding', 'hogeschool'],
  ['middelbare', 'vo', 'voortgezet', 'havo', 'vwo'],
  ['hbo', 'hogeschool', 'hogescholen'],
  ['universiteit', 'universiteiten', 'uni', 'wo', 'universitaire'],
  ['platteland', 'krimp', 'krimpregio', 'krimpregios'],
  ['site', 'website', 'webpagina'],
  // money and time
  [
    'geld',
    'middelen',
    'bekostiging',
    'subsidie',
    'kosten',
    'kost',
    'financiering',
    'financieel',
    'financiele',
    'financien',
    'budget',
    'budgetten',
    'bekostigen',
    'betalen',
    'betaalt',
    'euro',
  ],
  ['salaris', 'loon', 'inschaling', 'verdienen', 'verdien', 'betaald', 'vergoeding', 'stagevergoeding'],
  ['tijd', 'uren', 'facilitering', 'uur'],
  // coming, staying, leaving
  [
    'uitval',
    'uitstroom',
    'uitvallen',
    'uitvallers',
    'stoppen',
    'stopt',
    'afhaken',
    'vertrek',
    'vertrekken',
    'weggaan',
    'opgeven',
  ],
  ['behoud', 'behouden', 'vasthouden', 'blijven'],
  ['werkdruk', 'stress', 'overbelast', 'overbelasting', 'belasting', 'burnout', 'overspannen'],
  ['werving', 'werven', 'instroom', 'aantrekken', 'aanwas', 'aanmelden', 'aanmelding'],
  ['tekort', 'tekorten', 'schaarste', 'gebrek'],
  [
    'loopbaan',
    'carriere',
    'loopbaanpaden',
    'loopbaanfases',
    'doorgroeien',
    'doorgroeimogelijkheden',
    'ontwikkelperspectief',
  ],
  ['pensioen', 'vergrijzing', 'vergrijzen'],
  // what people do
  [
    'professionalisering',
    'professionaliseren',
    'professionaliseringsaanbod',
    'nascholing',
    'bijscholing',
    'bijscholen',
    'nascholen',
    'scholing',
    'cursus',
    'cursussen',
    'training',
    'trainingen',
    'deskundigheidsbevordering',
  ],
  ['beoordelen', 'beoordeling', 'toetsing', 'toets', 'toetsen', 'examen', 'examens', 'eindbeoordeling', 'afstuderen'],
  ['begeleiding', 'ondersteuning', 'coaching', 'hulp', 'steun'],
  [
    'functioneringsgesprek',
    'beoordelingsgesprek',
    'jaargesprek',
    'popgesprek',
    'gesprekkencyclus',
    'gesprekscyclus',
    'gesprekkencycli',
  ],
  ['overleg', 'overleggen', 'gesprek', 'bijeenkomst', 'vergadering', 'vergaderingen'],
  ['samenwerking', 'samenwerken', 'netwerk', 'netwerken'],
  ['innovatie', 'innovaties', 'innoveren', 'vernieuwing', 'vernieuwingen', 'vernieuwen'],
  ['invallen', 'invaller', 'vervangen', 'vervanging', 'invalpool'],
  ['printen', 'print', 'afdrukken', 'downloaden', 'download', 'pdf'],
  // what it is about
  [
    'bewijs',
    'bewezen',
    'onderzoek',
    'effect',
    'effecten',
    'onderbouwd',
    'wetenschappelijk',
    'aangetoond',
    'aanwijzingen',
  ],
  [
    'voordeel',
    'voordelen',
    'meerwaarde',
    'opbrengst',
    'opbrengsten',
    'baat',
    'profiteren',
    'winst',
    'oplevert',
    'levert',
    'waarde',
  ],
  ['nadeel', 'nadelen', 'valkuilen', 'bezwaar', 'bezwaren', 'risico', 'kritiek'],
  ['probleem', 'problemen', 'knelpunt', 'knelpunten', 'belemmering', 'obstakel', 'obstakels'],
  ['oplossing', 'oplossingen', 'oplossen', 'aanpak', 'aanpakken', 'maatregelen'],
  ['zelfvertrouwen', 'zelfverzekerd', 'onzeker'],
  ['keurmerk', 'certificaat', 'gecertificeerd', 'certificering', 'erkenning'],
  ['afspraak', 'afspraken', 'overeenkomst', 'convenant', 'contract'],
  ['taak', 'taken', 'rol', 'rollen', 'werkzaamheden'],
  ['eis', 'eisen', 'criteria', 'voorwaarden'],
  ['diploma', 'bevoegdheid', 'bevoegd'],
  ['visie', 'missie'],
  ['ervaring', 'ervaringen', 'mening', 'meningen', 'citaat', 'citaten', 'uitspraken'],
  ['procent', 'percentage', 'aandeel'],
  ['bang', 'huiverig', 'weerstand', 'scepsis', 'sceptisch'],
  ['gemotiveerd', 'motivatie', 'motiveren', 'enthousiast', 'bevlogen'],
  ['ouders', 'ouderbetrokkenheid'],
  ['zelfstandig', 'zelfstandigheid'],
  ['langstuderen', 'langstudeerder', 'studievertraging', 'vertraging', 'studieduur'],
  ['afhankelijk', 'kwetsbaar', 'broos'],
  ['beginner', 'beginneling', 'starter', 'starters', 'startende'],
  ['bekend', 'bewust', 'bewustzijn', 'bewustwording'],
  ['delen', 'kennisdeling', 'kennisdelen', 'uitwisseling', 'uitwisselen'],
  ['groeien', 'groei', 'toename', 'toenemen', 'uitbreiden', 'uitbreiding', 'opschalen'],
  ['verplicht', 'verplichting', 'moeten'],
  ['regels', 'regelgeving', 'wet', 'wetgeving', 'beleid'],
  ['soorten', 'vormen', 'varianten', 'scenario', 'scenarios', 'model', 'modellen'],
  ['team', 'teams', 'schoolteam', 'schoolteams', 'lerarenteam'],
  ['klas', 'klassen', 'klaslokaal', 'groep', 'lokaal'],
];

const buren = (rijen: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
  const uit = new Map<string, string[]>();
  for (const rij of rijen) for (const w of rij) uit.set(w, [...(uit.get(w) ?? []), ...rij.filter((x) => x !== w)]);
  return uit;
};
const NAAST = buren(ONREGELMATIG);
const BUREN = buren(NAASTEN);

/** Words that readers use where the site says otherwise: near in meaning, not a form. */
export const naasten = (woord: string): readonly string[] => BUREN.get(woord) ?? [];

/** Every word that `naasten` knows. */
export const naastenWoorden = (): IterableIterator<string> => BUREN.keys();

/** Words that look like a form of another and are none: `onderbouw` of `onderbouwing`. */
const GEEN_VORM = new Set(
  'acht achter houding langs leeg leg leggen lees let letten letters loont maar meer meerdere meest meesten met meet minder passend passende per plan plant plat procent slag stand vaak vier vijver volgend volgende voort wordt groningen onderbouw plaats plaatsen plaatst studeren waar waarde waarden waard waarin waarom tijdens mindset volgens weekend maart boven bellen bord borden'.split(
    ' ',
  ),
);
/** Nouns that begin like a participle: `gesprekken` comes not of `spreken`. */
const GEEN_DEELWOORD = /^ge(?:sprek|bied|lijk|legen|meent|slacht|wicht|heim|vaar|luid)/;
const EINDE = /(?:heid|jes|je|ingen|ing|enden|ende|end|ers|er|en|e|s|t|d)$/;

/**
 * What the forms of a word have in common: verb, noun, agent, plural and participle meet in it
 * (`beoordeelt`, `beoordeling`, `beoordeeld`). Only to be compared, not to be read.
 * @param woord folded
 */
export function grondvorm(woord: string): string {
  if (GEEN_VORM.has(woord) || /\d/.test(woord)) return woord;
  const heel = GEEN_DEELWOORD.test(woord);
  let vorm = woord
    .replace(/^(op|in|uit|aan|af|door|mee|voor|over|na|om|bij|terug|samen|toe)ge(?=.{3,}(?:t|d|en)$)/, '$1')
    .replace(heel ? /^$/ : /^ge(?=.{4,}(?:t|d|en)$)/, '')
    .replace(/heden$/, 'heid');
  for (let i = 0; i < 5; i++) {
    vorm = vorm.replace(/([a-z])\1/g, '$1');
    const korter = vorm.replace(EINDE, '');
    if (korter.length < 4 || korter === vorm || !/[aeiouy]/.test(korter)) break;
    vorm = korter;
  }
  return vorm.replace(/v$/, 'f').replace(/z$/, 's');
}

/** Endings that belong to one another: `coördinatie` and `coördineren`, `kwaliteit` and `kwaliteiten`. */
const UITGANGEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/aties?$/, ['eren', 'atie', 'ator']],
  [/eren$/, ['atie', 'eer']],
  [/eert$/, ['eren', 'atie']],
  [/ingen$/, ['ing', 'en']],
  [/ing$/, ['en', 'ingen']],
  [/eiden$/, ['eider', 'eiding']],
  [/eider$/, ['eiders', 'eiding']],
  [/heden$/, ['heid']],
];

/**
 * Other forms of a word that a stemmer for Dutch misses.
 * @param woord folded: lower case, no accents
 */
export function verwanteVormen(woord: string): string[] {
  const regels =
    woord.length > 6
      ? UITGANGEN.flatMap(([uitgang, andere]) =>
          uitgang.test(woord) ? andere.map((a) => woord.replace(uitgang, a)) : [],
        )
      : [];
  return [...new Set([...(NAAST.get(woord) ?? []), ...regels])].filter((w) => w !== woord);
}

/** Letters that join the parts of a Dutch compound. */
const VOEGEN = ['', 's', 'en', 'n', 'e'] as const;

/**
 * The parts of a compound, in the words of this site: `lerarentekort` → `leraren`, `tekort`.
 * @param bekend does this word stand on the site by itself?
 * @returns the parts, longest last part first; empty when the word is no compound
 */
export function delen(woord: string, bekend: (woord: string) => boolean): string[] {
  if (woord.length < 8) return [];
  for (let i = 3; i <= woord.length - 4; i++) {
    const rest = woord.slice(i);
    if (rest.length < 4 || !bekend(rest)) continue;
    const kop = woord.slice(0, i);
    const eerste =
      VOEGEN.map((v) => (kop.endsWith(v) ? kop.slice(0, kop.length - v.length) : '')).find(
        (k) => k.length >= 3 && bekend(k),
      ) ?? (bekend(kop) ? kop : undefined);
    if (eerste)
      return [...new Set([eerste, kop, rest, ...delen(rest, bekend), ...delen(kop, bekend)])].filter((d) => bekend(d));
  }
  return [];
}

/**
 * The last part of a word of which the first part is no word of the site: `functioneringsgesprek` → `gesprek`,
 * `bijscholing` → `nascholing`.
 * @param lijst every word of the site
 */
export function staart(woord: string, lijst: readonly string[]): string[] {
  for (let i = 3; i <= woord.length - 5; i++) {
    const rest = woord.slice(i);
    const heel = lijst.includes(rest);
    const achteraan = heel
      ? [rest]
      : rest.length >= 6
        ? lijst.filter((w) => w.length > rest.length + 2 && w.endsWith(rest))
        : [];
    if (achteraan.length) return achteraan.slice(0, 6);
  }
  return [];
}

/**
 * Is the first word a compound that ends in the second: `werkplekleren` of `leren`, but not `stimuleren`?
 * @param bekend does this word stand on the site by itself?
 */
export function isSamenstelling(woord: string, einde: string, bekend: (woord: string) => boolean): boolean {
  if (woord.length < einde.length + 3 || !woord.endsWith(einde)) return false;
  const kop = woord.slice(0, -einde.length);
  return VOEGEN.some((v) => kop.endsWith(v) && kop.length - v.length >= 3 && bekend(v ? kop.slice(0, -v.length) : kop));
}
