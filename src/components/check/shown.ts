import { placeOf, shown, type Problem } from '../problem/author-error.ts';

/** A message in the words in which a page shows it. */
export interface Shown {
  place: string;
  field: string;
  given: string;
  wrong: string;
  remedy: string;
}

/** Messages as they go to the browser. */
export const toShow = (problems: readonly Problem[]): Shown[] =>
  problems.map((p) => ({ place: placeOf(p), field: p.veld, given: shown(p.gegeven), wrong: p.fout, remedy: p.doe }));
