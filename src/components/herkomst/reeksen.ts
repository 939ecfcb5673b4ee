/**
 * How many items each part of the five source documents has. The number follows the prefix, padded to
 * two digits where the prefix ends in a hyphen (`T3-07`), without padding after a letter (`W1.4-O2`).
 */
const AANTALLEN: Readonly<Record<string, number>> = {
  'TS-': 24,
  'T0-': 3,
  'T1-': 11,
  'T2-': 24,
  'T3-': 13,
  'T4-': 18,
  'T5-': 22,
  'T6-': 27,
  'T7-': 58,
  'T8-': 83,
  'WI-': 22,
  'I-': 29,
  'W1.1-W': 1,
  'W1.1-R': 6,
  'W1.1-O': 11,
  'W1.1-P': 5,
  'W1.2-W': 1,
  'W1.2-R': 3,
  'W1.2-O': 1,
  'W1.2-P': 1,
  'W1.3-W': 1,
  'W1.3-R': 8,
  'W1.3-O': 3,
  'W1.3-P': 4,
  'W1.4-W': 1,
  'W1.4-R': 3,
  'W1.4-O': 3,
  'W1.4-P': 1,
  'W1.5-W': 1,
  'W1.5-R': 5,
  'W1.5-O': 7,
  'W1.6-W': 1,
  'W1.6-R': 4,
  'W1.6-O': 2,
  'W2.1-W': 1,
  'W2.1-R': 5,
  'W2.1-P': 1,
  'W2.2-W': 1,
  'W2.2-R': 3,
  'W2.2-O': 1,
  'W2.3-W': 1,
  'W2.3-R': 4,
  'W2.3-O': 7,
  'W2.4-W': 1,
  'W2.4-R': 4,
  'W2.4-O': 4,
  'W2.5-W': 1,
  'W2.5-R': 4,
  'W2.5-O': 2,
  'W2.5-P': 3,
  'L1-': 11,
  'L1-V': 3,
  'L2-': 4,
  'L2-B': 1,
  'L2-V': 6,
  'L3-': 5,
  'L3-B': 1,
  'L3-V': 4,
  'L4-': 8,
  'L4-B': 1,
  'L4-V': 5,
  'L5-': 6,
  'L5-B': 1,
  'L5-V': 5,
  'L6-': 6,
  'L6-B': 12,
  'L6-V': 5,
  'L7-': 5,
  'L7-B': 20,
  'L7-V': 6,
  'L8-': 7,
  'L8-B': 8,
  'L8-V': 6,
};

/** @returns every id of every source document, in the order of the table above. */
export function alleHerkomsten(): string[] {
  return Object.entries(AANTALLEN).flatMap(([begin, aantal]) =>
    Array.from(
      { length: aantal },
      (_, i) => begin + (begin.endsWith('-') ? String(i + 1).padStart(2, '0') : String(i + 1)),
    ),
  );
}

const BEKEND = new Set(alleHerkomsten());

/** Does this id exist in one of the source documents, or has it the shape of one of our own? */
export const bestaat = (id: string): boolean => BEKEND.has(id) || /^G\.[a-z0-9-]+-\d{2,4}$/.test(id);
