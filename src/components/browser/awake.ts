/** Keeps the screen awake as long as the page is in view; where the browser cannot, nothing happens and nothing breaks. */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock?.request('screen');
      if (signal.aborted) void lock?.release();
    } catch {
      // Low battery or no permission: the screen may sleep, the conversation goes on.
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release());
  void ask();
}
