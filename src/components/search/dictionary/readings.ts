import { compoundParts } from '../dutch/compound.ts';
import { words } from '../dutch/fold.ts';
import type { Glossary } from './glossary.ts';
import { differInEnding } from './spelling.ts';
import type { Correction } from './query.ts';
import type { WordList } from './word-list.ts';

/** One or two words of the query, and the word they were read as. */
export interface Reading {
  typed: readonly string[];
  word: string;
}

const DIGITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;

/** "3hoeksgesprek" for driehoeksgesprek: a figure in a word that the site knows only in letters. */
export function spellNumber(word: string, list: WordList): string {
  const spelled = word.replace(/^\d(?=[a-z]{4})/, (digit) => DIGITS[Number(digit)]!);
  return spelled === word || list.knows(word) ? word : (list.correct(spelled, 1) ?? word);
}

/**
 * "pabodocent" for pabo docent: a compound that the site lacks says what its two words say, each by itself. One of three words or
 * more, one that may be a slip, and a term of ours stay whole.
 */
export function inTwoWords(word: string, glossary: Glossary, list: WordList): string[] {
  if (list.knowsForm(word) || list.near(word).length || glossary.named(word) || glossary.signposted(word))
    return [word];
  if (!list.understands(word)) return [word];
  const parts = compoundParts(word, list.has);
  const last = parts.find((part) => part !== word && word.endsWith(part));
  const [first] = parts;
  return first && last && first !== last && parts.length <= 3 ? [first, last] : [word];
}

/** Reads each telling word: as it stands, as two that belong together, or as a word of the site that it must be a slip of. */
export function readings(telling: readonly string[], glossary: Glossary, list: WordList): Reading[] {
  const out: Reading[] = [];
  for (let i = 0; i < telling.length; i++) {
    const [word, next] = [telling[i]!, telling[i + 1]];
    const together = next && asOne(word, next, glossary, list);
    if (together) {
      out.push({ typed: [word, next], word: together });
      i++;
    } else out.push({ typed: [word], word: list.understands(word) ? word : (list.correct(word) ?? word) });
  }
  return out;
}

/** What to say of a reading that is not what was typed; nothing of another form of the same word. */
export function correction({ typed, word }: Reading): Correction[] {
  const from = typed.join(' ');
  const same = typed.length === 1 && (from === word || differInEnding(from, word));
  return same ? [] : [{ from, to: word }];
}

/** "instituts opleider": two words that only together are one of ours; a number stays by itself. */
function asOne(word: string, next: string, glossary: Glossary, list: WordList): string | undefined {
  const run = word + next;
  const slug = glossary.named(run);
  // "peer review" is written so: the two stay two.
  if (slug && glossary.names(slug).some((name) => words(name).join(' ') === `${word} ${next}`)) return undefined;
  const bothUnderstood = list.understands(word) && list.understands(next);
  if (list.has(run) || list.hasNear(run)) return bothUnderstood && !slug ? undefined : run;
  if (bothUnderstood || /^\d+$/.test(word) || /^\d+$/.test(next) || list.has(word)) return undefined;
  return list.correct(run, 1);
}
