import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';

type Verslag = CollectionEntry<'tafelverslagen'>;
type Meeting = NonNullable<Verslag['data']['bijeenkomst']>;

/** The meeting a report is of: its own, or that of its document; undefined for conversations of our own. */
const meetingOf = (keten: Keten, { data }: Verslag): Meeting | undefined =>
  data.bijeenkomst ?? (data.document ? keten.document(data.document).data.bijeenkomst : undefined);

/** A day, a month or a year as a reader says it. */
function dayInWords(datum: string): string {
  const form: Intl.DateTimeFormatOptions =
    datum.length > 7 ? { dateStyle: 'long' } : { year: 'numeric', ...(datum.length > 4 ? { month: 'long' } : {}) };
  return new Intl.DateTimeFormat('nl-NL', { ...form, timeZone: 'UTC' }).format(new Date(datum));
}

/** What a report is, above its title: which table, of which meeting, on which day, where. */
export function kindOfReport(keten: Keten, verslag: Verslag): string {
  const { document, gesprek, nr, datum } = verslag.data;
  const meeting = meetingOf(keten, verslag);
  const rest = [dayInWords(datum), meeting?.plaats].filter(Boolean).join(', ');
  if (gesprek) return t('tafel.soortEigen', { datum: rest });
  const totaal = keten.tafelverslagen.filter((v) => v.data.document === document && v.data.document).length;
  if (document && nr !== undefined) return t('tafel.soort', { nr, totaal, datum: rest });
  return t('tafel.soortBijeenkomst', { naam: meeting?.naam ?? t('menu.tafelverslagen'), datum: rest });
}

/** Who talked and on whose invitation, as far as the document says so. */
export function explanationOf(keten: Keten, verslag: Verslag): string {
  const { gesprek } = verslag.data;
  if (gesprek) return t('tafel.uitlegEigen', { aantal: gesprek.groepen });
  const { naam = verslag.data.titel, deelnemers, door } = meetingOf(keten, verslag) ?? {};
  // Nobody is named who was not: then only the meeting is.
  if (!deelnemers) return door ? t('tafel.uitlegDoor', { naam, door }) : t('tafel.uitlegNaam', { naam });
  const wie = deelnemers.charAt(0).toUpperCase() + deelnemers.slice(1);
  return door ? t('tafel.uitleg', { wie, door }) : t('tafel.uitlegZonder', { wie });
}

/** When and where people talked, for who looks for a meeting: "6 december 2017 Utrecht". */
export const meetingsInWords = (keten: Keten): string =>
  [
    ...new Set(
      keten.tafelverslagen.map((v) =>
        [dayInWords(v.data.datum), meetingOf(keten, v)?.plaats].filter(Boolean).join(' '),
      ),
    ),
  ].join(' ');
