import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';

const FIELDS = new Set(['jaar', 'datum', 'tot', 'iso']);

/** A year that is still to come is allowed, for what is planned; it is more often a slip: 2081 for 2018. */
export function yearAdvice({ file, raw, yaml }: ContentEntry, thisYear = new Date().getFullYear()): Problem[] {
  return (yaml?.scalars ?? []).flatMap(({ path, value, line }) => {
    const year = FIELDS.has(String(path.at(-1))) ? Number(String(value).slice(0, 4)) : 0;
    if (!(year > thisYear + 1)) return [];
    return [
      {
        bestand: file,
        regel: line,
        veld: fieldName(path, raw),
        gegeven: value,
        fout: 'dit jaar moet nog komen',
        doe: 'is dat niet de bedoeling, verbeter dan het jaartal',
      },
    ];
  });
}

interface Dated {
  datum: string;
  tot?: string;
  weergave: string;
  zekerheid: string;
}

/** An event whose date in words names another year than its date: `6 december 2071` of 2017. */
export function yearProblems({ folder, file, data, yaml }: ContentEntry): Problem[] {
  if (folder !== 'tijdlijn' || data === undefined) return [];
  const { datum, tot = datum, weergave, zekerheid } = data as Dated;
  const years = (weergave.match(/\b\d{4}\b/g) ?? []).map(Number);
  // What is not certain is told in round numbers: "rond 2000" of 2001.
  const slack = zekerheid === 'zeker' ? 0 : 2;
  const [first, last] = [Number(datum.slice(0, 4)) - slack, Number(tot.slice(0, 4)) + slack];
  if (!years.length || years.some((year) => year >= first && year <= last)) return [];
  return [
    {
      bestand: file,
      regel: yaml?.lineOf(['weergave']),
      veld: 'weergave',
      gegeven: weergave,
      fout: `hier staat een ander jaar dan bij datum, en dat is ${datum}`,
      doe: 'verbeter een van de twee',
    },
  ];
}
