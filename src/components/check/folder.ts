import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { slug } from 'github-slugger';
import type { Problem } from '../problem/author-error.ts';
import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { nearest } from '../text/nearest.ts';
import { slugOf } from '../text/slug.ts';

/** A file that is content, and the name under which the site knows it. */
export interface ContentFile {
  /** Path from the folder with content: `begrippen/groenpluk.mdx`. */
  path: string;
  folder: Folder;
  id: string;
}

/** A picture by the end of its name. */
export const IMAGE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
/** Left by systems and editors, never meant as content. */
const LITTER = /(?:^|\/)(?:\.|_|~\$|Thumbs\.db$|desktop\.ini$)|~$|\.(?:swp|swo|tmp|bak)$/i;
const ELSEWHERE = new Set(['onderwerpen.yaml', 'teksten/nl.yaml']);
const FOLDERS = Object.keys(SCHEMAS) as Folder[];

/** The name of a file as the site knows it: `Samen Opleiden.mdx` is `samen-opleiden`. */
const idOf = (pathInFolder: string): string =>
  pathInFolder
    .slice(0, -extname(pathInFolder).length)
    .split('/')
    .map((part) => slug(part))
    .join('/')
    .replace(/\/index$/, '');

/**
 * Every file in the folder with content, in the order of their paths.
 * @param root folder with content on this machine
 * @param folder only what stands in this one
 */
export const listFiles = (root: string, folder = ''): string[] =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true }) : [])
    .filter((e) => !e.isDirectory())
    .map((e) => join(e.parentPath, e.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !LITTER.test(path))
    .sort();

/**
 * Sorts files into what is content and what nobody would ever read.
 * @param shown how the folder with content is named in messages: `src/content`
 */
export function sortFiles(paths: readonly string[], shown: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const problem = (path: string, fout: string, doe: string) =>
    problems.push({
      bestand: `${shown}/${path}`,
      veld: '(naam van het bestand)',
      gegeven: path.split('/').at(-1),
      fout,
      doe,
    });

  for (const path of paths) {
    if (ELSEWHERE.has(path)) continue;
    const folder = path.split('/')[0] as Folder;
    const known = path.includes('/') && Object.hasOwn(SCHEMAS, folder);
    if (!known) {
      if (folder === ('teksten' as string)) problem(path, 'de site leest hier alleen nl.yaml', 'haal het weg');
      else problem(path, ...strayed(path, shown));
      continue;
    }
    if (IMAGE.test(path)) continue;
    const { extension } = SCHEMAS[folder];
    const id = idOf(path.slice(folder.length + 1));
    if (!path.endsWith(`.${extension}`)) problem(path, ...otherExtension(path, folder, shown));
    else if (wrongName(path, id)) problem(path, ...wrongName(path, id)!);
    else {
      const same = files.find((f) => f.folder === folder && f.id === id);
      if (same)
        problem(
          path,
          `dit bestand krijgt hetzelfde adres als ${shown}/${same.path}: hoofdletters, spaties en leestekens tellen niet`,
          'geef een van de twee een andere naam, of haal er een weg',
        );
      else files.push({ path, folder, id });
    }
  }
  return { files, problems };
}

type Text = [fout: string, doe: string];

/** `1.2.yaml` is meant as `1-2.yaml`, and `brug.mdx.mdx` as `brug.mdx`. */
const withoutDots = (name: string): string => {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length).replace(/(?:\.(?:mdx?|ya?ml))+$/i, '');
  return `${stem.replaceAll('.', '-')}${extension}`;
};

/** Longer than this an address breaks in mails and in other systems. */
const LONGEST = 100;

