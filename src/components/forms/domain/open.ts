import { parse } from 'yaml';
import { splitFrontMatter } from '../../check/front-matter.ts';
import { readProse } from '../prose/read.ts';
import type { Draft } from './draft.ts';
import { hasProse, type FormKind } from './kinds.ts';

/** What became of a file that was opened: a draft, or why not, as a key of the language file. */
export type Opened = { draft: Draft } | { trouble: 'teGroot' | 'geenVelden' };

/** A file of the content is text of a few kB; ten times the longest there is. */
const LONGEST = 500_000;

/**
 * Reads a file of the content into a draft; what the form does not show otherwise is kept as it stands.
 * @param fileName name with its ending, or only the name
 */
export function openFile(kind: FormKind, fileName: string, text: string): Opened {
  if (text.length > LONGEST) return { trouble: 'teGroot' };
  const name = fileName.replace(/\.(?:mdx|ya?ml|txt)+$/i, '').replace(/\.(?:mdx|ya?ml)$/i, '');
  const parts = hasProse(kind) ? splitFrontMatter(fileName, text.replaceAll('\r\n', '\n')) : undefined;
  try {
    const fields: unknown = parse(parts?.yaml ?? text, {
      schema: 'core',
      merge: false,
      logLevel: 'error',
      maxAliasCount: 0,
    });
    if (parts?.problems.length || typeof fields !== 'object' || fields === null || Array.isArray(fields))
      return { trouble: 'geenVelden' };
    const prose = parts ? readProse(parts.mdx.trim()) : [];
    return { draft: { kind, name, opened: name, fields: fields as Record<string, unknown>, prose } };
  } catch {
    return { trouble: 'geenVelden' };
  }
}
