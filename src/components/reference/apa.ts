import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { kept as keptOnDisk } from '../build/kept';
import { t } from '../words/words';
import { capital, plain, type Csl, type Naam, type Piece } from './csl';

/**
 * A reference as it goes to citeproc; a page of our own also has the day on which it was read, a document no known author.
 * citeproc works at build only: its licence keeps it out of what a visitor gets.
 */
export type Work = Omit<Csl, 'author'> & { author: readonly Naam[]; accessed?: Csl['issued'] };

/** The style and the Dutch words of it, as `@citation-js/plugin-csl` brings them. */
const read = (kind: 'styles' | 'locales'): Record<string, string> =>
  JSON.parse(
    readFileSync(join(process.cwd(), `node_modules/@citation-js/plugin-csl/lib/${kind}.json`), 'utf8'),
  ) as Record<string, string>;

/** Signs that citeproc would read as markup or change, and what stands for them on the way. */
const SIGNS = [
  ['<', '\uE000'],
  ['>', '\uE001'],
  // In its Dutch a range of pages has a hyphen.
  ['–', '\uE002'],
] as const;
const hide = (text: string): string => SIGNS.reduce((s, [sign, stand]) => s.replaceAll(sign, stand), text);
const show = (text: string): string => SIGNS.reduce((s, [sign, stand]) => s.replaceAll(stand, sign), text);

/** `2014–2019`, `61(1–2)`: a range has a dash, whatever the record was typed with. */
const dashed = (range: string | undefined): string | undefined => range?.replaceAll(/(\w)[-–](?=\w)/g, '$1\uE002');
const dashedYears = (title: string): string => title.replaceAll(/\b(\d{4})-(\d{4})\b/g, '$1–$2');

/** What citeproc does not know of Dutch goes in the record before, so that it only has to set it in order. */
function prepared(id: string, { page, issue, genre, publisher, ...rest }: Work): unknown {
  // A thesis names its university behind the word: [Proefschrift, Universiteit Leiden].
  const isThesis = rest.type === 'thesis';
  const kind = capital(genre ?? (isThesis ? t('verwijs.proefschrift') : ''));
  return {
    ...rest,
    id,
    title: hide(dashedYears(rest.title)),
    // A capital particle at the beginning: Van de Grift, W.
    author: rest.author.map((naam) =>
      'literal' in naam || !naam['non-dropping-particle']
        ? naam
        : { ...naam, 'non-dropping-particle': capital(naam['non-dropping-particle']) },
    ),
    page: dashed(page),
    issue: dashed(issue),
    genre: hide(isThesis && publisher ? `${kind}, ${publisher}` : kind) || undefined,
    publisher: isThesis ? undefined : publisher,
  };
}

/** The day before the month, and the preposition Dutch wants. */
const inDutch = (html: string): string =>
  html
    .replace(/\((\d{4}[a-z]?), (\p{L}+) (\d{1,2})\)/u, '($1, $3 $2)')
    .replace(/Geraadpleegd (?=\d)/, `${t('verwijs.geraadpleegdOp')} `);

const ENTITIES: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&quot;': '"' };

/** citeproc's HTML as pieces: italics, and the address at the end as a link. */
function piecesOf(entry: string): Piece[] {
  const text = (html: string) => show(html.replaceAll(/&(?:#\d+|quot);/g, (sign) => ENTITIES[sign] ?? sign));
  const html = inDutch(entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, ''));
  const pieces = html
    .split(/(<i>.*?<\/i>)/)
    .filter(Boolean)
    .map((part): Piece => {
      if (!part.startsWith('<i>')) return { tekst: text(part) };
      const tekst = text(part.slice(3, -4));
      // What is no title but says what it is, stands between brackets and upright.
      return /^\[.*\]$/.test(tekst) ? { tekst } : { tekst, cursief: true };
    });
  const last = pieces.at(-1);
  const address = last && !last.cursief && /https?:\/\/\S+$/.exec(last.tekst)?.[0];
  if (!address) return pieces;
  return [...pieces.slice(0, -1), { tekst: last.tekst.slice(0, -address.length) }, { tekst: address, link: address }];
}

const items = new Map<string, unknown>();
let engine: InstanceType<typeof CSL.Engine> | undefined;

function format(works: readonly Work[]): { order: number[]; entries: Piece[][] } {
  if (!engine) {
    const [styles, locales] = [read('styles'), read('locales')];
    engine = new CSL.Engine(
      { retrieveLocale: () => locales['nl-NL']!, retrieveItem: (id) => items.get(id) },
      styles.apa!,
      'nl-NL',
      true,
    );
  }
  // A number used before would give back what the engine remembers of it.
  const first = items.size;
  works.forEach((work, i) => items.set(String(first + i), prepared(String(first + i), work)));
  engine.updateItems(works.map((_, i) => String(first + i)));
  const [{ entry_ids }, html] = engine.makeBibliography();
  const order = entry_ids.map(([id]) => Number(id) - first);
  return { order, entries: works.map((_, i) => piecesOf(html[order.indexOf(i)]!)) };
}

const kept = new Map<string, Piece[]>();
/** The words of the interface that a reference has. */
const words = (): string[] => [t('verwijs.proefschrift'), t('verwijs.geraadpleegdOp')];

/**
 * A reference in Dutch APA 7 style, as pieces so that a page can set italics and links.
 * Fields the record does not have are left out, never guessed.
 */
export function apa(work: Work): Piece[] {
  const key = JSON.stringify(work);
  const found = kept.get(key) ?? keptOnDisk('references', [key, ...words()], () => format([work]).entries[0]!);
  kept.set(key, found);
  return found;
}

/** The same reference as plain text. */
export const apaText = (work: Work): string => plain(apa(work));

/**
 * A list of references: of two by the same author in the same year one is `2006a` and the other `2006b`.
 * @returns a reference for each work, and the place of each in the alphabet of the list
 */
export function apaList(works: readonly Work[]): { pieces: Piece[]; place: number }[] {
  const { order, entries } = format(works);
  return entries.map((pieces, i) => ({ pieces, place: order.indexOf(i) }));
}
