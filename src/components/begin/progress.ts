/** Where the browser keeps which stops were read. */
export const KEY = 'samen-opleiden.haltes-gelezen';

/**
 * What was kept, as far as it still stands on the page.
 * @param text what the browser kept; anything, also from another version of the site
 * @param stops ids of the stops, in their order
 */
export function readStops(text: string | null, stops: readonly string[]): ReadonlySet<string> {
  const kept = (text ?? '').split(' ');
  return new Set(stops.filter((stop) => kept.includes(stop)));
}

/** The stops that were read, as the browser keeps them. */
export const keepStops = (read: ReadonlySet<string>): string => [...read].join(' ');

/** The first stop that was not read yet; nothing when all were. */
export const nextStop = (read: ReadonlySet<string>, stops: readonly string[]): string | undefined =>
  stops.find((stop) => !read.has(stop));
