/** Works between brackets, as APA parts them, and where they are cited: `(a, 2017; b, 2010, zoals aangehaald in …)`. */
export const inBrackets = (
  works: readonly { wie: string; jaar: string | number }[],
  through: readonly string[] = [],
): string => `(${[works.map(({ wie, jaar }) => `${wie}, ${jaar}`).join('; '), ...through].join(', ')})`;
