import { clean, oneLine } from './clean';
import { dayOf, isDay, isTime } from './day';
import { LIMITS, type Versie } from './model';

/** What may stand in a field, by the shape of its key. */
interface FieldKind {
  /** The whole key, as a regular expression without its ends. */
  key: string;
  /** The lowest number of a conversation that has such a field. */
  since: Versie;
  /** Longest value; without it as long as one line may be. */
  limit?: number;
  /** The lowest number of one whose value is longer than one line may be. */
  longSince?: Versie;
  /** Do line ends stay? */
  lines?: true;
  /** Did somebody write it? Else it says where something stands. */
  written?: true;
  /** What is kept of what somebody typed, in one line. */
  read?: (typed: string) => string;
  /** What its value has to be; any other is no value. */
  sound?: (waarde: string) => boolean;
}

/** Can a field say where an agreement stands? */
export const isRank = (waarde: string): boolean => /^\d{1,9}$/.test(waarde);
const orEmpty =
  (sound: (waarde: string) => boolean) =>
  (waarde: string): boolean =>
    waarde === '' || sound(waarde);

/** Every kind of field there is; a key that fits none is refused. */
const KINDS: readonly FieldKind[] = [
  { key: 'naam', since: 1, written: true },
  // Who were there, one a line, with their role behind a comma.
  { key: 'wie', since: 1, written: true, lines: true, limit: LIMITS.mensen, longSince: 3 },
  { key: 'rang:[a-z0-9-]{1,64}', since: 1, sound: isRank },
  // What became of what was agreed before, by its number from 0.
  { key: 'vorige:\\d{1,4}', since: 2 },
  { key: 'plaats|leider|notulist', since: 3, written: true },
  // What the group takes along, in three sentences.
  { key: 'zin:[1-3]', since: 3, written: true },
  // How notes hang on the wall, see `wall.ts`: groups and their headings, where a card hangs or under which, and dots.
  { key: '(?:groep|kop|ligt|bij|stip|stippen):[a-z0-9-]{1,64}', since: 3 },
  // How many minutes the talk took.
  { key: 'duur', since: 3, sound: orEmpty((waarde) => /^\d{1,4}$/.test(waarde)) },
  // Day and time of the next meeting.
  { key: 'volgende', since: 3, written: true, read: dayOf, sound: orEmpty(isDay) },
  { key: 'volgende-tijd', since: 3, written: true, sound: orEmpty(isTime) },
];
const SHAPES = KINDS.map((kind) => ({ kind, shape: new RegExp(`^(?:${kind.key})$`) }));

/** The kind of a field; undefined when there is none with such a key. */
export const kindOf = (key: string): FieldKind | undefined => SHAPES.find(({ shape }) => shape.test(key))?.kind;

/** Longest value of a field. */
export const limitOf = (key: string): number => kindOf(key)?.limit ?? LIMITS.kort;
/** Does somebody write it, or does it only say where something stands? */
export const isWritten = (key: string): boolean => kindOf(key)?.written ?? false;
/** Can this be the value of that field? */
export const isSound = (key: string, waarde: string): boolean => kindOf(key)?.sound?.(waarde) ?? true;

/** What somebody typed, as the field keeps it. */
export function asField(key: string, typed: string): string {
  const kind = kindOf(key);
  const words = kind?.lines
    ? clean(typed, limitOf(key))
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n')
    : (kind?.read?.(oneLine(typed)) ?? oneLine(typed));
  return isSound(key, words) ? words : '';
}

/** The lowest number of a conversation with this field. */
export function sinceOf(key: string, waarde: string): Versie {
  const { since = 1, longSince = since } = kindOf(key) ?? {};
  return waarde.length > LIMITS.kort ? longSince : since;
}
