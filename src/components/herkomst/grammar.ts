/** How ids are written: everything that reads or checks one is made of these pieces. */

/** What ids of a document begin with, up to the hyphen: `T3`, `W1.4`. */
const STEM = String.raw`[A-Z][A-Za-z0-9]*(?:\.\d+)*`;
/** The same up to the number: `T3-`, `W1.4-O`. Ids of our own conversations begin with `G.`. */
const BEGIN = String.raw`(?!G\.)${STEM}-[A-Z]*`;
const OWN_QUESTION = String.raw`[a-z0-9]+-v\d+`;
const ownPoint = (report: string): string => String.raw`G\.${report}-\d{2,4}`;

/** Any id: of a document, a question of ours, or a point of our own conversations. */
export const ID = String.raw`(?:${ownPoint('[a-z0-9-]+')}|${BEGIN}\d{1,4}|${OWN_QUESTION})`;
/** What a document may say that its ids begin with. */
export const SERIES_BEGIN = new RegExp(`^${BEGIN}$`);
/** A question of ours and nothing else. */
export const OWN_QUESTION_ID = new RegExp(`^${OWN_QUESTION}$`);
/** Points of one report of our own: `G.brug-2026-01`. */
export const pointOf = (report: string): RegExp => new RegExp(`^${ownPoint(report)}$`);

/** What people type for a hyphen. */
const DASH = '[-‐‑‒–—―−_]';
/** The number of an item as it may have been typed: a letter for a digit, one letter too many. */
const TYPED_NUMBER = String.raw`[a-z]?[\doil]{1,3}[a-z]?(?![\p{L}\d])`;
/** An id of a document nobody knows: short letters, a number perhaps, a dash and a number. `COVID-19` is none. */
const TYPED_UNKNOWN = String.raw`[a-z]{1,3}\d{0,2}(?:[.,]\d{1,2})*\s?${DASH}\s?${TYPED_NUMBER}`;
const TYPED_OWN = String.raw`g\.[a-z0-9-]{2,}`;

/** A typed id in its parts, whatever its case, dash and digits: stem, letter, number, one letter too many. */
export const TYPED_PARTS = new RegExp(
  String.raw`^([a-z]+\d*(?:[.,]\d+)*)\s*(?:${DASH}|[./ ])?\s*([a-z]?)([\doil]{1,4})([a-z]?)$`,
  'i',
);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What may have been meant as an id, for documents with these stems, to be matched without regard to case. */
export function typedIds(stems: readonly string[]): { dashed: string; known: string; any: string } {
  const longest = [...stems].sort((a, b) => b.length - a.length).map(literal);
  const dashed = longest.length ? String.raw`(?:${longest.join('|')})\s?${DASH}\s?${TYPED_NUMBER}` : '(?!)';
  // A single letter needs its dash: `[I 3]` is prose.
  const long = longest.filter((s) => s.length > 1);
  const loose = long.length ? String.raw`(?:${long.join('|')})[./ ]?${TYPED_NUMBER}` : '(?!)';
  const known = `(?:${dashed}|${loose}|${TYPED_OWN})`;
  return { dashed, known, any: `(?:${dashed}|${loose}|${TYPED_UNKNOWN}|${TYPED_OWN})` };
}
