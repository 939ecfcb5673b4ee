import { stringify } from 'yaml';

/** What is there already, as far as a new thing has to know. */
export interface Present {
  /** The fields of every file in a folder of content. */
  fields: (folder: string) => Record<string, unknown>[];
  /** Today, as `2026-11-29`. */
  today: string;
}

/** What `npm run nieuw` makes: files with their text, the address to look at, and what to do next. */
export interface Made {
  /** Path from the project root, and text. */
  files: [path: string, text: string][];
  /** Address without base on which it is to be seen. */
  address: string;
  next: string[];
}

/** What an editor asked for. */
export interface Wish {
  name: string;
  /** Only for a value: `2.6`, or its level. */
  number?: string | undefined;
}

/** Makes the files of one kind. */
export type Template = (wish: Wish, present: Present) => Made;

/** A text as YAML writes it, in quotes when that is needed. */
export const y = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** A file with fields at its head, and prose below them when there is any. */
export const mdx = (fields: string, body: string): string =>
  `---\n${fields.trim()}\n---\n${body ? `\n${body.trim()}\n` : ''}`;
/** A file of fields alone. */
export const yaml = (fields: string): string => `${fields.trim()}\n`;
/** The numbers that the files of a folder have. */
export const numbers = (present: Present, folder: string): unknown[] => present.fields(folder).map((f) => f.nr);
