/** How near the ground line of another thing has to be, in units. */
const PULL = 6;

/**
 * The nearest ground line to a foot, when there is one near enough: the pull is gentle, two steps free it.
 * @param feet where other things stand
 */
export function snapped(y: number, feet: readonly number[]): number | undefined {
  const nearest = feet.reduce<number | undefined>(
    (best, foot) => (best === undefined || Math.abs(foot - y) < Math.abs(best - y) ? foot : best),
    undefined,
  );
  return nearest !== undefined && Math.abs(nearest - y) <= PULL ? nearest : undefined;
}
