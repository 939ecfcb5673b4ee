/** What was, what is and what was undone: every step can be taken back, without end. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last step was about; the next one about the same joins it. */
  readonly about?: string | undefined;
}

/** A history in which nothing happened yet. */
export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/**
 * Goes on to a next state; nothing happens when it is the same.
 * @param about steps in a row about the same thing, such as letters typed in one field, are undone together
 */
export function step<T>(history: History<T>, next: T, about?: string): History<T> {
  if (next === history.now) return history;
  const joins = about !== undefined && about === history.about && history.past.length > 0;
  return { past: joins ? history.past : [...history.past, history.now], now: next, future: [], about };
}

/** One step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

/** The step that was taken back last, taken again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future };
}
