/** Keeps the screen awake as long as the page is in view; where the browser cannot, nothing happens and nothing breaks. */
export function keepAwake(signal: AbortSignal): void {
  let slot: WakeLockSentinel | undefined;
  const vraag = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      slot = await navigator.wakeLock?.request('screen');
    } catch {
      // Low battery or no permission: the screen may sleep, the conversation goes on.
    }
  };
  document.addEventListener('visibilitychange', () => void vraag(), { signal });
  signal.addEventListener('abort', () => void slot?.release());
  void vraag();
}

/** The whole screen, or back; where the browser has none (a phone) the page already fills the window. */
export async function toggleFullscreen(element: Element): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen?.();
  } catch {
    // Refused: the page already fills the window.
  }
}

/**
 * A swipe over the screen turns the page, a long sideways one only.
 * @param blader called with 1 for the next page, -1 for the one before
 */
export function onSwipe(vlak: HTMLElement, signal: AbortSignal, blader: (naar: 1 | -1) => void): void {
  let begin: { x: number; y: number } | undefined;
  vlak.addEventListener(
    'touchstart',
    ({ touches }) => {
      begin = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined;
    },
    { signal, passive: true },
  );
  vlak.addEventListener(
    'touchend',
    ({ changedTouches, target }) => {
      if (!begin || (target as Element).closest('[data-lade], dialog, [data-verslagvak]')) return;
      const dx = changedTouches[0]!.clientX - begin.x;
      if (Math.abs(dx) > 80 && Math.abs(changedTouches[0]!.clientY - begin.y) < 60) blader(dx < 0 ? 1 : -1);
    },
    { signal },
  );
}
