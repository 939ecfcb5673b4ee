import { fold } from './fold.ts';

/** A word with two capitals or more: RuG, OCW, OidS. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{2,}(?![\p{L}\p{N}])/gu;

/** The abbreviations in a text, folded. */
export const abbreviationsIn = (text: string): Set<string> => new Set((text.match(ABBREVIATION) ?? []).map(fold));

/** How the index knows an abbreviation that folded is a common word as well: RuG is no `rug`. */
export const abbreviationWord = (folded: string): string => `afk${folded}`;
