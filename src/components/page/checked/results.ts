import { t } from '../../words/words';
import file from './webkit.json';

/** What `npm run test:webkit` saw the last time, and when. */
export const webkit: { browser: string; datum: string; gelukt: string[]; mislukt: string[] } = file;

/** The names of what was tried, as a part of a sentence. */
export const joined = (names: readonly string[]): string =>
  new Intl.ListFormat('nl-NL').format(names.map((name) => t(`nagekeken.wat.${name}` as Words.Key)));
