/** Words of the interface: key and blanks → text. */
export type Say = (key: string, blanks?: Record<string, string | number>) => string;

/** Words between quotes, as the interface shows what was typed. */
export const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
