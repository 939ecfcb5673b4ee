/** What a page of prose can count: `{props.documenten}` in its text becomes the number of documents, in letters. */
export const COUNT_NAMES = [
  'praatplaten',
  'documenten',
  'tafels',
  'haltes',
  'startbegrippen',
  'waarden',
  'bevindingen',
] as const;
export type CountName = (typeof COUNT_NAMES)[number];
