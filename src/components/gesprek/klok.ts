import type { Deel } from './stappen';

/** Share of the time each part gets, per screen of that part; the questions get the most. */
const GEWICHT: Readonly<Record<Deel, number>> = { kijken: 2, herkennen: 2, verdiepen: 6, doen: 3 };

/**
 * Divides the time over the screens.
 * @param minuten for everything; 0 means no timer
 * @returns seconds per screen, in whole half minutes, at least one minute each
 */
export function verdeel(minuten: number, delen: readonly Deel[]): number[] {
  if (minuten <= 0) return delen.map(() => 0);
  const som = delen.reduce((n, d) => n + GEWICHT[d], 0);
  return delen.map((d) => Math.max(60, Math.round((minuten * 60 * GEWICHT[d]) / som / 30) * 30));
}

/** A clock that advises: it counts down, goes on below zero and never stops anything. */
export interface Klok {
  /** Seconds this screen was given, with minutes that were added. */
  totaal: number;
  /** Moment it started, in ms of a clock that only goes forward. */
  begin: number;
}

export const restend = (klok: Klok, nu: number): number => Math.round(klok.totaal - (nu - klok.begin) / 1000);
/** How much of the time is left, between 0 and 1. */
export const deelOver = (klok: Klok, nu: number): number => (klok.totaal ? Math.min(1, Math.max(0, restend(klok, nu) / klok.totaal)) : 0);
/** `2:05`; below zero the time gone over: `+0:30`. */
export function alsTijd(seconden: number): string {
  const s = Math.abs(seconden);
  return `${seconden < 0 ? '+' : ''}${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
}
