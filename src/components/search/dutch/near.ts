/**
 * Words that readers use for what the site calls otherwise, a row for each. Not the same, but near enough to be looked for:
 * a hit on a neighbour counts for less than one on the word itself. Terms of the glossary have their own synonyms.
 * They travel to the visitor with the words of the site.
 */
export const NEAR_WORDS: readonly string[] = [
  // people
  'leraar leraren docent docenten leerkracht leerkrachten onderwijzer onderwijzers juf juffen meester meesters',
  'student studenten stagiair stagiaire stagiairs stagiaires lio pabostudent pabostudenten',
  'schoolleider schoolleiders directeur directeuren directie directies schooldirecteur schooldirecties ' +
    'rector schoolleiding locatieleider',
  'leidinggevende teamleider teamleiders afdelingsleiders schoolleider middenmanagement manager',
  'bestuur besturen bestuurder bestuurders schoolbestuur schoolbesturen',
  'begeleider begeleiders mentor mentoren coach coaches stagebegeleider werkplekbegeleider ' +
    'werkplekbegeleiders praktijkbegeleider',
  'collega medewerker medewerkers personeel',
  'minister ministerie overheid ocw kabinet regering bewindslieden politiek politici rijksoverheid landelijk',
  'inspectie onderwijsinspectie toezicht inspecteur',
  'bedrijf bedrijven bedrijfsleven organisaties',
  // places
  'basisschool basisscholen basisonderwijs po primair',
  'pabo lerarenopleiding hogeschool',
  'middelbare vo voortgezet havo vwo',
  'hbo hogeschool hogescholen',
  'universiteit universiteiten uni wo universitaire',
  'platteland krimp krimpregio krimpregios',
  'site website webpagina',
  // money and time
  'geld middelen bekostiging subsidie kosten kost financiering financieel financiele financien budget ' +
    'budgetten bekostigen betalen betaalt euro',
  'salaris loon inschaling verdienen verdien betaald vergoeding stagevergoeding',
  'tijd uren facilitering uur',
  // coming, staying, leaving
  'uitval uitstroom uitvallen uitvallers stoppen stopt afhaken vertrek vertrekken weggaan opgeven',
  'behoud behouden vasthouden blijven',
  'werkdruk stress overbelast overbelasting belasting burnout overspannen',
  'werving werven instroom aantrekken aanwas aanmelden aanmelding',
  'tekort tekorten schaarste gebrek',
  'loopbaan carriere loopbaanpaden loopbaanfases doorgroeien doorgroeimogelijkheden ontwikkelperspectief',
  'pensioen vergrijzing vergrijzen',
  // what people do
  'professionalisering professionaliseren professionaliseringsaanbod nascholing bijscholing bijscholen ' +
    'nascholen scholing cursus cursussen training trainingen deskundigheidsbevordering',
  'beoordelen beoordeling toetsing toets toetsen examen examens eindbeoordeling afstuderen',
  'begeleiding ondersteuning coaching hulp steun',
  'functioneringsgesprek beoordelingsgesprek jaargesprek popgesprek gesprekkencyclus gesprekscyclus gesprekkencycli',
  'overleg overleggen gesprek bijeenkomst vergadering vergaderingen',
  'samenwerking samenwerken netwerk netwerken',
  'innovatie innovaties innoveren vernieuwing vernieuwingen vernieuwen',
  'invallen invaller vervangen vervanging invalpool',
  'printen print afdrukken downloaden download pdf',
  // what it is about
  'bewijs bewezen onderzoek effect effecten onderbouwd wetenschappelijk aangetoond aanwijzingen',
  'voordeel voordelen meerwaarde opbrengst opbrengsten baat profiteren winst oplevert levert waarde',
  'nadeel nadelen valkuilen bezwaar bezwaren risico kritiek',
  'probleem problemen knelpunt knelpunten belemmering obstakel obstakels',
  'oplossing oplossingen oplossen aanpak aanpakken maatregelen',
  'zelfvertrouwen zelfverzekerd onzeker',
  'keurmerk certificaat gecertificeerd certificering erkenning',
  'afspraak afspraken overeenkomst convenant contract',
  'taak taken rol rollen werkzaamheden',
  'eis eisen criteria voorwaarden',
  'diploma bevoegdheid bevoegd',
  'visie missie',
  'ervaring ervaringen mening meningen citaat citaten uitspraken',
  'procent percentage aandeel',
  'bang huiverig weerstand scepsis sceptisch',
  'gemotiveerd motivatie motiveren enthousiast bevlogen',
  'ouders ouderbetrokkenheid',
  'zelfstandig zelfstandigheid',
  'langstuderen langstudeerder studievertraging vertraging studieduur',
  'afhankelijk kwetsbaar broos',
  'beginner beginneling starter starters startende',
  'bekend bewust bewustzijn bewustwording',
  'delen kennisdeling kennisdelen uitwisseling uitwisselen',
  'groeien groei toename toenemen uitbreiden uitbreiding opschalen',
  'verplicht verplichting moeten',
  'regels regelgeving wet wetgeving beleid',
  'soorten vormen varianten scenario scenarios model modellen',
  'team teams schoolteam schoolteams lerarenteam',
  'klas klassen klaslokaal groep lokaal',
];
