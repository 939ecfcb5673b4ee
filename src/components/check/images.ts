import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { IMAGE } from './folder.ts';
import { lineText } from './source.ts';
import { eachNode, type ProseNode } from './tree.ts';
import { decoded, isOnOwnComputer, type Wrong } from './web-address.ts';
import { nearest } from '../text/nearest.ts';

/** Where an address in a file leads on this machine. */
function placeOf(address: string, file: string, root: string): { path: string; full: string } {
  const path = decoded(address).replace(/[?#].*$/, '');
  return { path, full: path.startsWith('/') ? join(root, 'public', path) : join(dirname(join(root, file)), path) };
}

/** Every picture and other file that the prose of an entry asks for, as a path on this machine. */
export function filesAsked(entry: ContentEntry, root: string): string[] {
  const found: string[] = [];
  eachNode(entry.tree, (node) => {
    for (const address of asked(node)) found.push(placeOf(address, entry.file, root).full);
  });
  return found;
}

/** Pictures and other files that prose asks for and that are not there. */
export function imageProblems(entry: ContentEntry, root: string): Problem[] {
  const problems: Problem[] = [];
  eachNode(entry.tree, (node) => {
    const wrong = elsewhere(pictureOf(node) ?? '');
    if (wrong) {
      const line = node.position?.start.line ?? 1;
      const gegeven = lineText(entry.text, line);
      problems.push({ bestand: entry.file, regel: line, veld: '(de tekst)', gegeven, ...wrong });
    }
    for (const address of asked(node)) {
      const { path, full } = placeOf(address, entry.file, root);
      const line = node.position?.start.line ?? 1;
      const gegeven = lineText(entry.text, line);
      if (existsSync(full)) {
        if (statSync(full).isDirectory())
          problems.push({ bestand: entry.file, regel: line, veld: '(de tekst)', gegeven, ...A_FOLDER(path) });
        else if (IMAGE.test(path) && !isPicture(full))
          problems.push({ bestand: entry.file, regel: line, veld: '(de tekst)', gegeven, ...NO_PICTURE(path) });
        continue;
      }
      const name = path.split('/').at(-1)!;
      const folder = path.startsWith('/') ? `public${dirname(path)}` : dirname(join(entry.file, '..', path));
      const near = nearest(name, existsSync(dirname(full)) ? readdirSync(dirname(full)) : []);
      problems.push({
        bestand: entry.file,
        regel: line,
        veld: '(de tekst)',
        gegeven,
        fout: `het bestand ${path} is er niet`,
        doe: near
          ? `bedoel je ${path.slice(0, -name.length)}${near}?`
          : `zet ${name} in de map ${folder}, of haal de verwijzing weg`,
      });
    }
  });
  return problems;
}

/** How a file begins that a browser shows as a picture, whatever it is called. */
const BEGINS = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs]|\s*<(?:\?xml|svg|!))/;
const isPicture = (full: string): boolean => BEGINS.test(readFileSync(full).toString('latin1', 0, 16));
const A_FOLDER = (path: string): Wrong => ({
  fout: `${path} is een map, en geen plaatje`,
  doe: 'schrijf de naam van het plaatje erachter: ![wat er te zien is](./naam.png)',
});
const NO_PICTURE = (path: string): Wrong => ({
  fout: `het bestand ${path} is geen plaatje, of is beschadigd`,
  doe: 'open het in een programma voor foto’s en bewaar het opnieuw als JPEG of PNG',
});

const isOurs = (address: unknown): address is string =>
  typeof address === 'string' && address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);

/** The address of a picture, when this is one. */
function pictureOf(node: ProseNode): string | undefined {
  if (node.type === 'image') return node.url;
  if (!/^mdxJsx/.test(node.type) || node.name !== 'img') return undefined;
  const src = node.attributes?.find((a) => a.name === 'src')?.value;
  return typeof src === 'string' ? src : undefined;
}

/** What is wrong with the address of a picture that is none of the files of this site. */
function elsewhere(address: string): Wrong | undefined {
  const name = /[^\\/]*$/.exec(address.replace(/[?#].*$/, ''))?.[0].replace(/\s+/g, '-');
  const doe = `bewaar het plaatje naast dit bestand, en schrijf ![wat er te zien is](./${name || 'naam.png'})`;
  if (isOnOwnComputer(address))
    return { fout: 'dit is een plaats op je eigen computer, en daar kan een bezoeker niet bij', doe };
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
    ? { fout: 'dit plaatje staat niet op deze site, en de site haalt niets van een andere binnen', doe }
    : undefined;
}

function asked(node: ProseNode): string[] {
  const picture = pictureOf(node);
  return picture !== undefined && isOurs(picture) ? [picture] : [];
}
