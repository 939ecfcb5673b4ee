import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of the index begins with, once unpacked. */
const HEAD = 'pagefind_dcd';
/** Size of a piece of the index in bytes, unpacked: a word then costs about 1 kB over the wire, not 20. */
const PIECE = 2300;

/** A word of the index: the word, where it stands, its spellings. */
type Word = [word: string, places: unknown[], variants: unknown[]];
/** A piece as the table of contents names it: from which word to which, and its file. */
type Chunk = [from: string, to: string, name: string];

/**
 * Cuts pagefind's index into smaller pieces, so that a first query fetches little. Pagefind fetches whole pieces of some 50 kB
 * (20 kB compressed) and has no setting for it; a query in Dutch asks for several forms of a word, and so for several pieces.
 * Only the division changes, not what is found. The format is that of the version in the lock file.
 * @param folder folder of the index
 * @throws Error when the index is not written as expected
 */
export function splitIndex(folder: string, piece = PIECE): void {
  const metaFile = contentsFile(folder);
  const meta = read(metaFile) as unknown[];
  const chunks = meta[2] as Chunk[];
  const words = takeWords(folder, chunks);
  const language = chunks[0]?.[2].split('_')[0] ?? 'nl';

  const groups = inPieces(words, piece);
  const names = groups.map((group) => writePiece(folder, language, group));
  meta[2] = groups.map((group, i): Chunk => [...bounds(group, groups[i - 1], groups[i + 1]), names[i]!]);
  rmSync(metaFile);
  writeContents(folder, language, meta);
}

/** The one table of contents. */
function contentsFile(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  if (files.length !== 1)
    throw new Error(
      `pagefind schreef ${files.length} inhoudsopgaven in ${folder}; verwacht was er één. Kijk of de vorm van de index veranderd is.`,
    );
  return join(folder, files[0]!);
}

const pieceFile = (folder: string, name: string): string => join(folder, 'index', `${name}.pf_index`);

/** All words of the index, in order; their files are removed. */
function takeWords(folder: string, chunks: readonly Chunk[]): Word[] {
  const files = chunks.map(([, , name]) => pieceFile(folder, name));
  const contents = files.map(read);
  if (!contents.every(Array.isArray))
    throw new Error(
      'De index van pagefind heeft een andere vorm dan verwacht. Kijk of er een nieuwe versie is, en pas split-index.ts aan.',
    );
  for (const file of files) rmSync(file);
  return contents.flatMap((content) => (content as [Word[]])[0]);
}

/** @returns the name of the piece, which follows from what is in it */
function writePiece(folder: string, language: string, group: readonly Word[]): string {
  const packed = encode([group]);
  const name = `${language}_${hash(packed, 7)}`;
  writeFileSync(pieceFile(folder, name), pack(packed));
  return name;
}

/** From which word to which, as short as tells it from its neighbours. */
function bounds(group: readonly Word[], before?: readonly Word[], after?: readonly Word[]): [string, string] {
  const [first, last] = [group[0]![0], group.at(-1)![0]];
  const [previous, next] = [before?.at(-1)?.[0], after?.[0]?.[0]];
  return [
    previous === undefined ? first : ownBeginning(first, previous),
    next === undefined ? last : ownBeginning(last, next),
  ];
}

/** The name of the table of contents follows from what is in it, and the entry file says that name. */
function writeContents(folder: string, language: string, meta: unknown[]): void {
  const packed = encode(meta);
  const name = `${language}_${hash(packed, 10)}`;
  writeFileSync(join(folder, `pagefind.${name}.pf_meta`), pack(packed));
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const data of Object.values(entry.languages)) data.hash = name;
  writeFileSync(entryFile, JSON.stringify(entry));
}

/**
 * Takes from what is fetched with each hit the fields that only the index needs: they were read when it was made.
 * @param fields names of fields in `meta`
 */
export function lightenHits(folder: string, fields: readonly string[]): void {
  for (const name of readdirSync(join(folder, 'fragment'))) {
    const file = join(folder, 'fragment', name);
    const hit = JSON.parse(unpack(file).toString('utf8')) as { meta: Record<string, string> };
    for (const field of fields) Reflect.deleteProperty(hit.meta, field);
    writeFileSync(file, pack(Buffer.from(JSON.stringify(hit))));
  }
}

/** Id in the index of every record, with its address. */
export function recordIds(folder: string): Map<string, string> {
  return new Map(
    readdirSync(join(folder, 'fragment')).map((name) => [
      name.replace('.pf_fragment', ''),
      (JSON.parse(unpack(join(folder, 'fragment', name)).toString('utf8')) as { url: string }).url,
    ]),
  );
}

const hash = (content: Uint8Array, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);
const pack = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(HEAD, 'latin1'), content]), { level: 9 });
const read = (file: string): unknown => decode(unpack(file));

function unpack(file: string): Buffer {
  const content = gunzipSync(readFileSync(file));
  if (content.subarray(0, HEAD.length).toString('latin1') !== HEAD)
    throw new Error(
      `${file} begint niet met „${HEAD}”: pagefind schrijft zijn index nu anders. Pas split-index.ts aan.`,
    );
  return content.subarray(HEAD.length);
}

/** Words in groups of about this many bytes, in order. */
export function inPieces(words: readonly Word[], bytes: number): Word[][] {
  const out: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encode(word).length;
    if (!out.length || room < size) {
      out.push([]);
      room = bytes;
    }
    out.at(-1)!.push(word);
    room -= size;
  }
  return out;
}

/** The shortest beginning of a word that its neighbour does not share. */
export function ownBeginning(word: string, neighbour: string): string {
  const [a, b] = [[...word], [...neighbour]];
  const differs = a.findIndex((letter, i) => letter !== b[i]);
  return differs === -1 ? word : a.slice(0, differs + 1).join('');
}
