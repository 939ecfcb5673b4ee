/**
 * Lower case, without accents and soft hyphens, with straight apostrophes and each letter by itself (`ﬂ` is fl): how words
 * are compared.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();

/** The words of a text as they are compared: `SO&P` stays one word, hyphens part words, `16.000` is 16000 and `%` a word. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?%/g, '$1 procent ')
    .match(/[a-z0-9]+(?:&[a-z0-9]+)*/g) ?? [];

/** Folded, without spaces, hyphens and other signs: how words run together or split still meet. */
export const joined = (text: string): string => words(text).join('');
