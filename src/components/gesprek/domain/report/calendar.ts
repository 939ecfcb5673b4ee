import type { Gesprek } from '../state/model';
import { agreementsInOrder, fieldOf } from '../state/view';
import type { Translate } from '../translate';
import { titleOf } from './report';

/** Longest line of a calendar file, in octets (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();

/** Words as a value: nothing in them ends it, or begins another line. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line in pieces that are short enough; no character is cut in half. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > LINE) {
      out += '\r\n ';
      // The space counts too.
      length = 1;
    }
    out += sign;
    length += size;
  }
  return out;
}

/** "2026-12-03" as a calendar file writes it. */
const compact = (dag: string): string => dag.replaceAll('-', '');
const dayAfter = (dag: string): string => {
  const day = new Date(`${dag}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

interface Happening {
  /** Of the thing itself: exported twice, it stands in a calendar once. */
  id: string;
  dag: string;
  /** "14:30"; without it the whole day. */
  tijd?: string;
  naam: string;
  uitleg: string;
}

/** A time is that of the clock on the wall, wherever that hangs. */
const when = ({ dag, tijd }: Happening): string[] =>
  tijd
    ? [`DTSTART:${compact(dag)}T${tijd.replace(':', '')}00`, 'DURATION:PT1H']
    : [`DTSTART;VALUE=DATE:${compact(dag)}`, `DTEND;VALUE=DATE:${compact(dayAfter(dag))}`];

/** What has a day: agreements in their order, and the next meeting. */
function happenings(g: Gesprek, t: Translate): Happening[] {
  const uitleg = (...words: string[]) => [...words, titleOf(g, t)].filter(Boolean).join('\n');
  const dag = fieldOf(g, 'volgende');
  const tijd = fieldOf(g, 'volgende-tijd');
  return [
    ...agreementsInOrder(g).flatMap((a): Happening[] =>
      a.dag ? [{ id: a.stam, dag: a.dag, naam: a.wat || t('zaal.afspraken'), uitleg: uitleg(a.wie, a.wanneer) }] : [],
    ),
    ...(dag
      ? [
          {
            id: 'volgende',
            dag,
            ...(tijd ? { tijd } : {}),
            naam: t('zaal.slot.vervolg', { titel: g.plaat.titel }),
            uitleg: uitleg(),
          },
        ]
      : []),
  ];
}

/** Is there anything with a day? */
export const hasDays = (g: Gesprek): boolean =>
  Boolean(fieldOf(g, 'volgende')) || agreementsInOrder(g).some((a) => a.dag);

/** How many agreements have no day, and so no place in a calendar. */
export const withoutDay = (g: Gesprek): number => agreementsInOrder(g).filter((a) => !a.dag).length;

/**
 * Agreements with a day, and the next meeting, as a file that a calendar opens.
 * @param now moment at which it is made
 */
export function toCalendar(g: Gesprek, t: Translate, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = happenings(g, t).flatMap((h) => [
    'BEGIN:VEVENT',
    `UID:${g.id}-${h.id}@samen-opleiden`,
    `DTSTAMP:${stamp}`,
    ...when(h),
    `SUMMARY:${escaped(h.naam)}`,
    `DESCRIPTION:${escaped(h.uitleg)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samen Opleiden//Gesprek//NL', ...events, 'END:VCALENDAR', '']
    .map(folded)
    .join('\r\n');
}
