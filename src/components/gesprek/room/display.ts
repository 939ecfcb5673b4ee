/** The whole screen, or back; where the browser has none (a phone) the page already fills the window. */
export async function toggleFullscreen(element: Element): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen?.();
  } catch {
    // Refused: the page already fills the window.
  }
}

/** The whole screen, as a remote asks when a presentation begins; never back. */
export async function present(element: Element): Promise<void> {
  if (!document.fullscreenElement) await toggleFullscreen(element);
}

/**
 * A swipe over the screen turns the page, a long sideways one only.
 * @param turn called with 1 for the next page, -1 for the one before
 */
export function onSwipe(area: HTMLElement, signal: AbortSignal, turn: (to: 1 | -1) => void): void {
  let start: { x: number; y: number } | undefined;
  area.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined;
    },
    { signal, passive: true },
  );
  area.addEventListener(
    'touchend',
    ({ changedTouches, target }) => {
      if (!start || (target as Element).closest('[data-lade], dialog, [data-verslagvak]')) return;
      const dx = changedTouches[0]!.clientX - start.x;
      if (Math.abs(dx) > 80 && Math.abs(changedTouches[0]!.clientY - start.y) < 60) turn(dx < 0 ? 1 : -1);
    },
    { signal },
  );
}
