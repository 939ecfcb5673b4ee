/** The oldest browsers on which everything can be read, and every plate, question and print can be used. */
export const OLDEST_BROWSERS = [
  ['chrome', '109'],
  ['firefox', '115'],
  ['safari', '16.4'],
] as const;
