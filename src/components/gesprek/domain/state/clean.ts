import { LIMITS } from './model';

/** Control characters that no document format can hold; tab and line end stay. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const LONELY = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as people typed it, minus what would break a file: one kind of line end, no control characters, no half
 * characters. Everything else stays, emoji and other scripts included.
 * @param limit longest text in UTF-16 units; a character is never cut in half
 */
export function clean(text: string, limit: number = LIMITS.tekst): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(LONELY, '');
  return whole.length > limit ? whole.slice(0, limit).replace(LONELY, '') : whole;
}

/** One line: for names and for the fields of an agreement. */
export const oneLine = (text: string): string =>
  clean(text, LIMITS.kort * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.kort)
    .replace(LONELY, '')
    .trim();
