/** Endings that belong to one another: `coördinatie` and `coördineren`, `kwaliteit` and `kwaliteiten`. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
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
 * @param word folded: lower case, no accents
 */
export function relatedForms(word: string): string[] {
  if (word.length <= 6) return [];
  return ENDINGS.flatMap(([ending, others]) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  );
}
