/** Where a word stands in one record. */
export interface Posting {
  /** Number of the record. */
  record: number;
  /** In its text: how much each place weighs (24 is a whole word, less a part of a compound), and where it is. */
  places: readonly (readonly [weight: number, position: number])[];
  /** In its title, headings and other fields: number of the field, and where in it. */
  fields: readonly (readonly [field: number, position: number])[];
}
/** A word of the index. */
export interface IndexWord {
  word: string;
  postings: readonly Posting[];
  /** Spelled with an accent: found as well, but counts less. */
  accented: readonly Posting[];
}

/** What a whole word weighs; another weight is written down. */
const WHOLE = 24;
/** Between postings of the word as it is looked up and those of its accented spelling. */
const ACCENTED = ' ~';
const LETTER = 'A'.charCodeAt(0);
const short = (n: number): string => n.toString(36);

/** Writes a word as one line: `tekort 17.5E0.4 6s.5` is record 43 with place 5 in the text, 0 and 4 in field 4, and so on. */
export function packWord({ word, postings, accented }: IndexWord): string {
  return word + packPostings(postings) + (accented.length ? ACCENTED + packPostings(accented) : '');
}

function packPostings(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(({ record, places, fields }) => {
      const step = record - before;
      before = record;
      return ` ${short(step)}${packPlaces(places)}${packFields(fields)}`;
    })
    .join('');
}

function packPlaces(places: Posting['places']): string {
  let [weight, last] = [WHOLE, 0];
  return places
    .map(([heavy, position]) => {
      const mark = heavy === weight ? '' : `:${short(heavy)}`;
      if (mark) [weight, last] = [heavy, 0];
      const step = position - last;
      last = position;
      return `${mark}.${short(step)}`;
    })
    .join('');
}

function packFields(fields: Posting['fields']): string {
  let [field, last] = [-1, 0];
  return fields
    .map(([number, position]) => {
      const mark = number === field ? '.' : String.fromCharCode(LETTER + number);
      if (mark !== '.') [field, last] = [number, 0];
      const step = position - last;
      last = position;
      return mark + short(step);
    })
    .join('');
}

/** The reverse of `packWord`. */
export function unpackWord(line: string): IndexWord {
  const [plain = '', accented = ''] = line.split(ACCENTED);
  const [word = '', ...postings] = plain.split(' ');
  return { word, postings: unpackPostings(postings), accented: unpackPostings(accented.split(' ').slice(1)) };
}

function unpackPostings(packed: readonly string[]): Posting[] {
  let record = 0;
  return packed.map((piece) => {
    const [, step = '', rest = ''] = /^([0-9a-z]+)(.*)$/.exec(piece)!;
    record += parseInt(step, 36);
    return { record, ...unpackPlaces(rest) };
  });
}

function unpackPlaces(packed: string): Omit<Posting, 'record'> {
  const places: [number, number][] = [];
  const fields: [number, number][] = [];
  let [weight, field, last] = [WHOLE, -1, 0];
  for (const [, mark = '', digits = ''] of packed.matchAll(/([.:A-Z])([0-9a-z]+)/g)) {
    const number = parseInt(digits, 36);
    if (mark === ':') [weight, last] = [number, 0];
    else {
      if (mark !== '.') [field, last] = [mark.charCodeAt(0) - LETTER, 0];
      last += number;
      if (field < 0) places.push([weight, last]);
      else fields.push([field, last]);
    }
  }
  return { places, fields };
}
