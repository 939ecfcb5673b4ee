/**
 * First parts of the long compounds in our titles. Browsers that know Dutch break words by themselves; the others
 * (Chrome among them) break at a soft hyphen only.
 */
const PARTS = [
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
const LONG = /\p{L}{14,}/gu;
const PART = new RegExp(`(${PARTS.join('|')})(?=\\p{L}{5})`, 'giu');
const SOFT = '\u00ad';

/** @returns the text with a soft hyphen between the parts of its long words */
export const hyphenate = (text: string): string => text.replace(LONG, (word) => word.replace(PART, `$1${SOFT}`));

/**
 * Lets the titles of a page break where a reader would: between the parts of a compound and after a slash.
 * @param html a whole page
 */
export const hyphenateTitles = (html: string): string =>
  html.replace(
    /(<h([1-4])\b[^>]*>)([\s\S]*?)(<\/h\2>)/g,
    (_, open: string, _nr: string, content: string, close: string) =>
      open +
      content.replace(/<[^>]*>|[^<]+/g, (piece) =>
        piece.startsWith('<') ? piece : hyphenate(piece).replace(/(?<=\p{L})\/(?=\p{L})/gu, '/<wbr>'),
      ) +
      close,
  );
