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
 * word and never beside the window. Where it fits on neither side it takes the larger one, and its text scrolls.
 * @param lines the word, a box for each line it stands on
 * @returns the upper left corner and the height it may have, in pixels of the window
 */
export function placeBeside(
  lines: readonly Box[],
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number; height: number } {
  const upper = lines.reduce((a, b) => (b.top < a.top ? b : a));
  const lower = lines.reduce((a, b) => (b.bottom > a.bottom ? b : a));
  const under = window.height - MARGIN - (lower.bottom + GAP);
  const above = upper.top - GAP - MARGIN;
  const isUnder = size.height <= under || (size.height > above && under >= above);
  const line = isUnder ? lower : upper;
  const height = isUnder ? under : above;
  const top = isUnder ? lower.bottom + GAP : upper.top - GAP - Math.min(size.height, height);
  return { left: Math.max(MARGIN, Math.min(line.left, window.width - MARGIN - size.width)), top, height };
}
