import { t } from '../../words/words';
import adaptingFile from './aanpassen.json';
import axeFile from './axe.json';
import firefoxFile from './firefox.json';
import oldFile from './oud.json';
import webkitFile from './webkit.json';

/** What a command saw the last time: in which browser, and when. */
interface Seen {
  browser: string;
  /** ISO date. */
  datum: string;
}
/** Tests that went well, and that did not. */
export type Counted = Seen & { gelukt: number; mislukt: number };

/** `npm run test:webkit`: names of what was tried. */
export const webkit: Seen & { gelukt: string[]; mislukt: string[] } = webkitFile;
/** `npm run test:oud`. */
export const oud: Counted = oldFile;
/** `npm run toegankelijkheid`: tests in Firefox, and of zoom, spacing, forced colours and motion. */
export const firefox: Counted = firefoxFile;
export const aanpassen: Counted = adaptingFile;
/** The same command: axe on pages of every kind, and how often all of them asked another address for something or set a cookie. */
export const axe: Seen & {
  axe: string;
  blikken: { kleur: string; breedte: number; hoogte: number }[];
  soorten: { soort: string; bladzijden: number; bekeken: number; bezwaren: number }[];
  anderen: number;
  koekjes: number;
} = axeFile;

/** How many pages there were then, and how many of them were looked at. */
export const pages = axe.soorten.reduce(
  (sum, { bladzijden, bekeken }) => ({ alle: sum.alle + bladzijden, bekeken: sum.bekeken + bekeken }),
  { alle: 0, bekeken: 0 },
);

/** The names of what was tried, as a part of a sentence. */
export const joined = (names: readonly string[]): string =>
  new Intl.ListFormat('nl-NL').format(names.map((name) => t(`nagekeken.wat.${name}` as Words.Key)));

/** The day of a result, in words. */
export const dayOf = ({ datum }: Seen): string => new Date(datum).toLocaleDateString('nl-NL', { dateStyle: 'long' });

/** What is said of tests that were counted. */
export function sayCounted(key: 'firefox' | 'oud' | 'aanpassen', result: Counted): string {
  const { browser, gelukt, mislukt } = result;
  const alle = gelukt + mislukt;
  const uitslag = mislukt ? t('nagekeken.deels', { gelukt, alle }) : t('nagekeken.gelukt', { alle });
  return t(`nagekeken.${key}`, { browser, dag: dayOf(result), uitslag });
}
