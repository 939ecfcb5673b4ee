import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { MONTHS } from '../text/months.ts';

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
  const otherYear = years.length > 0 && !years.some((year) => year >= first && year <= last);
  const other = otherYear ? 'een ander jaar' : zekerheid === 'zeker' ? otherDay(weergave, [datum, tot]) : undefined;
  if (!other) return [];
  return [
    {
      bestand: file,
      regel: yaml?.lineOf(['weergave']),
      veld: 'weergave',
      gegeven: weergave,
      fout: `hier staat ${other} dan bij datum, en dat is ${datum}`,
      doe: 'verbeter een van de twee',
    },
  ];
}

/** Whether words name another month or day than the dates they stand for: `6 november 2017` of 2017-12-06. */
function otherDay(words: string, dates: readonly string[]): string | undefined {
  const named = new RegExp(String.raw`(?:(\d{1,2})\s+)?\b(${MONTHS.join('|')})\b`, 'gi');
  const found = [...words.matchAll(named)].map(([, day, month = '']) => ({
    day: day && Number(day),
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
  }));
  const known = dates.map((date) => date.split('-').map(Number));
  // A date that is known to the month or to the year says nothing about the rest.
  if (!found.length || known.some(([, month]) => month === undefined)) return undefined;
  if (!found.some(({ month }) => known.some(([, m]) => m === month))) return 'een andere maand';
  const days = found.flatMap(({ day }) => (typeof day === 'number' ? [day] : []));
  return days.length &&
    known.every(([, , d]) => d !== undefined) &&
    !days.some((day) => known.some(([, , d]) => d === day))
    ? 'een andere dag'
    : undefined;
}

/** A source that is called by another year than it has: `RuG (2018)` of 2017. */
export function sourceYearProblems({ folder, file, data, yaml }: ContentEntry): Problem[] {
  if (folder !== 'bronnen' || data === undefined) return [];
  const { kort, jaar } = data as { kort: string; jaar: number };
  const named = kort.match(/\b(?:1[89]|20)\d\d\b/g);
  // A year that is still to come is told as that.
  if (!named || named.includes(String(jaar)) || jaar > new Date().getFullYear() + 1) return [];
  return [
    {
      bestand: file,
      regel: yaml?.lineOf(['kort']),
      veld: 'kort',
      gegeven: kort,
      fout: `hier staat een ander jaar dan bij jaar, en dat is ${jaar}`,
      doe: 'verbeter een van de twee',
    },
  ];
}

/** A document that cannot be found by its own year. */
export function searchYearAdvice({ folder, file, data, yaml }: ContentEntry): Problem[] {
  if (folder !== 'documenten' || data === undefined) return [];
  const { jaren, datum } = data as { jaren: number[]; datum: { iso: string } };
  const year = Number(datum.iso.slice(0, 4));
  if (jaren.includes(year)) return [];
  return [
    {
      bestand: file,
      regel: yaml?.lineOf(['jaren']),
      veld: 'jaren',
      gegeven: jaren,
      fout: `het jaar van datum staat er niet bij, en dat is ${year}; wie dat zoekt, vindt dit document niet`,
      doe: `zet ${year} erbij, of verbeter een van de twee`,
    },
  ];
}

interface Referred {
  jaar: number;
  verwijzingen: { rol: string; csl: { issued?: { 'date-parts': number[][] } } }[];
}

/** A reference we think is the one, of another year than its source: allowed, for some are dated otherwise. */
export function referenceYearAdvice({ folder, file, data, raw, yaml }: ContentEntry): Problem[] {
  if (folder !== 'bronnen' || data === undefined) return [];
  const { jaar, verwijzingen } = data as Referred;
  return verwijzingen.flatMap(({ rol, csl }, i) => {
    const year = csl.issued?.['date-parts'][0]?.[0];
    if (rol !== 'waarschijnlijk' || year === undefined || year === jaar) return [];
    const path = ['verwijzingen', i, 'csl', 'issued'];
    return [
      {
        bestand: file,
        regel: yaml?.lineOf(path),
        veld: fieldName(path, raw),
        gegeven: year,
        fout: `deze verwijzing is van een ander jaar dan de bron, en die is van ${jaar}`,
        doe: 'verbeter een van de twee; klopt het zo, schrijf dan bij waarom hoe dat komt',
      },
    ];
  });
}