/** What keeps a name from becoming an address. */
function wrongName(path: string, id: string): Text | undefined {
  const name = path.split('/').at(-1)!;
  const sign = /[#?%*:|"<>\\]/.exec(path)?.[0];
  if (sign)
    return [
      `in de naam van een bestand kan geen ${sign} staan`,
      `noem het ${id.split('/').at(-1) || 'anders'}${extname(name)}`,
    ];
  if (!/[a-z0-9]/i.test(id))
    return [
      'de naam heeft geen letters of cijfers, dus de bladzij zou geen adres hebben',
      'geef het een naam in letters',
    ];
  if (id === 'index')
    return ['index is het adres van de lijst met alles uit deze map', 'geef het bestand zijn eigen naam'];
  if (/(?:^kopie van |[ -]+(?:kopie|copy|kopiëren)(?: ?\(?\d+\)?)?| ?\(\d+\))\.\w+$|^kopie van /i.test(name))
    return [
      'dit is een kopie van een ander bestand, en zou een tweede bladzij worden',
      'geef het een eigen naam, of haal het weg',
    ];
  const dotted = path.slice(path.indexOf('/') + 1, -extname(name).length);
  if (dotted.includes('.'))
    return [
      'de naam wordt het adres, en de enige punt erin staat voor wat voor bestand het is',
      dotted.split('/').at(-1)!.includes('.') ? `noem het ${withoutDots(name)}` : 'geef de map een naam zonder punt',
    ];
  // An accent stays in an address, where no field could name it; two signs beside each other leave two hyphens.
  const plain = slugOf(name.slice(0, -extname(name).length));
  if (!/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(id))
    return [
      'de naam wordt het adres, en daarin staan alleen gewone letters, cijfers en koppeltekens',
      `noem het ${plain || 'anders'}${extname(name)}`,
    ];
  if (id.length > LONGEST)
    return [
      `de naam wordt het adres, en dat is zo ${id.length} tekens lang`,
      `kies een naam van hooguit ${LONGEST} tekens`,
    ];
  return undefined;
}

function strayed(path: string, shown: string): Text {
  if (Object.hasOwn(SCHEMAS, path))
    return ['dit is een bestand, en zo heet een map', 'haal het weg, en maak een map met deze naam'];
  if (!path.includes('/'))
    return ['een bestand hier leest de site niet', `zet het in een van de mappen: ${FOLDERS.join(', ')}`];
  const folder = path.split('/')[0]!;
  const meant = folderMeant(folder);
  return [
    `de map ${folder} leest de site niet`,
    meant ? `bedoel je ${shown}/${meant}/?` : `zet het in een van de mappen: ${FOLDERS.join(', ')}`,
  ];
}

/** The folder that somebody meant: by its own name, by what one file in it is called, or by the end of either. */
function folderMeant(given: string): Folder | undefined {
  const names = new Map<string, Folder>(
    FOLDERS.flatMap((folder) => [folder, SCHEMAS[folder].noun].map((name) => [name, folder])),
  );
  const word = given.toLowerCase();
  const near = nearest(word, names.keys()) ?? [...names.keys()].find((name) => word.length > 4 && name.endsWith(word));
  return near === undefined ? undefined : names.get(near);
}

function otherExtension(path: string, folder: Folder, shown: string): Text {
  const { extension } = SCHEMAS[folder];
  const given = extname(path);
  const name = path.split('/').at(-1)!;
  // Windows hides what it adds itself: `groenpluk.mdx.txt`.
  const bare = (given ? name.slice(0, -given.length) : name).replace(/\.(?:mdx?|ya?ml)$/i, '');
  const same = extension === 'mdx' ? ['.md', '.mdx', '.markdown', '.txt', ''] : ['.yml', '.yaml', '.txt', ''];
  if (same.includes(given.toLowerCase()))
    return [
      `in deze map leest de site alleen bestanden die eindigen op .${extension}`,
      `noem het ${bare}.${extension}`,
    ];
  if (/\.(?:heic|heif|tiff?|bmp|psd|raw)$/i.test(name))
    return ['dit soort plaatje laat een browser niet zien', `bewaar het als JPEG of PNG: ${bare}.jpg`];
  const others = FOLDERS.filter((f) => `.${SCHEMAS[f].extension}` === given);
  return [
    `in deze map leest de site alleen bestanden die eindigen op .${extension}`,
    others.length
      ? `hoort het in een andere map (${others.map((f) => `${shown}/${f}/`).join(', ')})? Zet het dan daar`
      : `maak er een bestand ${bare}.${extension} van, of haal het weg`,
  ];
}
