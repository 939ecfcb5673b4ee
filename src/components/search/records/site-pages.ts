import { sitePages } from '../../keten/pages';
import type { Keten } from '../../keten/keten';
import { countsInWords } from '../../page/counts';
import { meetingsInWords } from '../../tafelverslag/meeting';
import { t } from '../../words/words';
import { plainText } from './plain-text';
import { NO_SECTOR, record, type SearchRecord } from './record';

/** Pages of the site itself with other words by which readers look for them: `zoeken.ook` in the language file. */
const WITH_WORDS = [
  'geschiedenis',
  'over',
  'begin',
  'onderbouwing',
  'begrippen',
  'bronnen',
  'privacy',
  'praatplaten',
  'documenten',
  'tafelverslagen',
  'verhalen',
  'onderwerpen',
  'gesprekken',
  'toegankelijkheid',
  'redactie',
] as const;
/** Of these, those with words that mean nothing else here than that page: `zoeken.naam`. */
const WITH_NAMES = [
  'geschiedenis',
  'over',
  'begin',
  'begrippen',
  'bronnen',
  'privacy',
  'praatplaten',
  'toegankelijkheid',
] as const;

/** Index pages and pages of prose; content with a record of its own is left out. */
export function sitePageRecords(keten: Keten): SearchRecord[] {
  const prose = proseOf(keten);
  const words = { bijeenkomsten: meetingsInWords(keten) };
  return sitePages(keten)
    .filter(({ pad }) => pad !== '/zoeken/' && pad.split('/').length <= 3)
    .map(({ pad, titel }) =>
      record(pad, {
        titel,
        soort: 'pagina',
        pad: t('site.naam'),
        tekst: prose.get(pad) ?? '',
        sector: [NO_SECTOR],
        sleutel: [pad.slice(1, -1), ...namesOf(pad)],
        blad: pad === '/geschiedenis/' ? ['geschiedenis'] : [],
        ook: otherWords(pad, words),
      }),
    );
}

/** Pages of prose by address, with the counts in them filled in. */
function proseOf(keten: Keten): ReadonlyMap<string, string> {
  const counts = countsInWords(keten);
  const counted = (text: string) => text.replace(/\{props\.(\w+)\}/g, (all, name: string) => counts[name] ?? all);
  return new Map(
    keten.paginas.map((p) => [`/${p.id}/`, `${p.data.kern} ${counted(plainText(p.body, keten.register))}`]),
  );
}

function otherWords(path: string, words: Record<string, string>): string[] {
  const page = WITH_WORDS.find((p) => path === `/${p}/`);
  return page ? [t(`zoeken.ook.${page}`, words)] : [];
}

/** `over/contact`: keys by the words that mean nothing else than that page. */
function namesOf(path: string): string[] {
  const page = WITH_NAMES.find((p) => path === `/${p}/`);
  return page
    ? t(`zoeken.naam.${page}`)
        .split(' ')
        .map((word) => `${page}/${word}`)
    : [];
}
