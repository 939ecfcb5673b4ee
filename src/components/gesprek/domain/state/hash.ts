/** Start and multiplier of the FNV-1a hash of 64 bits. */
const START = 0xcbf29ce484222325n;
const TIMES = 0x100000001b3n;

/** An id that follows from words alone: wherever and however often the same words are put down, it is one thing. */
export const hashOf = (words: string): string =>
  new TextEncoder()
    .encode(words)
    .reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * TIMES), START)
    .toString(36);
