import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AuthorError } from '../problem/author-error.ts';
import { SCHEMAS, SUBJECTS, type Folder } from '../../content/_schemas/schemas.ts';
import { readFieldsOf } from './entry.ts';
import { listFiles, sortFiles, type ContentFile } from './folder.ts';

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/**
 * Gives Astro the files of one folder of content, read as the check reads them. A file that is wrong stops a build; in
 * `astro dev` it is left out until it is mended, because the check shows what is wrong with it in the browser.
 * @param base folder with content, relative to the project root: `./src/content`
 */
export function folderLoader(base: string, folder: Folder): Loader {
  return {
    name: `content-${folder}`,
    load: (context) =>
      follow(context, `${base}/${folder}`, async (root) => {
        const all = fileURLToPath(new URL(base, context.config.root));
        const shown = relative(root, all).split(sep).join('/');
        const files = existsSync(all) ? sortFiles(listFiles(all, folder), shown).files : [];
        const before = new Set(context.store.keys());
        for (const file of files) if (await put(context, `${shown}/${file.path}`, file, root)) before.delete(file.id);
        for (const id of before) context.store.delete(id);
      }),
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
    name: 'content-onderwerpen',
    load: (context) =>
      follow(context, name, async (root) => {
        const full = fileURLToPath(new URL(name, context.config.root));
        const path = relative(root, full).split(sep).join('/');
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
      }),
  };
}

/** Loads now, and in `astro dev` again when something below a path changes. */
async function follow(context: LoaderContext, path: string, load: (root: string) => Promise<void>): Promise<void> {
  const root = fileURLToPath(context.config.root).replace(/[\\/]$/, '');
  const watched = fileURLToPath(new URL(path, context.config.root));
  await load(root);
  context.watcher?.add(watched);
  for (const event of ['change', 'add', 'unlink'] as const)
    context.watcher?.on(event, (changed: string) => {
      if (changed === watched || changed.startsWith(watched + sep)) void load(root);
    });
}
