import { withoutInvisible } from '../../text/invisible.ts';

const CONTROL = /\p{Cc}|[\u2028\u2029]/gu;

/** Lines of a file without signs that nobody sees: the site takes none. */
export const seenSigns = (text: string): string => withoutInvisible(text.replace(UNSEEN, ''));
const UNSEEN = /(?![\t\n])\p{Cc}|[\u2028\u2029]/gu;

/** Typed words as a file holds them: on one line, without signs that nobody sees. */
export const oneLine = (text: string): string =>
  withoutInvisible(text.normalize('NFC').replace(CONTROL, ' ')).replaceAll('\ufffd', '').replace(/\s+/gu, ' ').trim();
