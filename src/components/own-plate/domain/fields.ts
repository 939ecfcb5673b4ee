import { clean } from '../../gesprek/domain/state/clean';
import type { Values } from '../../words/fill';

/** A sentence of the language file, by its name there, with what is filled in. */
export type Sentence = readonly [name: string, met?: Values];

/** Something in a plate that does not fit: which field, what stands there, what is wrong and what to do. */
export interface Mistake {
  veld: string;
  gegeven: unknown;
  fout: Sentence;
  doe: Sentence;
}
/** Reads a value, and notes what is wrong with it; what it gives back then counts for nothing. */
export type Reader<T> = (x: unknown, veld: string, note: (mistake: Mistake) => void) => T;

/** More than so many mistakes help nobody. */
export const MOST = 20;

const wrong = <T>(note: (mistake: Mistake) => void, mistake: Mistake): T => {
  note(mistake);
  return undefined as T;
};
const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** A value that must be so. */
export const being =
  <T>(is: (x: unknown) => boolean, ...doe: Sentence): Reader<T> =>
  (x, veld, note) =>
    is(x) ? (x as T) : wrong(note, { veld, gegeven: x, fout: ['anders'], doe });

/** Text as people typed it; what no document can hold is taken out of it. */
export const text =
  (limit: number): Reader<string> =>
  (x, veld, note) => {
    if (typeof x === 'string' && x.length <= limit) return clean(x, limit);
    const fout: Sentence = typeof x === 'string' ? ['tekstLang', { meest: limit }] : ['geenTekst'];
    return wrong(note, { veld, gegeven: x, fout, doe: ['tekst', { meest: limit }] });
  };

/** A number from `from` up to and including `to`. */
export const number = (from: number, to: number, whole = false): Reader<number> =>
  being(
    (x) => typeof x === 'number' && x >= from && x <= to && (!whole || Number.isInteger(x)),
    whole ? 'heelGetal' : 'getal',
    { van: from, tot: to },
  );

/** A text that fits a pattern; `doe` says what to do when it does not. */
export const matching = (pattern: RegExp, ...doe: Sentence): Reader<string> =>
  being((x) => typeof x === 'string' && pattern.test(x), ...doe);

/** This value and no other. */
export const exactly = <T extends string | number>(value: T): Reader<T> =>
  being((x) => x === value, 'zet', { waarde: value });

/** A list of one kind, of at most this many. */
export const list =
  <T>(reader: Reader<T>, limit: number): Reader<T[]> =>
  (x, veld, note) => {
    if (Array.isArray(x) && x.length <= limit) return x.map((e, i) => reader(e, `${veld}.${i + 1}`, note));
    const fout: Sentence = Array.isArray(x) ? ['lijstLang', { meest: limit }] : ['geenLijst'];
    return wrong(note, { veld, gegeven: x, fout, doe: ['lijst', { meest: limit }] });
  };

/** Values in a fixed order. */
export const row =
  <T extends unknown[]>(...readers: { [I in keyof T]: Reader<T[I]> }): Reader<T> =>
  (x, veld, note) =>
    Array.isArray(x) && x.length === readers.length
      ? (x.map((e, i) => readers[i]!(e, `${veld}.${i + 1}`, note)) as T)
      : wrong(note, { veld, gegeven: x, fout: ['geenRij'], doe: ['rij', { aantal: readers.length }] });

type Fields<T> = { [K in keyof T]-?: Reader<T[K]> };

/** A group with these fields and no others; what may be left out reads `undefined` as nothing. */
export const group =
  <T>(fields: Fields<T>): Reader<T> =>
  (x, veld, note) => {
    if (!isObject(x))
      return wrong(note, {
        veld,
        gegeven: x,
        fout: ['geenGroep'],
        doe: ['groep', { velden: Object.keys(fields).join(', ') }],
      });
    const at = (name: string): string => (veld ? `${veld}.${name}` : name) || '…';
    for (const name of Object.keys(x))
      if (!Object.hasOwn(fields, name))
        note({ veld: at(name), gegeven: x[name], fout: ['onbekendVeld'], doe: ['haalWeg'] });
    const read = Object.entries(fields).map(
      ([name, reader]) =>
        [name, (reader as Reader<unknown>)(Object.hasOwn(x, name) ? x[name] : undefined, at(name), note)] as const,
    );
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
  };

/** May be left out. */
export const maybe =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (x, veld, note) =>
    x === undefined ? undefined : reader(x, veld, note);

/** The same, or nothing: null stays null. */
export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (x, veld, note) =>
    x === null ? null : reader(x, veld, note);

/** One of several groups, told apart by their field `soort`. */
export const oneOf =
  <T extends { soort: string }>(groups: { [S in T['soort']]: Reader<Extract<T, { soort: S }>> }): Reader<T> =>
  (x, veld, note) => {
    const soort = isObject(x) ? x['soort'] : undefined;
    if (typeof soort === 'string' && Object.hasOwn(groups, soort))
      return (groups as Record<string, Reader<T>>)[soort]!(x, veld, note);
    return wrong(note, {
      veld: veld ? `${veld}.soort` : 'soort',
      gegeven: soort,
      fout: ['onbekendeSoort'],
      doe: ['kies', { soorten: Object.keys(groups).join(', ') }],
    });
  };
