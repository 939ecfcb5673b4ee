/** Keeps the screen awake as long as the page is in view; where the browser cannot, nothing happens and nothing breaks. */
export function houdWakker(signal: AbortSignal): void {
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
export async function wisselHeelScherm(element: Element): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen?.();
  } catch {
    // Refused: the page already fills the window.
  }
}
