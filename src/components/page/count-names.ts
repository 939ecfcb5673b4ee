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
/** What it can name besides: the plates whose questions are ours, and the documents that bring a table of findings. */
export const LIST_NAMES = ['platenMetEigenVragen', 'tabellen'] as const;
export type CountName = (typeof COUNT_NAMES)[number];
