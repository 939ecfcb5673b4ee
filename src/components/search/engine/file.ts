import type { FacetFile } from '../facets.ts';

/** What a search must know of the index before it can ask for a part of it. */
export interface IndexFile {
  /** Folder below `zoek/` with the words and records of this edition of the site: another content, another folder. */
  map: string;
  /** First word of each part of the index, joined by spaces. */
  delen: string;
  /** Words in each record, joined by spaces. */
  lengtes: string;
  /** Fields of a record, in the order of their numbers. */
  velden: readonly string[];
  facetten: FacetFile;
}

/** A record, as much as a hit shows of it. */
export interface RecordData {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Records in one file: a page that answers often has more than one. */
export const RECORDS_IN_FILE = 4;

/** Name of the file with a part of the index, and of the one with a record; below the folder of the edition. */
export const partFile = (part: number): string => `woorden/${part}.txt`;
/** Name of the file with a record. */
export const recordFile = (record: number): string => `records/${Math.floor(record / RECORDS_IN_FILE)}.json`;
