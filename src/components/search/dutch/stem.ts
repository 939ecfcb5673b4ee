/** Words that look like a form of another and are none: `onderbouw` of `onderbouwing`. */
const NO_FORM = new Set(
  `
  acht achter houding langs leeg leg leggen lees let letten letters loont maar meer meerdere meest meesten met meet
  minder passend passende per plan plant plat procent slag stand vaak vier vijver volgend volgende voort wordt
  groningen onderbouw plaats plaatsen plaatst studeren waar waarde waarden waard waarin waarom tijdens mindset
  volgens weekend maart boven bellen bord borden
`
    .trim()
    .split(/\s+/),
);
/** Nouns that begin like a participle: `gesprekken` comes not of `spreken`. */
const NO_PARTICIPLE = /^ge(?:sprek|bied|lijk|legen|meent|slacht|wicht|heim|vaar|luid|tal)/;
const PARTICIPLE_AFTER_PREFIX =
  /^(op|in|uit|aan|af|door|mee|voor|over|na|om|bij|terug|samen|toe)ge(?=.{3,}(?:t|d|en)$)/;
const PARTICIPLE = /^ge(?=.{4,}(?:t|d|en)$)/;
const ENDING = /(?:heid|jes|je|ingen|ing|enden|ende|end|ers|er|en|e|s|t|d)$/;

/**
 * What the forms of a word have in common: verb, noun, agent, plural and participle meet in it
 * (`beoordeelt`, `beoordeling`, `beoordeeld`). Only to be compared, not to be read.
 * @param word folded
 */
export function stem(word: string): string {
  if (NO_FORM.has(word) || /\d/.test(word)) return word;
  let form = word.replace(PARTICIPLE_AFTER_PREFIX, '$1');
  if (!NO_PARTICIPLE.test(word)) form = form.replace(PARTICIPLE, '');
  form = form.replace(/heden$/, 'heid');
  for (let i = 0; i < 5; i++) {
    form = form.replace(/([a-z])\1/g, '$1');
    const shorter = form.replace(ENDING, '');
    if (shorter.length < 4 || shorter === form || !/[aeiouy]/.test(shorter)) break;
    form = shorter;
  }
  return form.replace(/v$/, 'f').replace(/z$/, 's');
}
