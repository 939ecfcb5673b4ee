import type { Gesprek } from './state/model';
import type { Part } from './steps';
import type { Translate } from './translate';

/** What a screen asks time for: a part of the talk, or an instruction that takes none, as it is for another day. */
export type Slot = Part | 'opdracht';

/** Share of the time each part gets, per screen of that part; the questions get the most. Looking takes two minutes, as its words say. */
const WEIGHT: Readonly<Record<Slot, number>> = { kijken: 0, herkennen: 2, verdiepen: 6, doen: 3, opdracht: 0 };
const LOOKING = 120;

/** Time is given in pieces of half a minute. */
const PIECE = 30;

/**
 * Divides the time over the screens, so that together they take as long as was asked.
 * @param minutes for everything; 0 means no timer
 * @returns seconds per screen, in whole half minutes, at least one minute each, or half a minute when time is that short;
 * 0 for an instruction
 */
export function divideTime(minutes: number, parts: readonly Slot[]): number[] {
  if (minutes <= 0) return parts.map(() => 0);
  const looking = parts.filter((d) => d === 'kijken').length;
  const talking = parts.flatMap((d, i) => (WEIGHT[d] ? [i] : []));
  const sum = talking.reduce((n, i) => n + WEIGHT[parts[i]!], 0);
  const pieces = (minutes * 60 - LOOKING * looking) / PIECE;
  const least = pieces >= 2 * talking.length ? 2 : 1;
  const out = parts.map((d) => (d === 'kijken' ? LOOKING / PIECE : d === 'opdracht' ? 0 : least));
  if (!talking.length) return out.map((n) => n * PIECE);
  // Every piece that is left goes to the screen that is furthest behind its share.
  const behind = (i: number) => (pieces * WEIGHT[parts[i]!]) / sum - out[i]!;
  for (let left = pieces - least * talking.length; left > 0; left--)
    out[talking.reduce((most, i) => (behind(i) > behind(most) ? i : most))]! += 1;
  return out.map((n) => n * PIECE);
}

/** Seconds per screen: the minutes a step was given are shared by its screens, else all time by all. */
function timesOf({ opzet: { minuten, tijden } }: Pick<Gesprek, 'opzet'>, slots: readonly Slot[]): number[] {
  if (!tijden) return divideTime(minuten, slots);
  return slots.map((slot) => {
    if (slot === 'opdracht' || !tijden[slot]) return 0;
    const screens = slots.filter((s) => s === slot).length;
    return Math.max(PIECE, Math.round((tijden[slot] * 60) / screens / PIECE) * PIECE);
  });
}

/** Where a group is in its time, in minutes. */
export interface Pace {
  over: number;
  /** How many it is behind; below zero it is ahead. */
  achter: number;
}

/**
 * Where the group is in its time.
 * @param spent seconds that a screen was shown so far
 */
export function paceOf(
  g: Gesprek,
  step: string,
  instructions: readonly string[],
  spent: (step: string) => number,
): Pace {
  const here = g.stappen.findIndex((s) => s.id === step);
  let [total, planned] = [0, 0];
  for (const [i, { id }] of g.stappen.entries()) {
    const { seconds } = timeOf(g, id, instructions);
    const used = spent(id);
    total += used;
    if (here < 0 || i < here) planned += seconds;
    else if (i === here) planned += Math.min(used, seconds);
  }
  return { over: Math.floor(total / 60), achter: Math.trunc((total - planned) / 60) };
}

/** The pace in words: "22 van 45 minuten, 3 achter". */
export function sayPace(t: Translate, minutes: number, { over, achter }: Pace): string {
  const behind = achter > 0 ? t('zaal.tempo.achter', { aantal: achter }) : t('zaal.tempo.voor', { aantal: -achter });
  return [t('zaal.tempo.over', { over, minuten: minutes }), ...(achter ? [behind] : [])].join(', ');
}

/**
 * The time of one screen of a conversation.
 * @param instructions ids of the screens that are no question
 * @returns seconds, 0 for no clock, and whether it begins with silent writing
 */
export function timeOf(
  g: Gesprek,
  step: string,
  instructions: readonly string[],
): { seconds: number; silent: boolean } {
  const index = g.stappen.findIndex((s) => s.id === step);
  const slots = g.stappen.map((s) => (instructions.includes(s.id) ? 'opdracht' : s.deel));
  return {
    seconds: timesOf(g, slots)[index] ?? 0,
    silent: g.opzet.stil && slots[index] === 'verdiepen',
  };
}

/** A clock that advises: it counts down, goes on below zero and never stops anything. */
export interface Clock {
  /** Seconds this screen was given, with minutes that were added. */
  totaal: number;
  /** Moment it started, in ms of a clock that only goes forward. */
  begin: number;
}

/** Seconds that are left, below zero when the time is over; `now` on the clock that `begin` was read from. */
export const remaining = (clock: Clock, now: number): number => Math.round(clock.totaal - (now - clock.begin) / 1000);
/** How much of the time is left, between 0 and 1. */
export const shareLeft = (clock: Clock, now: number): number =>
  clock.totaal ? Math.min(1, Math.max(0, remaining(clock, now) / clock.totaal)) : 0;
/** What a clock says: whole minutes, the last one in seconds, and how far it is over time. */
export function asDuration(seconden: number): { soort: 'minuten' | 'seconden' | 'over'; aantal: number } {
  if (seconden <= 0) return { soort: 'over', aantal: Math.floor(-seconden / 60) };
  return seconden < 60
    ? { soort: 'seconden', aantal: seconden }
    : { soort: 'minuten', aantal: Math.ceil(seconden / 60) };
}
/** How many of the tiles of the ring still shine; the last one goes out when the time is up. */
export const tilesLeft = (deel: number, aantal: number): number => Math.ceil(deel * aantal);

/** Seconds of silent writing before a question, when the group asked for that. */
export const SILENCE = 120;

/** What the clock of the room says; the facilitator's window shows the same. */
export interface ClockState {
  /** Seconds left, below zero when over time. */
  rest: number;
  totaal: number;
  /** Is this the silent writing before the talk? */
  stil: boolean;
  /** Does it stand still? */
  staat: boolean;
}

/** What the clock on the wall says: "14.32". */
export const sayTime = (now: Date): string =>
  now.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');

/** A sentence for a number of seconds: "nog 6 minuten". */
export function sayDuration(t: Translate, seconds: number, short = false): string {
  const { soort, aantal } = asDuration(seconds);
  if (soort === 'over') return t(aantal ? 'zaal.duur.over' : 'zaal.duur.om', { aantal });
  return t(short ? `zaal.duur.${soort}Kort` : `zaal.duur.${soort}`, { aantal });
}
