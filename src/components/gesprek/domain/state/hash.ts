/** Start and multiplier of the FNV-1a hash of 64 bits. */
const BEGIN = 0xcbf29ce484222325n;
const MAAL = 0x100000001b3n;

/** An id that follows from words alone: wherever and however often the same words are put down, it is one thing. */
export const hashOf = (woorden: string): string =>
  new TextEncoder()
    .encode(woorden)
    .reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * MAAL), BEGIN)
    .toString(36);
