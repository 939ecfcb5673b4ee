import { rowNeighbours } from './rows.ts';

/** Forms that no rule derives: every word of a row is looked up with the others. */
const IRREGULAR = rowNeighbours([
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
]);

/** Other forms of a word that no rule derives. */
export const irregularForms = (word: string): readonly string[] => IRREGULAR.get(word) ?? [];
