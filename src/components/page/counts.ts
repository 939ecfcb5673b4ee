import { startTerms } from '../glossary/start';
import type { CountName } from './count-names';
import { stopsOf } from '../tijdlijn/phases';
import { numberInWords } from '../words/fill';
import type { Keten } from '../keten/keten';

/** How many there are of what sentences of the interface count. */
export const countsOf = (keten: Keten): Record<CountName, number> => ({
  praatplaten: keten.praatplaten.length,
  documenten: keten.documenten.length,
  /** Reports of meetings; conversations with a plate are counted apart. */
  tafels: keten.tafelverslagen.filter((v) => !v.data.gesprek).length,
  haltes: stopsOf(keten.tijdlijn).length,
  /** Words to begin with. */
  startbegrippen: startTerms(keten).length,
  waarden: keten.waarden.length,
  bevindingen: keten.bevindingen.length,
});

/** The same in letters, for a page of prose: `{props.documenten}` in its text. */
export const countsInWords = (keten: Keten): Record<string, string> =>
  Object.fromEntries(Object.entries(countsOf(keten)).map(([name, count]) => [name, numberInWords(count)]));
