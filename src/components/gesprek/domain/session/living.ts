/**
 * Says "I am here" for as long as this window lives. A lock of the browser goes with its window, also when that crashes,
 * and it needs no clock, which a hidden tab would hardly run.
 * @param patience how long to wait for another window that holds the name, in ms: a reload frees it
 * @returns whether the name is ours; without locks (no secure address) always
 */
export function claim(name: string, patience: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((answer) => {
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return answer(true);
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), patience);
    signal.addEventListener('abort', () => waiting.abort());
    const until = new Promise<void>((over) => signal.addEventListener('abort', () => over()));
    locks
      .request(name, { signal: waiting.signal }, () => {
        clearTimeout(timer);
        answer(true);
        return until;
      })
      .catch(() => answer(false));
  });
}

/** Resolves when nobody says "I am here" under this name any more; never when the browser has no locks. */
export function whenGone(name: string, signal: AbortSignal): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  return locks
    ? locks.request(name, { mode: 'shared', signal }, () => undefined).then(() => undefined)
    : new Promise(() => undefined);
}
