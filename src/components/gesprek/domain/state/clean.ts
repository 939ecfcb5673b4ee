import { LIMITS } from './model';

/** Control characters that no document format can hold; tab and line end stay. */
// eslint-disable-next-line no-control-regex
const STUUR = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const LOS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as people typed it, minus what would break a file: one kind of line end, no control characters, no half
 * characters. Everything else stays, emoji and other scripts included.
 * @param grens longest text in UTF-16 units; a character is never cut in half
 */
export function clean(tekst: string, grens: number = LIMITS.tekst): string {
  const heel = tekst.replace(/\r\n?/g, '\n').replace(STUUR, '').replace(LOS, '');
  return heel.length > grens ? heel.slice(0, grens).replace(LOS, '') : heel;
}

/** One line: for names and for the fields of an agreement. */
export const oneLine = (tekst: string): string =>
  clean(tekst, LIMITS.kort * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.kort)
    .replace(LOS, '')
    .trim();
