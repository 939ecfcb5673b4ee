import type { Keten } from '../../keten/keten';
import { proseValues } from '../../page/counts';
import { FIXED_PAGES } from '../../page/fixed-pages';
import { sitePages } from '../../page/site-pages';
import { meetingsInWords } from '../../tafelverslag/meeting';
import { t } from '../../words/words';
import { plainText } from './plain-text';
import { NO_SECTOR, record, type SearchRecord } from './record';

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
  const counts = proseValues(keten);
  const counted = (text: string) => text.replace(/\{props\.(\w+)\}/g, (all, name: string) => counts[name] ?? all);
  return new Map(
    keten.paginas.map((p) => [`/${p.id}/`, `${p.data.kern} ${counted(plainText(p.body, keten.register))}`]),
  );
}

/** Other words by which readers look for a page. */
function otherWords(path: string, words: Record<string, string>): string[] {
  const key = fixedPage(path)?.ook;
  return key ? [t(key, words)] : [];
}

/** `over/contact`: keys by the words that mean nothing else than that page. */
function namesOf(path: string): string[] {
  const key = fixedPage(path)?.naam;
  return key
    ? t(key)
        .split(' ')
        .map((word) => `${path.slice(1, -1)}/${word}`)
    : [];
}

const fixedPage = (path: string) => FIXED_PAGES.find(({ pad }) => pad === path);
