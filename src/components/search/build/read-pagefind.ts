import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexWord, Posting } from '../engine/postings.ts';

/** A file as pagefind hands it over. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}
/** The index as pagefind made it. */
export interface PagefindIndex {
  /** Records in the order of their numbers: address, text as it was read, how many words. */
  records: { url: string; content: string; length: number }[];
  fields: string[];
  words: IndexWord[];
}

/** What every file of the index begins with, once unpacked. */
const HEAD = 'pagefind_dcd';
type Pages = [step: number, places: number[], fields?: number[]][];
type Word = [word: string, pages: Pages, variants: [form: string, pages: Pages][]];

/**
 * Reads what pagefind made. The format is that of the version in the lock file.
 * @throws Error when the index is not written as expected
 */
export function readPagefind(files: readonly PagefindFile[]): PagefindIndex {
  const [contents, ...more] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!contents || more.length)
    throw new Error(
      `pagefind schreef ${more.length + (contents ? 1 : 0)} inhoudsopgaven; verwacht was er één. Kijk of de vorm is veranderd.`,
    );
  const [, pages, , , , fields] = decode(unpack(contents)) as [
    string,
    [string, number][],
    unknown,
    unknown,
    unknown,
    string[],
  ];
  const fragments = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map((file) => [nameOf(file), JSON.parse(unpack(file).toString('utf8')) as { url: string; content: string }]),
  );
  return {
    records: pages.map(([name, length]) => ({ ...pick(fragments.get(name)!), length })),
    fields,
    words: files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(wordsIn),
  };
}

const pick = ({ url, content }: { url: string; content: string }): { url: string; content: string } => ({
  url,
  content,
});
const nameOf = ({ path }: PagefindFile): string => path.replace(/^.*\/|\.[^.]*$/g, '');

function wordsIn(file: PagefindFile): IndexWord[] {
  const content = decode(unpack(file)) as [Word[]];
  if (!Array.isArray(content) || !Array.isArray(content[0]))
    throw new Error(
      'De index van pagefind heeft een andere vorm dan verwacht. Kijk of er een nieuwe versie is, en pas read-pagefind.ts aan.',
    );
  return content[0].map(([word, pages, variants]) => ({
    word,
    postings: postingsOf(pages),
    accented: variants.flatMap(([, of]) => postingsOf(of)),
  }));
}

function postingsOf(pages: Pages): Posting[] {
  let record = 0;
  return pages.map(([step, places, fields = []]) => {
    record += step;
    return { record, places: unfold(places, 25), fields: unfold(fields, 0) };
  });
}

/** A number below zero says what the numbers after it belong to; those are distances. */
function unfold(numbers: readonly number[], first: number): [group: number, position: number][] {
  let [group, last] = [first, 0];
  return numbers.flatMap((number): [number, number][] => {
    if (number >= 0) return [[group, (last += number)]];
    [group, last] = [-number - 1, 0];
    return [];
  });
}

function unpack({ path, content }: PagefindFile): Buffer {
  const plain = gunzipSync(content);
  if (plain.subarray(0, HEAD.length).toString('latin1') !== HEAD)
    throw new Error(
      `${path} begint niet met „${HEAD}”: pagefind schrijft zijn index nu anders. Pas read-pagefind.ts aan.`,
    );
  return plain.subarray(HEAD.length);
}
