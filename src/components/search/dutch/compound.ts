/** Letters that join the parts of a Dutch compound. */
const JOINTS = ['', 's', 'en', 'n', 'e'] as const;
/** Does this word stand on the site by itself? */
type Known = (word: string) => boolean;

/**
 * The parts of a compound, in the words of this site: `lerarentekort` → `leraren`, `tekort`.
 * @returns the parts, longest last part first; empty when the word is no compound
 */
export function compoundParts(word: string, known: Known): string[] {
  if (word.length < 8) return [];
  for (let i = 3; i <= word.length - 4; i++) {
    const [head, rest] = [word.slice(0, i), word.slice(i)];
    if (!known(rest)) continue;
    const first = firstPart(head, known);
    if (!first) continue;
    const parts = [first, head, rest, ...compoundParts(rest, known), ...compoundParts(head, known)];
    return [...new Set(parts)].filter(known);
  }
  return [];
}

/** The word that the front of a compound is, with or without the letters that join it to the rest. */
function firstPart(head: string, known: Known): string | undefined {
  return JOINTS.map((joint) => (head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '')).find(
    (word) => word.length >= 3 && known(word),
  );
}

/**
 * The last part of a word of which the first part is no word of the site: `functioneringsgesprek` → `gesprek`,
 * `bijscholing` → `nascholing`.
 * @param list the words of the site
 */
export function compoundTail(
  word: string,
  list: { has: Known; endingIn: (end: string) => readonly string[] },
): string[] {
  for (let i = 3; i <= word.length - 5; i++) {
    const rest = word.slice(i);
    if (list.has(rest)) return [rest];
    const alike = rest.length < 6 ? [] : list.endingIn(rest).filter((w) => w.length > rest.length + 2);
    if (alike.length) return alike.slice(0, 6);
  }
  return [];
}

/** Is the first word a compound that ends in the second: `werkplekleren` of `leren`, but not `stimuleren`? */
export function isCompound(word: string, end: string, known: Known): boolean {
  if (word.length < end.length + 3 || !word.endsWith(end)) return false;
  return firstPart(word.slice(0, -end.length), known) !== undefined;
}
