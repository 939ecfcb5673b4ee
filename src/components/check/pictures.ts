import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import { didYouMean } from '../text/nearest.ts';
import type { ContentEntry } from './content-entry.ts';

const PLATES = 'src/components/praatplaat/platen';
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|heic|heif|tiff?|bmp)$/i;
const PHOTO = /^foto\.(?:jpe?g|png|webp)$/;

/**
 * Folders with a drawing or a photo that no plate asks for, and photos whose name the site does not read.
 * @param root folder of the project
 */
export function plateFolderProblems(root: string, entries: readonly ContentEntry[]): Problem[] {
  const folder = join(root, PLATES);
  if (!existsSync(folder)) return [];
  const plates = entries.filter((e) => e.folder === 'praatplaten').map((e) => e.id);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return PICTURE.test(entry.name) ? [loose(entry.name)] : [];
    const names = readdirSync(join(folder, entry.name));
    const misnamed = names.filter((name) => PICTURE.test(name) && !PHOTO.test(name));
    const problems = misnamed.map((name) => unread(entry.name, name));
    const shown = names.filter((name) => PHOTO.test(name));
    if (shown.length > 1) problems.push(many(entry.name, shown));
    if (names.length && !plates.includes(entry.name)) problems.push(unasked(entry.name, plates));
    return problems;
  });
}

const unasked = (slug: string, plates: readonly string[]): Problem => ({
  bestand: `${PLATES}/${slug}/`,
  veld: '(naam van de map)',
  gegeven: slug,
  fout: 'er is geen praatplaat die zo heet, dus deze tekening of foto komt nergens',
  doe: [didYouMean(slug, plates), `maak src/content/praatplaten/${slug}.mdx, of haal de map weg`]
    .filter(Boolean)
    .join(' Anders: '),
});

const unread = (slug: string, name: string): Problem => ({
  bestand: `${PLATES}/${slug}/${name}`,
  veld: '(naam van het bestand)',
  gegeven: name,
  fout: 'deze foto leest de site niet: zij zoekt foto.jpg, foto.png of foto.webp, in kleine letters',
  doe: /\.(?:jpe?g|png|webp)$/i.test(name)
    ? `noem haar foto${/\.\w+$/.exec(name)![0].toLowerCase()}`
    : 'bewaar haar als JPEG, en noem haar foto.jpg',
});

const many = (slug: string, names: readonly string[]): Problem => ({
  bestand: `${PLATES}/${slug}/`,
  veld: '(de foto)',
  gegeven: names.join(', '),
  fout: 'in deze map staat meer dan één foto, en de plaat toont er maar één',
  doe: 'houd er één over',
});

const loose = (name: string): Problem => ({
  bestand: `${PLATES}/${name}`,
  veld: '(naam van het bestand)',
  gegeven: basename(name),
  fout: 'een foto hoort in de map van haar plaat',
  doe: `zet haar in ${PLATES}/<naam van de plaat>/foto.jpg`,
});
