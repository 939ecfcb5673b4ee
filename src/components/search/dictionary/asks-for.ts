import { words } from '../dutch/fold.ts';
import { stem } from '../dutch/stem.ts';
import type { AsksFor } from './query.ts';

const MOMENT = /\b(?:wanneer|hoe lang|hoelang|sinds|welk jaar|hoe oud|jaartal|hoe .*(?:begonnen|ontstaan))\b/;
const MEANING = /^(?:wat (?:is|zijn|betekent|doet|houdt|bedoelen|verstaan)|betekenis|definitie|wie (?:is|zijn) een)\b/;

const EVIDENCE = [
  /^(?:werkt|helpt|loont)\b/,
  /\b(?:zegt|uit|volgens) (?:het |de )?(?:onderzoek|wetenschap)\b/,
  /\b(?:welke?|wat voor|hoeveel) (?:onderzoek(?:en)?|studies?|bevindingen)\b/,
  /\bwat (?:heb|heeft|hebben|had)\b.*\b(?:eraan|aan)\b/,
  /\bwat (?:lever|brengt?)\w*\b.*\bop\b/,
  /\b(?:bewijs|bewezen|aangetoond|onderbouwd|effect(?:en)?|effectief)\b/,
];

/** The kind of answer a question asks for, by how it is put. */
export function asksFor(query: string): AsksFor | undefined {
  const sentence = words(query).join(' ');
  if (MOMENT.test(sentence)) return 'moment';
  if (EVIDENCE.some((pattern) => pattern.test(sentence))) return 'evidence';
  return MEANING.test(sentence) ? 'meaning' : undefined;
}

/** Words of a question for evidence or a moment that say nothing of what it is about, and those of the subject of the whole site. */
const NO_SUBJECT = new Set(
  `onderzoek onderzoeken studie studies bewijs bewezen effect effecten wetenschap wetenschappelijk aangetoond onderbouwd
  werkt helpt loont het dit echt wel lang jaar jaren oud jaartal sinds begonnen begin ontstaan`.split(/\s+/),
);
const WHOLE_SUBJECT = new Set(['samen', 'opleiden', 'iedereen'].map(stem));

/** Is a question about samen opleiden as a whole, and not about a part of it? */
export const isOfWholeSubject = (telling: readonly string[]): boolean =>
  telling.every((word) => NO_SUBJECT.has(word) || WHOLE_SUBJECT.has(stem(word)));
