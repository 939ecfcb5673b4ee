/**
 * First parts of the long compounds in our titles. Browsers that know Dutch break words by themselves; the others
 * (Chrome among them) break at a soft hyphen only.
 */
const DELEN = [
  'aandachts',
  'arbeids',
  'bekwaamheids',
  'beroeps',
  'besluit',
  'bestuurlijke',
  'bestuurs',
  'betekenis',
  'boven',
  'driehoeks',
  'instituuts',
  'klas',
  'kwaliteits',
  'leraren',
  'maatschap',
  'onderwijs',
  'onderzoeks',
  'ontwikkel',
  'opleidings',
  'personeels',
  'proces',
  'professio',
  'rand',
  'school',
  'stage',
  'subsidie',
  'tafel',
  'verantwoor',
  'werkplek',
  'zelf',
];
const LANG = /\p{L}{14,}/gu;
const DEEL = new RegExp(`(${DELEN.join('|')})(?=\\p{L}{5})`, 'giu');
const ZACHT = '\u00ad';

/** @returns the text with a soft hyphen between the parts of its long words */
export const hyphenate = (tekst: string): string => tekst.replace(LANG, (woord) => woord.replace(DEEL, `$1${ZACHT}`));

/**
 * Lets the titles of a page break where a reader would: between the parts of a compound and after a slash.
 * @param html a whole page
 */
export const hyphenateTitles = (html: string): string =>
  html.replace(
    /(<h([1-4])\b[^>]*>)([\s\S]*?)(<\/h\2>)/g,
    (_, open: string, _nr: string, inhoud: string, dicht: string) =>
      open +
      inhoud.replace(/<[^>]*>|[^<]+/g, (stuk) =>
        stuk.startsWith('<') ? stuk : hyphenate(stuk).replace(/(?<=\p{L})\/(?=\p{L})/gu, '/<wbr>'),
      ) +
      dicht,
  );
