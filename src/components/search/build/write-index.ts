import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { packWords } from '../dictionary/file.ts';
import type { SpokenPlaces } from '../dictionary/spoken-place.ts';
import { abbreviationsIn, abbreviationWord } from '../dutch/abbreviations.ts';
import { compoundParts } from '../dutch/compound.ts';
import { fold, words } from '../dutch/fold.ts';
import { IRREGULAR_FORMS } from '../dutch/irregular.ts';
import { NEAR_WORDS } from '../dutch/near.ts';
import { stem } from '../dutch/stem.ts';
import type { IndexWord, Posting } from '../engine/postings.ts';
import { inFilingOrder, packFacets, type Filing } from '../facets.ts';
import type { SearchRecord } from '../records/record.ts';
import { toWire, type WordsFile } from '../wire.ts';
import { readPagefind, type PagefindFile } from './read-pagefind.ts';
import { writeParts } from './write-parts.ts';

/** What the page `/zoek/records.json` holds: the build reads it and leaves only the index. */
export interface SearchFile {
  basis: string;
  records: SearchRecord[];
  begrippen: { slug: string; namen: string[]; zoekwoorden: string[] }[];
  /** What ids of items begin with, up to the hyphen. */
  vindplaatsen: string[];
  /** How places are said aloud. */
  gezegd: SpokenPlaces;
}

/** Fields that only the index reads: with a hit they are not shown. */
const FOR_INDEX = ['ook', 'delen', 'nabij', 'koppen'];

/**
 * Writes the index and the words of the site.
 * @param dist folder of the built site
 * @throws when pagefind refuses a record
 */
export async function writeIndex(source: SearchFile, dist: string): Promise<void> {
  const { basis, records, begrippen, vindplaatsen, gezegd } = source;
  const ambiguous = ambiguousAbbreviations(records);
  const texts = new Map(records.map((r) => [r, wordsOf(r, ambiguous)]));
  const known = new Set([...texts.values()].flat());
  const common = commonWords(records);
  const address = (r: SearchRecord): string => r.url.slice(basis.length - 1);
  const fields = new Map(
    records.map((r) => [address(r), fieldsOf(r, alsoIndexed(r, texts.get(r)!, known), tellingOf(r, common))]),
  );

  const made = readPagefind(await pagefindFiles(records, address, fields));
  const filing = new Map(records.map((r) => [address(r), filingOf(r)]));
  const order = inFilingOrder(made.records, ({ url }) => filing.get(url)!);
  const file: WordsFile = {
    ...writeParts(
      join(dist, 'zoek'),
      renumbered(made.words, new Map(order.map((record, i) => [made.records.indexOf(record), i]))),
      order.map(({ url, content }) => ({ url, content, meta: shownOf(fields.get(url)!) })),
    ),
    lengtes: order.map(({ length }) => length).join(' '),
    velden: made.fields,
    facetten: packFacets(order.map(({ url }) => filing.get(url)!)),
    woorden: packWords([...known].filter((w) => w.length > 1 && !/^\d+$/.test(w))),
    vormen: IRREGULAR_FORMS,
    naast: NEAR_WORDS.map((row) => shorter(row, known)),
    begrippen: begrippen.map((b) => [b.slug, ...b.namen]),
    vindplaatsen: vindplaatsen.join(' '),
    gezegd,
    wegwijzers: signposts(begrippen),
  };
  writeFileSync(join(dist, 'zoek/woorden.json'), JSON.stringify(toWire(file)));
}

/** The index of all records as pagefind makes it, in memory: it reads texts well, and what is sent to a visitor is made of it. */
async function pagefindFiles(
  records: readonly SearchRecord[],
  address: (r: SearchRecord) => string,
  fields: ReadonlyMap<string, Record<string, string>>,
): Promise<PagefindFile[]> {
  // No language: the search page brings Dutch of its own and asks for whole words.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: '&' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  // It reads them in the order they are handed over; waiting for each answer would take longer than the reading.
  await Promise.all(
    records.map(async (r) => {
      const url = address(r);
      const { errors: refused } = await index.addCustomRecord({
        url,
        content: r.tekst || r.titel,
        language: 'unknown',
        meta: fields.get(url)!,
      });
      if (refused.length) throw new Error(`pagefind, ${r.url}: ${refused.join('; ')}`);
    }),
  );
  const { files } = await index.getFiles();
  await close();
  return files;
}

/** The same words with the numbers under which the records are kept. */
function renumbered(words: readonly IndexWord[], number: ReadonlyMap<number, number>): IndexWord[] {
  const move = (postings: readonly Posting[]): Posting[] =>
    postings
      .map((posting) => ({ ...posting, record: number.get(posting.record)! }))
      .sort((a, b) => a.record - b.record);
  return words.map(({ word, postings, accented }) => ({ word, postings: move(postings), accented: move(accented) }));
}

const shownOf = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !FOR_INDEX.includes(name)));

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
  return [...new Set([...parts, ...figures, ...abbreviations])];
}

/** What the index knows of a record beside its text. */
const fieldsOf = (r: SearchRecord, also: readonly string[], nabij: string): Record<string, string> => ({
  title: r.titel,
  soort: r.soort,
  pad: r.pad,
  ...(r.plaats ? { plaats: r.plaats } : {}),
  ...(r.zeker?.length ? { zeker: r.zeker.join(' ') } : {}),
  ...(r.letOp ? { letop: '1' } : {}),
  ook: (r.ook ?? []).join(' '),
  delen: also.join(' '),
  ...(nabij ? { nabij } : {}),
  ...(r.koppen?.length ? { koppen: r.koppen.join(' ') } : {}),
});

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
