/** Made once: with `localeCompare` the rules of the language are looked up at every comparison, a hundred times as slow. */
const { compare } = new Intl.Collator('nl', { numeric: true });

/** The order in which a Dutch reader expects words and numbers, for `sort`: letters whatever their accents, 2 before 10. */
export const inDutchOrder = (a: string | number, b: string | number): number => compare(String(a), String(b));
