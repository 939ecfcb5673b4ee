import { LIMITS } from './model';

/** Control characters that no document format can hold; tab and line end stay. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const LONELY = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What belongs to the sign before it: accents, a tone of skin, what joins two signs to one, the letters of a flag. */
const JOINED = /^(?:\p{M}|\p{Emoji_Modifier}|\u200D|[\u{E0020}-\u{E007F}])/u;
/** A letter that is half of a flag, of two units. */
const HALF_FLAG = /^[\u{1F1E6}-\u{1F1FF}]/u;
/** Longest sign that is kept whole, in UTF-16 units: a family of four with tones of skin, and some. */
const LONGEST_SIGN = 40;

/** Does a sign end there, and another begin? */
function isBetweenSigns(text: string, at: number): boolean {
  const after = text.slice(at, at + 2);
  if (/^[\uDC00-\uDFFF]/.test(after) || JOINED.test(after) || text[at - 1] === '\u200D') return false;
  if (!HALF_FLAG.test(after)) return true;
  let letters = 0;
  while (HALF_FLAG.test(text.slice(at - 2 * letters - 2, at - 2 * letters))) letters++;
  return letters % 2 === 0;
}

/** The beginning of a text, without half a sign at its end. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  for (let end = limit; end > Math.max(0, limit - LONGEST_SIGN); end--)
    if (isBetweenSigns(text, end)) return text.slice(0, end);
  return text.slice(0, limit).replace(LONELY, '');
}

/**
 * Text as people typed it, minus what would break a file: one kind of line end, no control characters, no half
 * characters. Everything else stays, emoji and other scripts included.
 * @param limit longest text in UTF-16 units; no sign is cut in half, of however many characters it is
 */
export function clean(text: string, limit: number = LIMITS.tekst): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(LONELY, '');
  return cut(whole, limit);
}

/** One line: for names and for the fields of an agreement. */
export const oneLine = (text: string): string =>
  cut(
    clean(text, LIMITS.kort * 4)
      .replace(/\s+/g, ' ')
      .trim(),
    LIMITS.kort,
  ).trim();
