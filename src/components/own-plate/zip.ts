/** A file in a folder that is handed over: its path, and what is in it. */
export type FolderFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) =>
  Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n),
);
const checksum = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8), -1) >>> 0;

/** Numbers as a zip writes them: `[value, bytes]`, the lowest byte first. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

/** A folder as one file. Pictures are as small as they get already, so nothing is compressed. */
export function zip(files: readonly FolderFile[]): Blob {
  const encoder = new TextEncoder();
  const body: Uint8Array<ArrayBuffer>[] = [];
  const index: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = encoder.encode(path);
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    // Version 2.0, names in UTF-8, stored, the first day that a zip knows.
    const about = numbers(
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [checksum(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    index.push(numbers([0x02014b50, 4], [20, 2]), about, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), name);
    body.push(numbers([0x04034b50, 4]), about, name, bytes);
    at += 4 + about.length + name.length + bytes.length;
  }
  const size = index.reduce((sum, piece) => sum + piece.length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  );
  return new Blob([...body, ...index, end], { type: 'application/zip' });
}
