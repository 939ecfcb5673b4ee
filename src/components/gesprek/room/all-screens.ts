import type { RoomData } from '../domain/room-data';
import type { Gesprek } from '../domain/state/model';
import { CLOSING, OWN } from '../domain/steps';

/** The screens of a conversation that a page has: the site may have changed since. */
export const screensOf = (gesprek: Gesprek, steps: RoomData['stappen']): string[] =>
  gesprek.stappen.flatMap(({ id }) => (id === OWN || steps.some((s) => s.id === id) ? [id] : []));

/** The same with the last one, which every conversation has. */
export const allScreensOf = (gesprek: Gesprek, steps: RoomData['stappen']): string[] => [
  ...screensOf(gesprek, steps),
  CLOSING,
];
