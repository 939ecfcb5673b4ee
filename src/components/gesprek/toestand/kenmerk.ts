/** 53 bits of a text: multiply and mix, twice (cyrb53). */
function mix(tekst: string, zaad: number): number {
  let a = 0xdeadbeef ^ zaad;
  let b = 0x41c6ce57 ^ zaad;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    a = Math.imul(a ^ teken, 2654435761);
    b = Math.imul(b ^ teken, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** An id that follows from words alone: wherever and however often the same words are put down, it is one thing. */
export const kenmerk = (woorden: string): string => `${mix(woorden, 1).toString(36)}-${mix(woorden, 2).toString(36)}`;
