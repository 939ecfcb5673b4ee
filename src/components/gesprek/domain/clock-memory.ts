/** What a screen had used of its time when it was left, in ms and seconds of {@link Clock}. */
export interface Spent {
  elapsed: number;
  totaal: number;
  /** Seconds for talking, after silent writing. */
  afterwards: number;
  silent: boolean;
  /** Was it said that the time is up? */
  told: boolean;
}

/** The clocks of a conversation as a tab keeps them, so that a reload takes no time away and gives none. */
export interface KeptClocks {
  /** The screen whose clock ran. */
  screen: string;
  /** When this was kept, in ms of the clock on the wall: the only one that goes on while the page is away. */
  at: number;
  /** Did the clock stand still, as the screen was black? */
  held: boolean;
  spent: Record<string, Spent>;
}

/** A page that was away longer than this, in ms, was not reloaded: people come back another day. */
export const ANOTHER_DAY = 12 * 3_600_000;

const isSpent = (x: unknown): x is Spent => {
  const { elapsed, totaal, afterwards, silent, told } = (x ?? {}) as Partial<Spent>;
  return (
    [elapsed, totaal, afterwards].every((n) => Number.isFinite(n)) &&
    typeof silent === 'boolean' &&
    typeof told === 'boolean'
  );
};

/** Reads what was kept, whatever it is; undefined when that says nothing. */
export function readClocks(text: string | null): KeptClocks | undefined {
  try {
    const { screen, at, held, spent } = JSON.parse(text ?? 'null') as KeptClocks;
    const good = typeof screen === 'string' && Number.isFinite(at) && Object.values(spent).every(isSpent);
    return good ? { screen, at, held: held === true, spent } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What every screen has used by now. The one that ran used the time the page was away too, but one that stood still did
 * not; a clock on the wall that was set back takes nothing off.
 */
export function wake({ screen, at, held, spent }: KeptClocks, now: number): Map<string, Spent> {
  const away = Math.max(0, now - at);
  if (away > ANOTHER_DAY) return new Map();
  return new Map(
    Object.entries(spent).map(([key, s]) => [key, key === screen && !held ? { ...s, elapsed: s.elapsed + away } : s]),
  );
}
