import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { packWords, type DictionaryFile } from '../dictionary/file.ts';
import { abbreviationsIn, abbreviationWord } from '../dutch/abbreviations.ts';
import { compoundParts } from '../dutch/compound.ts';
import { fold, words } from '../dutch/fold.ts';
import { IRREGULAR_FORMS } from '../dutch/irregular.ts';
import { NEAR_WORDS } from '../dutch/near.ts';
import { stem } from '../dutch/stem.ts';
import { packFacets, type FacetFile, type Filing } from '../facets.ts';
import type { SearchRecord } from '../records/record.ts';
import { lightenHits, recordIds, splitIndex } from './split-index.ts';

/** What the page `/zoek/records.json` holds: the build reads it and leaves only the index. */
export interface SearchFile {
  basis: string;
  records: SearchRecord[];
  begrippen: { slug: string; namen: string[]; zoekwoorden: string[] }[];
  /** What ids of items begin with, up to the hyphen. */
  vindplaatsen: string[];
}

/** What pagefind writes beside the index for an interface of its own, which this site does not have. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.nl.pagefind',
  'playground',
];

/**
 * Writes the index and the words of the site.
 * @param dist folder of the built site
 * @throws when pagefind refuses a record
 */
export async function writeIndex(source: SearchFile, dist: string): Promise<void> {
  const { basis, records, begrippen, vindplaatsen } = source;
  const ambiguous = ambiguousAbbreviations(records);
  const texts = new Map(records.map((r) => [r, wordsOf(r, ambiguous)]));
  const known = new Set([...texts.values()].flat());
  const common = commonWords(records);
  const folder = join(dist, 'pagefind');
  const address = (r: SearchRecord): string => r.url.slice(basis.length - 1);

  // No language: the search page brings Dutch of its own and asks for whole words, and the program without a stemmer is smaller.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: '&' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  for (const [r, of] of texts) await addRecord(index, r, address(r), alsoIndexed(r, of, known), tellingOf(r, common));
  await index.writeFiles({ outputPath: folder });
  await close();
  splitIndex(folder);
  lightenHits(folder, ['ook', 'nabij', 'koppen']);
  trim(folder);

  // Pagefind would fetch six files of filters for what fits in half the bytes of one.
  const filing = new Map(records.map((r) => [address(r), filingOf(r)]));
  const file: DictionaryFile & { aantal: number; facetten: FacetFile } = {
    aantal: records.length,
    facetten: packFacets(new Map([...recordIds(folder)].map(([id, url]) => [id, filing.get(url)!]))),
    woorden: packWords([...known].filter((w) => w.length > 1 && !/^\d+$/.test(w))),
    vormen: IRREGULAR_FORMS,
    naast: NEAR_WORDS.map((row) => shorter(row, known)),
    begrippen: begrippen.map((b) => [b.slug, ...b.namen]),
    vindplaatsen: vindplaatsen.join(' '),
    wegwijzers: signposts(begrippen),
  };
  writeFileSync(join(dist, 'zoek/woorden.json'), JSON.stringify(file));
}

/** A word of more than this share of the records says nothing about the neighbourhood of one. */
const COMMON = 0.02;

/** Words that stand in many records. */
function commonWords(records: readonly SearchRecord[]): Set<string> {
  const times = new Map<string, number>();
  for (const r of records)
    for (const word of new Set(words(`${r.titel} ${r.tekst}`))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([, n]) => n > COMMON * records.length).map(([word]) => word));
}

/** Of the passages near a record, the words that tell it from others. */
const tellingOf = (r: SearchRecord, common: ReadonlySet<string>): string =>
  [...new Set(words(r.nabij ?? ''))].filter((word) => !common.has(word)).join(' ');

/** A row of words near in meaning with one form of each word, if possible one of the site: other forms are read as that one. */
function shorter(row: string, known: ReadonlySet<string>): string {
  const forms = new Map<string, string>();
  for (const word of row.split(' ')) {
    const kept = forms.get(stem(word));
    if (!kept || (!known.has(kept) && known.has(word))) forms.set(stem(word), word);
  }
  return [...forms.values()].join(' ');
}

const textOf = (r: SearchRecord): string =>
  `${r.titel} ${r.tekst} ${[...(r.ook ?? []), ...(r.koppen ?? [])].join(' ')}`;

/** All words of a record that a visitor may know it by. */
const wordsOf = (r: SearchRecord, ambiguous: ReadonlySet<string>): string[] => {
  const abbreviations = [...abbreviationsIn(`${textOf(r)} ${r.pad}`)].filter((word) => ambiguous.has(word));
  return [...words(textOf(r)), ...abbreviations.map(abbreviationWord)];
};

/** Abbreviations that folded are a common word elsewhere on the site: RuG and rug. */
function ambiguousAbbreviations(records: readonly SearchRecord[]): Set<string> {
  const all = records.map(textOf).join('\n');
  const common = new Set(all.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)?.map(fold));
  return new Set([...abbreviationsIn(all)].filter((word) => common.has(word)));
}

/**
 * Words to index beside the text: parts of compounds, abbreviations, and what the index reads otherwise than a query is read
 * (16.000, 20%).
 */
function alsoIndexed(r: SearchRecord, of: readonly string[], known: ReadonlySet<string>): string[] {
  const parts = of.flatMap((word) => compoundParts(word, (part) => known.has(part)));
  const figures = of.filter((word) => /^\d{4,}$/.test(word) || (word === 'procent' && /%/.test(r.tekst)));
  const abbreviations = of.filter((word) => word.startsWith(abbreviationWord('')));
  return [...(r.ook ?? []), ...new Set([...parts, ...figures, ...abbreviations])];
}

async function addRecord(
  index: PagefindIndex,
  r: SearchRecord,
  url: string,
  also: readonly string[],
  nabij: string,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content: r.tekst || r.titel,
    language: 'unknown',
    meta: {
      title: r.titel,
      soort: r.soort,
      pad: r.pad,
      ...(r.plaats ? { plaats: r.plaats } : {}),
      ...(r.zeker?.length ? { zeker: r.zeker.join(' ') } : {}),
      ...(r.letOp ? { letop: '1' } : {}),
      ook: also.join(' '),
      ...(nabij ? { nabij } : {}),
      ...(r.koppen?.length ? { koppen: r.koppen.join(' ') } : {}),
    },
  });
  if (errors.length) throw new Error(`pagefind, ${r.url}: ${errors.join('; ')}`);
}

/** Leaves only what the search page asks for, minified: every visitor who searches fetches it. */
function trim(folder: string): void {
  const script = join(folder, 'pagefind.js');
  writeFileSync(script, minifySync(script, readFileSync(script, 'utf8'), { module: true }).code);
  for (const unused of UNUSED) rmSync(join(folder, unused), { force: true, recursive: true });
}

/** Page first: its items are filed alike, and so pack well. */
const filingOf = (r: SearchRecord): Filing => ({
  blad: r.blad ?? [],
  soort: [r.soort],
  thema: r.thema,
  sector: r.sector,
  jaar: r.jaar,
  sleutel: [r.sleutel ?? []].flat(),
});

/** Looser search words that lead to a term, without those that are its name. */
function signposts(terms: SearchFile['begrippen']): Record<string, string> {
  const names = new Set(terms.flatMap((b) => b.namen.map(fold)));
  const of = terms.flatMap((b) => b.zoekwoorden.filter((z) => !names.has(fold(z))).map((z) => [z, b.slug] as const));
  return Object.fromEntries(of);
}
