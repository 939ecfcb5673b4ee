/** Words among which those that differ little from a typed one are found without looking at all of them. */
export class CloseWords {
  /** Sorted, so that words that begin alike stand together. */
  readonly #sorted: readonly string[];
  readonly #place: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.#place = new Map(words.map((word, i) => [word, i]));
    this.#sorted = [...words].sort();
  }

  /**
   * Words within this many slips, in the order in which they were given: a letter more, less or other, or two neighbours swapped.
   * What begins with too many slips already is passed over with everything that begins like it.
   */
  within(typed: string, slips: number): string[] {
    const found: string[] = [];
    const rows: Row[] = [Array.from({ length: typed.length + 1 }, (_, i) => i)];
    let before = '';
    for (let i = 0; i < this.#sorted.length;) {
      const word = this.#sorted[i]!;
      const too = fillRows(rows, word, sharedStart(before, word, rows.length - 1), typed, slips);
      before = word.slice(0, rows.length - 1);
      if (too) i = this.#after(before, i);
      else {
        if (rows[word.length]![typed.length]! <= slips) found.push(word);
        i++;
      }
    }
    return found.sort((a, b) => this.#place.get(a)! - this.#place.get(b)!);
  }

  /** The first word from here on that does not begin like this. */
  #after(start: string, from: number): number {
    let [low, high] = [from, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.slice(0, start.length) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Per letter of a word, how many slips lie between its beginning up to there and each beginning of what was typed. */
type Row = readonly number[];

function sharedStart(a: string, b: string, most: number): number {
  let shared = 0;
  while (shared < Math.min(most, a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared;
}

/**
 * Makes the rows of a word, of which the first letters are known already.
 * @returns whether it has too many slips, whatever follows; then the rows end at the letter where that is sure
 */
function fillRows(rows: Row[], word: string, known: number, typed: string, slips: number): boolean {
  rows.length = known + 1;
  for (let depth = known + 1; depth <= word.length; depth++) {
    rows.push(nextRow(rows, word, depth, typed));
    if (Math.min(...rows[depth]!) > slips && Math.min(...rows[depth - 1]!) >= slips) return true;
  }
  return false;
}

function nextRow(rows: readonly Row[], word: string, depth: number, typed: string): Row {
  const [last, letter] = [rows[depth - 1]!, word[depth - 1]];
  const row = [depth];
  for (let j = 1; j <= typed.length; j++) {
    const changed = last[j - 1]! + (typed[j - 1] === letter ? 0 : 1);
    const swapped =
      depth > 1 && j > 1 && typed[j - 2] === letter && typed[j - 1] === word[depth - 2]
        ? rows[depth - 2]![j - 2]! + 1
        : Infinity;
    row.push(Math.min(changed, swapped, last[j]! + 1, row[j - 1]! + 1));
  }
  return row;
}
