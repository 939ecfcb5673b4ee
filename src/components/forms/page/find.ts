import { fold } from '../../search/dutch/fold';
import type { Choice } from '../domain/known';

const folded = new WeakMap<readonly Choice[], readonly string[]>();

/** How well a choice answers: by its id, by the beginning of its name, by words in it. */
function score(choice: Choice, own: string, typed: string, words: readonly string[]): number {
  if (fold(choice.id) === typed) return 4;
  if (fold(choice.id).startsWith(typed)) return 3;
  if (fold(choice.name).startsWith(typed)) return 2;
  return words.every((word) => own.includes(word)) ? 1 : 0;
}

/**
 * Finds what someone means by a few letters of its name or its id, the best first.
 * @param most how many are shown
 */
export function findChoices(choices: readonly Choice[], typed: string, most = 8): Choice[] {
  const wanted = fold(typed.trim());
  const words = wanted.split(/\s+/).filter(Boolean);
  if (!words.length) return choices.slice(0, most);
  const known = folded.get(choices) ?? choices.map((c) => fold(`${c.id} ${c.name}`));
  folded.set(choices, known);
  return choices
    .map((choice, i) => ({ choice, points: score(choice, known[i]!, wanted, words) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ choice }) => choice);
}
