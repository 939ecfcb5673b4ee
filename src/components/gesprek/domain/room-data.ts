import type { Behind } from './behind';
import type { Frame } from './frame';
import type { Plek } from './plek';
import type { Gesprek, KeptStep } from './state/model';

/** What the meeting view and the facilitator's window know of a plate; it goes to the browser as JSON. */
export interface RoomData {
  plaat: Gesprek['plaat'];
  stappen: KeptStep[];
  /** Ids of the screens that ask for something to do, on another day perhaps, and take no share of the time. */
  opdrachten: string[];
  /** Numbers of the spots in the light, by the id of the screen. */
  licht: Readonly<Record<string, readonly number[]>>;
  /** The part of the plate that shows a spot best, by its number. */
  uitsneden: Readonly<Record<number, Frame>>;
  vragen: { nr: number; tekst: string }[];
  plekken: Plek[];
  /** Ids and names of the other plates, to go on with. */
  platen: { id: string; naam: string }[];
  /** What lies behind the questions. */
  achter: Behind[];
  /** References behind the questions, in Dutch APA style, each with its certainty. */
  bronnen: string[];
  /** Whose drawing it is. */
  tekening: string;
}
