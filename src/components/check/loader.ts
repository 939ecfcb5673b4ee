import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AuthorError } from '../problem/author-error.ts';
import { SCHEMAS, SUBJECTS, type Folder } from '../../content/_schemas/schemas.ts';
import { readFieldsOf } from './entry.ts';
import { listFiles, sortFiles, type ContentFile } from './folder.ts';

const loaderName = (part: string): string => `content-${part}`;
const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/**
 * Gives Astro the files of one folder of content, read as the check reads them. A file that is wrong stops a build; in
 * `astro dev` it is left out until it is mended, because the check shows what is wrong with it in the browser.
 * @param base folder with content, relative to the project root: `./src/content`
 */
export function folderLoader(base: string, folder: Folder): Loader {
  return {
    name: loaderName(folder),
    load: async (context) => {
      const root = rootOf(context);
      const all = fileURLToPath(new URL(base, context.config.root));
      const shown = relative(root, all).split(sep).join('/');
      const files = existsSync(all) ? sortFiles(listFiles(all, folder), shown).files : [];
      const before = new Set(context.store.keys());
      for (const file of files) if (await put(context, `${shown}/${file.path}`, file, root)) before.delete(file.id);
      for (const id of before) context.store.delete(id);
      hasRead(context, folder);
    },
  };
}

async function put(context: LoaderContext, path: string, { folder, id }: ContentFile, root: string): Promise<boolean> {
  const { entry } = readFieldsOf(path, readFileSync(`${root}/${path}`), SCHEMAS[folder].schema);
  if (entry.problems.length || !isRecord(entry.raw)) {
    if (context.watcher) return false;
    throw new AuthorError(entry.problems);
  }
  const data = await context.parseData({ id, data: entry.raw, filePath: `${root}/${path}` });
  const mdx = path.endsWith('.mdx');
  const digest = context.generateDigest({ data, text: entry.text });
  // What is stored already stays, but Astro has to hear again where its prose is.
  if (context.store.get(id)?.digest === digest) {
    if (mdx) context.store.addModuleImport(path);
  } else
    context.store.set({ id, data, body: entry.body, filePath: path, digest, ...(mdx ? { deferredRender: true } : {}) });
  return true;
}

/** Gives Astro the subjects in `onderwerpen.yaml`. */
export function subjectLoader(base: string): Loader {
  const name = `${base}/onderwerpen.yaml`;
  return {
    name: loaderName('onderwerpen'),
    load: async (context) => {
      const full = fileURLToPath(new URL(name, context.config.root));
      const path = relative(rootOf(context), full).split(sep).join('/');
      hasRead(context, 'onderwerpen');
      if (!existsSync(full)) return;
      const { entry } = readFieldsOf(path, readFileSync(full), SUBJECTS);
      if (entry.problems.length) {
        if (context.watcher) return;
        throw new AuthorError(entry.problems);
      }
      context.store.clear();
      for (const subject of entry.raw as { id: string }[]) {
        const data = await context.parseData({ id: subject.id, data: subject, filePath: full });
        context.store.set({ id: subject.id, data, filePath: path });
      }
    },
  };
}

const rootOf = ({ config }: LoaderContext): string => fileURLToPath(config.root).replace(/[\\/]$/, '');

/** Tells who asked to have content read anew that it was. */
function hasRead({ refreshContextData }: LoaderContext, part: string): void {
  const read = refreshContextData?.read;
  if (read instanceof Set) read.add(loaderName(part));
}

/**
 * The loaders whose files differ between two looks at the folder with content, for `astro dev`: they do not follow their files
 * themselves. Then Astro would write what was read half a second later, and a page asked for in between shows the old words.
 * @param before what stood in the folder and when it was saved, a line each that begins with its path
 */
export function loadersOfChanged(before: string, now: string): string[] {
  const [old, fresh] = [new Set(before.split('\n')), new Set(now.split('\n'))];
  const changed = [...old, ...fresh].filter((line) => old.has(line) !== fresh.has(line));
  const parts = new Set(changed.map((line) => line.split(/[\\/. ]/)[0]!));
  return [...Object.keys(SCHEMAS), 'onderwerpen'].filter((part) => parts.has(part)).map(loaderName);
}
