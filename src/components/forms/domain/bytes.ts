/** Signs of a file that no field shows, and that its reader may want back. */
export interface Signs {
  /** Does it begin with a byte order mark? */
  mark: boolean;
  /** Do its lines end as on Windows? */
  windows: boolean;
}

/** The words of a file, with line ends of one kind. */
export interface ReadBytes {
  text: string;
  signs: Signs;
  /** Was it saved in a way from before UTF-8, so that a letter may be read as another? */
  old: boolean;
}

const MARK = '\ufeff';

function decode(bytes: Uint8Array): { text: string; old: boolean } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  if (wide) return { text: new TextDecoder(wide).decode(bytes), old: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), old: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), old: true };
  }
}

/** Reads a file of any editor: UTF-8 with or without its mark, UTF-16, or letters of an old Windows. */
export function readBytes(bytes: Uint8Array): ReadBytes {
  const { text, old } = decode(bytes);
  const mark = text.startsWith(MARK);
  const ends = text.split('\n').length - 1;
  const windows = ends > 0 && text.split('\r\n').length - 1 === ends;
  return { text: (mark ? text.slice(1) : text).replaceAll('\r\n', '\n'), signs: { mark, windows }, old };
}

/** A text with the signs of the file it came from. */
export const withSigns = (text: string, { mark, windows }: Signs): string =>
  (mark ? MARK : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
