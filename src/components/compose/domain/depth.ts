/** From the horizon to the front edge of a plate of a thousand high, things grow from the first size to the last. */
const HORIZON = 0.3;
const FAR = 0.6;
const NEAR = 1.75;

/** How large something that stands at this height is, 1 in the middle of the field. */
export function sizeAt(y: number, height: number): number {
  const near = (y / height - HORIZON) / (1 - HORIZON);
  return FAR + Math.max(0, Math.min(1, near)) * (NEAR - FAR);
}

/** How much something grows when it comes from one height to another. */
export const growth = (from: number, to: number, height: number): number => sizeAt(to, height) / sizeAt(from, height);
