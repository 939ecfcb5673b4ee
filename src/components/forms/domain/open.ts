import { parse } from 'yaml';
import { splitFrontMatter } from '../../check/front-matter.ts';
import { keepProse, readProse } from '../prose/read.ts';
import type { Draft, KeptFile } from './draft.ts';
import { keepText } from './keep-text.ts';
import { hasProse, type FormKind } from './kinds.ts';

/** What became of a file that was opened: a draft, or why not, as a key of the language file. */
export type Opened = { draft: Draft } | { trouble: 'teGroot' | 'geenVelden' };

/** A file of the content is text of a few kB; ten times the longest there is. */
const LONGEST = 500_000;

/** A file piece by piece; nothing when it is written in a way that cannot be kept so. */
function keepFile(text: string, hasProse: boolean): KeptFile | undefined {
  const [, before = '', yaml = '', after = '', prose = ''] = hasProse
    ? (/^(\s*---[^\n]*\n)([\s\S]*?\n)(---[^\n]*(?:\n|$))([\s\S]*)$/.exec(text) ?? [])
    : [undefined, '', text];
  const fields = keepText(yaml);
  return fields && { fences: [before, after], fields, prose: keepProse(prose) };
}

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
    const prose = parts ? readProse(parts.mdx) : [];
    const kept = keepFile(text.replaceAll('\r\n', '\n'), parts !== undefined);
    return { draft: { kind, name, opened: name, fields: fields as Record<string, unknown>, prose, kept } };
  } catch {
    return { trouble: 'geenVelden' };
  }
}
