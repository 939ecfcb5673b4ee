import type { Part } from './steps';
import type { Translate } from './translate';

/** Share of the time each part gets, per screen of that part; the questions get the most. Looking takes two minutes, as its words say. */
const GEWICHT: Readonly<Record<Part, number>> = { kijken: 0, herkennen: 2, verdiepen: 6, doen: 3 };
const KIJKEN = 120;

/** Time is given in pieces of half a minute. */
const STUK = 30;

/**
 * Divides the time over the screens, so that together they take as long as was asked.
 * @param minuten for everything; 0 means no timer
 * @returns seconds per screen, in whole half minutes, at least one minute each, or half a minute when time is that short
 */
export function divideTime(minuten: number, delen: readonly Part[]): number[] {
  if (minuten <= 0) return delen.map(() => 0);
  const praten = delen.flatMap((d, i) => (d === 'kijken' ? [] : [i]));
  const som = praten.reduce((n, i) => n + GEWICHT[delen[i]!], 0);
  const stukken = (minuten * 60 - KIJKEN * (delen.length - praten.length)) / STUK;
  const minst = stukken >= 2 * praten.length ? 2 : 1;
  const uit = delen.map((d) => (d === 'kijken' ? KIJKEN / STUK : minst));
  // Every piece that is left goes to the screen that is furthest behind its share.
  const achter = (i: number) => (stukken * GEWICHT[delen[i]!]) / som - uit[i]!;
  for (let over = stukken - minst * praten.length; over > 0; over--)
    uit[praten.reduce((meest, i) => (achter(i) > achter(meest) ? i : meest))]! += 1;
  return uit.map((n) => n * STUK);
}

/** A clock that advises: it counts down, goes on below zero and never stops anything. */
export interface Clock {
  /** Seconds this screen was given, with minutes that were added. */
  totaal: number;
  /** Moment it started, in ms of a clock that only goes forward. */
  begin: number;
}

export const remaining = (klok: Clock, nu: number): number => Math.round(klok.totaal - (nu - klok.begin) / 1000);
/** How much of the time is left, between 0 and 1. */
export const shareLeft = (klok: Clock, nu: number): number =>
  klok.totaal ? Math.min(1, Math.max(0, remaining(klok, nu) / klok.totaal)) : 0;
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
}

/** A sentence for a number of seconds: "nog 6 minuten". */
export function sayDuration(t: Translate, seconds: number, short = false): string {
  const { soort, aantal } = asDuration(seconds);
  if (soort === 'over') return t(aantal ? 'zaal.duur.over' : 'zaal.duur.om', { aantal });
  return t(short ? `zaal.duur.${soort}Kort` : `zaal.duur.${soort}`, { aantal });
}
