/** The kinds of picture that hold nothing but pixels, as an address names them. */
export const PIXEL_KINDS = ['jpeg', 'png', 'webp'] as const;
export type PixelKind = (typeof PIXEL_KINDS)[number];
/** Size of a picture, in pixels. */
export type PixelSize = readonly [breedte: number, hoogte: number];

const word = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function ofPng(bytes: Uint8Array): PixelSize | undefined {
  if (view(bytes).getUint32(0) !== 0x89504e47 || word(bytes, 12) !== 'IHDR') return undefined;
  return [view(bytes).getUint32(16), view(bytes).getUint32(20)];
}

/** Marks of a JPEG that say its size: all frames but the tables between them. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

function ofJpeg(bytes: Uint8Array): PixelSize | undefined {
  const at = view(bytes);
  if (at.getUint16(0) !== 0xffd8) return undefined;
  for (let here = 2; bytes[here] === 0xff; here += 2 + at.getUint16(here + 2))
    if (isFrame(bytes[here + 1]!)) return [at.getUint16(here + 7), at.getUint16(here + 5)];
  return undefined;
}

function ofWebp(bytes: Uint8Array): PixelSize | undefined {
  if (word(bytes, 0) !== 'RIFF' || word(bytes, 8) !== 'WEBP') return undefined;
  const at = view(bytes);
  const three = (from: number): number => at.getUint16(from, true) + 1 + (bytes[from + 2]! << 16);
  switch (word(bytes, 12)) {
    case 'VP8 ':
      return [at.getUint16(26, true) & 0x3fff, at.getUint16(28, true) & 0x3fff];
    case 'VP8L': {
      const both = at.getUint32(21, true);
      return [(both & 0x3fff) + 1, ((both >>> 14) & 0x3fff) + 1];
    }
    case 'VP8X':
      return [three(24), three(27)];
    default:
      return undefined;
  }
}

const READERS: Readonly<Record<PixelKind, (bytes: Uint8Array) => PixelSize | undefined>> = {
  png: ofPng,
  jpeg: ofJpeg,
  webp: ofWebp,
};

/**
 * How large a picture is by its own first bytes, before anything unpacks it: a small file can hold a picture that fills the
 * memory.
 * @returns nothing when it is no picture of this kind
 */
export function pixelSize(kind: PixelKind, bytes: Uint8Array): PixelSize | undefined {
  try {
    return READERS[kind](bytes);
  } catch {
    // It ends before it says.
    return undefined;
  }
}
