import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);

/** A file as it stands in a zip. */
interface Packed {
  bytes: Uint8Array;
  /** Of the bytes as they were. */
  crc: number;
  size: number;
}
/** What was packed before: the plates of a site carry the same scripts, styles and letters. */
const packedBefore = new WeakMap<Uint8Array, Promise<Packed>>();

function packed(bytes: Uint8Array): Promise<Packed> {
  const known = packedBefore.get(bytes);
  if (known) return known;
  const packing = deflated(bytes, { level: 6 }).then((small) => ({
    bytes: small,
    crc: crc32(bytes),
    size: bytes.length,
  }));
  packedBefore.set(bytes, packing);
  return packing;
}

/** Version 2.0, names in UTF-8, deflated; by its own clock the first of January 2000, as the format has no time zones. */
const [NEEDS, UTF8, DEFLATED, DAY] = [20, 0x800, 8, ((2000 - 1980) << 9) | (1 << 5) | 1];
/** Rights of a plain file that its owner may change and everyone may read. */
const OPEN_TO_ALL = 0o100_644 * 2 ** 16;

/** What both the file and the directory at the end of a zip say about it. */
function about(name: Buffer, { bytes, crc, size }: Packed): Buffer {
  const head = Buffer.alloc(26);
  [NEEDS, UTF8, DEFLATED, 0, DAY].forEach((value, i) => head.writeUInt16LE(value, i * 2));
  [crc, bytes.length, size].forEach((value, i) => head.writeUInt32LE(value, 10 + i * 4));
  head.writeUInt16LE(name.length, 22);
  return head;
}
const sign = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};

/** A zip that is the same to the byte whenever and wherever it is made. @param folder name of the one folder in it */
export async function zip(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = await Promise.all(
    sorted.map(async ([path, bytes]) => ({ name: Buffer.from(`${folder}/${path}`), file: await packed(bytes) })),
  );
  const [body, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const { name, file } of all) {
    const head = about(name, file);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(OPEN_TO_ALL, 6);
    more.writeUInt32LE(at, 10);
    // Made by version 2.0 on a system with Unix rights.
    directory.push(sign(0x02014b50), Buffer.from([NEEDS, 3]), head, more, name);
    body.push(sign(0x04034b50), head, name, file.bytes);
    at += 4 + head.length + name.length + file.bytes.length;
  }
  const end = Buffer.alloc(18);
  for (const place of [4, 6]) end.writeUInt16LE(all.length, place);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...body, ...directory, sign(0x06054b50), end]);
}
