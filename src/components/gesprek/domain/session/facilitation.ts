import type { ClockState, Pace } from '../clock';
import type { Turn } from '../round-memory';
import type { Gesprek } from '../state/model';
import type { Place } from '../storage/store';

/** Who has the word in a round, as the facilitator's window shows it. */
export interface RoundState {
  naam: string;
  /** Which one of how many, from 1. */
  nr: number;
  van: number;
  /** Seconds left, below zero when over time. */
  rest: number;
  /** Does the time stand still? */
  staat: boolean;
}

/** A turn of the round as the facilitator’s window shows it. */
export const roundState = ({ speakers, nr, seconds, elapsed, held }: Turn): RoundState => ({
  naam: speakers[nr]!,
  nr: nr + 1,
  van: speakers.length,
  rest: Math.round(seconds - elapsed / 1_000),
  staat: held,
});

/** What the room tells the facilitator's window. */
export interface RoomState {
  stap: string;
  klok: ClockState;
  /** How the group is on time; nothing when no clock runs. */
  tempo: Pace | undefined;
  plek: Place;
  gesprek: Gesprek;
  /** Is the screen black for a while? */
  zwart: boolean;
  /** Does the plate fill the screen? */
  groot: boolean;
  /** Do single letters count as keys? A room of an older version does not say. */
  tekens?: boolean;
  /** The round in which somebody has the word; nothing when there is none. */
  ronde?: RoundState | undefined;
  /** The round about this question that was closed before its end: one press goes on with it. */
  gestopt?: RoundState | undefined;
  /** How many facilitator's windows follow. */
  leiders: number;
}
/** What the facilitator's window asks of the room. */
export type FacilitatorWish =
  | { doe: 'naar'; stap: string }
  /** The word goes to the next speaker of a round, or back. */
  | { doe: 'beurt'; hoeveel: 1 | -1 }
  /** The round that stands still, closed or behind a black screen, goes on. */
  | { doe: 'rondeVerder' }
  | { doe: 'minuut' | 'praat' | 'zwart' | 'plaat' };

/** Between one room and the windows that follow it. */
export type RoomMessage =
  /** A facilitator's window comes; `van` is its own name. */
  | { soort: 'wie'; van: string }
  | { soort: 'stand'; stand: RoomState }
  | { soort: 'wens'; wens: FacilitatorWish }
  /** A tab asks whether another one has this name already, and the answer. */
  | { soort: 'bezet?' | 'bezet'; leven: string };

/** Between all rooms and all facilitator's windows: which room has which conversation. */
export type HallMessage = { soort: 'zaal'; naam: string; gesprek: string } | { soort: 'zoek'; gesprek: string | null };

/** Over which one room and its windows speak. */
export const roomChannel = (room: string): BroadcastChannel => new BroadcastChannel(`samen-opleiden/leiding/${room}`);
/** Over which all rooms and windows find each other. */
export const hallChannel = (): BroadcastChannel => new BroadcastChannel('samen-opleiden/zalen');
/** Name of the lock that a room holds as long as it is open. */
export const roomLock = (room: string): string => `samen-opleiden/zaal/${room}`;
/** Name of the lock that a window of a facilitator holds as long as it is open. */
export const facilitatorLock = (facilitator: string): string => `samen-opleiden/leider/${facilitator}`;
