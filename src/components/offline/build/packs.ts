import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HASH, KINDS, PACKS, type Kind, type Listed, type Pack, type SiteList } from '../list.ts';
import { pictureOf } from '../worker/answer.ts';

/** A file of the built site. */
export interface BuiltFile {
  path: string;
  bytes: Uint8Array;
}

const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, HASH);
const listed = ({ path, bytes }: BuiltFile): Listed => [path, digest(bytes), bytes.length];

/** What the browser never asks for, or only robots and other sites do. */
const NEVER =
  /^(?:_headers|_redirects|robots\.txt|sitemap.*\.xml|sw\.js|og\/.*|\.well-known\/.*|offline\/(?:pak\/.*|lijst\.json))$/;
/** Big, and of use to few. */
const LARGE =
  /^(?:data\/(?!index).*|praatplaten\/(?:[^/]+\/plaat\.png|maken\/.*|eigen\/letters\.json)|redactie\/onderdelen\/.*|.*\.zip)$/;
/** A script or table of this size is no part of reading. */
const LARGE_PART = 400_000;
const isLarge = ({ path, bytes }: BuiltFile) =>
  LARGE.test(path) || (/^_astro\/.*\.(?:js|wasm)$/.test(path) && bytes.length > LARGE_PART);

/** The first that fits says what a file is for. */
const SORTS: readonly [RegExp, Kind][] = [
  [/^_astro\/.*\.(?:js|css|woff2)$|^(?:404|index)\.html$|\.webmanifest$|^beeld\/|^offline\//, 'basis'],
  [/^praatplaten\//, 'platen'],
  [/\.(?:webp|avif|png|jpe?g|svg)$/, 'beelden'],
  [/^(?:pagefind|zoek|zoeken)\//, 'zoeken'],
  [/^data\/|\.(?:json|csv|bib|ris|ics)$/, 'gegevens'],
  [/\.html$/, 'bladzijden'],
];
const kindOf = (path: string): Kind => SORTS.find(([sort]) => sort.test(path))?.[1] ?? 'gegevens';

/** Of a picture that comes in several sizes one is kept, sharp enough for a screen and not more. */
const SHARP = 120_000;

/** Of each picture the largest that is not too large, else the smallest. */
export function onePerPicture(files: readonly BuiltFile[]): BuiltFile[] {
  const sizes = Map.groupBy(
    files.filter(({ path }) => pictureOf(path) !== undefined),
    ({ path }) => pictureOf(path),
  );
  const chosen = new Set([...sizes.values()].map((all) => sharpest(all, ({ bytes }) => bytes.length)));
  return files.filter((file) => pictureOf(file.path) === undefined || chosen.has(file));
}

/**
 * Of a picture in several sizes the largest that is not too large, else the smallest.
 * @param bytes how large one is
 */
export function sharpest<T>(sizes: readonly T[], bytes: (one: T) => number): T {
  const bySize = sizes.toSorted((a, b) => bytes(a) - bytes(b));
  return bySize.findLast((one) => bytes(one) <= SHARP) ?? bySize[0]!;
}

/** About this much goes in one pack: what changes on one page brings one of them. */
const PACK = 2_500_000;

/** Divides files of one kind, in their order, over packs. */
function divide(files: readonly BuiltFile[]): BuiltFile[][] {
  const packs: BuiltFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (room < file.bytes.length || !packs.length) {
      packs.push([]);
      room = PACK;
    }
    packs.at(-1)!.push(file);
    room -= file.bytes.length;
  }
  return packs;
}

/** A pack with its place among the files. */
function packed(kind: Kind, files: readonly BuiltFile[]): { pack: Pack; file: BuiltFile } {
  const bytes = gzipSync(Buffer.concat(files.map((file) => file.bytes)), { level: 9 });
  // A moment and a machine stand in the head of such a file; neither says anything.
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  const hash = digest(bytes);
  const path = `${PACKS}${hash}.bin`;
  return { pack: { kind, path, hash, bytes: bytes.length, files: files.map(listed) }, file: { path, bytes } };
}

/** The list of a site, and the packs it names. */
export function packSite(files: readonly BuiltFile[]): { list: SiteList; packs: BuiltFile[] } {
  const asked = files.filter(({ path }) => !NEVER.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const small = Map.groupBy(onePerPicture(asked.filter((file) => !isLarge(file))), ({ path }) => kindOf(path));
  const made = KINDS.flatMap((kind) => divide(small.get(kind) ?? []).map((part) => packed(kind, part)));
  const large = asked.filter(isLarge).map(listed);
  const packs = made.map(({ pack }) => pack);
  const version = digest(JSON.stringify([packs, large]));
  return { list: { version, packs, large }, packs: made.map(({ file }) => file) };
}
