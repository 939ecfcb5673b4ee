import { z } from 'astro/zod';
import { fullUrl, withBase } from '../build/url';
import type { Keten } from '../keten/keten';

/** One file of open data: what is in it, and how it is made from the chain. */
export interface DataSet {
  /** Name of the file and of its words in the language file: `waarden`. */
  name: string;
  /** What the file holds; the JSON Schema beside it is made from this. */
  schema: z.ZodType;
  /** Makes what the file holds. */
  make: (keten: Keten) => unknown;
  /** How many things are in what was made. */
  count: (made: unknown) => number;
  /** Other files in which the same stands. */
  also: readonly string[];
}

/**
 * A file that is a list of records. The types see to it that what is made is what the schema promises.
 * @param record what one record holds
 * @param make the records, in the order in which the site tells them
 */
export const listOf = <S extends z.ZodType>(
  name: string,
  record: S,
  make: (keten: Keten) => z.output<S>[],
  also: readonly string[] = [],
): DataSet => ({
  name,
  schema: z.array(record),
  make,
  count: (made) => (made as unknown[]).length,
  also,
});

/** Address of a page: with origin when the site knows its own, else from the root. */
export const link = (path: string): string => fullUrl(path) ?? withBase(path);

/** What every thing in open data is known by. */
export const id = z.string().min(1).describe('Naam waaraan je dit herkent; verandert nooit.');
/** Where a thing stands on the site. */
export const adres = z.string().min(1).describe('Adres van de bladzij waar dit staat; verandert nooit.');
/** Who made a thing or saw a relation. */
export const door = z
  .enum(['document', 'redactie'])
  .describe('Van wie dit is: van een van de documenten, of van de redactie van deze site.');
/** A list of names, for a field of the open data; `what` says of what. */
export const namen = (what: string) => z.array(z.string()).describe(what);
