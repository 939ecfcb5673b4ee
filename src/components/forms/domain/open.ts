import { splitFrontMatter } from '../../check/front-matter.ts';
import { readYaml } from '../../check/yaml.ts';
import { keepProse, readProse } from '../prose/read.ts';
import { shapeOfKind, type Draft, type KeptFile } from './draft.ts';
import { endless } from './endless.ts';
import { keepText } from './keep-text.ts';
import { seenSigns } from './one-line.ts';
import { FORM_KINDS, hasProse, type FormKind } from './kinds.ts';

/** Why a file was not opened, as a key of the language file, with what its sentence needs. */
export type Trouble =
  | { trouble: 'teGroot' | 'leeg' | 'geenVelden' }
  | { trouble: 'onleesbaar'; regel: number; fout: string; doe: string }
  | { trouble: 'andereSoort'; soort: FormKind };
/** What became of a file that was opened: a draft, or why not. */
export type Opened = { draft: Draft } | Trouble;

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

type Fields = Record<string, unknown>;
/** A file in its parts, or why it has none. */
type Read = { fields: Fields; mdx: string | undefined } | Trouble;

const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);

function readFields(kind: FormKind, fileName: string, text: string): Read {
  const parts = hasProse(kind) ? splitFrontMatter(fileName, text) : undefined;
  const { data, problems } = readYaml(fileName, parts?.yaml ?? text);
  const [first] = [...(parts?.problems ?? []), ...problems];
  if (first) return { trouble: 'onleesbaar', regel: first.regel ?? 1, fout: first.fout, doe: first.doe };
  return isFields(data) ? { fields: data, mdx: parts?.mdx } : { trouble: 'geenVelden' };
}

const namesOf = (kind: FormKind): readonly string[] => {
  const shape = shapeOfKind(kind);
  return shape.kind === 'group' ? shape.fields.map(({ name }) => name) : [];
};

/** The kind a file is of, when all its fields are of that kind and not of the one that was asked for. */
function otherKind(kind: FormKind, fileName: string, text: string): FormKind | undefined {
  return FORM_KINDS.find((other) => {
    if (other === kind) return false;
    const read = readFields(other, fileName, text);
    if ('trouble' in read) return false;
    const names = Object.keys(read.fields);
    const isOf = (k: FormKind) => hasProse(k) === hasProse(other) && names.every((name) => namesOf(k).includes(name));
    return names.length > 1 && isOf(other) && !isOf(kind);
  });
}

/**
 * Reads a file of the content into a draft; what the form does not show otherwise is kept as it stands.
 * @param fileName name with its ending, or only the name
 */
export function openFile(kind: FormKind, fileName: string, given: string): Opened {
  if (given.length > LONGEST) return { trouble: 'teGroot' };
  const text = seenSigns(given.replace(/\r\n?/g, '\n'));
  if (!text.trim()) return { trouble: 'leeg' };
  const busy = endless(text);
  if (busy) return { trouble: 'onleesbaar', ...busy };
  const soort = otherKind(kind, fileName, text);
  if (soort) return { trouble: 'andereSoort', soort };
  const read = readFields(kind, fileName, text);
  if ('trouble' in read) return read;
  const { fields, mdx } = read;
  const name = fileName.replace(/\.(?:mdx|ya?ml|txt)+$/i, '').replace(/\.(?:mdx|ya?ml)$/i, '');
  const prose = mdx === undefined ? [] : readProse(mdx);
  return { draft: { kind, name, opened: name, fields, prose, kept: keepFile(text, mdx !== undefined) } };
}
