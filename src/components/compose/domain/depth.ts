import type { Origin } from '../../own-plate/domain/model';

/** From the horizon to the front edge of a plate of a thousand high, things grow from the first size to the last. */
const HORIZON = 0.3;
const FAR = 0.6;
const NEAR = 1.75;

/** Landscapes that are seen from farther off than the others: on the island a bus is no third of the island. */
const SEEN_FROM_AFAR: Readonly<Record<string, number>> = { eiland: 0.7 };

/** How large something that stands at this height is, 1 in the middle of the field. */
export function sizeAt(y: number, height: number): number {
  const near = (y / height - HORIZON) / (1 - HORIZON);
  return FAR + Math.max(0, Math.min(1, near)) * (NEAR - FAR);
}

/** How large things are on a plate that began so, beside those on the other plates. */
export const scaleOf = (origin: Origin): number =>
  origin.soort === 'landschap' ? (SEEN_FROM_AFAR[origin.landschap] ?? 1) : 1;

/** How much something grows when it comes from one height to another. */
export const growth = (from: number, to: number, height: number): number => sizeAt(to, height) / sizeAt(from, height);
