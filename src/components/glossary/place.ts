/** A box on the screen, in pixels from the upper left corner of the window. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between a word and its explanation. */
const GAP = 6;
/** Between the explanation and the side of the window. */
const MARGIN = 8;

/**
 * Where the explanation of a word stands: under the word, or above it when only there it is seen whole; never over the
 * word and never beside the window.
 * @param lines the word, a box for each line it stands on
 * @returns the upper left corner, in pixels of the window
 */
export function placeBeside(
  lines: readonly Box[],
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const upper = lines.reduce((a, b) => (b.top < a.top ? b : a));
  const lower = lines.reduce((a, b) => (b.bottom > a.bottom ? b : a));
  const under = lower.bottom + GAP;
  const above = upper.top - GAP - size.height;
  const fitsUnder = under + size.height <= window.height - MARGIN;
  const [line, top] = fitsUnder || above < MARGIN ? [lower, under] : [upper, above];
  return { left: Math.max(MARGIN, Math.min(line.left, window.width - MARGIN - size.width)), top };
}
