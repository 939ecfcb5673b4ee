import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What has to be said about a package that a visitor's browser gets. */
export interface Notice {
  name: string;
  /** Identifier of the licence in the list of SPDX: `MIT`. */
  licence: string;
  /** The licence as the package carries it, with the names of its holders. */
  text: string;
}

/** Shipped too, though not as a module: letters. */
const BESIDE = ['@fontsource/atkinson-hyperlegible', '@fontsource/baloo-2'];
/** Packages that come with others inside, as one file. */
const WITH_OTHERS_INSIDE = ['docx'];
/** Licences that let a site send the package along when it says whose it is. */
const FREE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1']);

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
}

/**
 * Reads what the packages say themselves.
 * @param root folder of the project
 * @param shipped names of the packages in the bundle
 * @returns the notices by name, and a sentence for each package whose licence is missing or not known to be free
 */
export function collectNotices(root: string, shipped: readonly string[]): { notices: Notice[]; faults: string[] } {
  const faults: string[] = [];
  const inside = WITH_OTHERS_INSIDE.filter((name) => shipped.includes(name)).flatMap((name) =>
    Object.keys(manifest(join(root, 'node_modules', name)).dependencies ?? {})
      .filter((other) => !other.startsWith('@types/'))
      .map((other) => ({ name: other, within: name })),
  );
  const all = [...shipped, ...BESIDE].map((name) => ({ name, within: undefined }));
  const notices = [...all, ...inside].map(({ name, within }) => {
    const nested = within && join(root, 'node_modules', within, 'node_modules', name);
    const folder = nested && existsSync(nested) ? nested : join(root, 'node_modules', name);
    const licence = manifest(folder).license ?? '';
    const text = licenceText(folder);
    if (!text) faults.push(`${name}: it carries no licence`);
    if (!FREE.has(licence))
      faults.push(`${name}: whether ${licence || 'no licence'} lets the site send it along is not known`);
    return { name, licence, text };
  });
  const byName = new Map(notices.map((notice) => [notice.name, notice]));
  return { notices: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), faults };
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What stands in the file of a package that is called licence, or in each file of a folder with that name. */
function licenceText(folder: string): string {
  const entry = readdirSync(folder, { withFileTypes: true }).find(({ name }) => /^(?:licen[cs]e|copying)/i.test(name));
  if (!entry) return '';
  const path = join(folder, entry.name);
  const files = entry.isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/** How two lists of notices differ, a sentence a package. */
export function differences(kept: readonly Notice[], found: readonly Notice[]): string[] {
  const names = [...new Set([...kept, ...found].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [before, now] = [kept, found].map((list) => list.find((notice) => notice.name === name));
    if (!now) return [`${name} is no longer sent along`];
    if (!before) return [`${name} is sent along, and not named`];
    return before.licence === now.licence && before.text === now.text ? [] : [`${name} says something else now`];
  });
}
