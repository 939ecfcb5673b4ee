import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import type { Problem } from '../problem/author-error.ts';
import { splitFrontMatter } from './front-matter.ts';
import { get } from './get.ts';
import { readMdx } from './mdx.ts';
import { schemaProblems } from './schema.ts';
import { lineText, readSource } from './source.ts';
import type { TypedBlock } from './typed.ts';
import type { Yaml } from './yaml.ts';
import { readYamlOnce } from './yaml-once.ts';

/** One file of content, read as far as it can be. */
export interface Entry {
  /** Path from the project root. */
  file: string;
  text: string;
  /** What the fields say, unchecked; undefined when they cannot be read. */
  raw: unknown;
  /** What they say after the schema; undefined when they do not fit. */
  data: unknown;
  /** The prose, without the fields. */
  body: string;
  /** How many lines stand above the prose. */
  above: number;
  tree?: Root;
  /** Its paragraphs, headings and cells as they were typed. */
  blocks?: readonly TypedBlock[];
  yaml?: Yaml;
  problems: Problem[];
  advice: Problem[];
}

/**
 * Reads one file and checks everything that can be seen in it alone.
 * @param file path from the project root; `.mdx` has fields above prose, `.yaml` only fields
 */
export function readEntry(file: string, bytes: Uint8Array, schema: z.ZodType): Entry {
  const { entry, prose } = readFieldsOf(file, bytes, schema);
  if (prose === undefined) return entry;
  const { tree, blocks, problems } = readMdx(file, prose);
  entry.problems.push(...problems);
  return { ...entry, tree, blocks };
}

/**
 * Reads one file and checks its fields only.
 * @returns the prose as well, unchecked, with empty lines where the fields stand; undefined when there is none to be read
 */
export function readFieldsOf(file: string, bytes: Uint8Array, schema: z.ZodType): { entry: Entry; prose?: string } {
  const { text, problems: unreadable } = readSource(file, bytes);
  const entry: Entry = {
    file,
    text,
    raw: undefined,
    data: undefined,
    body: '',
    above: 0,
    problems: [...unreadable],
    advice: [],
  };
  if (unreadable.length) return { entry };
  if (!file.endsWith('.mdx')) {
    readFields(entry, text, schema);
    return { entry };
  }
  const parts = splitFrontMatter(file, text);
  entry.problems.push(...parts.problems);
  if (parts.problems.length) return { entry };
  readFields(entry, parts.yaml, schema);
  entry.body = parts.mdx.trim();
  entry.above = parts.mdx.slice(0, parts.mdx.length - parts.mdx.trimStart().length).split('\n').length - 1;
  return { entry, prose: parts.mdx };
}

function readFields(entry: Entry, text: string, schema: z.ZodType): void {
  const yaml = readYamlOnce(entry.file, text);
  entry.yaml = yaml;
  entry.problems.push(...yaml.problems);
  entry.advice.push(...yaml.advice);
  if (yaml.problems.length) return;
  if (yaml.data === null || yaml.data === undefined) {
    const inMdx = entry.file.endsWith('.mdx');
    entry.problems.push({
      bestand: entry.file,
      regel: 1,
      veld: '(het hele bestand)',
      gegeven: undefined,
      fout: inMdx ? 'tussen de twee regels --- staan geen velden' : 'dit bestand is leeg',
      doe: entry.file.endsWith('/onderwerpen.yaml')
        ? 'zet er de onderwerpen in, of maak een leeg lijstje: []'
        : 'vul de velden in, zoals in een ander bestand uit deze map, of haal het bestand weg',
    });
    return;
  }
  entry.raw = yaml.data;
  const result = schema.safeParse(yaml.data);
  if (result.success) entry.data = result.data;
  else {
    const { lineOf } = yaml;
    const typed = (path: readonly PropertyKey[]) =>
      numberTyped(get(yaml.data, path), lineText(entry.text, lineOf(path)));
    entry.problems.push(...schemaProblems(entry.file, yaml.data, result.error, schema, { lineOf, typed }));
  }
}

/** A number as it stands on its line, when that is not how it is read: `nr: 1.10` is not 1.1 to who typed it. */
function numberTyped(value: unknown, line: string): string | undefined {
  const own = typeof value === 'number' ? /:\s+([-+.\d]+)$/.exec(line)?.[1] : undefined;
  return own !== undefined && Number(own) === value && own !== String(value) ? own : undefined;
}
