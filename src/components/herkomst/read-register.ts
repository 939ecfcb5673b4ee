import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createRegister, pointsIn, type Register, type Series } from './register.ts';

interface Source {
  /** Path in its folder without extension, as the collection names it. */
  id: string;
  path: string;
}

const SOURCES = [
  ['documenten', /\.ya?ml$/],
  ['praatplaten', /\.mdx?$/],
  ['tafelverslagen', /\.mdx?$/],
] as const;

function sources(content: string, folder: string, name: RegExp): Source[] {
  const path = join(content, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && name.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .map((file) => ({ id: slugOf(relative(path, file).replace(name, '')), path: file }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll('\\', '/').replaceAll(' ', '-');

/** Front matter that cannot be read is told to the author by the loader of its collection; here it counts as empty. */
function fields(text: string): Record<string, unknown> {
  try {
    const read: unknown = parse(text, { logLevel: 'silent' });
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((x): x is Record<string, unknown> => typeof x === 'object' && x !== null) : [];

const isSeries = (row: Record<string, unknown>): boolean =>
  typeof row.begin === 'string' && typeof row.pagina === 'string' && Number.isInteger(row.aantal);

function read(content: string): Kept {
  const [documents = [], plates = [], reports = []] = SOURCES.map(([folder, name]) =>
    sources(content, folder, name).map(({ id, path }) => ({ id, text: readFileSync(path, 'utf8') })),
  );
  const points = {
    documents: documents.map(({ id, text }) => ({
      id,
      series: list(fields(text).reeksen).filter(isSeries) as unknown as Series[],
    })),
    plates: plates.map(({ id, text }) => ({
      id,
      questions: list(fields(frontMatter(text)).vragen).flatMap(({ eigenId }) =>
        typeof eigenId === 'string' ? [eigenId] : [],
      ),
    })),
    conversations: reports.map(({ id, text }) => ({ id, points: pointsIn(id, text) })),
  };
  return { register: createRegister(points), identity: JSON.stringify(points) };
}

const frontMatter = (text: string): string => /^\uFEFF?---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';

interface Kept {
  register: Register;
  /** All that the register was made from. */
  identity: string;
}
const kept = new Map<string, Kept & { stamp: string }>();

/**
 * Reads the register from the files of the content, for what runs before there are collections: the Markdown plug-in,
 * scripts and tests. Reads again when a file has changed.
 * @param content folder with the content
 */
export const readRegister = (content: URL): Register => current(content).register;

/** The same for registers that are the same: what a build keeps by it may be used again. */
export const registerIdentity = (content: URL): string => current(content).identity;

function current(content: URL): Kept {
  const path = fileURLToPath(content);
  const stamp = SOURCES.flatMap(([folder, name]) => sources(path, folder, name))
    .map((s) => `${s.path} ${statSync(s.path).mtimeMs}`)
    .join('\n');
  const before = kept.get(path);
  if (before?.stamp === stamp) return before;
  const now = { ...read(path), stamp };
  kept.set(path, now);
  return now;
}
