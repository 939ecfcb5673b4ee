import { startTerms } from '../glossary/start';
import { tableDocuments } from '../keten/documents';
import type { CountName, LIST_NAMES } from './count-names';
import { stopsOf } from '../keten/phases';
import { numberInWords } from '../words/fill';
import { t } from '../words/words';
import type { Keten } from '../keten/keten';

/** How many there are of what sentences of the interface count. */
export const countsOf = (keten: Keten): Record<CountName, number> => ({
  praatplaten: keten.praatplaten.length,
  documenten: keten.documenten.length,
  /** Reports of a document; another meeting had no table we know of, and a conversation with a plate is our own. */
  tafels: keten.tafelverslagen.filter((v) => v.data.document).length,
  haltes: stopsOf(keten.tijdlijn).length,
  /** Words to begin with. */
  startbegrippen: startTerms(keten).length,
  waarden: keten.waarden.length,
  bevindingen: keten.bevindingen.length,
});

const list = (words: string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);

/** Counts in letters and lists of names, for a page of prose: `{props.documenten}` in its text. */
export function proseValues(keten: Keten): Record<string, string> {
  const own = keten.praatplaten.filter((p) => p.data.document && p.data.vragen.every((v) => v.eigenId));
  const lists: Record<(typeof LIST_NAMES)[number], string> = {
    platenMetEigenVragen: t('platen.genoemd', { aantal: own.length, nummers: list(own.map((p) => String(p.data.nr))) }),
    tabellen: list(tableDocuments(keten).map((id) => `‘${keten.document(id).data.titel}’`)),
  };
  const counts = Object.entries(countsOf(keten)).map(([name, count]): [string, string] => [name, numberInWords(count)]);
  return { ...Object.fromEntries(counts), ...lists };
}
