/** A word of the glossary as it stands on a page. */
export interface Candidate {
  /** Slug of the term. */
  begrip: string;
  /** How many words it is written with. */
  words: number;
  /** Which word of the prose of the page it begins with. */
  at: number;
  /** How much a reader needs the explanation: the lowest comes first, and below zero stand names. */
  rank: number;
}

/** One word in forty may be marked: more, and the page looks like a crossword. */
const ONE_IN = 40;
/** Between two marked words a reader reads at least so many others: a line or two. */
const APART = 20;

/**
 * Chooses which words of a page are explained. Those a reader can guess least come first, of those that are alike the
 * first on the page; only names may stand close to another (“PO-Raad en VO-raad”).
 * @param candidates one a term, its first use
 * @param total how many words of prose the page has
 */
export function choose<C extends Candidate>(candidates: readonly C[], total: number): C[] {
  const chosen: C[] = [];
  let left = Math.floor(total / ONE_IN);
  for (const candidate of [...candidates].sort((a, b) => a.rank - b.rank || a.at - b.at)) {
    const close = candidate.rank >= 0 && chosen.some(({ at }) => Math.abs(at - candidate.at) < APART);
    if (candidate.words > left || close) continue;
    chosen.push(candidate);
    left -= candidate.words;
  }
  return chosen;
}
